import type { CountInference } from '../../../core/aggregate/count-inference.ts'
import type { ShareEstimate } from '../../../core/aggregate/share-estimate.ts'
import { type Cell, heading, type Section, table } from '../../document.ts'
import type { Desk } from '../desk.ts'
import { domainLabel } from '../domain-label.ts'
import { rangeCells, shareCells } from './cells.ts'

/** Of every domain that is known of some case: better, worse, of how many, and between what the better may lie. */
export function domainShares(desk: Desk, counts: CountInference, at: string, kind: 'change' | 'effect'): Section {
  const { domainSharesTitle, domainSharesHead } = desk.sentences.inference
  const rows = counts[kind].domains.flatMap(({ instrument, domain, better }) => {
    if (better === null) return []
    const name = `${at}.${kind}.domains.${domain}`
    const counted = ['better.k', 'worse.k', 'better.n', 'scored'].map((figure) => desk.count(`${name}.${figure}`))
    return [[domainLabel(desk, instrument, domain), ...counted, ...rangeCells(desk, `${name}.better`, better)]]
  })
  return rows.length === 0 ? [] : [heading(3, domainSharesTitle[kind]), table(domainSharesHead[kind], rows)]
}

/** How many cases are what, of how many, and between what that may lie over more cases. */
export function sharesTable(desk: Desk, { change, effect, saving }: CountInference, at: string): Section {
  const { inference: words, words: named } = desk.sentences
  const row = (kind: string, one: string, label: string, found: ShareEstimate | null): readonly (readonly Cell[])[] =>
    found === null ? [] : [[label, ...shareCells(desk, `${at}.${kind}.classes.${one}`, found)]]
  const classes = ['better', 'mixed', 'same', 'worse'] as const
  const rows = [
    ...classes.flatMap((one) => row('change', one, words.row.change(named.quality[one]), change.classes[one])),
    ...classes.flatMap((one) => row('effect', one, words.row.effect(named.quality[one]), effect.classes[one])),
    ...(['saves', 'none', 'costs_extra'] as const).flatMap((one) =>
      row('saving', one, words.row.saving(named.saving[one]), saving?.classes[one] ?? null),
    ),
  ]
  return rows.length === 0 ? [] : [heading(3, words.sharesTitle), table(words.sharesHead, rows)]
}
