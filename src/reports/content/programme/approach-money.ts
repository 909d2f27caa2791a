import type { ApproachResult } from '../../../core/programme/approaches.ts'
import { type Cell, heading, paragraph, type Section, table } from '../../document.ts'
import type { Desk } from '../desk.ts'
import { comparedRow } from '../payers.ts'
import { approachOf } from './by-approach.ts'
import { invested } from './invested.ts'

/** Cost and benefit of the comparable cases of each approach, and who pays them by law. */
export function approachMoney(desk: Desk, all: readonly ApproachResult[]): Section {
  const { approaches: words } = desk.sentences.programme
  const rows = all.filter(({ comparable }) => comparable !== null)
  if (rows.length === 0) return []
  const { perspective } = desk.evaluation.settings
  const side = table(
    words.moneyHead,
    rows.map((row) => moneyRow(desk, row)),
    { name: 'approach-costs' },
  )
  return [
    heading(3, words.money),
    paragraph(words.perspective(desk.sentences.words.perspective[perspective])),
    ...comparedWith(desk, rows),
    // Of one approach the section on payers says it too.
    ...(all.length === 1 ? [] : [side]),
    ...laws(desk, rows),
  ]
}

/** With what the cases are compared, and over how long: said once where that is the same for all. */
function comparedWith(desk: Desk, rows: readonly ApproachResult[]): Section {
  const { programme, words } = desk.sentences
  const about = rows.flatMap(({ approach, comparable }) => {
    if (comparable === null) return []
    const { reference_kind: kind, months } = comparable
    const said = programme.comparable(words.kind[kind as keyof typeof words.kind], months)
    return [{ approach, said, figure: `programme.approaches.${approach}.comparable.months` }]
  })
  const [first] = about
  if (first === undefined) return []
  return about.every(({ said }) => said === first.said)
    ? [paragraph(first.said, [first.figure])]
    : about.map(({ approach, said, figure }) => paragraph(programme.of(approachOf(desk, approach), said), [figure]))
}

function moneyRow(desk: Desk, { approach, comparable, difference }: ApproachResult): readonly Cell[] {
  const at = `programme.approaches.${approach}`
  return [
    approachOf(desk, approach),
    desk.count(`${at}.comparable.n`),
    difference === null
      ? { text: desk.sentences.words.unknown, value: null, figure: `${at}.difference` }
      : desk.saved(`${at}.difference.mean`, comparable?.reference_kind),
    invested(desk, `${at}.returns.investment`),
    desk.saved(`${at}.returns.benefit`, comparable?.reference_kind),
    desk.ratio(`${at}.returns.benefit_cost_ratio`),
  ]
}

function laws(desk: Desk, all: readonly ApproachResult[]): Section {
  const { approaches: words } = desk.sentences.programme
  const rows = all.flatMap(({ approach, comparable, laws: paid }) =>
    paid.map((row, at) => {
      const name = row.law ?? words.noLaw[row.public ? 'public' : 'private']
      const figures = `programme.approaches.${approach}.laws.${at + 1}`
      return [approachOf(desk, approach), ...comparedRow(desk, name, figures, comparable?.reference_kind ?? 'usual')]
    }),
  )
  return rows.length === 0 ? [] : [heading(3, words.laws), table(words.lawsHead, rows, { name: 'approach-laws' })]
}
