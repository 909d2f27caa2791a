import { clean } from '../document.ts'
import type { Workbook } from '../sheet.ts'
import type { Desk } from './desk.ts'
import { noticeOf } from './notice.ts'
import { agreement } from './sheets/agreement.ts'
import { cases } from './sheets/cases.ts'
import { groups } from './sheets/groups.ts'
import { lines } from './sheets/lines.ts'
import { payers } from './sheets/payers.ts'
import { programmeTableNames, programmeTables } from './sheets/programme.ts'
import { quality } from './sheets/quality.ts'
import { sources } from './sheets/sources.ts'
import { summary } from './sheets/summary.ts'

const tables = { summary, cases, lines, payers, groups, quality, agreement, sources } as const

export const tableNames = ['summary', 'cases', 'lines', 'payers', 'groups', 'quality', 'agreement', 'sources'] as const

/** The names of the tables of a result: those of its cases, and those that its programme has something for. */
export function tableNamesOf({ programme }: Pick<Desk['result'], 'programme'>): readonly string[] {
  return [...tableNames, ...programmeTableNames(programme)]
}

/** The tables of a result for further work. */
export function workbook(desk: Desk): Workbook {
  const { settings } = desk.evaluation
  return {
    title: clean(settings.title ?? desk.sentences.report.defaultTitle),
    organisation: settings.organisation === null ? null : clean(settings.organisation),
    language: desk.language,
    currency: settings.currency,
    notice: noticeOf(desk),
    sheets: [...tableNames.map((name) => tables[name](desk)), ...programmeTables(desk)],
  }
}
