import fc from 'fast-check'
import type { RootContent } from 'mdast'
import { withTrail } from '../../src/reports/content/trail.ts'
import {
  appendix,
  type Document,
  document,
  heading,
  list,
  paragraph,
  picture,
  quotation,
  table,
  titled,
} from '../../src/reports/document.ts'
import { anyChart, hostile } from './any-chart.ts'

const words = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constantFrom(...hostile))

const id = fc.constantFrom('a', 'kraamtijd', 'huis-behouden')
const figure = fc.oneof(
  id.map((one) => `cases.${one}.headline.difference`),
  fc.constantFrom('overall.n', 'aggregate.usual-12.n', 'cases.nowhere.n'),
)
const cell = fc.oneof(
  words,
  fc.record({ text: words, value: fc.oneof(fc.constant(null), fc.double({ noNaN: true })), figure }),
)

const anyTable = fc.integer({ min: 1, max: 6 }).chain((columns) => {
  const cells = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: columns, maxLength: columns })
  const rows = fc.array(cells(cell), { maxLength: 4 })
  const about = fc.record({
    name: fc.constantFrom('cases', 'lines', 'told'),
    filters: fc.constant([{ key: 'payer', label: 'betaler' }]),
    rows: fc.array(fc.record({ id: id.map((one) => `lines-${one}`), filter: fc.record({ payer: fc.array(words) }) })),
  })
  return fc.tuple(cells(words), rows, about).map(([head, body, all]) => table(head, body, all))
})

const anyNode: fc.Arbitrary<RootContent> = fc.oneof(
  fc.tuple(fc.constantFrom(2 as const, 3 as const), words).map(([depth, one]) => heading(depth, one)),
  fc.tuple(words, fc.array(figure)).map(([one, figures]) => paragraph(one, figures)),
  words.map(quotation),
  fc.array(words, { minLength: 1, maxLength: 3 }).map((items) => list(items)),
  anyTable,
  fc.tuple(words, words, anyChart).map(([title, alternative, chart]) => picture(title, alternative, chart)),
)

/** Any document that a report could be, hostile words and all. */
export const anyDocument: fc.Arbitrary<Document> = fc
  .record({
    title: words,
    organisation: fc.oneof(fc.constant(null), words),
    nodes: fc.array(anyNode, { maxLength: 8 }),
    last: fc.array(anyNode, { maxLength: 2 }),
  })
  .map(({ title, organisation, nodes, last }) =>
    withTrail(
      titled(
        { language: 'nl', title, organisation, date: null },
        document([heading(1, title)], nodes, appendix([heading(2, 'Alle regels', 'lines'), ...last])),
      ),
    ),
  )
