import type { Position } from '../core/programme/boundaries.ts'
import type { ProgrammeFindingArgs } from '../core/programme/programme-finding.ts'

type Fault = ProgrammeFindingArgs['unusable-boundaries']

/** A shape with what is said of it: texts and whole numbers by name. */
export interface Feature {
  readonly properties: ReadonlyMap<string, string>
  readonly rings: readonly (readonly Position[])[]
}

/** More than are needed for every neighbourhood of a large city; a page with many more would be slow. */
const mostPoints = 50_000

/** The polygons of a GeoJSON text (RFC 7946), whatever else it holds; or what stands in the way, of which shape. */
export function readGeoJson(text: string): readonly Feature[] | Fault {
  const features = featuresIn(text)
  if (features === null) return { reason: 'not-geojson', shape: null }
  const found: Feature[] = []
  let points = 0
  for (const [at, feature] of features.entries()) {
    const rings = ringsOf(field(feature, 'geometry'))
    if (rings === null) return { reason: 'not-a-shape', shape: at + 1 }
    for (const ring of rings) points += ring.length
    if (points > mostPoints) return { reason: 'too-many-points', shape: null }
    const positions = rings.map(positionsOf)
    if (positions.some((ring) => ring === null)) return { reason: 'coordinates', shape: at + 1 }
    found.push({
      properties: propertiesOf(field(feature, 'properties')),
      rings: positions as readonly (readonly Position[])[],
    })
  }
  return found
}

function featuresIn(text: string): readonly unknown[] | null {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    return null
  }
  const features = field(read, 'features')
  return field(read, 'type') === 'FeatureCollection' && Array.isArray(features) && features.length > 0 ? features : null
}

/** A field of a value's own, so that no name of the language itself is taken for one. */
function field(value: unknown, name: string): unknown {
  const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isGroup && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined
}

/** The rings of a Polygon or of all of a MultiPolygon, not yet looked into; null of another shape. */
function ringsOf(geometry: unknown): readonly (readonly unknown[])[] | null {
  const coordinates = field(geometry, 'coordinates')
  const type = field(geometry, 'type')
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : null
  if (!Array.isArray(polygons) || !polygons.every((polygon) => Array.isArray(polygon))) return null
  const rings = polygons.flat()
  return rings.length > 0 && rings.every((ring) => Array.isArray(ring) && ring.length > 2) ? rings : null
}

/** Further than any map reaches, in metres. */
const furthest = 30_000_000

/** A closed line; null where a position is not two numbers that a map can have. */
function positionsOf(ring: readonly unknown[]): readonly Position[] | null {
  const positions: Position[] = []
  for (const position of ring) {
    const [x, y] = Array.isArray(position) ? position : []
    if (!isPlace(x) || !isPlace(y)) return null
    positions.push([x, y])
  }
  const [first, last] = [positions[0], positions.at(-1)]
  if (first === undefined || last === undefined) return null
  return first[0] === last[0] && first[1] === last[1] ? positions : [...positions, first]
}

function isPlace(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= furthest
}

function propertiesOf(properties: unknown): Feature['properties'] {
  if (typeof properties !== 'object' || properties === null || Array.isArray(properties)) return new Map()
  const known = Object.entries(properties).flatMap(([name, value]) =>
    typeof value === 'string' || Number.isSafeInteger(value) ? [[name, String(value)] as const] : [],
  )
  return new Map(known)
}
