import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { root } from '../cli/run.ts'
import { cases } from '../generators/case.ts'

const read = (name: string): Uint8Array => readFileSync(join(root, name))

const namesIn = (folder: string, ends: RegExp) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => ends.test(name))
    .sort()

const all = (...names: readonly string[]) => names.map(read)

/** A case that is fine, as other files need one beside them. */
export const goodCase = `case: good
title: Een verhaal van Jan Jansen
window: { from: 2024-01, months: 12 }
approach: buurtteam
year: 2024
narrative: |
  Meneer Jansen woont sinds 12 maart 2024 in Utrecht. Zijn dochter Anna belt hem op 06-12345678.
scenarios:
  intervention:
    activities:
      - { price: gp-consult, quantity: { low: 1, likely: 2, high: 4 } }
  reference:
    kind: usual
    certainty: probable
    because: Zo ging het daarvoor ook
    activities:
      - { price: gp-consult, quantity: 4 }
ratings:
  - rater: worker-1
    role: professional
    scores: { housing: { start: 2, intervention: 4, reference: 2 } }
    others: same
fictional: true
`

const answers = `answers: 1
case: good
rater: worker-2
role: client
of: client
instrument: life-domains
at: review
given:
  course.reference.1: keep
  course.reference.add-1: done
  score.finances.start: 2
  score.finances.intervention: 4
  score.finances.reference: 1
  score.finances.because: "Omdat het zo was"
  score.work-education.start: same-for-the-rest
  attribution: part
  attribution.share: { low: 0.2, high: 0.4 }
  attribution.because: "Anderen hielpen ook"
`

const key = `# Names of people: keep this file outside the project.
key: 1
names:
  - { pseudonym: "meneer A.", name: "Jansen" }
  - { pseudonym: "B.", name: "Anna" }
`

const paragraph = (text: string) => `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:p>`

const word = zipSync({
  '[Content_Types].xml': strToU8(
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  ),
  '_rels/.rels': strToU8(
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  ),
  'word/document.xml': strToU8(
    `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('{{costs}}')}${paragraph('Er zijn {{overall.n}} verhalen, {{overall.')}${paragraph('{{headline}}')}<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${paragraph('{{organisation}}')}</w:sdtContent></w:sdt><w:sectPr/></w:body></w:document>`,
  ),
  'word/header1.xml': strToU8(
    `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph('{{title}}')}</w:hdr>`,
  ),
})

const svg = `<?xml version="1.0"?>
<!-- a logo -->
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><style>.a { fill: url(#b) }</style>
<linearGradient id="b"><stop offset="1" stop-color="red"/></linearGradient><rect class="a" width="20" height="20"/>
<use href="#c"/><text x="1" y="9">effect</text></svg>
`

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const rules = [
  ...['unknown > 10%', 'alpha < 0.6', 'alpha is known', 'not errors > 0 and cases < 20 or files = 0', 'total < -5000'],
  '((not (errors > 0)) and (cases < 20)) or (files = 0)',
  'aggregate.usual-12.uncertainty.one_way.huis-behouden/event/eviction.low > 30%',
]

const words = [
  ...[
    'costs.difference',
    'aggregate.usual-12.cost_difference.total',
    'cases.good.headline.difference',
    'gp=3',
    'eviction=no',
  ],
  ...[
    'price/gp-consult=+10%',
    'event/x=30%',
    'huisarts consult',
    'month 3',
    'organisation,year',
    '2024-05-01',
    '1000',
    'a-new-case',
  ],
]

/** Files that are fine, or nearly, of each format that the program reads: what other inputs are made of. */
export const examples = {
  case: [
    ...all(...namesIn('cases', /\.yaml$/), ...namesIn('examples', /\/cases\/.*\.yaml$/)),
    ...all('templates/case.yaml', 'templates/case.en.yaml'),
    Buffer.from(goodCase),
    ...fc.sample(cases({ unknowns: 'quantities' }), { seed: 1, numRuns: 20 }).map(({ story }) => textOf(story)),
  ],
  settings: all(
    'effectcalc.yaml',
    ...namesIn('examples', /effectcalc\.yaml$/),
    ...namesIn('templates/project', /\.yaml$/),
  ),
  programme: all(...namesIn('examples', /programme\.yaml$/), ...namesIn('templates', /^templates\/programme.*\.yaml$/)),
  prices: all(...namesIn('data/prices', /\.yaml$/)),
  payers: all('data/payers.yaml'),
  index: all(...namesIn('data/index', /\.yaml$/)),
  instrument: all(...namesIn('data/instruments', /\.yaml$/)),
  answers: [Buffer.from(answers)],
  'own text': all(...namesIn('templates/report', /\.md$/), 'examples/README.md', 'docs/tutorial.md'),
  'Word template': [word],
  logo: [Buffer.from(svg), png],
  key: [Buffer.from(key)],
  rule: rules.map((rule) => Buffer.from(rule)),
  words: words.map((word) => Buffer.from(word)),
} as const

function textOf(story: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(story, null, 1))
}
