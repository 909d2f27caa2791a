import { group } from 'd3-array'
import { type Finding, finding } from '../../finding.ts'
import type { AreaIndicator, Programme } from '../../programme/programme.ts'

/** Each area has one row a year of an indicator, and is compared with one other area, which has rows of that indicator. */
export function area({ area = [] }: Programme): readonly Finding[] {
  const firsts = new Map<string, number>()
  const areas = group(area, ({ indicator }) => indicator)
  return area.flatMap((row, at) => {
    const key = JSON.stringify([row.indicator, row.area, row.year])
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, at)
    return [
      ...(first === undefined ? [] : [finding('area-twice', ['area', at, 'year'], { first: first + 1 })]),
      ...compared(row, at, areas.get(row.indicator) ?? []),
      ...otherComparison(row, at, area),
    ]
  })
}

function compared({ area, comparison }: AreaIndicator, at: number, rows: readonly AreaIndicator[]): readonly Finding[] {
  if (comparison === undefined) return []
  const path = ['area', at, 'comparison']
  if (comparison === area) return [finding('area-with-itself', path, {}, { written: comparison })]
  if (rows.some((row) => row.area === comparison)) return []
  const among = [...new Set(rows.map((row) => row.area))].filter((name) => name !== area)
  return [finding('unknown-area', path, {}, { written: comparison, among })]
}

/** What is compared with one area in one row, is so in all. */
function otherComparison(
  { indicator, area, comparison }: AreaIndicator,
  at: number,
  rows: readonly AreaIndicator[],
): readonly Finding[] {
  if (comparison === undefined) return []
  const first = rows.findIndex(
    (row) => row.indicator === indicator && row.area === area && row.comparison !== undefined,
  )
  const other = rows[first]?.comparison
  return other === undefined || other === comparison
    ? []
    : [
        finding(
          'other-comparison',
          ['area', at, 'comparison'],
          { first: first + 1, comparison: other },
          { written: comparison },
        ),
      ]
}
