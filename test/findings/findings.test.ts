import { readdir } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { type FindingCode, severityOf } from '../../src/core/finding.ts'
import { traceKinds } from '../../src/core/privacy/trace.ts'
import { findings as english } from '../../src/language/en/findings.ts'
import { findings as dutch } from '../../src/language/nl/findings.ts'
import { clientWords, codes, folder, type Language, languages, runOn } from './fixtures.ts'

const isNote = (code: FindingCode) => severityOf(code) === 'note'

test('every finding has a folder with what it looks like, and no other folder is left', async () => {
  const entries = await readdir(folder, { withFileTypes: true })
  expect(
    entries
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort(),
  ).toEqual([...codes].sort())
})

describe.each(languages)('shown by check (%s)', (language) => {
  test.concurrent.for(codes.filter((code) => !isNote(code)))('%s', async (code, { expect }) => {
    const {
      code: exit,
      stdout,
      stderr,
    } = await runOn(code, (project) => ['check', project, '--language', language, '--all'])
    expect(stderr).toBe('')
    expect(stdout).not.toMatch(clientWords)
    expect([...stdout.matchAll(/^[^|\n]* \[([a-z-]+)\]$/gm)].map(([, found]) => found)).toEqual([code])
    expect(exit).toBe(severityOf(code) === 'error' ? 1 : 0)
    await expect(`${stdout}exit code ${exit}\n`).toMatchFileSnapshot(`${code}/expected.${language}.txt`)
  })
})

describe.each(languages)('shown in the report (%s)', (language) => {
  test.concurrent.for(codes.filter(isNote))('%s', async (code, { expect }) => {
    const {
      code: exit,
      stdout,
      stderr,
    } = await runOn(code, (project) => ['report', project, '--format', 'json', '--language', language])
    expect(stderr).not.toMatch(clientWords)
    const found = (JSON.parse(stdout) as { findings: readonly Shown[] }).findings
    expect(found.map((finding) => finding.code)).toEqual([code])
    expect(found.map(({ message }) => message).join()).not.toMatch(clientWords)
    await expect(
      `${found.map((finding) => inOneLine(finding, language)).join('\n')}\nexit code ${exit}\n`,
    ).toMatchFileSnapshot(`${code}/expected.${language}.txt`)
  })
})

interface Shown {
  readonly code: FindingCode
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
}

function inOneLine({ code, file, line, column, message }: Shown, language: Language): string {
  return `${file}:${line}:${column}: ${{ nl: 'opmerking', en: 'note' }[language]}: ${message} [${code}]`
}

describe.each([
  ['nl', dutch, /ongeldig|onverwacht|illegaal|foutief/i],
  ['en', english, /invalid|unexpected|illegal|wrong/i],
] as const)('sentences (%s)', (language, sentences, unkind) => {
  test.for(codes)('%s is one short line without blame, whatever was written', async (code) => {
    for (const written of ['6', null]) {
      for (const args of argsOf[code] ?? [{}]) {
        const { message, mark = '', help = '' } = sentences[code]({ args, written, near: [] } as never)
        expect(message, language).toMatch(/^[^\n]+[^.\n]$/)
        expect(message.length + mark.length).toBeLessThan(140)
        expect(`${message} ${mark} ${help}`).not.toMatch(unkind)
        expect(`${message} ${mark} ${help}`).not.toMatch(/undefined|NaN|\bnull\b|\[object/)
      }
    }
  })
})

/** The arguments that sentences are tried with, where they have any. */
const argsOf: { readonly [C in FindingCode]?: readonly object[] } = {
  'unreadable-file': ['missing', 'denied', 'loop', 'folder', 'other'].map((reason) => ({ reason })),
  'too-large': [
    { megabytes: 6, most: 5 },
    { megabytes: 2, most: 1 },
  ],
  'unknown-section': [{ allowed: ['headline', 'limits'] }],
  'faint-colour': [{ contrast: 1.53 }],
  'unknown-text': [{ folder: 'texts' }],
  'unusable-boundaries': [
    'missing',
    'too-large',
    'not-geojson',
    'not-a-shape',
    'coordinates',
    'too-many-points',
  ].flatMap((reason) => [null, 3].map((shape) => ({ reason, shape }))),
  'unusable-logo': ['missing', 'not-a-picture', 'too-large', 'active'].map((reason) => ({ reason })),
  'not-text': ['utf-16', 'binary', 'other-encoding'].map((kind) => ({ kind })),
  'not-a-moment': [{ in_window: true }, { in_window: false }],
  'yaml-syntax': [
    'indentation',
    'tab',
    'unclosed-bracket',
    'unclosed-quote',
    'stray-text',
    'escape',
    'control-character',
    'colon',
    'comma',
    'sign',
    'after-quote',
    'unclosed',
    'other',
  ].map((reason) => ({ reason })),
  'yaml-feature': ['anchor', 'alias', 'tag', 'merge-key', 'directive', 'second-document', 'complex-key'].map(
    (feature) => ({ feature }),
  ),
  'duplicate-key': [{ first_line: 3 }],
  'unclear-threshold': [
    ...['name', 'sign', 'number', 'end', 'unclosed', 'known', 'too-long', 'share', 'count', 'money'],
  ].flatMap((problem) => [[], ['and']].map((readings) => ({ problem, readings }))),
  'unknown-key': [{ allowed: [] }, { allowed: ['low', 'high'] }],
  'missing-key': [{ key: 'title' }, { key: 'some_key' }],
  'wrong-kind': ['map', 'list', 'text', 'number', 'yes-no', 'quantity', 'period'].flatMap((expected) =>
    ['map', 'list', 'text', 'nothing'].map((found) => ({ expected, found })),
  ),
  'not-one-of': [
    { allowed: ['true', 'false'] },
    { allowed: ['unknown'] },
    { allowed: ['unknown'], or_number: true },
    { allowed: ['unknown'], or_number: true, or_range: true },
    { allowed: ['certain', 'probable'], or_number: true },
    { allowed: ['x'] },
  ],
  'ambiguous-number': [
    { why: 'thousands-point', readings: ['1250', '1.25'] },
    { why: 'thousands-point', readings: ['1250000'] },
    { why: 'comma', readings: ['12.5'] },
    { why: 'leading-zero', readings: ['10', '8'] },
    { why: 'leading-zero', readings: ['8'] },
    { why: 'underscore', readings: ['1000'] },
    { why: 'not-finite', readings: [] },
    { why: 'too-precise', readings: ['0.3'] },
  ],
  'not-a-number': [
    { readings: [], or_range: null },
    { readings: [], or_range: 'numbers' },
    { readings: ['0.8'], or_range: 'shares' },
    { readings: ['{ low: 4, high: 10 }'], or_range: 'numbers' },
  ],
  'number-range': [
    ...[0, null].flatMap((min) => [1, null].flatMap((max) => [true, false].map((whole) => ({ min, max, whole })))),
    { min: 0, max: 1, whole: false, exclusive: true },
  ],
  'range-order': [
    'low-above-high',
    'likely-outside',
    'amount-outside',
    'up-to-below-amount',
    'across-zero',
    'from-not-below-to',
  ].map((problem) => ({ problem })),
  'distribution-moments': [
    ...[
      'sd-not-positive',
      'mean-not-positive',
      'beta-outside',
      'beta-too-wide',
      'no-width',
      'low-not-positive',
      'too-wide',
      'across-zero',
    ].map((problem) => ({ problem, bound: null })),
    { problem: 'below-bound', bound: 0 },
    { problem: 'above-bound', bound: 1 },
  ],
  'price-range': [
    { problem: 'amount-uncertain', bound: null },
    { problem: 'nearer-low', bound: 41.52 },
    { problem: 'nearer-high', bound: 20 },
  ],
  'effect-not-measured': [{ instrument: 'life-domains', measures: 'life-satisfaction' }],
  'older-format': [{ format: 2 }],
  'duplicate-id': ['price', 'payer', 'event', 'domain', 'level', 'section', 'outcome'].map((of) => ({ of })),
  'count-above-total': ['base', 'invited', 'served', 'answered', 'took-part', 'of'].map((of) => ({ of, total: 1234 })),
  'approach-said-otherwise': ['title', 'evaluated_support'].map((field) => ({ field })),
  'grade-outside-scale': [{ from: 1, to: 10 }],
  'area-twice': [{ first: 1 }],
  'other-comparison': [{ first: 1, comparison: 'south' }],
  'caseload-price-listed': [{ approach: 'home-team' }],
  'approach-title-twice': [{ first: 'north' }],
  'more-cases-than-served': [{ served: 1, cases: 2 }],
  'support-order': ['asked-after-started', 'ended-before-started'].map((problem) => ({ problem })),
  'outcome-cycle': [{ through: ['rest', 'rest'] }, { through: ['a', 'b', 'c', 'd', 'e', 'f', 'a'] }],
  'which-reference': [{ preferred: 'reference', names: ['a', 'b'] }],
  'unknown-price': [{ searched: 1191, lists: ['a', 'b'] }],
  'other-currency': [{ currency: 'USD', expected: 'EUR' }],
  'payer-shares': [{ sum: 0.9 }],
  'outside-window': [
    { from: '2024-03', months: 12 },
    { from: '2024-03', months: 1 },
  ],
  'too-many-units': ['hour', 'day', 'night', 'week', 'month', 'year'].flatMap((unit) =>
    [1, 8].map((used) => ({ unit, used, room: 0.5 })),
  ),
  'unknown-domain': [
    { instrument: null, domains: ['housing'] },
    { instrument: 'own', domains: ['housing', 'finances'] },
  ],
  'score-outside-scale': [{ levels: [1, 2, 3] }, { levels: [0, 10, 50] }],
  'profile-wrong': [
    { instrument: 'own', domains: ['a', 'b'], levels: [1, 2, 3] },
    { instrument: 'own', domains: ['a', 'b'], levels: [] },
  ],
  'value-set-incomplete': [
    { domain: 'a', levels: [2] },
    { domain: 'a', levels: [2, 3] },
  ],
  'aggregate-with-parts': [{ price: 'a', part: 'b' }],
  'same-line-twice': [{ first: 1 }],
  'rating-twice': [{ first: 1 }],
  'old-price': [{ price_year: 2010, years: 15 }],
  'outside-index': [{ price_year: 1990, first: 2010, last: 2025 }],
  'domain-open': [{ domains: ['a'] }, { domains: ['a', 'b', 'c', 'd'] }],
  'may-point-to-a-person': traceKinds.map((kind) => ({ kind })),
  'duplicate-case': [{ file: 'cases/a.yaml' }],
  'mixed-windows': [1, 2].map((others) => ({ months: 12, others })),
}
