import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { normalisedZip, unzipped, zipped } from '../../src/reports/render/zip.ts'

const name = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '.', '/'), minLength: 1, maxLength: 8 })
const parts = fc.dictionary(name, fc.uint8Array({ maxLength: 300 }), { noNullPrototype: true })

test('what goes into a zip file comes out of it', () => {
  fc.assert(
    fc.property(parts, (some) => {
      expect(unzipped(zipped(some))).toEqual(some)
    }),
  )
})

test('equal parts give equal bytes, in whatever order they come and whenever they were zipped', () => {
  fc.assert(
    fc.property(
      parts,
      fc.date({ min: new Date('1990-01-01'), max: new Date('2080-01-01'), noInvalidDate: true }),
      (some, mtime) => {
        const reversed = Object.fromEntries(Object.entries(some).toReversed())
        expect(normalisedZip(zipSync(reversed, { mtime, level: 1 }))).toEqual(zipped(some))
      },
    ),
  )
})

test('the list of what the parts are comes first', () => {
  const zip = zipped({ 'a.xml': strToU8('a'), '_rels/.rels': strToU8('b'), '[Content_Types].xml': strToU8('c') })
  expect(Object.keys(unzipSync(zip))).toEqual(['[Content_Types].xml', '_rels/.rels', 'a.xml'])
})

test('a file does not tell when it was made', () => {
  const core =
    '<cp:coreProperties><dc:title>Verslag</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">2026-11-22T04:46:23Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">2026-11-22T04:46:23Z</dcterms:modified></cp:coreProperties>'
  const zip = normalisedZip(zipSync({ 'docProps/core.xml': strToU8(core) }))
  const kept = unzipSync(zip)['docProps/core.xml'] ?? new Uint8Array()
  expect(strFromU8(kept)).toBe('<cp:coreProperties><dc:title>Verslag</dc:title></cp:coreProperties>')
})

test('what is no zip file is known as such', () => {
  expect(unzipped(strToU8('titel: geen zip'))).toBeNull()
  expect(unzipped(new Uint8Array())).toBeNull()
})
