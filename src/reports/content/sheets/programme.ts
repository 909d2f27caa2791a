import type { ProgrammeResult } from '../../../core/programme/programme-result.ts'
import { type Sheet, sheetOf } from '../../sheet.ts'
import type { Desk } from '../desk.ts'
import { approachIn } from './programme-approach.ts'
import { approachRows, budgetRows } from './programme-approach-rows.ts'
import { area } from './programme-area.ts'
import { caseloads } from './programme-caseloads.ts'
import { areaRows, followUpRows, outcomeRows, satisfactionRows, statementRows } from './programme-other-rows.ts'
import { outcomes } from './programme-outcomes.ts'
import type { ProgrammeRow } from './programme-row.ts'
import { statement } from './programme-statement.ts'
import { themes } from './programme-themes.ts'

/** The tables of a programme, in their order. */
const tables = { programme, caseloads, outcomes, themes, area, statement } as const

const withRows = ['approaches', 'budgets', 'outcomes', 'follow_up', 'satisfaction', 'area', 'statements'] as const

/** Whether a programme has something for each table. */
const parts: Readonly<Record<keyof typeof tables, (found: ProgrammeResult) => boolean>> = {
  programme: (found) => withRows.some((part) => found[part] !== null),
  caseloads: (found) => found.caseloads !== null,
  outcomes: (found) => found.outcomes !== null,
  themes: ({ satisfaction, conversations }) =>
    [...(satisfaction ?? []), ...(conversations ?? []).flatMap((one) => one.conversations)].some(
      (one) => one.themes.length > 0,
    ),
  area: (found) => found.area !== null,
  statement: (found) => (found.statements ?? []).some((one) => one.for_all !== null),
}

/** The names of the tables that a programme has something for. */
export function programmeTableNames(found: ProgrammeResult | undefined): readonly (keyof typeof tables)[] {
  if (found === undefined) return []
  return (Object.keys(tables) as (keyof typeof tables)[]).filter((name) => parts[name](found))
}

/** What is known of a programme beside its cases, as tables for further work. */
export function programmeTables(desk: Desk): readonly Sheet[] {
  return programmeTableNames(desk.result.programme).map((name) => tables[name](desk))
}

/** Every figure that stands by itself: a figure a row. */
function programme(desk: Desk): Sheet {
  const { programmeSheets: words, workbook } = desk.sentences
  const about = {
    name: 'programme',
    title: words.sheets.programme,
    nameLabel: workbook.name,
    intro: [words.intro.programme],
  }
  return sheetOf<ProgrammeRow>(
    about,
    [
      { key: 'approach', label: words.approach, kind: 'text', cell: ({ approach }) => approachIn(desk, approach) },
      { key: 'subject', label: words.subject, kind: 'text', cell: ({ subject }) => subject },
      { key: 'label', label: words.label, kind: 'text', cell: ({ label }) => label },
      {
        ...({ key: 'value', label: words.value, kind: 'number', figure: 'row' } as const),
        cell: ({ value, kind, formula }) => ({ value, kind, formula }),
      },
    ],
    rowsOfProgramme(desk),
    ({ name }) => name,
  )
}

function rowsOfProgramme(desk: Desk): readonly ProgrammeRow[] {
  const found = desk.result.programme
  if (found === undefined) return []
  return [
    ...(found.approaches ?? []).flatMap((one) => approachRows(desk, one)),
    ...(found.budgets ?? []).flatMap((one) => budgetRows(desk, one)),
    ...outcomeRows(desk),
    ...(found.follow_up === null ? [] : followUpRows(desk, found.follow_up)),
    ...(found.satisfaction ?? []).flatMap((one, at) => satisfactionRows(desk, one, at)),
    ...(found.area ?? []).flatMap((one, at) => areaRows(desk, one, at)),
    ...(found.statements ?? []).flatMap((one) => statementRows(desk, one)),
  ]
}
