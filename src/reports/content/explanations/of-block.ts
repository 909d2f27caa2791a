import type { CaseRecord } from '../result.ts'
import { ofAgreement } from './of-agreement.ts'
import { ofAmountMargins } from './of-amount-margins.ts'
import { ofDecision } from './of-decision.ts'
import { ofInference } from './of-inference.ts'
import { ofQualityCounts } from './of-quality.ts'
import { ofUncertainty } from './of-uncertainty.ts'
import { inCases, type Rule } from './rule.ts'

function isKnown({ headline }: CaseRecord): boolean {
  return headline.difference !== null
}

/** Over these cases the investment, the benefit and their ratios are taken. */
function isInvested(record: CaseRecord): boolean {
  return isKnown(record) && record.investment !== null && record.benefit !== null
}

/** How the figures of a block of cases come about. */
export const ofBlock: readonly Rule[] = [
  { fits: /^uncertainty\.known$/, how: 'drawnCases', ...inCases('headline.difference'), of: isKnown },
  { fits: /^uncertainty\.expected$/, how: 'expectedValue', ...inCases('uncertainty.expected') },
  { fits: /^uncertainty\.mean$/, how: 'drawnMean', ...inCases('uncertainty.mean') },
  ...ofUncertainty,
  ...ofDecision,
  ...ofAgreement,
  ...ofInference,
  ...ofAmountMargins,
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
  { fits: /^cost_difference\.trimmed_mean$/, how: 'trimmedMean', ...inCases('headline.difference') },
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
  {
    fits: /^cost_difference\.uncertain\.(saves|none|costs_extra|unknown)$/,
    how: 'uncertainClass',
    cases: () => 'uncertainty.interval95.1',
  },
  { fits: /^cost_difference\.bands\..+\.n$/, how: 'band', ...inCases('headline.difference') },
  { fits: /^cost_difference\.bands\..+\.(from|to)$/, how: 'border' },
  { fits: /^cost_difference\.(saves|none|costs_extra|unknown)$/, how: 'saving', ...inCases('headline.difference') },
  {
    fits: /^returns_by_year\.(.+)\.(investment|benefit)$/,
    how: 'sumOfCases',
    cases: ([all]) => all,
    of: isInvested,
  },
  { fits: /^(investment|benefit)$/, how: 'sumOfCases', cases: ([all]) => all, of: isInvested },
  { fits: /^realism\.cautious$/, how: 'cautious', cases: ([all]) => all, of: isKnown },
  { fits: /^realism\.(certain_only|in_full)$/, how: 'sumOfCases', cases: ([all]) => all, of: isKnown },
  { fits: /^benefit_cost_ratio$/, how: 'ratio', from: () => ['benefit', 'investment'] },
  { fits: /^net_return$/, how: 'netReturn', from: () => ['benefit', 'investment'] },
  { fits: /^(plausibility_threshold|realism\.break_even)$/, how: 'threshold', from: () => ['investment', 'benefit'] },
  { fits: /^realism\.at_75$/, how: 'at75', from: () => ['benefit', 'investment'] },
  { fits: /^realism\.at_50$/, how: 'at50', from: () => ['benefit', 'investment'] },
  { fits: /^shifts\.(.+)\.n$/, how: 'shiftCount', cases: ([, shift]) => `shifts.${shift}.amount` },
  ...ofQualityCounts,
  {
    fits: /^(.+\.)difference$/,
    how: 'difference',
    from: ([, parent]) => [`${parent}reference`, `${parent}intervention`],
    cases: ([all]) => all,
  },
  { fits: /^(.*follow_up_year|totals)$/, how: 'written' },
  { fits: /^(.+)\.bound(_amount)?$/, how: 'bound', cases: ([, parent]) => `${parent}.difference` },
  {
    fits: /^(shifts\..+\.amount|(totals|payers|sectors|forms)\..+)$/,
    how: 'sumOfCases',
    cases: ([all]) => all,
  },
]
