import { type Finding, finding } from '../core/finding.ts'
import type { Boundaries, Boundary } from '../core/programme/boundaries.ts'
import type { Programme } from '../core/programme/programme.ts'
import { type Feature, readGeoJson } from './geojson.ts'
import { decodeText } from './text.ts'

/** The largest file of boundaries that is read, in bytes. */
export const largestBoundaries = 5_000_000

interface Read {
  /** Null where nothing can be drawn. */
  readonly boundaries: Boundaries | null
  readonly findings: readonly Finding[]
}

const file = ['boundaries', 'file'] as const

/** The boundaries of a programme's areas from the bytes of the file it names, and what was found in it. */
export function readBoundaries(bytes: Uint8Array, { boundaries, area = [] }: Programme): Read {
  const name = boundaries?.name ?? ''
  const decoded = decodeText(bytes)
  const read = 'finding' in decoded ? ({ reason: 'not-geojson', shape: null } as const) : readGeoJson(decoded.text)
  if ('reason' in read) return nothing(finding('unusable-boundaries', file, read))
  const named = read.flatMap(({ properties, rings }): readonly Boundary[] => {
    const called = properties.get(name)
    return called === undefined ? [] : [{ area: called, rings }]
  })
  if (named.length === 0) {
    const among = [...new Set(read.flatMap(({ properties }) => [...properties.keys()]))]
    return nothing(finding('no-such-property', ['boundaries', 'name'], {}, { written: name, among }))
  }
  const on = isOnGlobe(read) ? 'globe' : 'plane'
  return { boundaries: { on, all: named }, findings: withoutBoundary(area, [...new Set(named.map((one) => one.area))]) }
}

function nothing(found: Finding): Read {
  return { boundaries: null, findings: [found] }
}

/** Beyond these degrees north and south a map of the globe has no end. */
const furthestNorth = 85

/** Degrees, or metres such as those of the national grid: these are far larger. */
function isOnGlobe(features: readonly Feature[]): boolean {
  return features.every(({ rings }) =>
    rings.every((ring) => ring.every(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= furthestNorth)),
  )
}

/** Areas that no boundary is called by, each at its first row. */
function withoutBoundary(area: NonNullable<Programme['area']>, among: readonly string[]): readonly Finding[] {
  const firsts = new Map(area.map((row, at) => [row.area, at] as const).reverse())
  return [...firsts]
    .filter(([name]) => !among.includes(name))
    .map(([name, at]) => finding('area-without-boundary', ['area', at, 'area'], {}, { written: name, among }))
}
