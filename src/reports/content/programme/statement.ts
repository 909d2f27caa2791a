import type { EvaluatedCases, Statement } from '../../../core/programme/statement.ts'
import { type Cell, heading, paragraph, type Section, table } from '../../document.ts'
import { type Desk, figuresOf, said } from '../desk.ts'
import { byApproach } from './by-approach.ts'
import { invested } from './invested.ts'
import { statementForAll } from './statement-for-all.ts'

/** What a programme cost and brought: for its cases, and for everyone it served only where cases can carry that. */
export function statement(desk: Desk): Section {
  const all = desk.result.programme?.statements ?? null
  if (all === null) return []
  const { programme, words } = desk.sentences
  const { perspective } = desk.evaluation.settings
  return [
    heading(2, programme.statement.title, 'statement'),
    paragraph(programme.approaches.perspective(words.perspective[perspective])),
    ...byApproach(desk, 'statements', programme.statement.title, all, (one, at) => [
      cost(desk, one, at),
      ...evaluated(desk, one.evaluated, `${at}.evaluated`),
      ...rest(desk, one, at),
    ]),
  ]
}

function cost(desk: Desk, { cost: found }: Statement, at: string) {
  const { statement: words } = desk.sentences.programme
  if (found === null) return paragraph(words.costUnknown)
  const cells = ['amount', 'served', 'per_client'].map((one) =>
    (one === 'served' ? desk.count : desk.money)(`${at}.cost.${one}`),
  )
  const [amount = '', served = '', each = ''] = cells.map(said)
  return paragraph(`${words.cost(amount, served, each)} ${words.from[found.from]}`, figuresOf(cells))
}

/** What the cases show by themselves: money, what of it is still expected, and quality of life beside it. */
function evaluated(desk: Desk, found: EvaluatedCases | null, at: string): Section {
  if (found === null) return []
  const { statement: words } = desk.sentences.programme
  const rows = (['investment', 'benefit'] as const).flatMap((of) =>
    found[of] === null
      ? []
      : [spreadRow(desk, words[of], `${at}.${of}`, of === 'benefit' ? desk.saved : (name) => invested(desk, name))],
  )
  const better = [desk.count(`${at}.change.better`), desk.count(`${at}.effect.better`), desk.count(`${at}.n`)] as const
  return [
    ...(rows.length === 0 ? [] : [paragraph(words.evaluated(found.n), [`${at}.n`]), table(words.evaluatedHead, rows)]),
    ...inTime(desk, found.in_time, `${at}.in_time`),
    paragraph(words.quality(said(better[0]), said(better[1]), said(better[2])), figuresOf(better)),
  ]
}

function spreadRow(desk: Desk, label: string, at: string, show: (name: string) => Cell): readonly Cell[] {
  return [label, desk.count(`${at}.n`), ...['sum', 'mean', 'median'].map((one) => show(`${at}.${one}`))]
}

/** Realised and expected apart. */
function inTime(desk: Desk, found: EvaluatedCases['in_time'], at: string): Section {
  if (found === null) return []
  const cells = [desk.saved(`${at}.realised`), desk.saved(`${at}.expected`)] as const
  const words = desk.sentences.programme.statement.inTime(said(cells[0]), said(cells[1]), found.n)
  return [paragraph(words, [...figuresOf(cells), `${at}.n`])]
}

/** For everyone who was served; or why that cannot be said, and no more. */
function rest(desk: Desk, { reason, for_all: figures }: Statement, at: string): Section {
  const { statement: words } = desk.sentences.programme
  if (reason !== null) return [paragraph(`${words.reasons[reason]} ${words.stops}`)]
  return figures === null ? [] : statementForAll(desk, figures, `${at}.for_all`)
}
