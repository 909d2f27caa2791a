import type { Aggregate } from '../../core/aggregate/aggregate.ts'
import { heading, paragraph, type Section, table } from '../document.ts'
import { casesOf } from './block.ts'
import type { Desk } from './desk.ts'
import { textIn } from './in-words.ts'
import type { CaseRecord } from './result.ts'

/** So many cases of another block are named one by one. */
const mostNamed = 10

/** All cases, of which readers may choose rows by organisation, approach and payer. */
export function caseTable(desk: Desk): Section {
  const { result, sentences, difference } = desk
  const { cases: words } = sentences.report
  const { filters } = sentences.annual.cases
  const { quality } = sentences.words
  const rows = result.cases.map(({ case: id, title, organisation, quality_of_life: rated, reference }) => [
    title,
    organisation ?? '',
    quality[rated?.class_change ?? 'unknown'],
    quality[rated?.class_effect ?? 'unknown'],
    difference(`cases.${id}.headline`, reference.kind),
  ])
  return [
    heading(2, words.title, 'cases'),
    ...comparedWith(desk),
    table(words.head, rows, {
      name: 'cases',
      filters: (['organisation', 'payer', 'approach'] as const).map((key) => ({ key, label: filters[key] })),
      rows: result.cases.map((record) => ({ id: `case-${record.case}`, filter: filterOf(desk, record) })),
    }),
  ]
}

function filterOf(desk: Desk, { organisation, approach, payers }: CaseRecord) {
  const paying = payers.filter(({ intervention, reference }) => intervention !== 0 || reference !== 0)
  return {
    organisation: organisation === undefined ? [] : [organisation],
    approach: approach === undefined ? [] : [approachInWords(desk, approach)],
    payer: paying.map(({ payer }) => desk.payer(payer)),
  }
}

/** What an approach is called in the language of the report. */
export function approachInWords({ evaluation, language }: Desk, approach: string): string {
  return textIn(evaluation.settings.approaches[approach]?.title ?? approach, language)
}

/** With what the cases are compared, since differences of different kinds stand below each other. */
function comparedWith(desk: Desk): Section {
  const { annual, words } = desk.sentences
  const [largest, ...others] = desk.result.aggregate
  if (largest === undefined) return []
  const kind = (block: Aggregate) => [words.kind[block.reference_kind], block.months] as const
  const otherwise = others.map((block) => {
    const titles = casesOf(desk, block).map(({ title }) => title)
    return block.n > mostNamed
      ? annual.cases.exceptMany(block.n, ...kind(block))
      : annual.cases.except(titles, ...kind(block))
  })
  return [paragraph(annual.cases.comparedWith(...kind(largest), otherwise))]
}
