import type { Sentences } from '../../language/sentences.ts'
import { figureAt } from './figure.ts'
import type { CaseRecord, LineRecord, Result } from './result.ts'

type How = keyof Sentences['explain']['how']

/** How a figure came about: its rule, the figures it is made from, and the lines or cases it comes from. */
export interface Explanation {
  readonly how: How
  /** Names of figures, in full. */
  readonly from: readonly string[]
  readonly lines: readonly LineRecord[]
  /** Of each case, the name of the figure that went in, in full. */
  readonly cases: readonly string[]
}

/** What a rule says of a figure whose name it fits; names are relative to the case, block or result it stands in. */
interface Rule {
  readonly fits: RegExp
  readonly how: How
  readonly from?: (match: RegExpExecArray) => readonly string[]
  readonly lines?: (line: LineRecord, match: RegExpExecArray, record: CaseRecord) => boolean
  /** The figure of every case that goes into a figure of a block. */
  readonly cases?: (match: RegExpExecArray) => string
}

const always = () => true

const ofCase: readonly Rule[] = [
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
  { fits: /^benefit_cost_ratio$/, how: 'ratio', from: () => ['benefit', 'investment'] },
  { fits: /^net_return$/, how: 'netReturn', from: () => ['benefit', 'investment'] },
  { fits: /^(plausibility_threshold|realism\.break_even)$/, how: 'threshold', from: () => ['investment', 'benefit'] },
  { fits: /^realism\.certain_only$/, how: 'certainOnly', lines: ({ certainty }) => certainty === 1 },
  { fits: /^realism\.in_full$/, how: 'inFull', lines: always },
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
  { fits: /^prices_used\.(\d+)\.index_factor$/, how: 'indexFactor', from: ([, n]) => [`prices_used.${n}.price_year`] },
  { fits: /^prices_used\.(\d+)\.unit_price$/, how: 'priceOfLine' },
  {
    fits: /^quality_of_life\.index\.(change|effect)$/,
    how: 'index',
    from: ([, of]) =>
      ['intervention', of === 'change' ? 'start' : 'reference', 'domains'].map((one) => `quality_of_life.index.${one}`),
  },
  {
    fits: /^quality_of_life\.index\.(start|intervention|reference)$/,
    how: 'index',
    from: () => ['quality_of_life.index.domains'],
  },
  { fits: /^quality_of_life\.index\.domains$/, how: 'indexDomains' },
  {
    fits: /^quality_of_life\.domains\.(.+)\.change$/,
    how: 'change',
    from: ([, domain]) => [`quality_of_life.domains.${domain}.intervention`, `quality_of_life.domains.${domain}.start`],
  },
  {
    fits: /^quality_of_life\.domains\.(.+)\.effect$/,
    how: 'effect',
    from: ([, domain]) => [
      `quality_of_life.domains.${domain}.intervention`,
      `quality_of_life.domains.${domain}.reference`,
    ],
  },
  { fits: /^quality_of_life\.domains\.(.+)\.effect_range(\.\d)?$/, how: 'effectRange' },
  { fits: /^quality_of_life\.domains\.(.+)\.follow_up\.\d+\.intervention$/, how: 'followUp' },
  { fits: /^quality_of_life\.domains\.(.+)\.follow_up\.\d+\.lasting$/, how: 'lasting' },
  { fits: /^quality_of_life\.(domains\..+\.(start|intervention|reference)|index)$/, how: 'level' },
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

const inCases = (name: string) => ({ cases: () => name })

const ofBlock: readonly Rule[] = [
  { fits: /^n$/, how: 'countOfCases', ...inCases('headline.difference') },
  { fits: /^known$/, how: 'known', ...inCases('headline.difference') },
  { fits: /^invested$/, how: 'invested', ...inCases('investment') },
  { fits: /^served$/, how: 'setting' },
  { fits: /^months$/, how: 'written', ...inCases('window.months') },
  {
    fits: /^cost_difference\.total$/,
    how: 'sumOfCases',
    from: () => ['cost_difference.total_known', 'cost_difference.bound_amount'],
    ...inCases('headline.difference'),
  },
  { fits: /^cost_difference\.total_known$/, how: 'totalKnown', ...inCases('headline.difference') },
  { fits: /^cost_difference\.bound(_amount)?$/, how: 'bound', ...inCases('headline.difference') },
  { fits: /^cost_difference\.mean$/, how: 'mean', ...inCases('headline.difference') },
  { fits: /^cost_difference\.median$/, how: 'median', ...inCases('headline.difference') },
  { fits: /^cost_difference\.min$/, how: 'min', ...inCases('headline.difference') },
  { fits: /^cost_difference\.max$/, how: 'max', ...inCases('headline.difference') },
  { fits: /^cost_difference\.quartiles(\.\d)?$/, how: 'quartile', ...inCases('headline.difference') },
  { fits: /^cost_difference\.largest_share$/, how: 'largestShare', ...inCases('headline.difference') },
  { fits: /^cost_difference\.leave_one_out(\.\d)?$/, how: 'leaveOneOut', ...inCases('headline.difference') },
  {
    fits: /^cost_difference\.leave_one_organisation_out(\.\d)?$/,
    how: 'leaveOrganisationOut',
    ...inCases('headline.difference'),
  },
  { fits: /^cost_difference\.bands\..+\.n$/, how: 'band', ...inCases('headline.difference') },
  { fits: /^cost_difference\.bands\..+\.(from|to)$/, how: 'border' },
  { fits: /^cost_difference\.(saves|none|costs_extra|unknown)$/, how: 'saving', ...inCases('headline.difference') },
  { fits: /^benefit_cost_ratio$/, how: 'ratio', from: () => ['benefit', 'investment'] },
  { fits: /^net_return$/, how: 'netReturn', from: () => ['benefit', 'investment'] },
  { fits: /^(plausibility_threshold|realism\.break_even)$/, how: 'threshold', from: () => ['investment', 'benefit'] },
  { fits: /^realism\.at_75$/, how: 'at75', from: () => ['benefit', 'investment'] },
  { fits: /^realism\.at_50$/, how: 'at50', from: () => ['benefit', 'investment'] },
  { fits: /^shifts\.(.+)\.n$/, how: 'shiftCount', cases: ([, shift]) => `shifts.${shift}.amount` },
  {
    fits: /^quality_of_life\.domains\.(.+)\.(change|effect)\..+$/,
    how: 'stepCount',
    cases: ([, domain, of]) => `quality_of_life.domains.${domain}.${of}`,
  },
  {
    fits: /^quality_of_life\.domains\.(.+)\.lasting\..+$/,
    how: 'stepCount',
    cases: ([, domain]) => `quality_of_life.domains.${domain}.follow_up.1.lasting`,
  },
  { fits: /^quality_of_life\./, how: 'classCount', ...inCases('quality_of_life.index.effect') },
  {
    fits: /^(.+\.)difference$/,
    how: 'difference',
    from: ([, parent]) => [`${parent}reference`, `${parent}intervention`],
    cases: ([all]) => all,
  },
  { fits: /^(.*follow_up_year|totals)$/, how: 'written' },
  { fits: /^(.+)\.bound(_amount)?$/, how: 'bound', cases: ([, parent]) => `${parent}.difference` },
  {
    fits: /^(investment|benefit|realism\..+|shifts\..+\.amount|(totals|payers|sectors|forms)\..+)$/,
    how: 'sumOfCases',
    cases: ([all]) => all,
  },
]

const ofResult: readonly Rule[] = [
  { fits: /^overall\.files$/, how: 'files' },
  { fits: /^overall\.n$/, how: 'countOfCases', ...inCases('headline.difference') },
  { fits: /^overall\.known$/, how: 'known', ...inCases('headline.difference') },
  { fits: /^overall\.(saves|none|costs_extra|unknown)$/, how: 'saving', ...inCases('headline.difference') },
  { fits: /^overall\.still_to_gain$/, how: 'stillToGain', ...inCases('headline.difference') },
  {
    fits: /^overall\.quality_of_life\.(change|effect)\./,
    how: 'classCount',
    cases: ([, of]) => `quality_of_life.index.${of}`,
  },
  { fits: /^settings\./, how: 'setting' },
]

/** Explains a figure by its full name; null where no rule knows it. */
export function explanationOf(result: Result, name: string): Explanation | null {
  const [kind, id = '', ...rest] = name.split('.')
  if (kind === 'cases')
    return applied(
      ofCase,
      rest.join('.'),
      `cases.${id}.`,
      result,
      result.cases.filter((record) => record.case === id),
    )
  if (kind !== 'aggregate') return applied(ofResult, name, '', result, result.cases)
  const block = result.aggregate.find((one) => one.id === id)
  const members = result.cases.filter(
    ({ reference, window }) =>
      reference.kind === block?.reference_kind && (block.months === null || window.months === block.months),
  )
  return applied(ofBlock, rest.join('.'), `aggregate.${id}.`, result, members)
}

function applied(
  rules: readonly Rule[],
  name: string,
  prefix: string,
  result: Result,
  records: readonly CaseRecord[],
): Explanation | null {
  for (const { fits, how, from, lines, cases } of rules) {
    const match = fits.exec(name)
    if (match === null) continue
    const record = records[0]
    const ofCases = cases === undefined ? [] : records.map((one) => `cases.${one.case}.${cases(match)}`)
    return {
      how,
      from: (from?.(match) ?? []).map((one) => prefix + one).filter((one) => figureAt(result, one) !== undefined),
      lines:
        lines === undefined || record === undefined
          ? []
          : record.lines.filter((line) => (line.counted || how === 'line') && lines(line, match, record)),
      cases: ofCases.filter((one) => figureAt(result, one) !== undefined),
    }
  }
  return null
}

function theLine(line: LineRecord, [, n]: RegExpExecArray, record: CaseRecord): boolean {
  return record.lines[Number(n) - 1] === line
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
