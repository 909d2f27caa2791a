import type { BudgetResult } from '../../../core/programme/budget.ts'
import type { Spread } from '../../../core/programme/spread.ts'
import { type Cell, heading, paragraph, type Section, table } from '../../document.ts'
import { type Desk, figuresOf, said } from '../desk.ts'
import { amongMore } from './among.ts'
import { byApproach } from './by-approach.ts'
import { hoursOfWorkers } from './hours.ts'

/** What tailored support cost beside the usual support, in money, hours and days; what came of it apart from what is expected. */
export function budget(desk: Desk): Section {
  const budgets = (desk.result.programme?.budgets ?? []).filter(isCompared)
  if (budgets.length === 0) return []
  const { budget: words } = desk.sentences.programme
  return [
    heading(2, words.title, 'budget'),
    paragraph(words.intro),
    ...byApproach(desk, 'budgets', budgets, (one, at) => [
      ...compared(desk, one, at),
      ...spreads(desk, one, at),
      ...simpler(desk, one, at),
      ...hoursOfWorkers(desk, one.hours, `${at}.hours`),
      ...inTime(desk, one, at),
    ]),
  ]
}

/** Whether anything is set beside the usual support. */
export function isCompared({ compared: costs, hours, usual_contact_persons }: BudgetResult): boolean {
  return costs !== null || (hours?.compared ?? null) !== null || usual_contact_persons !== null
}

function compared(
  desk: Desk,
  { compared: found, within_budget, within_estimate: among }: BudgetResult,
  at: string,
): Section {
  if (found === null) return []
  const { budget: words } = desk.sentences.programme
  const means = [desk.money(`${at}.compared.tailored`), desk.money(`${at}.compared.usual`)] as const
  const [tailored, usual] = means
  const n = `${at}.compared.n`
  return [
    paragraph(words.compared(found.n, said(tailored), said(usual)), [n, ...figuresOf(means)]),
    paragraph(words.within(within_budget, found.n), [`${at}.within_budget`, n]),
    ...amongMore(desk, among, `${at}.within_estimate`, words.among),
  ]
}

/** Mean, middle and ends of what cases know of costs, days, contact persons and hours. */
function spreads(desk: Desk, one: BudgetResult, at: string): Section {
  const { budget: words } = desk.sentences.programme
  const row = (label: string, name: string, spread: Spread | null, show: (name: string) => Cell) =>
    spread === null ? [] : [spreadRow(desk, label, `${at}.${name}`, show)]
  const rows = [
    ...row(words.tailored, 'tailored', one.tailored, desk.money),
    ...row(words.lead, 'lead_days', one.lead_days, desk.level),
    ...row(words.contacts, 'contact_persons', one.contact_persons, desk.level),
    ...row(words.usualContacts, 'usual_contact_persons', one.usual_contact_persons, desk.level),
    ...row(words.hours, 'hours.tailored', one.hours?.tailored ?? null, desk.level),
  ]
  return rows.length === 0 ? [] : [table(words.head, rows, { name: 'budget' })]
}

function spreadRow(desk: Desk, label: string, at: string, show: (name: string) => Cell): readonly Cell[] {
  return [label, desk.count(`${at}.n`), ...['mean', 'median', 'min', 'max'].map((one) => show(`${at}.${one}`))]
}

function simpler(desk: Desk, { simpler: { fewer, same, more } }: BudgetResult, at: string): Section {
  if (fewer + same + more === 0) return []
  const figures = ['fewer', 'same', 'more'].map((one) => `${at}.simpler.${one}`)
  return [paragraph(desk.sentences.programme.budget.simpler(fewer, same, more), figures)]
}

/** Realised and expected apart. */
function inTime(desk: Desk, { in_time }: BudgetResult, at: string): Section {
  if (in_time === null) return []
  const cells = [desk.saved(`${at}.in_time.realised`), desk.saved(`${at}.in_time.expected`)] as const
  const words = desk.sentences.programme.budget.later(said(cells[0]), said(cells[1]), in_time.n)
  return [paragraph(words, [...figuresOf(cells), `${at}.in_time.n`])]
}
