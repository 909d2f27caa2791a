import { answersFile } from './answers.ts'
import { caseFile } from './case.ts'
import { findingsFile } from './findings.ts'
import { indexFile, instrumentFile, payersFile } from './lists.ts'
import { programmeFile } from './programme.ts'
import { settingsFile } from './settings.ts'
import { priceList } from './unit-price.ts'

/** Every format there is, by the name `schema` takes. */
export const schemas = {
  case: caseFile,
  settings: settingsFile,
  programme: programmeFile,
  prices: priceList,
  payers: payersFile,
  index: indexFile,
  instrument: instrumentFile,
  answers: answersFile,
  findings: findingsFile,
}

export type SchemaName = keyof typeof schemas
