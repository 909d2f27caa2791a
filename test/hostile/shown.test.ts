import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { finding } from '../../src/core/finding.ts'
import { aboutFile } from '../../src/formats/located.ts'
import { readOwnText } from '../../src/formats/own-text.ts'
import { sentencesIn } from '../../src/language/sentences.ts'
import { clean, cleanLine } from '../../src/reports/document.ts'
import { jsonText } from '../../src/reports/json-text.ts'
import { findingsGithub } from '../../src/reports/render/findings-github.ts'
import { findingsJson } from '../../src/reports/render/findings-json.ts'
import { findingsSarif } from '../../src/reports/render/findings-sarif.ts'
import { unzipped } from '../../src/reports/render/zip.ts'
import { inFolderWith, run } from '../cli/run-here.ts'
import { goodCase } from '../fuzz/examples.ts'

/** What a terminal obeys, or what turns the direction of the words behind it, as in code that reads otherwise than it runs. */
const obeyed = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u

const signs: readonly (readonly [string, string])[] = [
  ['a screen that is wiped', '\u001b[2J'],
  ['a colour', '\u001b[31m'],
  ['a link that leads elsewhere', '\u001b]8;;http://a.example\u0007b\u001b]8;;\u0007'],
  ['a title of the window', '\u001b]0;x\u0007'],
  ['a code in one sign', '\u009b2J'],
  ['a backspace', 'a\b\b'],
  ['a direction that is turned', 'x\u202egnp.yaml'],
  ['a stretch of its own direction', '\u2066a\u2069'],
]

const checked = (file: string) => ({
  findings: [
    { finding: aboutFile(finding('empty-file', [], {}), file), standing: 'counts' as const, fingerprint: 'a' },
  ],
  gone: null,
  files: [file],
  warningsFail: false,
})

describe('what a terminal would obey', () => {
  const { nl } = sentencesIn

  test.concurrent.for(signs)('%s: not by the name of a file', async ([, sign], { expect }) => {
    await inFolderWith(
      { [`cases/a${sign}.yaml`.replaceAll('/a\b', '/a')]: 'case: b\n', 'cases/good.yaml': goodCase },
      async (cwd) => {
        for (const args of [
          ['check'],
          ['check', '--all', '--format', 'github'],
          ['report', '--draws', '1000'],
          ['explain', 'cases'],
        ]) {
          const { stdout, stderr } = await run(args, { cwd })
          expect(obeyed.exec(stdout + stderr)).toBeNull()
        }
      },
    )
  })

  test.concurrent.for(signs)('%s: not by what is asked for', async ([, sign], { expect }) => {
    await inFolderWith({ 'cases/good.yaml': goodCase }, async (cwd) => {
      for (const args of [
        [sign],
        ['explain', 'cases', sign],
        ['check', sign],
        ['check', `--language=${sign}`],
        ['what-if', `${sign}=1`],
        ['report', '--fail-on', sign],
      ]) {
        const { code, stdout, stderr } = await run(args, { cwd })
        expect([code, obeyed.exec(stdout + stderr)]).toEqual([code === 1 ? 1 : 2, null])
      }
    })
  })

  test('not by data either, which keeps it all the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = jsonText({ [text]: [text] })
        expect(obeyed.exec(written)).toBeNull()
        expect(JSON.parse(written)).toEqual({ [text]: [text] })
      }),
    )
    for (const [, sign] of signs) {
      expect(obeyed.exec(findingsJson(checked(`a${sign}`), nl))).toBeNull()
      expect(JSON.parse(findingsJson(checked(`a${sign}`), nl)).findings[0].file).toBe(`a${sign}`)
      expect(obeyed.exec(findingsSarif(checked(`a${sign}`), { sentences: nl, version: '1', prefix: '' }))).toBeNull()
    }
  })

  test('the name of a file begins no line of its own, and no command to a server', () => {
    const name = 'a\n::error::b\r\n##[c]'
    expect(cleanLine(name)).toBe('a\ufffd::error::b\ufffd\ufffd##[c]')
    expect(
      findingsGithub(checked(name), nl, '')
        .split('\n')
        .filter((line) => line !== ''),
    ).toHaveLength(1)
    expect(clean('a\tb\nc')).toBe('a\tb\nc')
  })
})

describe('a zip file', () => {
  test('that says it holds more than there is memory for is none', () => {
    const zip = zipSync({ a: strToU8('a') })
    const claimed = Buffer.from(zip)
    const entry = claimed.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    claimed.writeUInt32LE(4_000_000_000, entry + 24)
    expect(unzipped(zip)).toEqual({ a: strToU8('a') })
    expect(unzipped(claimed)).toBeNull()
  })

  test('that holds it is none', () => {
    const much = zipSync({ a: new Uint8Array(150_000_000), b: new Uint8Array(60_000_000) }, { level: 1 })
    expect(much.length).toBeLessThan(2_000_000)
    expect(unzipped(much)).toBeNull()
  })

  test('whose parts lead out of it is written nowhere: parts are read, never put on a disk', () => {
    const parts = unzipped(zipSync({ '../../x': strToU8('a'), '/etc/x': strToU8('b') }))
    expect(Object.values(parts ?? {}).map((bytes) => strFromU8(bytes))).toEqual(['a', 'b'])
    expect(Object.keys(unzipSync(zipSync({ '__proto__/x': strToU8('a') })))).toEqual(['__proto__/x'])
  })
})

test('an own text with more quotations, headings or lines than anybody writes is refused: reading it looks back at each', () => {
  for (const line of ['>\n\n', '=\n', '-\n', 'a\n===\n', 'a\n\n', '1.\n']) {
    const read = readOwnText(Buffer.from(line.repeat(100_000)), 'x.md')
    expect('finding' in read ? read.finding.code : null).toBe('too-deep')
    expect('finding' in readOwnText(Buffer.from(line.repeat(400)), 'x.md')).toBe(false)
  }
})

test('an own text with more beginnings of comments than anybody writes is refused, since each looks for its end', () => {
  for (const sign of ['<!--', '<?xml ', '<!DOCTYPE ', '<![CDATA[']) {
    const read = readOwnText(Buffer.from(`a ${sign.repeat(50_000)}`), 'x.md')
    expect('finding' in read ? read.finding.code : null).toBe('too-deep')
    expect('finding' in readOwnText(Buffer.from(`${`a ${sign} b\n\n`.repeat(40)}`), 'x.md')).toBe(false)
  }
})
