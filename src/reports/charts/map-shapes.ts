import { type GeoPermissibleObjects, geoIdentity, geoMercator, geoPath } from 'd3-geo'
import type { Position } from '../../core/programme/boundaries.ts'
import type { MapChart } from '../chart.ts'

type Rings = readonly (readonly Position[])[]

/** An area on a drawing: its outline, and the middle and size of its largest part. */
export interface Shape {
  readonly outline: string
  readonly size: number
  readonly middle: Position
}

/** Areas on a drawing, in their order, and how high it is. */
export interface Shapes {
  readonly height: number
  readonly all: readonly Shape[]
}

const edge = 14
const highest = 340
/** What takes less room than this, in metres or in radians, is a place or a line. */
const least = 1e-9
/** Points nearer to each other than this are one: nobody sees them apart. */
const nearest = 0.4

/** Lays areas on a drawing of a width, north up: on the globe by Mercator's projection, which keeps shapes as they are. */
export function shapesOn({ on, areas }: Pick<MapChart, 'on' | 'areas'>, width: number): Shapes {
  const flat = areas.map(({ rings }) => (on === 'globe' ? rings.map(mercator) : rings))
  const [[west, south], [east, north]] = geoPath().bounds(polygon(flat.flat()))
  const [across, up] = [east - west, north - south]
  if (!(across > least && up > least)) return { height: 0, all: [] }
  const scale = Math.min((width - 2 * edge) / across, (highest - 2 * edge) / up)
  const height = rounded(up * scale + 2 * edge)
  const onPaper = geoIdentity().reflectY(true)
  onPaper.fitExtent(
    [
      [edge, edge],
      [width - edge, height - edge],
    ],
    polygon(flat.flat()),
  )
  const place = (position: Position): Position => {
    const [x, y] = onPaper([position[0], position[1]]) ?? [0, 0]
    return [rounded(x), rounded(y)]
  }
  return { height, all: flat.map((rings) => shapeOf(rings.map((ring) => thinned(ring.map(place))))) }
}

/** Sines and logarithms can differ between machines in their last digits: a tenth of a unit hides that, and nobody sees it. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10
}

const projection = geoMercator().scale(1).translate([0, 0])

/** Up is more, as on the plane. */
function mercator(ring: readonly Position[]): readonly Position[] {
  return ring.map(([longitude, latitude]) => {
    const [x, y] = projection([longitude, latitude]) ?? [0, 0]
    return [x, 0 - y]
  })
}

function polygon(rings: Rings): GeoPermissibleObjects {
  return { type: 'Polygon', coordinates: rings.map((ring) => ring.map(([x, y]) => [x, y])) }
}

function thinned(ring: readonly Position[]): readonly Position[] {
  const kept: Position[] = []
  for (const position of ring) {
    const last = kept.at(-1)
    if (last === undefined || Math.max(Math.abs(position[0] - last[0]), Math.abs(position[1] - last[1])) >= nearest)
      kept.push(position)
  }
  return [...kept, kept[0] as Position]
}

function shapeOf(rings: Rings): Shape {
  const path = geoPath().digits(1)
  const areaOf = (ring: readonly Position[]) => path.area(polygon([ring]))
  const largest = rings.reduce((one, other) => (areaOf(other) > areaOf(one) ? other : one))
  const [x, y] = path.centroid(polygon([largest]))
  return { outline: path(polygon(rings)) ?? '', size: areaOf(largest), middle: [rounded(x), rounded(y)] }
}
