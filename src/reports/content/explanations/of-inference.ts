import { inCases, type Rule } from './rule.ts'

const domain = '^inference\\.counts\\.(change|effect)\\.domains\\.([^.]+)\\.'
const share = '^inference\\.counts\\.(.+)\\.(?:classes\\.[^.]+|better|worse)\\.'
const step = { cases: ([, of, domain]: RegExpExecArray) => `quality_of_life.domains.${domain}.${of}` }

/** How figures about more cases come about, of the counts of a block. */
export const ofInference: readonly Rule[] = [
  { fits: new RegExp(`${share}(k|n)$`), how: 'shareCount' },
  { fits: new RegExp(`${share}share$`), how: 'sharePart', from: beside('k', 'n') },
  { fits: new RegExp(`${share}exact\\.\\d$`), how: 'shareExact', from: beside('k', 'n') },
  { fits: new RegExp(`${share}wilson\\.\\d$`), how: 'shareWilson', from: beside('k', 'n') },
  { fits: new RegExp(`${domain}scored$`), how: 'scoredApart', ...step },
  { fits: new RegExp(`${domain}sign_p$`), how: 'signP', ...step },
  {
    fits: new RegExp(`${domain}(sign|wilcoxon)_p_holm$`),
    how: 'afterHolm',
    from: ([, of, name, test]) => [
      `inference.counts.${of}.domains.${name}.${test === 'sign' ? 'sign_p' : 'wilcoxon.p'}`,
    ],
  },
  { fits: new RegExp(`${domain}wilcoxon\\.rank_biserial$`), how: 'rankBiserial', ...step },
  { fits: new RegExp(`${domain}wilcoxon\\.`), how: 'wilcoxon', ...step },
  {
    fits: /^inference\.counts\.(change|effect)\.sign_p$/,
    how: 'signP',
    from: ([, of]) => ['better', 'worse'].map((one) => `inference.counts.${of}.classes.${one}.k`),
  },
  {
    fits: /^inference\.counts\.saving\.sign_p$/,
    how: 'signP',
    from: () => ['saves', 'costs_extra'].map((one) => `inference.counts.saving.classes.${one}.k`),
  },
  {
    fits: /^inference\.counts\.saving\.wilcoxon\.rank_biserial$/,
    how: 'rankBiserial',
    ...inCases('headline.difference'),
  },
  { fits: /^inference\.counts\.saving\.wilcoxon\./, how: 'wilcoxon', ...inCases('headline.difference') },
  { fits: /^inference\.counts\.saving\.pseudo_median$/, how: 'pseudoMedian', ...inCases('headline.difference') },
  {
    fits: /^inference\.counts\.saving\.interval\.\d$/,
    how: 'pseudoMedianInterval',
    ...inCases('headline.difference'),
  },
  {
    fits: /^inference\.counts\.yes_no\.(.+)\.(change|effect)_p$/,
    how: 'mcnemar',
    from: ([, id, of]) => ['no_yes', 'yes_no'].map((pair) => `yes_no.${id}.${of}.${pair}`),
  },
  {
    fits: /^inference\.counts\.yes_no\.(.+)_p_holm$/,
    how: 'afterHolm',
    from: ([, test]) => [`inference.counts.yes_no.${test}_p`],
  },
  { fits: /^yes_no\..+\.(n|(change|effect)\.[a-z_]+)$/, how: 'yesNoCount' },
]

/** Figures of the same parent. */
function beside(...figures: readonly string[]) {
  return ([name]: RegExpExecArray) => {
    const parent = name.replace(/\.(share|(exact|wilson)\.\d)$/, '')
    return figures.map((figure) => `${parent}.${figure}`)
  }
}
