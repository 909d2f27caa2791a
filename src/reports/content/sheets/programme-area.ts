import type { AreaSeries } from '../../../core/programme/area.ts'
import type { AreaYear } from '../../../core/programme/area-year.ts'
import { cellOf, type Formula } from '../../formula.ts'
import { type ColumnOf, type Sheet, sheetOf } from '../../sheet.ts'
import type { Desk } from '../desk.ts'
import { coded } from './coded.ts'

interface Item {
  readonly series: AreaSeries
  readonly year: AreaYear
  readonly name: string
}

/** Every indicator of every area by year. */
export function area(desk: Desk): Sheet {
  const { programmeSheets: words, programme, workbook } = desk.sentences
  const { area: label } = words
  const figure = (key: 'count' | 'base'): ColumnOf<Item> => ({
    ...{ key, label: label[key], kind: 'count', figure: 'key' },
    cell: ({ year }) => year[key],
  })
  const columns: readonly ColumnOf<Item>[] = [
    { key: 'indicator', label: label.indicator, kind: 'text', cell: ({ series }) => series.indicator },
    { key: 'area', label: label.area, kind: 'text', cell: ({ series }) => series.area },
    { key: 'year', label: label.year, kind: 'year', cell: ({ year }) => year.year },
    { key: 'kind', label: label.kind, kind: 'text', cell: ({ year }) => coded(year.kind, programme.area.kind) },
    figure('count'),
    figure('base'),
    {
      ...{ key: 'share', label: label.share, kind: 'share', figure: 'key' },
      cell: ({ year }) => ({ value: year.share, formula: share }),
    },
    { key: 'comparison', label: label.comparison, kind: 'text', cell: ({ series }) => series.comparison?.area ?? '' },
  ]
  const items = (desk.result.programme?.area ?? []).flatMap((series, at) =>
    series.years.map((year, nth) => ({ series, year, name: `programme.area.${at + 1}.years.${nth + 1}` })),
  )
  const about = { name: 'area', title: words.sheets.area, nameLabel: workbook.name, intro: [words.intro.area] }
  return sheetOf(about, columns, items, ({ name }) => name)
}

const share: Formula = {
  term: { is: 'ratio', of: cellOf('count'), over: cellOf('base') },
  unless: [],
  otherwise: 'unknown',
}
