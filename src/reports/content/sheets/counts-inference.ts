import type { Aggregate } from '../../../core/aggregate/aggregate.ts'
import type { CountInference } from '../../../core/aggregate/count-inference.ts'
import type { ColumnKind } from '../../sheet.ts'
import type { Desk } from '../desk.ts'
import { domainLabel } from '../domain-label.ts'
import { blockWord } from './blocks.ts'
import { type SummaryRow, valueIn } from './summary-row.ts'

type Row = (figure: string, label: string, kind: ColumnKind) => SummaryRow

const classes = ['better', 'mixed', 'same', 'worse'] as const
const savings = ['saves', 'none', 'costs_extra'] as const
const pairs = ['no_no', 'no_yes', 'yes_no', 'yes_yes', 'same', 'not_applicable', 'unknown'] as const

/** Outcomes of yes or no of a block, and what its counts say about more cases. */
export function countsInferenceOfBlock(desk: Desk, block: Aggregate): readonly SummaryRow[] {
  const found = block.inference?.counts ?? null
  const rows = [yesNoRows(desk, block)]
  if (found !== null) rows.push(qualityRows(desk, block, found, 'change'), qualityRows(desk, block, found, 'effect'))
  if (found !== null) rows.push(savingRows(desk, block, found), testRows(desk, block, found))
  return rows.flat()
}

function rowsIn(desk: Desk, block: Aggregate, subject: string): Row {
  return (figure, label, kind) => {
    const name = `aggregate.${block.id}.${figure}`
    return { name, block: blockWord(desk, block), subject, label, kind, value: valueIn(desk, name), formula: undefined }
  }
}

function shareRows(desk: Desk, row: Row, at: string, word: string): readonly SummaryRow[] {
  const { sheet } = desk.sentences.inference
  return [
    row(`${at}.share`, sheet.share(word), 'share'),
    row(`${at}.exact.1`, sheet.low(word), 'share'),
    row(`${at}.exact.2`, sheet.high(word), 'share'),
  ]
}

function qualityRows(desk: Desk, block: Aggregate, counts: CountInference, of: 'change' | 'effect') {
  const { inference, words } = desk.sentences
  const { sheet } = inference
  const row = rowsIn(desk, block, sheet.subject[of])
  const at = `inference.counts.${of}`
  const found = counts[of]
  return [
    ...classes
      .filter((one) => found.classes[one] !== null)
      .flatMap((one) => shareRows(desk, row, `${at}.classes.${one}`, words.quality[one])),
    row(`${at}.sign_p`, sheet.sign(sheet.all), 'number'),
    ...found.domains.flatMap(({ instrument, domain, wilcoxon }) => {
      if (wilcoxon === null) return []
      const label = domainLabel(desk, instrument, domain)
      const name = `${at}.domains.${domain}`
      return [
        row(`${name}.sign_p`, sheet.sign(label), 'number'),
        row(`${name}.sign_p_holm`, sheet.signHolm(label), 'number'),
        row(`${name}.wilcoxon.p`, sheet.wilcoxon(label), 'number'),
        row(`${name}.wilcoxon_p_holm`, sheet.wilcoxonHolm(label), 'number'),
        row(`${name}.scored`, sheet.scored(label), 'count'),
      ]
    }),
  ]
}

function savingRows(desk: Desk, block: Aggregate, { saving }: CountInference): readonly SummaryRow[] {
  if (saving === null) return []
  const { inference, words } = desk.sentences
  const { sheet, tests } = inference
  const row = rowsIn(desk, block, sheet.subject.saving)
  const at = 'inference.counts.saving'
  return [
    ...savings
      .filter((one) => saving.classes[one] !== null)
      .flatMap((one) => shareRows(desk, row, `${at}.classes.${one}`, words.saving[one])),
    row(`${at}.sign_p`, sheet.sign(sheet.saves), 'number'),
    ...(saving.wilcoxon === null ? [] : [row(`${at}.wilcoxon.p`, sheet.wilcoxon(sheet.money), 'number')]),
    row(`${at}.pseudo_median`, tests.pseudoMedian, 'money'),
    ...(saving.interval === null
      ? []
      : [row(`${at}.interval.1`, tests.low, 'money'), row(`${at}.interval.2`, tests.high, 'money')]),
  ]
}

function yesNoRows(desk: Desk, block: Aggregate): readonly SummaryRow[] {
  const { sheet } = desk.sentences.inference
  const row = rowsIn(desk, block, sheet.subject.yes_no)
  return block.yes_no.flatMap(({ id, instrument, domain }) => {
    const label = domainLabel(desk, instrument, domain)
    return (['change', 'effect'] as const).flatMap((of) =>
      pairs.map((pair) => row(`yes_no.${id}.${of}.${pair}`, sheet[of](label, sheet.pairs[pair]), 'count')),
    )
  })
}

function testRows(desk: Desk, block: Aggregate, { yes_no }: CountInference): readonly SummaryRow[] {
  const { sheet } = desk.sentences.inference
  const row = rowsIn(desk, block, sheet.subject.yes_no)
  return yes_no.flatMap(({ id }) => {
    const outcome = block.yes_no.find((one) => one.id === id)
    if (outcome === undefined) return []
    const label = domainLabel(desk, outcome.instrument, outcome.domain)
    const at = `inference.counts.yes_no.${id}`
    return [
      row(`${at}.change_p`, sheet.mcnemarChange(label), 'number'),
      row(`${at}.effect_p`, sheet.mcnemarEffect(label), 'number'),
    ]
  })
}
