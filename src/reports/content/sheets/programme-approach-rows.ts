import type { ApproachResult } from '../../../core/programme/approaches.ts'
import type { BudgetResult } from '../../../core/programme/budget.ts'
import { classes } from '../../../core/quality/class.ts'
import type { Desk } from '../desk.ts'
import { unnamedOption } from '../figure.ts'
import { ends, type Leaf, type ProgrammeRow, rowsOf, spread } from './programme-row.ts'

/** Whom an approach served and what its cases show. */
export function approachRows(desk: Desk, { approach, laws }: ApproachResult): readonly ProgrammeRow[] {
  const { programmeSheets, programme } = desk.sentences
  const { subjects } = programmeSheets
  const at = `programme.approaches.${approach}`
  const rows = (subject: string, leaves: readonly Leaf[], below = '') =>
    rowsOf(desk, { approach, subject, at: at + below }, leaves)
  return [
    ...rows(subjects.stated, [
      ['served', 'count'],
      ['stopped', 'count'],
      ['stopped_share', 'share'],
      ['caseload', 'number'],
      ['fte_year_cost', 'money'],
      ['budget', 'money'],
    ]),
    ...rows(subjects.cases, [
      ['n', 'count'],
      ['comparable.n', 'count', programmeSheets.labels.comparable],
    ]),
    ...rowsOfClasses(desk, { approach, at }),
    ...rows(subjects.difference, spread('money'), '.difference'),
    ...rows(
      subjects.returns,
      [
        ['n', 'count'],
        ['investment', 'money'],
        ['benefit', 'money'],
        ['benefit_cost_ratio', 'number'],
        ['net_return', 'share'],
      ],
      '.returns',
    ),
    ...rows(
      subjects.conditions_met,
      [
        ['yes', 'count'],
        ['partly', 'count'],
        ['no', 'count'],
      ],
      '.conditions_met',
    ),
    ...laws.flatMap(({ law, public: isPublic }, index) =>
      rows(
        subjects.law(law ?? programme.approaches.noLaw[isPublic ? 'public' : 'private']),
        (['intervention', 'reference', 'difference'] as const).map((one): Leaf => [one, 'money']),
        `.laws.${index + 1}`,
      ),
    ),
  ]
}

/** In how many cases quality of life rose, and is better than without. */
export function rowsOfClasses(
  desk: Desk,
  { approach, at }: { readonly approach: string; readonly at: string },
): readonly ProgrammeRow[] {
  const { workbook, words } = desk.sentences
  return (['change', 'effect'] as const).flatMap((step) =>
    rowsOf(
      desk,
      { approach, subject: workbook.summary[step], at: `${at}.${step}` },
      classes.map((one): Leaf => [one, 'count', words.quality[one]]),
    ),
  )
}

/** What tailored support cost and took, beside the usual. */
export function budgetRows(desk: Desk, { approach, grades }: BudgetResult): readonly ProgrammeRow[] {
  const { programmeSheets, programme } = desk.sentences
  const { subjects, labels } = programmeSheets
  const at = `programme.budgets.${approach ?? unnamedOption}`
  const rows = (subject: string, below: string, leaves: readonly Leaf[]) =>
    rowsOf(desk, { approach, subject, at: at + below }, leaves)
  const pair: readonly Leaf[] = [
    ['n', 'count'],
    ['tailored', 'money'],
    ['usual', 'money'],
  ]
  return [
    ...rows(subjects.tailored, '.tailored', spread('money')),
    ...rows(subjects.compared, '.compared', pair),
    ...rows(subjects.within, '', [
      ['within_budget', 'count'],
      ['within_estimate.share', 'share', labels.share],
      ...ends(desk, 'within_estimate.exact', 'share'),
    ]),
    ...rows(subjects.lead_days, '.lead_days', spread('number')),
    ...rows(subjects.contact_persons, '.contact_persons', spread('number')),
    ...rows(subjects.usual_contact_persons, '.usual_contact_persons', spread('number')),
    ...rows(subjects.simpler, '.simpler', [
      ['fewer', 'count'],
      ['same', 'count'],
      ['more', 'count'],
    ]),
    ...hourRows(rows, subjects),
    ...rows(subjects.in_time, '.in_time', [
      ['n', 'count'],
      ['realised', 'money'],
      ['expected', 'money'],
    ]),
    ...grades.flatMap(({ role }, index) =>
      rows(subjects.grades(programme.role[role]), `.grades.${index + 1}`, spread('number')),
    ),
  ]
}

type RowsOf = (subject: string, below: string, leaves: readonly Leaf[]) => readonly ProgrammeRow[]

/** Hours stay hours; only what a price was given for is money too. */
function hourRows(rows: RowsOf, subjects: Desk['sentences']['programmeSheets']['subjects']): readonly ProgrammeRow[] {
  const inLines: readonly Leaf[] = [
    ['n', 'count'],
    ['hours', 'number'],
    ['priced', 'money'],
  ]
  return [
    ...rows(subjects.hours, '.hours.tailored', spread('number')),
    ...rows(subjects.hoursCompared, '.hours.compared', [
      ['n', 'count'],
      ['tailored', 'number'],
      ['usual', 'number'],
      ['tailored_cost', 'money'],
      ['usual_cost', 'money'],
    ]),
    ...rows(subjects.volunteers, '.hours.volunteers.stated', spread('number')),
    ...(['intervention', 'reference'] as const).flatMap((side) =>
      rows(subjects.volunteersIn[side], `.hours.volunteers.${side}`, inLines),
    ),
  ]
}
