import type { EvaluatedCases, Statement } from '../../../core/programme/statement.ts'
import { heading, paragraph, type Section, table } from '../../document.ts'
import { type Desk, figuresOf, said } from '../desk.ts'
import { byApproach } from './by-approach.ts'
import { invested } from './invested.ts'
import { statementForAll } from './statement-for-all.ts'
import { yields } from './yields.ts'

/** What a programme cost and brought: for its cases, and for everyone it served only where cases can carry that. */
export function statement(desk: Desk): Section {
  const all = desk.result.programme?.statements ?? null
  if (all === null) return []
  const { programme } = desk.sentences
  const { perspective } = desk.evaluation.settings
  return [
    heading(2, programme.statement.title, 'statement'),
    paragraph(programme.perspective[perspective]),
    ...byApproach(desk, 'statements', all, (one, at) => [
      cost(desk, one, at),
      ...evaluated(desk, one, `${at}.evaluated`),
      ...rest(desk, one, at),
    ]),
  ]
}

function cost(desk: Desk, { cost: found, for_all: forAll, reason }: Statement, at: string) {
  const { statement: words } = desk.sentences.programme
  if (found === null) return paragraph(words.costUnknown)
  const [amount, each] = [desk.money(`${at}.cost.amount`), desk.money(`${at}.cost.per_client`)] as const
  // Months of support of cases that cannot speak for the others do not say what these cost either.
  if (found.from === 'caseload' && reason !== null)
    return paragraph(words.costOfStories(said(each), found.served), [...figuresOf([each]), `${at}.cost.served`])
  const ofCost = words.cost[found.from](said(amount), found.served, said(each))
  const isWhole = forAll !== null && forAll.known === forAll.served
  const inWords = found.from === 'budget' || isWhole ? ofCost : `${ofCost} ${words.monthsOfOthers}`
  return paragraph(inWords, [...figuresOf([amount, each]), `${at}.cost.served`])
}

/** What the cases show by themselves: money, what of it is still expected, and quality of life beside it. */
function evaluated(desk: Desk, { evaluated: found, for_all: forAll }: Statement, at: string): Section {
  if (found === null) return []
  const { statement: words } = desk.sentences.programme
  // Where everyone was evaluated, the statement for all is about the same cases.
  const isWhole = forAll !== null && forAll.known === forAll.served
  const names = ['change.better', 'effect.better', 'n'].map((one) => `${at}.${one}`)
  return [
    ...(isWhole ? [] : [...money(desk, found, at), ...inTime(desk, found.in_time, `${at}.in_time`)]),
    paragraph(words.quality(found.change.better, found.effect.better, found.n), names),
  ]
}

function money(desk: Desk, found: EvaluatedCases, at: string): Section {
  const { statement: words } = desk.sentences.programme
  const rows = (['investment', 'benefit'] as const).flatMap((of) => {
    const known = found[of]
    if (known === null) return []
    const show = (name: string) => (of === 'benefit' ? yields(desk, name) : invested(desk, name))
    const label = words[of]
    if (found.n === 1) return [[label, show(`${at}.${of}.sum`)]]
    return [[label, desk.count(`${at}.${of}.n`), ...['sum', 'mean', 'median'].map((one) => show(`${at}.${of}.${one}`))]]
  })
  if (rows.length === 0) return []
  return [
    paragraph(`${words.evaluated(found.n)}:`, [`${at}.n`]),
    table(found.n === 1 ? words.evaluatedOne : words.evaluatedHead, rows),
  ]
}

/** Realised and expected apart. */
function inTime(desk: Desk, found: EvaluatedCases['in_time'], at: string): Section {
  if (found === null) return []
  const cells = [yields(desk, `${at}.realised`), yields(desk, `${at}.expected`)] as const
  const words = desk.sentences.programme.statement.inTime(said(cells[0]), said(cells[1]), found.n)
  return [paragraph(words, [...figuresOf(cells), `${at}.n`])]
}

/** For everyone who was served; or why that cannot be said, and no more. */
function rest(desk: Desk, { reason, for_all: figures }: Statement, at: string): Section {
  const { statement: words } = desk.sentences.programme
  if (reason !== null) return [paragraph(`${words.reasons[reason]} ${words.stops}`)]
  return figures === null ? [] : statementForAll(desk, figures, `${at}.for_all`)
}
