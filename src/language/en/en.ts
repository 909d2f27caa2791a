import type { Sentences } from '../nl/nl.ts'
import { numbersOf } from '../numbers.ts'
import { annual } from './annual.ts'
import { check } from './check.ts'
import { commandLine } from './command-line.ts'
import { decision } from './decision.ts'
import { documentWords } from './document.ts'
import { explain } from './explain.ts'
import { findings } from './findings.ts'
import { interview } from './interview.ts'
import { newCase } from './new-case.ts'
import { pictures } from './pictures.ts'
import { prices } from './prices.ts'
import { report } from './report.ts'
import { uncertainty } from './uncertainty.ts'
import { twoWay, whatIf } from './what-if.ts'
import { words } from './words.ts'
import { workbook } from './workbook.ts'

/** Every English sentence of the program. */
export const en: Sentences = {
  language: 'en',
  numbers: numbersOf('en'),
  words,
  findings,
  check,
  report,
  annual,
  uncertainty,
  decision,
  document: documentWords,
  pictures,
  workbook,
  explain,
  prices,
  whatIf,
  twoWay,
  interview,
  newCase,
  commandLine,
}
