import type { ApproachResult } from '../../../core/programme/approaches.ts'
import { type Cell, heading, paragraph, type Section, table } from '../../document.ts'
import type { Desk } from '../desk.ts'
import { comparedRow } from '../payers.ts'
import { approachOf } from './by-approach.ts'
import { invested } from './invested.ts'
import { perEuro, yields } from './yields.ts'

/** Cost and benefit of the comparable cases of each approach, and who pays them by law. */
export function approachMoney(desk: Desk, all: readonly ApproachResult[]): Section {
  const { programme } = desk.sentences
  const { approaches: words } = programme
  const rows = all.filter(({ comparable }) => comparable !== null)
  if (rows.length === 0) return []
  const isOne = all.length === 1
  const side = table(
    words.moneyHead,
    rows.map((row) => moneyRow(desk, row)),
    { name: 'approach-costs' },
  )
  return [
    // Of one approach the rest of the report says what its cases cost.
    ...(isOne ? [] : [heading(3, words.money), ...comparedWith(desk, rows), paragraph(perspectiveOf(desk)), side]),
    ...laws(desk, rows, isOne),
  ]
}

function perspectiveOf({ evaluation, sentences }: Desk): string {
  return sentences.programme.perspective[evaluation.settings.perspective]
}

/** With what the cases are compared, and over how long; said once where that is so for all cases of all approaches. */
function comparedWith(desk: Desk, rows: readonly ApproachResult[]): Section {
  const { programme, words } = desk.sentences
  const [first] = rows
  const alike = rows.every(
    ({ n, comparable }) =>
      comparable?.n === n &&
      comparable.reference_kind === first?.comparable?.reference_kind &&
      comparable.months === first.comparable.months,
  )
  if (alike && rows.length > 1 && first?.comparable) {
    const { reference_kind: kind, months } = first.comparable
    const n = rows.reduce((sum, row) => sum + row.n, 0)
    const said = programme.comparable(n, n, words.kind[kind as keyof typeof words.kind], months)
    return [paragraph(said, [`programme.approaches.${first.approach}.comparable.months`])]
  }
  return rows.flatMap(({ approach, n, comparable }) => {
    if (comparable === null) return []
    const { reference_kind: kind, months } = comparable
    const said = programme.comparable(comparable.n, n, words.kind[kind as keyof typeof words.kind], months)
    const at = `programme.approaches.${approach}`
    const figures = [`${at}.comparable.n`, `${at}.n`, `${at}.comparable.months`]
    return [paragraph(rows.length === 1 ? said : programme.of(approachOf(desk, approach), said), figures)]
  })
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
    yields(desk, `${at}.returns.benefit`, comparable?.reference_kind),
    perEuro(desk, `${at}.returns.benefit_cost_ratio`),
  ]
}

/** What payers under each law pay in both courses, where they pay anything; a part for each approach. */
function laws(desk: Desk, all: readonly ApproachResult[], isOne: boolean): Section {
  const { approaches: words } = desk.sentences.programme
  const parts = all.flatMap(({ approach, comparable, laws: paid }): Section => {
    const rows = paid.flatMap((row, at) => {
      if (row.intervention === 0 && row.reference === 0) return []
      const name = row.law ?? words.noLaw[row.public ? 'public' : 'private']
      const figures = `programme.approaches.${approach}.laws.${at + 1}`
      return [comparedRow(desk, name, figures, comparable?.reference_kind ?? 'usual')]
    })
    if (rows.length === 0) return []
    return [
      ...(isOne ? [] : [paragraph(`${approachOf(desk, approach)}:`)]),
      table(words.lawsHead, rows, { name: 'approach-laws' }),
    ]
  })
  return parts.length === 0 ? [] : [heading(3, words.laws), ...(isOne ? comparedWith(desk, all) : []), ...parts]
}
