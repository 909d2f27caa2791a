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

/** Every Dutch sentence of the program. */
export const nl = {
  language: 'nl' as 'nl' | 'en',
  numbers: numbersOf('nl'),
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

/** Every sentence of the program: Dutch is the model, and the compiler demands the same of English. */
export type Sentences = typeof nl
