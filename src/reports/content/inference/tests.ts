import { sum } from 'd3-array'
import type { Aggregate } from '../../../core/aggregate/aggregate.ts'
import type { CountInference } from '../../../core/aggregate/count-inference.ts'
import type { DomainInference } from '../../../core/aggregate/domain-inference.ts'
import type { SavingInference } from '../../../core/aggregate/saving-inference.ts'
import { type Cell, heading, paragraph, type Section, table } from '../../document.ts'
import type { Desk } from '../desk.ts'
import { domainLabel } from '../domain-label.ts'
import { correlationCell, pCell } from './cells.ts'

/** Of fewer differences a correlation is all or nothing by itself. */
const leastDifferent = 6

/** The tests over whole cases: both classes, and what they save. */
export function overallTests(
  desk: Desk,
  { reference_kind: kind }: Aggregate,
  { change, effect, saving }: CountInference,
  at: string,
): Section {
  const { testsTitle, testsHead, tests, pseudoMedian } = desk.sentences.inference
  const sign = (of: 'change' | 'effect' | 'saving', p: number | null): readonly (readonly Cell[])[] =>
    p === null ? [] : [[tests[of], pCell(desk, `${at}.${of}.sign_p`)]]
  const rows = [
    ...sign('change', change.sign_p),
    ...sign('effect', effect.sign_p),
    ...sign('saving', saving?.sign_p ?? null),
    ...(saving === null ? [] : ofMoney(desk, saving, `${at}.saving`, kind)),
  ]
  const isOfPairs = saving !== null && saving.pseudo_median !== null
  return rows.length === 0
    ? []
    : [heading(3, testsTitle), table(testsHead, rows), ...(isOfPairs ? [paragraph(pseudoMedian)] : [])]
}

function ofMoney(
  desk: Desk,
  { wilcoxon, pseudo_median, interval }: SavingInference,
  at: string,
  kind: string,
): readonly (readonly Cell[])[] {
  const { tests } = desk.sentences.inference
  return [
    ...(wilcoxon === null
      ? []
      : [
          [tests.money, pCell(desk, `${at}.wilcoxon.p`)],
          ...(wilcoxon.n < leastDifferent
            ? []
            : [[tests.rankBiserial(wilcoxon.n), correlationCell(desk, `${at}.wilcoxon.rank_biserial`)]]),
        ]),
    ...(pseudo_median === null ? [] : [[tests.pseudoMedian, desk.saved(`${at}.pseudo_median`, kind)]]),
    ...(interval === null
      ? []
      : [
          [tests.low, desk.saved(`${at}.interval.1`, kind)],
          [tests.high, desk.saved(`${at}.interval.2`, kind)],
        ]),
  ]
}

/** The tests of every domain in which something differs. */
export function domainTests(desk: Desk, counts: CountInference, at: string, kind: 'change' | 'effect'): Section {
  const { domainsTitle, domainsHead } = desk.sentences.inference
  const rows = counts[kind].domains.flatMap((domain) => domainRow(desk, domain, `${at}.${kind}.domains`))
  return rows.length === 0 ? [] : [heading(3, domainsTitle[kind]), table(domainsHead, rows)]
}

function domainRow(
  desk: Desk,
  { instrument, domain, wilcoxon }: DomainInference,
  at: string,
): readonly (readonly Cell[])[] {
  if (wilcoxon === null) return []
  const of = (figure: string) => `${at}.${domain}.${figure}`
  return [
    [
      domainLabel(desk, instrument, domain),
      pCell(desk, of('sign_p')),
      pCell(desk, of('sign_p_holm')),
      pCell(desk, of('wilcoxon.p')),
      pCell(desk, of('wilcoxon_p_holm')),
      desk.count(of('wilcoxon.n')),
      wilcoxon.n < leastDifferent
        ? desk.sentences.inference.noStrength
        : correlationCell(desk, of('wilcoxon.rank_biserial')),
    ],
  ]
}

/** How often a domain counts as the same without having been scored by itself; nothing where all were. */
export function scoredApart(desk: Desk, counts: CountInference, at: string, kind: 'change' | 'effect'): Section {
  const found = counts[kind].domains.filter(({ better }) => better !== null)
  const scored = sum(found, (one) => one.scored)
  const known = sum(found, ({ better }) => better?.n)
  const figures = found.flatMap(({ domain }) =>
    ['scored', 'better.n'].map((figure) => `${at}.${kind}.domains.${domain}.${figure}`),
  )
  return scored === known ? [] : [paragraph(desk.sentences.inference.scored(scored, known), figures)]
}

/** McNemar's tests of outcomes of yes or no. */
export function yesNoTests(desk: Desk, { yes_no }: Aggregate, { yes_no: tested }: CountInference, at: string): Section {
  const { yesNoTitle, yesNoHead } = desk.sentences.inference
  const rows = yes_no
    .filter(({ id }) => tested.some((one) => one.id === id && (one.change_p !== null || one.effect_p !== null)))
    .map(({ id, instrument, domain }) => [
      domainLabel(desk, instrument, domain),
      ...['change_p', 'change_p_holm', 'effect_p', 'effect_p_holm'].map((figure) =>
        pCell(desk, `${at}.yes_no.${id}.${figure}`),
      ),
    ])
  return rows.length === 0 ? [] : [heading(3, yesNoTitle), table(yesNoHead, rows)]
}
