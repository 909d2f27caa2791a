import type { CaseRecord, LineRecord } from '../result.ts'
import { ofQuality } from './of-quality.ts'
import { ofUncertainty } from './of-uncertainty.ts'
import type { Rule } from './rule.ts'

const always = () => true

/** How the figures of one case come about; the first rule that fits holds. */
export const ofCase: readonly Rule[] = [
  ...ofUncertainty,
  {
    fits: /^lines\.(\d+)\.amount$/,
    how: 'line',
    from: ([, n]) =>
      ['quantity', 'unit_price', 'index_factor', 'certainty', 'payer_share', 'discount_factor'].map(
        (factor) => `lines.${n}.${factor}`,
      ),
    lines: theLine,
  },
  { fits: /^lines\.(\d+)\.(quantity|rate\.quantity)$/, how: 'quantity', lines: theLine },
  { fits: /^lines\.(\d+)\.unit_price$/, how: 'priceOfLine', lines: theLine },
  {
    fits: /^lines\.(\d+)\.index_factor$/,
    how: 'indexFactor',
    from: ([, n]) => [`lines.${n}.price_year`],
    lines: theLine,
  },
  { fits: /^lines\.(\d+)\.certainty$/, how: 'certainty', lines: theLine },
  { fits: /^lines\.(\d+)\.payer_share$/, how: 'payerShare', lines: theLine },
  {
    fits: /^lines\.(\d+)\.discount_factor$/,
    how: 'discount',
    from: ([, n]) => [`lines.${n}.follow_up_year`],
    lines: theLine,
  },
  { fits: /^lines\.(\d+)\.expected_share$/, how: 'expectedShare', lines: theLine },
  { fits: /^lines\.(\d+)\.at\./, how: 'place', lines: theLine },
  { fits: /^lines\.(\d+)\./, how: 'written', lines: theLine },
  { fits: /^investment$/, how: 'investment', lines: ({ investment }) => investment === true },
  { fits: /^benefit$/, how: 'benefit', lines: ({ investment }) => investment === false },
  {
    fits: /^returns_by_year\.year-(\d+)\.investment$/,
    how: 'investment',
    lines: ({ investment, follow_up_year }, [, year]) => investment === true && follow_up_year + 1 === Number(year),
  },
  {
    fits: /^returns_by_year\.year-(\d+)\.benefit$/,
    how: 'benefit',
    lines: ({ investment, follow_up_year }, [, year]) => investment === false && follow_up_year + 1 === Number(year),
  },
  { fits: /^benefit_cost_ratio$/, how: 'ratio', from: () => ['benefit', 'investment'] },
  { fits: /^net_return$/, how: 'netReturn', from: () => ['benefit', 'investment'] },
  { fits: /^(plausibility_threshold|realism\.break_even)$/, how: 'threshold', from: () => ['investment', 'benefit'] },
  { fits: /^realism\.certain_only$/, how: 'certainOnly', lines: ({ certainty }) => certainty === 1 },
  { fits: /^realism\.in_full$/, how: 'inFull', lines: always },
  { fits: /^realism\.cautious$/, how: 'cautious', lines: always },
  { fits: /^realism\.at_75$/, how: 'at75', from: () => ['benefit', 'investment'] },
  { fits: /^realism\.at_50$/, how: 'at50', from: () => ['benefit', 'investment'] },
  { fits: /^attributed\.share$/, how: 'attributionShare' },
  { fits: /^attributed\.benefit$/, how: 'attributedBenefit', from: () => ['attributed.share', 'benefit'] },
  { fits: /^attributed\.difference$/, how: 'attributedDifference', from: () => ['attributed.benefit', 'investment'] },
  { fits: /^attributed$/, how: 'attributionShare' },
  {
    fits: /^shifts\.(individual|collective)-to-(individual|collective)\.amount$/,
    how: 'shift',
    from: ([, a, b]) => [`forms.${a}.difference`, `forms.${b}.difference`],
  },
  {
    fits: /^shifts\.(.+)-to-(.+)\.amount$/,
    how: 'shift',
    from: ([, a, b]) => [`sectors.${a}.difference`, `sectors.${b}.difference`],
  },
  {
    fits: /^uses\.(\d+)\.(intervention|reference)$/,
    how: 'use',
    lines: (line, [, n, side], { uses }) =>
      (line.price ?? line.label) === uses[Number(n) - 1]?.price && isOn(line, side),
  },
  { fits: /^contributions\.\d+\.share$/, how: 'contributionShare' },
  {
    fits: /^contributions\.(\d+)\.difference$/,
    how: 'difference',
    from: ([, n]) => [`contributions.${n}.reference`, `contributions.${n}.intervention`],
    lines: (line, [, n], record) => contributes(line, n, record),
  },
  {
    fits: /^contributions\.(\d+)\.(intervention|reference)$/,
    how: 'cost',
    lines: (line, [, n, side], record) => isOn(line, side) && contributes(line, n, record),
  },
  {
    fits: /^contributions\.(\d+)\.bound_amount$/,
    how: 'bound',
    lines: (line, [, n], record) => contributes(line, n, record),
  },
  { fits: /^prices_used\.(\d+)\.index_factor$/, how: 'indexFactor', from: ([, n]) => [`prices_used.${n}.price_year`] },
  { fits: /^prices_used\.(\d+)\.unit_price$/, how: 'priceOfLine' },
  { fits: /^(support\.[a-z_]+|experience\.\d+\.grade)$/, how: 'written' },
  ...ofQuality,
  {
    fits: /^(.+)\.difference$/,
    how: 'difference',
    from: ([, parent]) => [`${parent}.reference`, `${parent}.intervention`],
    lines: (line, [, parent], record) => belongs(line, parent ?? '', record),
  },
  {
    fits: /^(.+)\.bound_amount$/,
    how: 'bound',
    lines: (line, [, parent], record) => belongs(line, parent ?? '', record),
  },
  {
    fits: /^(.+)\.(intervention|reference)$/,
    how: 'cost',
    lines: (line, [, parent, side], record) => isOn(line, side) && belongs(line, parent ?? '', record),
  },
  { fits: /^(.+)\.bound$/, how: 'bound' },
  {
    fits: /^(year|window\.months|told\.|prices_used\.|uses\.|shifts|.*follow_up_year$|undiscounted$|realised_and_expected$|totals\.|quality_of_life$|lines$)/,
    how: 'written',
  },
]

function theLine(line: LineRecord, [, n]: RegExpExecArray, record: CaseRecord): boolean {
  return record.lines[Number(n) - 1] === line
}

/** Whether a line is of the thing that a contribution is of. */
function contributes(line: LineRecord, n: string | undefined, { contributions }: CaseRecord): boolean {
  const of = contributions[Number(n) - 1]
  return (line.price ?? line.label) === of?.price && line.unit === of.unit
}

function isOn({ scenario }: LineRecord, side: string | undefined): boolean {
  return (scenario === 'intervention') === (side === 'intervention')
}

/** Whether a line is part of a comparison, by the names on the way to it. */
function belongs(line: LineRecord, parent: string, record: CaseRecord): boolean {
  const steps = parent.split('.')
  const after = (name: string) => (steps.includes(name) ? steps[steps.indexOf(name) + 1] : undefined)
  const wanted: readonly (readonly [string | undefined, string])[] = [
    [after('payers'), line.payer],
    [after('by_year'), `year-${line.follow_up_year + 1}`],
    [after('sectors'), line.sector],
    [after('forms'), line.form],
    [after('by_basis'), line.basis],
  ]
  const isPublic = record.payers.find(({ payer }) => payer === line.payer)?.public ?? false
  const perspective = after('totals') ?? after('undiscounted')
  return (
    wanted.every(([name, value]) => name === undefined || name === value) &&
    (perspective === undefined || perspective === 'society' || isPublic)
  )
}
