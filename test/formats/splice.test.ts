import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Document, isCollection, isScalar, visit } from 'yaml'
import type { Activity } from '../../src/core/case/activity.ts'
import type { Case } from '../../src/core/case/case.ts'
import { type Change, changed } from '../../src/core/case/change.ts'
import type { Rating } from '../../src/core/case/rating.ts'
import type { Uncertain } from '../../src/core/chance/expected.ts'
import { parse } from '../../src/formats/parse.ts'
import { readText } from '../../src/formats/read.ts'
import { caseFile } from '../../src/formats/schemas/case.ts'
import { splice } from '../../src/formats/splice.ts'
import { find, type Tree } from '../../src/formats/tree.ts'

const read = (text: string) => readText(caseFile, text, 'x.yaml')

function storyIn(text: string): Case {
  const { value, findings } = read(text)
  if (value === null) throw new Error(`${JSON.stringify(findings[0])}\n${text}`)
  return value as Case
}

/** Splices, and holds what the result says against what it should say. */
function spliced(text: string, changes: readonly Change[]): string {
  const result = splice(text, changes)
  expect(storyIn(result.replace(/^\ufeff/, ''))).toEqual(changed(storyIn(text.replace(/^\ufeff/, '')), changes))
  return result
}

const withWindowsLines = (text: string) => text.replaceAll('\n', '\r\n')

/** Splices, also with Windows line endings, a byte-order mark, and no line end at the end. */
function splicedInAllLayouts(text: string, changes: readonly Change[]): string {
  const result = spliced(text, changes)
  expect(spliced(withWindowsLines(text), changes)).toBe(withWindowsLines(result))
  expect(spliced(`\ufeff${text}`, changes)).toBe(`\ufeff${result}`)
  const unended = (some: string) => some.replace(/\n+$/, '')
  expect(spliced(unended(text), changes)).toBe(unended(result))
  return result
}

const add = (activity: Activity): Change => ({ kind: 'add-activity', scenario: 'intervention', activity })
const drop = (at: number): Change => ({ kind: 'drop-activity', scenario: 'intervention', at })
const change = (at: number, fields: Extract<Change, { kind: 'change-activity' }>['fields']): Change => ({
  kind: 'change-activity',
  scenario: 'intervention',
  at,
  fields,
})

const visits: Activity = { price: 'gp-consult', quantity: 2 }

const ownPrice: Activity['unit_price'] = {
  amount: 6.5,
  unit: 'meal',
  price_year: 2024,
  payer: 'municipality-wmo',
  source: { title: 'Begroting' },
}

const meals: Activity = {
  label: 'Maaltijd',
  unit_price: ownPrice,
  quantity: { low: 1, likely: 2, high: 3 },
  payers: { client: 0.5, insurer: 0.5 },
}

/** The text from the key `activities` of the intervention on. */
const framed = (text: string) => `# een verhaal
case: example
title: Een verhaal
window: { from: 2024-01, months: 12 }
scenarios:
  reference:
    kind: usual
    activities: []
  intervention:
    ${text}`

type Example = readonly [name: string, before: string, changes: readonly Change[], after: string]

const added: readonly Example[] = [
  [
    'behind the last one, before what follows',
    `activities:
      - price: a
        quantity: 1 # een keer

# over het geheel
attribution: { share: 1 }
`,
    [add(visits)],
    `activities:
      - price: a
        quantity: 1 # een keer
      - price: gp-consult
        quantity: 2

# over het geheel
attribution: { share: 1 }
`,
  ],
  [
    'two of them, with a price of its own, shares and a range',
    `activities:
      - price: a
        quantity: 1
`,
    [add(meals), add(visits)],
    `activities:
      - price: a
        quantity: 1
      - label: Maaltijd
        unit_price:
          amount: 6.5
          unit: meal
          price_year: 2024
          payer: municipality-wmo
          source: { title: Begroting }
        quantity: { low: 1, likely: 2, high: 3 }
        payers: { client: 0.5, insurer: 0.5 }
      - price: gp-consult
        quantity: 2
`,
  ],
  [
    'a list that does not stand in, dashes with more space, and four columns',
    `activities:
    -   unit_price:
            amount: 1
            unit: x
            price_year: 2024
            payer: y
            source: { title: z }
        quantity: 1
`,
    [add({ unit_price: ownPrice, quantity: 2 })],
    `activities:
    -   unit_price:
            amount: 1
            unit: x
            price_year: 2024
            payer: y
            source: { title: z }
        quantity: 1
    -   unit_price:
          amount: 6.5
          unit: meal
          price_year: 2024
          payer: municipality-wmo
          source: { title: Begroting }
        quantity: 2
`,
  ],
  [
    'comments that belong to the last one stay with it, a line put in a comment stays below',
    `activities:
      - price: a
        quantity: 1
        # gevraagd aan de huisarts
      # - price: b
`,
    [add(visits)],
    `activities:
      - price: a
        quantity: 1
        # gevraagd aan de huisarts
      - price: gp-consult
        quantity: 2
      # - price: b
`,
  ],
  [
    'blank lines between items',
    `activities:
      - price: a
        quantity: 1

      # de tweede
      - price: b
        quantity: 1
`,
    [add(visits)],
    `activities:
      - price: a
        quantity: 1

      # de tweede
      - price: b
        quantity: 1

      - price: gp-consult
        quantity: 2
`,
  ],
  [
    'a blank line above the only one',
    `activities:

      - price: a
        quantity: 1
`,
    [add(visits)],
    `activities:

      - price: a
        quantity: 1
      - price: gp-consult
        quantity: 2
`,
  ],
  [
    'an empty list',
    `activities: []\t# nog niets
    title: Met hulp
`,
    [add(visits)],
    `activities:\t# nog niets
      - price: gp-consult
        quantity: 2
    title: Met hulp
`,
  ],
  [
    'unknown',
    `activities:   unknown
    title: Met hulp
`,
    [add(visits), add(visits)],
    `activities:
      - price: gp-consult
        quantity: 2
      - price: gp-consult
        quantity: 2
    title: Met hulp
`,
  ],
  [
    'unknown on a line of its own',
    `activities: # vraag na
      # bij de gemeente
      unknown
    title: Met hulp
`,
    [add(visits)],
    `activities: # vraag na
      # bij de gemeente
      - price: gp-consult
        quantity: 2
    title: Met hulp
`,
  ],
  [
    'unknown on a line of its own, with a comment',
    `activities:
      unknown # vraag na
    title: Met hulp
`,
    [add(visits)],
    `activities:
      # vraag na
      - price: gp-consult
        quantity: 2
    title: Met hulp
`,
  ],
  [
    'an empty list with a comment in it',
    `activities: [
      # nog niets
      ]
`,
    [add(visits)],
    `activities: [
      # nog niets
      { price: gp-consult, quantity: 2 } ]
`,
  ],
  [
    'a list between brackets',
    `activities: [ { price: a, quantity: 1 } ] # kort
`,
    [add(visits), add({ ...meals, label: 'Samen, aan tafel' })],
    `activities: [ { price: a, quantity: 1 }, { price: gp-consult, quantity: 2 }, { label: "Samen, aan tafel", unit_price: { amount: 6.5, unit: meal, price_year: 2024, payer: municipality-wmo, source: { title: Begroting } }, quantity: { low: 1, likely: 2, high: 3 }, payers: { client: 0.5, insurer: 0.5 } } ] # kort
`,
  ],
  [
    'a list between brackets, with a comma at the end',
    `activities: [{ price: a, quantity: 1 },]
`,
    [add(visits)],
    `activities: [{ price: a, quantity: 1 }, { price: gp-consult, quantity: 2 },]
`,
  ],
  [
    'a list between brackets on several lines',
    `activities: [
      { price: a, quantity: 1 }, # een
      { price: b, quantity: 1 } # twee
      ]
`,
    [add(visits)],
    `activities: [
      { price: a, quantity: 1 }, # een
      { price: b, quantity: 1 }, # twee
      { price: gp-consult, quantity: 2 }
      ]
`,
  ],
  [
    'a list between brackets on several lines, with a comma at the end',
    `activities: [
        { price: a, quantity: 1 }, # een
      ]
`,
    [add(visits)],
    `activities: [
        { price: a, quantity: 1 }, # een
        { price: gp-consult, quantity: 2 },
      ]
`,
  ],
  [
    'a list between brackets that ends on the line of the last one',
    `activities: [ { price: a, quantity: 1 },
                  { price: b, quantity: 1 } ]
`,
    [add(visits)],
    `activities: [ { price: a, quantity: 1 },
                  { price: b, quantity: 1 },
                  { price: gp-consult, quantity: 2 } ]
`,
  ],
  [
    'behind a text below a sign, with blank lines that are no part of it',
    `activities:
      - price: a
        quantity: 1
        because: |
          Een reden
            # geen opmerking

# het eind
`,
    [add(visits)],
    `activities:
      - price: a
        quantity: 1
        because: |
          Een reden
            # geen opmerking
      - price: gp-consult
        quantity: 2

# het eind
`,
  ],
]

const changedFields: readonly Example[] = [
  [
    'values in their place, comments and order stay',
    `activities:
      - quantity:   4\t# vier keer  
        # de prijs
        price: "gp-consult"   
        because: 'Ze kwam vaak'
`,
    [change(0, { quantity: 5, price: 'poh-consult', because: 'Ze kwam vaak' })],
    `activities:
      - quantity:   5\t# vier keer  
        # de prijs
        price: poh-consult   
        because: 'Ze kwam vaak'
`,
  ],
  [
    'what says so already',
    `activities:
      - price: a
        quantity: 4.50
        label: |
          Maaltijd
        payers: { insurer: 0.50, client: 0.50 }
        counted: True
`,
    [change(0, { quantity: 4.5, label: 'Maaltijd\n', payers: { insurer: 0.5, client: 0.5 }, counted: true })],
    `activities:
      - price: a
        quantity: 4.50
        label: |
          Maaltijd
        payers: { insurer: 0.50, client: 0.50 }
        counted: True
`,
  ],
  [
    'a field more, behind the last and before comments and blank lines',
    `activities:
      - price: a
        quantity: 1 # een keer
        # daarna niet meer

      - price: b
        quantity: 1
`,
    [change(0, { certainty: 0.5, counted: false })],
    `activities:
      - price: a
        quantity: 1 # een keer
        certainty: 0.5
        counted: false
        # daarna niet meer

      - price: b
        quantity: 1
`,
  ],
  [
    'a field less, with its lines and the comment behind it',
    `activities:
      - price: a
        # waarom
        because: >-
          Zo ging het
          altijd
        per: week # elke week
        quantity: 1
`,
    [change(0, { per: null, because: null })],
    `activities:
      - price: a
        # waarom
        quantity: 1
`,
  ],
  [
    'the field behind the dash away',
    `activities:
      - label: Huisarts # de eerste
        price: a
        quantity: 1
`,
    [change(0, { label: null })],
    `activities:
      - price: a
        quantity: 1
`,
  ],
  [
    'the field behind the dash away, above a comment',
    `activities:
      - label: Huisarts

        # de prijs
        price: a
        quantity: 1
`,
    [change(0, { label: null })],
    `activities:
      -

        # de prijs
        price: a
        quantity: 1
`,
  ],
  [
    'another price: the last field away and new ones instead',
    `activities:
      - quantity: 1
        price: a
`,
    [change(0, { price: null, unit_price: ownPrice, per: 'week' })],
    `activities:
      - quantity: 1
        unit_price:
          amount: 6.5
          unit: meal
          price_year: 2024
          payer: municipality-wmo
          source: { title: Begroting }
        per: week
`,
  ],
  [
    'every field something else',
    `activities:
      - price: a
        quantity: 1
`,
    [change(0, { price: null, quantity: 3, unit_price: ownPrice, label: 'x' })],
    `activities:
      - quantity: 3
        unit_price:
          amount: 6.5
          unit: meal
          price_year: 2024
          payer: municipality-wmo
          source: { title: Begroting }
        label: x
`,
  ],
  [
    'a range over several lines becomes a number',
    `activities:
      - quantity: # geschat
          low: 1 # laagste
          # meest
          likely: 2

          high: 3 # hoogste

        price: a
`,
    [change(0, { quantity: 2 })],
    `activities:
      - quantity: 2 # geschat

        price: a
`,
  ],
  [
    'a number becomes a range, and a range a word',
    `activities:
      - price: a
        quantity: 4 # geschat
      - price: b
        quantity: { low: 1, high: 2 } # geschat
`,
    [change(0, { quantity: { low: 1.125, likely: 2, high: 12.5 } }), change(1, { quantity: 'unknown' })],
    `activities:
      - price: a
        quantity: { low: 1.1250, likely: 2, high: 12.5 } # geschat
      - price: b
        quantity: unknown # geschat
`,
  ],
  [
    'tabs stay, where our reader takes them',
    `activities:
      - price:\ta\t# de prijs
        quantity: \t4\t# geschat
        label:\tx\t
      - { price: a\t, quantity: 1 }
`,
    [change(0, { price: 'b', quantity: { low: 1, high: 2 }, label: 'a: b' }), change(1, { price: '1' })],
    `activities:
      - price:\tb\t# de prijs
        quantity:  { low: 1, high: 2 }\t# geschat
        label:\t"a: b"\t
      - { price: "1" , quantity: 1 }
`,
  ],
  [
    'a price of its own in lines becomes another',
    `activities:
      - unit_price: # van het buurthuis
          unit: x
          amount: 1 # euro
          price_year: 2024
          payer: y
          source: { title: z }
        quantity: 1
`,
    [change(0, { unit_price: ownPrice })],
    `activities:
      - unit_price: # van het buurthuis
          amount: 6.5
          unit: meal
          price_year: 2024
          payer: municipality-wmo
          source: { title: Begroting }
        quantity: 1
`,
  ],
  [
    'texts in lines become other texts',
    `activities:
      - price: a
        quantity: 1
        label: | # de naam
          Een naam
          op twee regels

        because: Zo ging
          het altijd # zei ze
      - price: b
        quantity: 1
        label: |+
          Een naam

        because:
          "Zo ging
          het altijd"
`,
    [
      change(0, { label: 'Naam', because: 'Een: twee' }),
      change(1, { because: 'Daarom', label: 'Naam' }),
      change(1, { per: 'week' }),
    ],
    `activities:
      - price: a
        quantity: 1
        label: Naam # de naam

        because: "Een: twee" # zei ze
      - price: b
        quantity: 1
        label: Naam
        because:
          Daarom
        per: week
`,
  ],
  [
    'a field that was left empty',
    `activities:
      - price: a
        label: # nog geen naam
        per:
        because: ~
        unit_price:
        quantity: 1
`,
    [change(0, { label: 'x', per: 'week', because: 'y', unit_price: ownPrice, price: null })],
    `activities:
      - label: x # nog geen naam
        per: week
        because: y
        unit_price:
          amount: 6.5
          unit: meal
          price_year: 2024
          payer: municipality-wmo
          source: { title: Begroting }
        quantity: 1
`,
  ],
  [
    'between braces: another value, a field more, a field less',
    `activities:
      - { price: a, quantity: 1, per: week } # kort
      - {price: a,
         quantity: 1} # lang
`,
    [
      change(0, { quantity: { low: 1, high: 2 }, per: null, because: 'Een, twee', unit_price: ownPrice }),
      change(1, { price: null, label: 'x' }),
    ],
    `activities:
      - { price: a, quantity: { low: 1, high: 2 }, because: "Een, twee", unit_price: { amount: 6.5, unit: meal, price_year: 2024, payer: municipality-wmo, source: { title: Begroting } } } # kort
      - {
         quantity: 1,
         label: x} # lang
`,
  ],
  [
    'between braces on several lines: a line less, a line more',
    `activities:
      - {
          price: a, # de prijs
          per: week,  # elke week
          quantity: 1 # een
        }
`,
    [change(0, { per: null, quantity: null, from: 'month 2' }), change(0, { quantity: 2 })],
    `activities:
      - {
          price: a, # de prijs
          from: month 2,
          quantity: 2
        }
`,
  ],
]

const dropped: readonly Example[] = [
  [
    'with its lines and the comments above it that stand in as far',
    `activities:
      # een
      - price: a
        quantity: 1
      # over twee

      # twee
      # nog eens twee
      - price: b
        quantity: 1 # een keer
        # dat was twee
      # drie
      - price: c
        quantity: 1
`,
    [drop(1)],
    `activities:
      # een
      - price: a
        quantity: 1
      # over twee

      # drie
      - price: c
        quantity: 1
`,
  ],
  [
    'with the blank line above it, if one follows',
    `activities:
      - price: a
        quantity: 1

      - price: b
        quantity: 1

      - price: c
        quantity: 1

attribution: { share: 1 }
`,
    [drop(0), drop(2), drop(0)],
    `activities:

      - price: b
        quantity: 1

attribution: { share: 1 }
`,
  ],
  [
    'the last one that is left',
    `activities: # wat er gebeurde
      # een
      - price: a
        quantity: 1

      # verder niets
`,
    [drop(0)],
    `activities: [] # wat er gebeurde

      # verder niets
`,
  ],
  [
    'and another one instead',
    `activities: # wat er gebeurde
      - price: a
        quantity: 1
`,
    [add(visits), drop(0)],
    `activities: # wat er gebeurde
      - price: gp-consult
        quantity: 2
`,
  ],
  [
    'between brackets, each place',
    `activities: [ { price: a, quantity: 1 }, { price: b, quantity: 1 }, { price: c, quantity: 1 }, { price: d, quantity: 1 } ]
`,
    [drop(0), drop(2), drop(3)],
    `activities: [ { price: b, quantity: 1 } ]
`,
  ],
  [
    'between brackets, the last one that is left',
    `activities: [ { price: a, quantity: 1 }, ] # een
`,
    [drop(0)],
    `activities: [] # een
`,
  ],
  [
    'between brackets, before a comma at the end',
    `activities: [ { price: a, quantity: 1 }, { price: b, quantity: 1 }, ]
`,
    [drop(1)],
    `activities: [ { price: a, quantity: 1 }, ]
`,
  ],
  [
    'between brackets, beside a comment',
    `activities: [ # wat er gebeurde
        { price: a, quantity: 1 },
      ]
`,
    [drop(0)],
    `activities: [ # wat er gebeurde
      ]
`,
  ],
  [
    'between brackets on several lines',
    `activities: [
        { price: a, quantity: 1 }, # een
        { price: b, quantity: 1 }, # twee
        # voor drie
        { price: c, quantity: 1 } # drie
      ]
`,
    [drop(0), drop(2)],
    `activities: [
        { price: b, quantity: 1 } # twee
        # voor drie
      ]
`,
  ],
  [
    'between brackets that stand on the line of the first and the last',
    `activities: [ { price: a, quantity: 1 }, # een
                  { price: b, quantity: 1 }, # twee
                  { price: c, quantity: 1 } ]
`,
    [drop(0), drop(2)],
    `activities: [  # een
                  { price: b, quantity: 1 } # twee
                   ]
`,
  ],
]

const rating: Rating = {
  rater: 'client-1',
  role: 'client',
  of: 'client',
  instrument: 'life-domains',
  at: 'month 12',
  scores: {
    housing: { start: 1, intervention: { low: 2, likely: 2, high: 3 }, because: 'Een huis' },
    meaning: { start: 1, intervention: 4 },
    finances: 'unknown',
  },
  others: 'same',
  follow_up: [{ at: 'month 18', scores: { housing: { intervention: 4 } } }],
}

const ratingLines = `  - rater: client-1
    role: client
    of: client
    instrument: life-domains
    at: month 12
    scores:
      housing:
        start: 1
        intervention: { low: 2, likely: 2, high: 3 }
        because: Een huis
      meaning:
        start: 1
        intervention: 4
      finances: unknown
    others: same
    follow_up:
      - at: month 18
        scores:
          housing: { intervention: 4 }
`

const rate: Change = { kind: 'add-rating', rating }
const rateAgain = (at: number): Change => ({ kind: 'replace-rating', at, rating })
const attribute = (share: Uncertain, because?: string): Change => ({
  kind: 'set-attribution',
  attribution: because === undefined ? { share } : { share, because },
})

const rated: readonly Example[] = [
  ['a first one, at the end', 'activities: []\n', [rate], `activities: []\n\nratings:\n${ratingLines}`],
  [
    'a first one, behind a blank line',
    'activities: [] # x\n\n# het eind\n\n',
    [rate, rate],
    `activities: [] # x\n\n# het eind\n\nratings:\n${ratingLines}${ratingLines}`,
  ],
  [
    'a first one, behind a text to which blank lines would belong',
    'activities: []\norganisation: |+\n  Een verhaal\n',
    [rate],
    `activities: []\norganisation: |+\n  Een verhaal\nratings:\n${ratingLines}`,
  ],
  [
    'a first one, before the end of the document',
    'activities: []\n...\n# klaar\n',
    [rate],
    `activities: []\n\nratings:\n${ratingLines}...\n# klaar\n`,
  ],
  [
    'a first one, in an empty list',
    'activities: []\nratings: [] # nog geen\nlanguage: nl\n',
    [rate],
    `activities: []\nratings: # nog geen\n${ratingLines}language: nl\n`,
  ],
  [
    'a first one, below a key',
    'activities: []\nratings:\nlanguage: nl\n',
    [rate],
    `activities: []\nratings:\n${ratingLines}language: nl\n`,
  ],
  [
    'one more',
    `activities: []
ratings:
- rater: x
  role: client
  scores: {} # geen

# taal
language: nl
`,
    [rate],
    `activities: []
ratings:
- rater: x
  role: client
  scores: {} # geen
- rater: client-1
  role: client
  of: client
  instrument: life-domains
  at: month 12
  scores:
    housing:
      start: 1
      intervention: { low: 2, likely: 2, high: 3 }
      because: Een huis
    meaning:
      start: 1
      intervention: 4
    finances: unknown
  others: same
  follow_up:
  - at: month 18
    scores:
      housing: { intervention: 4 }

# taal
language: nl
`,
  ],
  [
    'another instead',
    `activities: []
ratings:
  # de cliënt
  - rater: x
    # over zichzelf
    role: client
    scores:
      meaning: { start: 1 } # zin

  # de sociaal werker
  - rater: y
    role: professional
    scores: {}
`,
    [rateAgain(0)],
    `activities: []
ratings:
  # de cliënt
${ratingLines}
  # de sociaal werker
  - rater: y
    role: professional
    scores: {}
`,
  ],
  [
    'another instead of one between braces',
    'activities: []\nratings:\n  - { rater: x, role: client, scores: {} }\n',
    [rateAgain(0)],
    `activities: []\nratings:\n${ratingLines}`,
  ],
  [
    'another instead and one more, between brackets',
    'activities: []\nratings: [{ rater: x, role: client, scores: {} }]\n',
    [
      { kind: 'replace-rating', at: 0, rating: { rater: 'y', role: 'client', scores: { meaning: { start: 1 } } } },
      { kind: 'add-rating', rating: { rater: 'z', role: 'client', scores: {} } },
    ],
    'activities: []\nratings: [{ rater: y, role: client, scores: { meaning: { start: 1 } } }, { rater: z, role: client, scores: {} }]\n',
  ],
]

const attributed: readonly Example[] = [
  [
    'a first one, at the end',
    'activities: []\n',
    [attribute({ low: 0.25, high: 0.5 }, 'De buurman hielp')],
    'activities: []\n\nattribution:\n  share: { low: 0.25, high: 0.5 }\n  because: De buurman hielp\n',
  ],
  [
    'a first one, above the ratings',
    'activities: []\n\n# de cijfers\nratings: []\n',
    [attribute(0.5)],
    'activities: []\n\nattribution:\n  share: 0.5\n\n# de cijfers\nratings: []\n',
  ],
  [
    'a first one, with first ratings',
    'activities: []\n',
    [rate, attribute(0.5)],
    `activities: []\n\nattribution:\n  share: 0.5\n\nratings:\n${ratingLines}`,
  ],
  [
    'a first one, above ratings without a blank line',
    'activities: []\nratings: []\n',
    [attribute(0.5)],
    'activities: []\nattribution:\n  share: 0.5\nratings: []\n',
  ],
  [
    'another, in lines',
    'activities: []\nattribution: # deel\n  # geschat\n  share:\n    low: 0.1\n    high: 0.2\n  because: x # zei ze\n\nratings: []\n',
    [attribute(0.5, 'y')],
    'activities: []\nattribution: # deel\n  # geschat\n  share: 0.5\n  because: y # zei ze\n\nratings: []\n',
  ],
  [
    'another, between braces, without a reason',
    'activities: []\nattribution: { share: 1, because: x } # deel\n',
    [attribute(0.5)],
    'activities: []\nattribution: { share: 0.5 } # deel\n',
  ],
  [
    'one that was left empty',
    'activities: []\nattribution: # deel\nlanguage: nl\n',
    [attribute(0.5)],
    'activities: []\nattribution: # deel\n  share: 0.5\nlanguage: nl\n',
  ],
]

describe.each([
  ['an activity is added', added],
  ['an activity is changed', changedFields],
  ['an activity is dropped', dropped],
  ['a rating is added or replaced', rated],
  ['the attribution is set', attributed],
])('%s', (_, examples) => {
  test.for(examples)('%s', ([, before, changes, after]) => {
    expect(splicedInAllLayouts(framed(before), changes)).toBe(framed(after))
  })
})

describe('what is not there', () => {
  test.for([
    ['a scenario', { kind: 'add-activity', scenario: 'lighter', activity: visits }],
    ['an activity to change', change(1, { quantity: 1 })],
    ['an activity to drop', drop(1)],
    ['an activity before the first', drop(-1)],
    ['a rating', rateAgain(0)],
  ] as [string, Change][])('%s', ([, one]) => {
    const text = framed('activities:\n      - price: a\n        quantity: 1\n')
    expect(() => splice(text, [one])).toThrow(/There is no/)
  })

  test('a case that can be read', () => {
    expect(() => splice('activities: [', [drop(0)])).toThrow(/can be read/)
    expect(() => splice('- 1\n', [drop(0)])).toThrow(/can be read/)
  })
})

test('single carriage returns are line ends too', () => {
  const before = framed('activities:\n      - price: a # een\n        quantity: 1\n')
  const changes = [change(0, { quantity: 2 }), add(visits), rate]
  const old = (text: string) => text.replaceAll('\n', '\r')
  expect(spliced(old(before), changes)).toBe(old(spliced(before, changes)))
})

test('new lines end as most lines do', () => {
  const text = framed('activities:\n      - price: a\n        quantity: 1\n')
  const mostlyWindows = withWindowsLines(text).replace('\r\n', '\n')
  const mostlyUnix = text.replace('\n', '\r\n')
  const added = '      - price: gp-consult\n        quantity: 2\n'
  expect(spliced(mostlyWindows, [add(visits)])).toBe(mostlyWindows + withWindowsLines(added))
  expect(spliced(mostlyUnix, [add(visits)])).toBe(mostlyUnix + added)
})

test('a case between braces stays between braces', () => {
  const text = JSON.stringify(storyIn(framed('activities: [{ price: a, quantity: 1 }]\n')), null, 2)
  const changes = [change(0, { quantity: 2, label: 'x' }), add(meals), attribute(0.5), rate, rate]
  const reference: Change = { kind: 'add-activity', scenario: 'reference', activity: meals }
  expect(spliced(text, [...changes, reference])).toContain('"quantity": 2,\n          label: x\n')
})

const pieces = [
  ...[': ', ' #', '#', '- ', '-', '? ', '?', ':', ',', '[', ']', '{', '}', '&a', '*a', '!t', '|', '>', '%', '@', '`'],
  ...["'", '"', '\\', '\\n', '<<', '---', '...', '~', 'null', 'true', 'no', '1', '1.250', '010', '0x1F', '1e3', '.5'],
  ...['2024-05-12', '\n', '\n\n', '\t', ' ', 'a', 'één', '😀', '👩‍👩‍👧', '\r', '\u0000', '\u0007', '\u0085', '\u00a0'],
  ...['\u2028', '\ufeff', '\ufffe', '\uffff', '\ud800'],
]

const nasty = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((some) => some.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)

test('any text comes back as it was, in every place', () => {
  const lines = framed('activities:\n      - price: a # een\n        because: x\n        quantity: 1\n')
  const braces = framed('activities: [ { price: a, because: x, quantity: 1 } ]\n')
  fc.assert(
    fc.property(nasty, (because) => {
      const texts: Change[] = [
        change(0, { because, label: because }),
        add({ ...visits, because }),
        attribute(1, because),
        { kind: 'add-rating', rating: { rater: because, role: 'group', scores: { a: { because } } } },
      ]
      for (const text of [lines, braces, withWindowsLines(lines)]) spliced(text, texts)
    }),
    { numRuns: 100 },
  )
})

test('simple texts stay without quotes', () => {
  for (const because of ["Kon 's avonds niet (nog) slapen; 3 keer per week, €10", 'a:b#c', '-5 °C', 'no', 'x-', '…?'])
    expect(spliced(framed('activities: []\n'), [add({ ...visits, because })])).toContain(
      `        because: ${because}\n`,
    )
})

const plainNumbers: readonly (readonly [number, string])[] = [
  [1.25, '1.25'],
  [1.125, '1.1250'],
  [999.999, '999.9990'],
  [0.125, '0.125'],
  [1000.125, '1000.125'],
  [0.0000015, '0.0000015'],
  [123456789.5, '123456789.5'],
  [1e21, '1e+21'],
]

test.for(plainNumbers)('the number %d is written as %s', ([quantity, written]) => {
  expect(spliced(framed('activities: []\n'), [add({ price: 'a', quantity })])).toContain(`quantity: ${written}\n`)
})

const ids = fc.constantFrom('gp-consult', 'a', '1', '010', '1e3', 'null', 'true', 'no', 'health-insurer-zvw')
const moments = fc.constantFrom('month 3', '2024-05', '2024-05-12')
const shares = fc.oneof(fc.constantFrom(0, 0.125, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true }))
const sizes = fc.oneof(
  fc.nat(300),
  fc.nat(2_000_000).map((thousandths) => thousandths / 1000),
  fc.double({ min: 0, max: 1e9, noNaN: true }),
)

const uncertain = (numbers: fc.Arbitrary<number>): fc.Arbitrary<Uncertain> =>
  fc.oneof(
    numbers,
    fc
      .tuple(numbers, numbers, numbers)
      .map((three) => three.toSorted((a, b) => a - b) as [number, number, number])
      .map(([low, likely, high]) => ({ low, likely, high })),
    fc.tuple(numbers, numbers).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })),
    fc
      .tuple(numbers, numbers, numbers)
      .map((three) => three.toSorted((a, b) => a - b) as [number, number, number])
      .map(([low, likely, high]) => ({ distribution: 'triangular', low, likely, high })),
    fc.constant({ distribution: 'beta', mean: 0.5, sd: 0.125 } as const),
    fc.constant({ distribution: 'lognormal', low: 0.25, high: 0.5, covers: 0.9 } as const),
  )

const fields = {
  label: nasty,
  quantity: fc.oneof(uncertain(sizes), fc.constant('unknown' as const)),
  per: fc.constantFrom('week', 'month'),
  at: moments,
  event: ids,
  certainty: fc.oneof(fc.constantFrom('certain', 'possible'), shares),
  because: nasty,
  payers: fc.dictionary(ids, shares, { noNullPrototype: true }),
  counted: fc.boolean(),
  unit_price: fc.record({
    amount: uncertain(sizes),
    unit: nasty,
    price_year: fc.constantFrom(2020, 2024),
    payer: ids,
    source: fc.record({ title: nasty, url: nasty }, { requiredKeys: ['title'], noNullPrototype: true }),
  }),
  price: ids,
} as const

const activities = fc.record(fields, { requiredKeys: ['quantity'], noNullPrototype: true }) as fc.Arbitrary<Activity>

const fieldChanges = fc.record(
  Object.fromEntries(
    Object.entries(fields).map(([name, values]: [string, fc.Arbitrary<unknown>]) => [
      name,
      name === 'quantity' ? values : fc.option(values, { freq: 2 }),
    ]),
  ),
  { requiredKeys: [], noNullPrototype: true },
)

const domainScores = fc.record(
  { start: fc.nat(9), intervention: fc.constantFrom(1, { low: 1, likely: 2, high: 3 }), because: nasty },
  { requiredKeys: [], noNullPrototype: true },
)

const followedScores = fc.dictionary(ids, domainScores, { noNullPrototype: true })

const scores = fc.dictionary(ids, fc.oneof(domainScores, fc.constantFrom('unknown', 'not-applicable')), {
  noNullPrototype: true,
})

const ratings = fc.record(
  {
    rater: nasty,
    role: fc.constantFrom('client', 'group'),
    of: fc.constantFrom('client', 'carer'),
    at: moments,
    scores,
    others: fc.constantFrom('same', 'not-applicable'),
    follow_up: fc.array(fc.record({ at: moments, scores: followedScores }), { maxLength: 2 }),
  },
  { requiredKeys: ['rater', 'role', 'scores'], noNullPrototype: true },
) as fc.Arbitrary<Rating>

const attributions = fc.record(
  { share: uncertain(shares), because: nasty },
  { requiredKeys: ['share'], noNullPrototype: true },
)

/** A change apart from the case it is made to. */
const rawChanges = fc.record({
  kind: fc.constantFrom<Change['kind'][]>(
    'add-activity',
    'change-activity',
    'change-activity',
    'drop-activity',
    'add-rating',
    'replace-rating',
    'set-attribution',
  ),
  scenario: fc.nat(99),
  at: fc.nat(99),
  activity: activities,
  fields: fieldChanges,
  rating: ratings,
  attribution: attributions,
})

type RawChange = typeof rawChanges extends fc.Arbitrary<infer T> ? T : never

/** The change as it can be made to a case; nothing where it has no such place. */
function changesOf({ kind, scenario: which, at, ...raw }: RawChange, story: Case): readonly Change[] {
  const names = Object.keys(story.scenarios)
  const scenario = names[which % names.length] as string
  const known = story.scenarios[scenario]?.activities ?? []
  const places = kind === 'replace-rating' ? (story.ratings ?? []).length : known === 'unknown' ? 0 : known.length
  const place = { scenario, at: at % places }
  if (kind === 'add-activity') return [{ kind, scenario, activity: raw.activity }]
  if (kind === 'add-rating') return [{ kind, rating: raw.rating }]
  if (kind === 'set-attribution') return [{ kind, attribution: raw.attribution }]
  if (places === 0) return []
  if (kind === 'replace-rating') return [{ kind, at: place.at, rating: raw.rating }]
  return [kind === 'drop-activity' ? { kind, ...place } : { kind, ...place, fields: raw.fields }]
}

const shipped = ((folder) =>
  readdirSync(folder)
    .filter((name) => /^\d.*\.yaml$/.test(name))
    .map((name) => readFileSync(folder + name, 'utf8')))(fileURLToPath(new URL('../../cases/', import.meta.url)))

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length - 1

/** The numbers, from 0, of the lines that changes may touch. */
function touchedLines(text: string, changes: readonly Change[]): ReadonlySet<number> {
  const { tree } = parse(text)
  const lines = text.split('\n')
  const isComment = (line: number) => /^ *#/.test(lines[line] ?? '')
  const spanOf = (path: readonly (string | number)[]) => {
    const { node, key, depth } = find(tree as Tree, path)
    if (depth < path.length) return []
    const isField = typeof path.at(-1) === 'string'
    const first = lineAt(text, isField && key !== null ? key.start : node.start)
    const last = lineAt(text, node.end)
    return Array.from({ length: last - first + 1 }, (_, at) => first + at)
  }
  const withComments = (span: readonly number[]) => {
    const around = [...span]
    while (isComment((around[0] as number) - 1)) around.unshift((around[0] as number) - 1)
    while (isComment((around.at(-1) as number) + 1)) around.push((around.at(-1) as number) + 1)
    return around
  }
  const keyLine = (path: readonly string[]) => spanOf(path).slice(0, 1)
  return new Set(
    changes.flatMap((one) => {
      const list = 'scenario' in one ? ['scenarios', one.scenario, 'activities'] : ['ratings']
      if (one.kind === 'drop-activity') return [...keyLine(list), ...withComments(spanOf([...list, one.at]))]
      if (one.kind === 'replace-rating') return spanOf([...list, one.at])
      if (one.kind === 'set-attribution') return ['share', 'because'].flatMap((name) => spanOf(['attribution', name]))
      if (one.kind !== 'change-activity') return keyLine(list)
      const item = [...list, one.at]
      // Of an item whose first field goes, the next one comes behind the dash.
      const [dash = -1] = spanOf(item)
      const named = Object.keys(one.fields).flatMap((name) => spanOf([...item, name]))
      return named.includes(dash) ? spanOf(item).filter((line) => !isComment(line) || named.includes(line)) : named
    }),
  )
}

/** The lines of a text that are missing in another one, where the others stand in the same order. */
function missingIn(lines: readonly string[], text: string): readonly string[] {
  const others = text.split('\n')
  let from = 0
  return lines.filter((line) => {
    const found = others.indexOf(line, from)
    if (found >= 0) from = found + 1
    return found < 0
  })
}

/** The lines of texts of more lines, up to and with the line that follows: a comment there would become text. */
function storyLines(text: string, node: Tree): readonly number[] {
  if (node.kind === 'map') return node.entries.flatMap(({ value }) => storyLines(text, value))
  if (node.kind === 'list') return node.items.flatMap((item) => storyLines(text, item))
  const [first, last] = [lineAt(text, node.start), lineAt(text, node.end)]
  if (first === last) return []
  const blank = text
    .split('\n')
    .slice(last + 1)
    .findIndex((line) => line !== '')
  return Array.from({ length: last + blank + 2 - first }, (_, at) => first + at)
}

/** A text with comments behind lines and on lines of their own. */
function planted(text: string, tape: readonly number[]): string {
  const { tree } = parse(text)
  const untouchable = new Set(storyLines(text, tree as Tree))
  const lines = text
    .split('\n')
    .map((line, at) => (untouchable.has(at) ? line : withComment(line, ` # ${at}`, tape[at % tape.length] as number)))
  return lines.join('\n')
}

/** A line as it is or with a comment: behind it, or above it, as far in, further in or not at all. */
function withComment(line: string, comment: string, choice: number): string {
  const indent = /^ */.exec(line)?.[0] ?? ''
  const indents = ['', indent, indent === '' ? '' : `${indent}  `]
  if (choice % 4 === 0 && line !== '') return `${line}${choice % 8 === 0 ? ' \t' : ''}${comment}`
  return choice % 4 === 1 ? `${indents[choice % 3]}${comment.trim()}\n${line}` : line
}

const tapes = fc.array(fc.nat(255), { minLength: 7, maxLength: 60 })

describe('shipped cases with changes', () => {
  test('say what they should; comments and lines that are not touched stay', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...shipped),
        tapes,
        fc.array(rawChanges, { minLength: 1, maxLength: 4 }),
        (plain, tape, raw) => {
          const text = planted(plain, tape)
          const changes = raw.flatMap((one) => changesOf(one, storyIn(text)))
          const result = spliced(text, changes)
          const touched = touchedLines(text, changes)
          const untouched = text.split('\n').filter((line, at) => line !== '' && !touched.has(at))
          expect(missingIn(untouched, result)).toEqual([])
          expect(splice(withWindowsLines(text), changes)).toBe(withWindowsLines(result))
        },
      ),
      { numRuns: 40 },
    )
  })

  test('are the same text without changes', () => {
    for (const text of shipped) expect(splice(text, [])).toBe(text)
  })
})

/** A case written in another way: between brackets or in lines, with other quotes, indents and comments. */
function rewritten(story: Case, tape: readonly number[]): string {
  let at = 0
  const next = () => tape[at++ % tape.length] as number
  const document = new Document(story, { aliasDuplicateObjects: false })
  const styles = ['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const
  visit(document, {
    Node(role, node) {
      const [choice, comment] = [next(), next()]
      if (isCollection(node)) node.flow = choice % 5 === 0
      if (isScalar(node) && typeof node.value === 'string')
        node.type = styles[choice % (role === 'key' ? 3 : 8)] ?? 'PLAIN'
      if (comment % 11 === 0) node.comment = ` behind ${at}`
      if (comment % 11 === 1) node.commentBefore = ` before ${at}`
      if (comment % 11 === 2) node.spaceBefore = true
    },
  })
  const text = document.toString({
    indent: 2 + (next() % 3),
    indentSeq: next() % 2 === 0,
    lineWidth: next() % 2 === 0 ? 0 : 60,
    flowCollectionPadding: next() % 2 === 0,
    trailingComma: next() % 2 === 0,
  })
  return next() % 2 === 0 ? text : text.trimEnd()
}

test('cases written in any way say what they should', () => {
  const values = shipped.map((text) => ({ ...storyIn(text), narrative: 'Het begon\n met een brief.\n' }))
  fc.assert(
    fc.property(
      fc.constantFrom(...values),
      tapes,
      fc.array(rawChanges, { minLength: 1, maxLength: 4 }),
      (story, tape, raw) => {
        const text = rewritten(story, tape)
        fc.pre(read(text).value !== null)
        const changes = raw.flatMap((one) => changesOf(one, storyIn(text)))
        const result = spliced(text, changes)
        expect(splice(withWindowsLines(text), changes)).toBe(withWindowsLines(result))
      },
    ),
    { numRuns: 40 },
  )
})
