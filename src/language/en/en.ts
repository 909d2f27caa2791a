import type { Sentences } from '../nl/nl.ts'
import { numbersOf } from '../numbers.ts'
import { agreement } from './agreement.ts'
import { annual } from './annual.ts'
import { batch } from './batch.ts'
import { check } from './check.ts'
import { checkSettings } from './check-settings.ts'
import { commandLine } from './command-line.ts'
import { consensus } from './consensus.ts'
import { decision } from './decision.ts'
import { disclosure } from './disclosure.ts'
import { disk } from './disk.ts'
import { documentWords } from './document.ts'
import { explain } from './explain.ts'
import { findings } from './findings.ts'
import { inference } from './inference.ts'
import { instruments } from './instruments.ts'
import { interview } from './interview.ts'
import { lock } from './lock.ts'
import { margins } from './margins.ts'
import { newCase } from './new-case.ts'
import { pictures } from './pictures.ts'
import { prices } from './prices.ts'
import { privacy } from './privacy.ts'
import { programme } from './programme.ts'
import { programmeMap } from './programme-map.ts'
import { programmeSheets } from './programme-sheets.ts'
import { project } from './project.ts'
import { report } from './report.ts'
import { thresholds } from './thresholds.ts'
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
  checkSettings,
  report,
  annual,
  batch,
  uncertainty,
  decision,
  agreement,
  consensus,
  lock,
  margins,
  disclosure,
  disk,
  document: documentWords,
  pictures,
  workbook,
  explain,
  prices,
  privacy,
  programme,
  programmeMap,
  programmeSheets,
  project,
  whatIf,
  thresholds,
  twoWay,
  inference,
  instruments,
  interview,
  newCase,
  commandLine,
}
