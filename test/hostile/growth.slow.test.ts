import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { environment, inFolderWith, program, type Run } from '../cli/run.ts'
import { goodCase } from '../fuzz/examples.ts'
import { pumps, repeated } from './attacks.ts'

/**
 * Where work grows with the square of a text, these would take from minutes to hours, and where it grows in proportion
 * seconds: no clock is needed to tell them apart, and a program that hangs is stopped.
 */
const patience = 240_000
const signs = 300_000

/** Runs the program, with 1 GB of memory; a run that is stopped has code -1. */
function runPatiently(args: readonly string[], cwd: string): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--max-old-space-size=1024', program, ...args],
      { cwd, env: environment(), maxBuffer: 200_000_000, timeout: patience, killSignal: 'SIGKILL' },
      (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    )
    child.stdin?.end()
  })
}

const quoted = (text: string) => JSON.stringify(text)

/** A case in which texts, a price, a moment and a number are all made of the same sign, again and again. */
const inFields = (pump: string) => {
  const text = quoted(repeated(pump, signs / 6, 'x', 'y'))
  return `case: a
title: ${text}
narrative: |
  x${repeated(pump, signs / 6).replace(/\s/g, ' ')}y
window: { from: ${quoted(repeated(pump, signs / 6, '2024-', '!'))}, months: ${quoted(repeated(pump, signs / 6, '1', 'x'))} }
scenarios:
  intervention: { activities: [{ price: ${text}, quantity: ${quoted(repeated(pump, signs / 6, '0', '!'))} }] }
`
}

const ways: readonly (readonly [string, (pump: string) => string])[] = [
  ['in every field', inFields],
  ['in place of a file', (pump) => repeated(pump, signs)],
  ['line after line', (pump) => repeated(`${pump}\n`, signs)],
  ['before an error', (pump) => `case: "a" ${repeated(pump, signs)} : x: y\n`],
]

describe('a sign again and again', () => {
  test.for(ways)('%s of a case takes time in proportion', async ([, made], { expect }) => {
    const files = pumps.map((pump, at) => [`cases/${at}.yaml`, made(pump)] as const)
    await inFolderWith(Object.fromEntries(files), async (cwd) => {
      const { code, stderr } = await runPatiently(['check'], cwd)
      expect([code, stderr]).toEqual([1, ''])
    })
  })

  test('in stories that are fine, in every format of a report', async () => {
    const pages = ['a', ' ', '- ', '* ', '{{ ', '\u0301', '😀', '<b>', '| ', '=', '_a_', '](', '\t', '@', '\\']
    const files = pages.map((pump, at) => {
      const text = quoted(repeated(pump, 30_000, 'x', 'y').replace(/[\n\r]/g, ' '))
      const story = goodCase.replace('case: good', `case: c-${at}`).replace('Zo ging het daarvoor ook', () => text)
      return [`cases/${at}.yaml`, story.replace(/title: .*/, () => `title: ${text}`)] as const
    })
    await inFolderWith(Object.fromEntries(files), async (cwd) => {
      const formats = 'text,html,md,csv,xlsx,docx,json'
      const { code } = await runPatiently(
        ['report', '--draws', '1000', '--per-case', '--format', formats, '--out', 'uit'],
        cwd,
      )
      expect([0, 1]).toContain(code)
    })
  })

  test('in a Word template', async () => {
    const types = strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>')
    const bodies = ['<w:p>', '<w:p ', '<!--', '<w:sectPr', '{{', '{{ ', '<w:t>', '<![CDATA[', '&#1', '<w:style ']
    const folder = await mkdtemp(join(tmpdir(), 'effectcalc-'))
    try {
      await writeFile(join(folder, 'a.yaml'), goodCase)
      for (const body of bodies) {
        const xml = strToU8(`<w:document><w:body>${repeated(body, signs)}</w:body></w:document>`)
        const zip = zipSync({ '[Content_Types].xml': types, 'word/document.xml': xml, 'word/styles.xml': xml })
        await writeFile(join(folder, 'x.docx'), zip)
        const args = ['report', 'a.yaml', '--draws', '1000', '--format', 'docx', '--template', 'x.docx', '--out', 'uit']
        const { code, stderr } = await runPatiently(args, folder)
        expect([body, [0, 1, 2].includes(code), stderr]).toEqual([body, true, stderr])
      }
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
})

describe('very much of something', () => {
  const keys = (n: number) => Array.from({ length: n }, (_, at) => `key-${at}: 1\n`).join('')
  const line = '      - { price: gp-consult, quantity: 1, at: 2024-03 }\n'
  const files: readonly (readonly [string, string])[] = [
    ['100,000 keys', keys(100_000)],
    ['100,000 keys on one line', `{ ${keys(100_000).trimEnd().replaceAll('\n', ', ')} }\n`],
    ['100,000 equal keys', 'a: 1\n'.repeat(100_000)],
    ['60,000 activities', goodCase.replace(/ {6}- \{ price: gp-consult, quantity: \{.*\n/, () => line.repeat(60_000))],
    ['100,000 brackets', '['.repeat(100_000)],
    ['100,000 anchors', `[${'&a 1, '.repeat(100_000)}1]`],
    ['100,000 documents', '---\na: 1\n'.repeat(100_000)],
    ['a number of 4 million digits', goodCase.replace('quantity: 4', `quantity: ${'9'.repeat(4_000_000)}`)],
    ['one line of 4.9 million signs', goodCase.replace('Een verhaal', () => 'W'.repeat(4_900_000))],
    [
      '20,000 findings on one line of 4.9 million signs',
      `{ ${'aa: 1, '.repeat(20_000)} title: "${'W'.repeat(4_700_000)}" }`,
    ],
    ['a million combining marks', goodCase.replace('Een verhaal', () => `Z${'\u0301'.repeat(1_000_000)}`)],
  ]
  test.for(files)('%s', async ([, text], { expect }) => {
    await inFolderWith({ 'cases/x.yaml': text }, async (cwd) => {
      const { code, stderr } = await runPatiently(['check'], cwd)
      expect([0, 1]).toContain(code)
      expect(stderr).toBe('')
    })
  })

  test('a line of 10 MB is refused by its size alone', () =>
    inFolderWith({ 'cases/x.yaml': 'a'.repeat(10_000_000) }, async (cwd) => {
      const { code, stdout } = await runPatiently(['check'], cwd)
      expect([code, /\[too-large\]/.test(stdout)]).toEqual([1, true])
    }))
})
