import fc from 'fast-check'
import type { FindingArgs, FindingCode } from '../../src/core/finding.ts'
import type { LocatedFinding } from '../../src/core/located-finding.ts'
import type { Checked, CheckedFinding } from '../../src/reports/content/checked.ts'

/** Texts with all that another program may take for something else. */
export const nastyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '%',
          '%25',
          '%0A',
          ':',
          '::',
          ',',
          '\r',
          '\n',
          '\t',
          '\u0000',
          '\u001b[31m',
          '\u202e',
          '\u2028',
          '&',
          '&amp;',
        ],
        ...[
          ']]>',
          '<',
          '>',
          '"',
          "'",
          '<!--',
          '::error::',
          '##[add-mask]',
          '[a](b)',
          '{0}',
          '\\',
          '\ud800',
          '🏠',
          'é',
          ' ',
        ],
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
)

const aPath = fc
  .array(
    nastyText
      .map((text) => text.replaceAll('/', '_').replaceAll('\u0000', '_'))
      .filter((text) => !/^\.{0,2}$/.test(text)),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((steps) => steps.join('/'))

/** Findings whose sentences quote what was written, of each severity. */
const kinds: readonly (readonly [FindingCode, FindingArgs[FindingCode]])[] = [
  ['unknown-payer', {}],
  ['unknown-price', { searched: 1, lists: ['a'] }],
  ['unknown-approach', {}],
  ['old-price', { price_year: 2000, years: 25 }],
  ['missing-key', { key: 'title' }],
]

const aFinding: fc.Arbitrary<LocatedFinding> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    severity: fc.constantFrom('error' as const, 'warning' as const),
    written: fc.option(nastyText),
    near: fc.array(nastyText, { maxLength: 2 }),
    file: aPath,
    place: fc.option(fc.record({ line: fc.integer({ min: 1, max: 99 }), column: fc.integer({ min: 1, max: 99 }) })),
    length: fc.nat({ max: 20 }),
  })
  .map(
    ({ kind: [code, args], severity, written, near, file, place, length }) =>
      ({
        ...{ code, args, severity, written, near, file, excerpt: null, steps: '' },
        line: place?.line ?? null,
        column: place?.column ?? null,
        end_column: place === null ? null : place.column + length,
      }) as LocatedFinding,
  )

const anyCheckedFinding: fc.Arbitrary<CheckedFinding> = fc.record({
  finding: aFinding,
  standing: fc.constantFrom('counts' as const, 'silenced' as const, 'in-baseline' as const),
  fingerprint: fc.stringMatching(/^[0-9a-f]{16}$/),
})

/** What a check may have found, in files of any name. */
export const anyChecked: fc.Arbitrary<Checked> = fc.record({
  findings: fc.array(anyCheckedFinding, { maxLength: 8 }),
  gone: fc.option(fc.nat(9)),
  files: fc.array(aPath, { maxLength: 3 }),
  warningsFail: fc.boolean(),
})
