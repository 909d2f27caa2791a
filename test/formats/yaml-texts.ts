import fc from 'fast-check'

const pieces = [
  'a',
  'case',
  ': ',
  ':',
  '- ',
  '-',
  '\n',
  '\n  ',
  '\n    ',
  '\r\n',
  '\t',
  '{',
  '}',
  '[',
  ']',
  ', ',
  '"',
  "'",
  '&a',
  '*a',
  '!t ',
  '<<',
  '| ',
  '>\n',
  '#',
  ' # ',
  '---',
  '...',
  '%YAML 1.2',
  '? ',
  '~',
  '\\',
  '\\x',
  '1.250',
  '12,5',
  'é',
  '😀',
  '\u0000',
  '\ufeff',
  '\u2028',
  '__proto__',
  'scenarios',
  'quantity',
]

/** Texts that look like YAML for a while. */
export const yamlLike = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((some) => some.join(''))

/** Any text at all. */
export const anyText = fc.oneof(yamlLike, fc.string({ unit: 'binary', maxLength: 80 }), fc.string())

/** A whole case, in which a part may be replaced or a line added. */
export const wholeCase = `case: example
title: Een verhaal
window: { from: 2024-01, months: 12 }
narrative: |
  Het begon
  met een brief.
scenarios:
  intervention:
    life_events:
      - { at: month 2, domain: housing, text: De brief komt }
    activities:
      - price: gp-consult
        quantity: 3
  reference:
    kind: usual
    certainty: probable
    because: Zo ging het
    activities:
      - price: hospital-day
        quantity: { low: 1, likely: 2, high: 4 }
        payers: { municipality-wmo: 0.5, client: 0.5 }
ratings:
  - rater: worker-1
    role: professional
    at: month 12
    scores:
      housing: { start: 2, intervention: 4, reference: 2 }
    others: same
`
