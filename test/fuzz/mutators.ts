import { strFromU8, strToU8, zipSync } from 'fflate'
import { unzipped } from '../../src/reports/render/zip.ts'
import type { Chance } from './chance.ts'
import { nastyBytes, nastyWords } from './nasty.ts'

/** Makes another input of one that is fine, and a second one to take from. */
export type Mutator = (chance: Chance, bytes: Uint8Array, other: Uint8Array) => Uint8Array

/** Most times that a change is made in one input. */
const most = 6

/** Largest input that is made, in bytes; what is larger is cut. */
const largest = 400_000

/** Changes bytes, whatever they mean. */
export const byBytes: Mutator = (chance, bytes, other) => {
  let now = Buffer.from(bytes)
  for (let times = 1 + chance.below(most); times > 0; times--) {
    const at = chance.below(now.length + 1)
    const length = chance.percent(80) ? 1 + chance.below(8) : chance.below(now.length + 1)
    const [head, cut, tail] = [now.subarray(0, at), now.subarray(at, at + length), now.subarray(at + length)]
    const from = chance.below(other.length + 1)
    now = chance.one([
      () => Buffer.concat([head, tail]),
      () => Buffer.concat([head, cut, cut, tail]),
      () => Buffer.concat([head, Buffer.from(chance.one(nastyBytes)), cut, tail]),
      () => Buffer.concat([head, Buffer.from(chance.one(nastyBytes)), tail]),
      () => Buffer.concat([head, cut.map((byte) => byte ^ (1 << chance.below(8))), tail]),
      () => Buffer.concat([head, Buffer.from(cut).reverse(), tail]),
      () => Buffer.concat([head, other.subarray(from, from + length), tail]),
      () => Buffer.from(head),
    ])()
  }
  return now.subarray(0, largest)
}

/** Changes whole lines and how far they are indented, as editing and merging does. */
export const byLines: Mutator = (chance, bytes, other) => {
  const lines = textOf(bytes).split('\n')
  const others = textOf(other).split('\n')
  for (let times = 1 + chance.below(most); times > 0; times--) {
    const at = chance.below(lines.length)
    const [line = '', count] = [lines[at], 1 + chance.below(4)]
    chance.one([
      () => lines.splice(at, count),
      () => lines.splice(at, 0, ...lines.slice(at, at + count)),
      () => lines.splice(chance.below(lines.length), 0, ...lines.splice(at, count)),
      () => lines.splice(at, 0, ...others.slice(chance.below(others.length)).slice(0, count)),
      () => lines.splice(at, 1, `${' '.repeat(count)}${line}`),
      () => lines.splice(at, 1, line.replace(/^ {1,2}/, '')),
      () =>
        lines.splice(
          at,
          1,
          line.replace(/^ +/, (blanks) => '\t'.repeat(blanks.length)),
        ),
      () => lines.splice(at, 2, `${line}${lines[at + 1] ?? ''}`),
      () => lines.splice(at, 1, ...line.split(/(?<=[:,{]) /)),
      () => lines.splice(at, 1, ...Array.from({ length: 10 * chance.below(100) }, () => line)),
      () => lines.splice(at, 1, `${line} ${chance.one(nastyWords)}`),
      () => lines.splice(at, 0, '<<<<<<< ours', line, '=======', line, '>>>>>>> theirs'),
    ])()
  }
  return bytesOf(lines.join(chance.percent(5) ? '\r\n' : '\n'))
}

const tokens = /[\p{L}\p{N}_.-]+|\s+|[^\p{L}\p{N}_.\s-]/gu

/** Changes words, numbers and signs: another one, a nasty one, one from elsewhere, or none. */
export const byTokens: Mutator = (chance, bytes, other) => {
  const parts = textOf(bytes).match(tokens) ?? ['']
  const others = textOf(other).match(tokens) ?? ['']
  for (let times = 1 + chance.below(most); times > 0; times--) {
    const at = chance.below(parts.length)
    const part = parts[at] ?? ''
    parts[at] = chance.one([
      () => '',
      () => part + part,
      () => chance.one(nastyWords),
      () => chance.one(nastyWords),
      () => part + chance.one(nastyWords),
      () => chance.one(nastyWords) + part,
      () => chance.one(parts),
      () => chance.one(others),
      () => (/\d/.test(part) ? `${part}${chance.one(['e9', '000', '.', ',5', '%', '-'])}` : part.toUpperCase()),
      () => `"${part}${chance.one(nastyWords).replaceAll('"', '')}"`,
    ])()
  }
  return bytesOf(parts.join(''))
}

/** Changes a part of a zip file, or what its parts are called; of what is no zip file, tokens. */
export const byParts: Mutator = (chance, bytes, other) => {
  const parts = partsOf(bytes)
  if (Object.keys(parts).length === 0) return byBytes(chance, bytes, other)
  const name = chance.one(Object.keys(parts))
  const part = parts[name] ?? new Uint8Array()
  const changed = chance.one([byTokens, byTokens, byLines, byBytes])
  chance.one([
    () => Object.assign(parts, { [name]: changed(chance, part, part) }),
    () => Object.assign(parts, { [name]: inXml(chance, strFromU8(part)) }),
    () => Object.assign(parts, { [name]: inXml(chance, strFromU8(part)) }),
    () => delete parts[name],
    () =>
      Object.assign(parts, { [chance.one(['../x.xml', '/x', 'word/header9.xml', 'word\\x', 'a'.repeat(300)])]: part }),
    () => Object.assign(parts, { [name]: other.subarray(0, 2000) }),
    () => Object.assign(parts, { [name]: new Uint8Array(1_000_000) }),
  ])()
  const zip = zipSync(parts, { level: chance.one([0, 6] as const) })
  return chance.percent(15) ? byBytes(chance, zip, other) : zip
}

function partsOf(bytes: Uint8Array): Record<string, Uint8Array> {
  return { ...unzipped(bytes) }
}

/** Puts what means something between words of a text in XML, whose elements still fit one another more often than not. */
function inXml(chance: Chance, xml: string): Uint8Array {
  const places = [...xml.matchAll(/(?<=>)[^<]*(?=<)/g)]
  const place = places.length === 0 ? null : chance.one(places)
  if (place === null) return strToU8(xml)
  const words = chance.one([
    chance.one(nastyWords),
    `{{${chance.one(nastyWords)}}}`,
    '<w:p><w:r><w:t>{{costs}}</w:t></w:r></w:p>',
    '</w:t></w:r><w:r><w:t>{{overall',
    '<w:p>'.repeat(chance.below(3000)),
    '{{'.repeat(chance.below(3000)),
  ])
  return bytesOf(xml.slice(0, place.index) + words + xml.slice(place.index))
}

/** A half of one and a half of another. */
export const byHalves: Mutator = (chance, bytes, other) => {
  const [at, from] = [chance.below(bytes.length + 1), chance.below(other.length + 1)]
  return Buffer.concat([bytes.subarray(0, at), other.subarray(from)]).subarray(0, largest)
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

function bytesOf(text: string): Uint8Array {
  return Buffer.from(text).subarray(0, largest)
}
