import type { Aggregate } from '../../../core/aggregate/aggregate.ts'
import { savings } from '../../../core/aggregate/counts.ts'
import { classes } from '../../../core/quality/class.ts'
import type { Coded, Formula, Term, Where } from '../../formula.ts'
import type { Desk } from '../desk.ts'
import { blockWord, inBlock } from './blocks.ts'
import { headlineColumn, stillToGain } from './case-costs.ts'
import { coded } from './coded.ts'
import { always, type SummaryRow, valueIn } from './summary-row.ts'

/** Counts over all cases, whatever they are compared with. */
export function countsOverall(desk: Desk): readonly SummaryRow[] {
  const { sentences } = desk
  const { summary: label } = sentences.workbook
  const of = { block: { code: 'overall', word: label.overall }, where: [], name: 'overall' }
  return [
    { ...count(desk, of, 'files', label.numbers, label.files), formula: undefined },
    count(desk, of, 'n', label.numbers, label.n),
    { ...count(desk, of, 'known', label.numbers, label.known), formula: known(desk, []) },
    ...savings.map((saving) => {
      const word = coded(saving, sentences.words.saving)
      return count(desk, of, saving, label.saving, word.word, { column: 'saving', equals: word })
    }),
    count(desk, of, 'still_to_gain', label.saving, sentences.workbook.stillToGain, {
      column: 'saving',
      equals: stillToGain(sentences),
    }),
    ...qualityCounts(desk, of),
  ]
}

/** Counts of one block. */
export function countsOfBlock(desk: Desk, block: Aggregate): readonly SummaryRow[] {
  const { sentences } = desk
  const { summary: label } = sentences.workbook
  const of = { block: blockWord(desk, block), where: [inBlock(desk, block)], name: `aggregate.${block.id}` }
  // Per year, a case is named after its amount per year, which is not in the table of cases.
  const isLive = block.months !== null
  const named =
    block.reference_kind === 'improved'
      ? []
      : savings.map((saving) => {
          const word = coded(saving, sentences.words.saving)
          const row = count(desk, of, `cost_difference.${saving}`, label.saving, word.word, {
            column: 'saving',
            equals: word,
          })
          return isLive ? row : { ...row, formula: undefined }
        })
  return [
    count(desk, of, 'n', label.numbers, label.n),
    { ...count(desk, of, 'known', label.numbers, label.known), formula: known(desk, of.where) },
    ...named,
    ...qualityCounts(desk, of),
  ]
}

interface Of {
  readonly block: Coded
  readonly where: readonly Where[]
  readonly name: string
}

function count(
  desk: Desk,
  { block, where, name }: Of,
  figure: string,
  subject: string,
  label: string,
  and?: Where,
): SummaryRow {
  const full = `${name}.${figure}`
  const formula = always(casesIn(and === undefined ? where : [...where, and]))
  return { name: full, block, subject, label, kind: 'count', value: valueIn(desk, full), formula }
}

function qualityCounts(desk: Desk, of: Of): readonly SummaryRow[] {
  const { words, workbook } = desk.sentences
  return (['change', 'effect'] as const).flatMap((step) =>
    classes.map((one) => {
      const word = coded(one, words.quality)
      const where: Where = { column: `quality_of_life.class_${step}`, equals: word }
      return count(desk, of, `quality_of_life.${step}.${one}`, workbook.summary[step], word.word, where)
    }),
  )
}

/** How many cases of a block know their difference. */
function known(desk: Desk, where: readonly Where[]): Formula {
  return always(casesIn([...where, { column: headlineColumn(desk), known: true }]))
}

/** The number of rows of cases that fit. */
export function casesIn(where: readonly Where[]): Term {
  return { is: 'count', sheet: 'cases', where }
}
