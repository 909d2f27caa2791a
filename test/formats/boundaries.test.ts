import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBoundaries } from '../../src/formats/boundaries.ts'

const mostPoints = 50_000

const bytes = (text: string) => new TextEncoder().encode(text)
const square = (x: number, y: number, size = 1) => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
]
const feature = (properties: unknown, coordinates: unknown, type = 'Polygon') => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
})
const collection = (...features: readonly unknown[]) => JSON.stringify({ type: 'FeatureCollection', features })
const row = (area: string, year = 2020) => ({
  ...({ indicator: 'vulnerable', area, year, count: 1, base: 10, kind: 'register' } as const),
})

function read(text: string, areas: readonly string[] = ['north'], name = 'name') {
  return readBoundaries(bytes(text), {
    area: areas.map((area) => row(area)),
    boundaries: { file: 'areas.geojson', name },
  })
}

const found = (...of: Parameters<typeof read>) =>
  read(...of).findings.map(({ code, path, args }) => [code, path.join('.'), args])

describe('boundaries', () => {
  test('are those of polygons and of polygons in several parts, holes and all, closed where they are open', () => {
    const hole = square(4.2, 51.2, 0.1)
    const open = square(5, 52).slice(0, -1)
    const { boundaries, findings } = read(
      collection(
        feature({ name: 'north' }, [square(4, 51), hole]),
        feature({ name: 12 }, [[square(6, 53)], [open]], 'MultiPolygon'),
        feature(null, [square(7, 53)]),
      ),
    )
    expect(findings).toEqual([])
    expect(boundaries).toEqual({
      on: 'globe',
      all: [
        { area: 'north', rings: [square(4, 51), hole] },
        { area: '12', rings: [square(6, 53), square(5, 52)] },
      ],
    })
  })

  test('lie on a plane where they are in metres', () => {
    expect(read(collection(feature({ name: 'north' }, [square(93_000, 432_000, 800)]))).boundaries?.on).toBe('plane')
  })

  test('are found by any name, also one that the language knows', () => {
    const text = collection({
      type: 'Feature',
      properties: 0,
      geometry: { type: 'Polygon', coordinates: [square(4, 51)] },
    })
    const named = text.replace('"properties":0', '"properties":{"__proto__":"north","constructor":"south"}')
    for (const [name, area] of [
      ['__proto__', 'north'],
      ['constructor', 'south'],
    ] as const)
      expect(read(named, [area], name)).toMatchObject({ boundaries: { all: [{ area }] }, findings: [] })
    expect(found(text, ['north'], '__proto__')).toEqual([['no-such-property', 'boundaries.name', {}]])
    expect(found(text, ['north'], 'toString')).toEqual([['no-such-property', 'boundaries.name', {}]])
  })

  test('have a name near the one that was written', () => {
    const text = collection(feature({ naam: 'Noord', code: 'a' }, [square(4, 51)]))
    expect(read(text, ['Noord'], 'name').findings).toMatchObject([{ written: 'name', among: ['naam', 'code'] }])
    expect(read(text, ['Zuid', 'Noord', 'Zuid'], 'naam').findings).toMatchObject([
      { code: 'area-without-boundary', path: ['area', 0, 'area'], written: 'Zuid', among: ['Noord'] },
    ])
  })
})

describe('what is no map', () => {
  const unusable = (reason: string, shape: number | null = null) => [
    ['unusable-boundaries', 'boundaries.file', { reason, shape }],
  ]
  const north = { name: 'north' }

  test.each([
    '',
    '{',
    'null',
    '[]',
    '{"type":"FeatureCollection"}',
    '{"type":"FeatureCollection","features":[]}',
    '{"type":"FeatureCollection","features":{"length":1}}',
    '{"features":[{}]}',
    `${'['.repeat(200_000)}${']'.repeat(200_000)}`,
    `${'{"type":'.repeat(100_000)}`,
  ])('is not GeoJSON: %#', (text) => {
    expect(found(text)).toEqual(unusable('not-geojson'))
  })

  test.each([
    null,
    1,
    {},
    { type: 'Feature', geometry: null },
    feature(north, [4, 51], 'Point'),
    feature(north, [[[4, 51]]], 'MultiLineString'),
    feature(north, []),
    feature(north, [[]]),
    feature(north, 'far'),
    feature(north, [square(4, 51)], 'MultiPolygon'),
    feature(north, [[[4, 51]]]),
  ])('has a shape that is none: %#', (shape) => {
    const [reason] = found(collection(feature(north, [square(4, 51)]), shape)).map(([, , args]) => args)
    expect(reason).toMatchObject({ shape: 2 })
    expect(['not-a-shape', 'coordinates']).toContain((reason as { readonly reason: string }).reason)
  })

  test.each([['null'], ['1e999'], ['"4"'], ['1e300'], ['[4]'], ['{"valueOf":4}']])(
    'has a place that is none: %s',
    (place) => {
      const text = collection(feature(north, [square(4, 51)])).replace('[5,51]', `[${place},51]`)
      expect(found(text)).toEqual(unusable('coordinates', 1))
    },
  )

  test('has more points than a page can bear', () => {
    const ring = Array.from({ length: mostPoints + 1 }, (_, at) => [at / 1000, 0])
    expect(found(collection(feature(north, [ring])))).toEqual(unusable('too-many-points'))
    expect(found(collection(feature(north, [ring.slice(2)])))).toEqual([])
  })

  test('is told of, and never thrown over, whatever JSON there is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.jsonValue({ maxDepth: 4 }), (properties, coordinates) => {
        for (const type of ['Polygon', 'MultiPolygon', 'Point']) {
          const { boundaries, findings } = read(collection(feature(properties, coordinates, type)))
          expect(boundaries === null || boundaries.all.length > 0).toBe(true)
          expect(boundaries !== null || findings.length > 0).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })
})
