import type { PriceUse } from '../../../core/costs/account.ts'
import { type ColumnOf, type Sheet, sheetOf } from '../../sheet.ts'
import type { Desk } from '../desk.ts'
import { textIn } from '../in-words.ts'

interface Item {
  readonly use: PriceUse
  readonly label: string
  /** By the case that used it first. */
  readonly name: string
  readonly cases: number
}

/** Every price that was counted with, and where it was found. */
export function sources(desk: Desk): Sheet {
  const { sheets, name, sources: label } = desk.sentences.workbook
  const { words, report } = desk.sentences
  const columns: readonly ColumnOf<Item>[] = [
    { key: 'label', label: label.label, kind: 'text', cell: (item) => item.label },
    { key: 'price', label: label.price, kind: 'text', cell: ({ use }) => use.price ?? '' },
    {
      key: 'unit',
      label: label.unit,
      kind: 'text',
      cell: ({ use: { unit } }) => ({ code: unit, word: words.unit(unit) }),
    },
    { key: 'unit_price', label: label.unit_price, kind: 'money', figure: 'key', cell: ({ use }) => use.unit_price },
    { key: 'price_year', label: label.price_year, kind: 'year', figure: 'key', cell: ({ use }) => use.price_year },
    {
      key: 'index_factor',
      label: label.index_factor,
      kind: 'factor',
      figure: 'key',
      cell: ({ use }) => use.index_factor,
    },
    {
      key: 'not_indexed',
      label: label.not_indexed,
      kind: 'text',
      cell: ({ use: { not_indexed } }) =>
        not_indexed === null
          ? ''
          : {
              code: not_indexed,
              word: not_indexed === 'fixed-by-law' ? report.account.fixedByLaw : report.account.outsideSeries,
            },
    },
    { key: 'cases', label: label.cases, kind: 'count', cell: ({ cases }) => cases },
    { key: 'source.title', label: label.source, kind: 'text', cell: ({ use }) => use.source.title },
    { key: 'source.url', label: label.url, kind: 'text', cell: ({ use }) => use.source.url ?? '' },
    { key: 'source.seen', label: label.seen, kind: 'text', cell: ({ use }) => use.source.seen ?? '' },
    { key: 'source.licence', label: label.licence, kind: 'text', cell: ({ use }) => use.source.licence ?? '' },
  ]
  return sheetOf(
    { name: 'sources', title: sheets.sources, nameLabel: name },
    columns,
    itemsOf(desk),
    (item) => item.name,
  )
}

function itemsOf({ result, language }: Desk): readonly Item[] {
  const found = new Map<string, Item>()
  for (const { case: id, prices_used } of result.cases)
    for (const [at, use] of prices_used.entries()) {
      const key = use.price ?? JSON.stringify(use)
      const first = found.get(key) ?? {
        use,
        label: textIn(use.label, language),
        name: `cases.${id}.prices_used.${at + 1}`,
        cases: 0,
      }
      found.set(key, { ...first, cases: first.cases + 1 })
    }
  return [...found.values()].sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : a.name < b.name ? -1 : 1))
}
