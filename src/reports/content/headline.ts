import type { Aggregate } from '../../core/aggregate/aggregate.ts'
import { type Cell, heading, paragraph, type Section } from '../document.ts'
import { type Desk, differenceInWords, figuresOf, said } from './desk.ts'

/** The report in a few sentences: quality of life first, then cost, then what the figures rest on. */
export function headline(desk: Desk): Section {
  const { result, sentences } = desk
  const words = sentences.report.headline
  const { n, files } = result.overall
  if (n === 0) return [heading(2, words.title), paragraph(words.allWrong(files), ['overall.n', 'overall.files'])]
  const partial = files > n ? [paragraph(words.partial(n, files), ['overall.n', 'overall.files'])] : []
  return [
    heading(2, words.title),
    ...partial,
    ...qualitySentences(desk),
    ...costSentences(desk),
    ...result.aggregate.flatMap((block) => totalSentences(desk, block)),
    paragraph(groundSentences(desk)),
  ]
}

function qualitySentences({ result, sentences }: Desk): Section {
  const words = sentences.report.headline
  const { n, quality_of_life } = result.overall
  const { change, effect } = quality_of_life
  const name = (of: 'change' | 'effect', ...classes: readonly string[]) =>
    classes.map((one) => `overall.quality_of_life.${of}.${one}`)
  const [knownChange, knownEffect] = [n - change.unknown, n - effect.unknown]
  return [
    ...(knownChange === 0
      ? []
      : [paragraph(words.change(change.better, change.mixed, knownChange, n), name('change', 'better', 'mixed'))]),
    ...(change.unknown === 0 ? [] : [paragraph(words.changeUnknown(change.unknown), name('change', 'unknown'))]),
    ...(knownEffect === 0 ? [] : [paragraph(words.effect(effect.better, knownEffect, n), name('effect', 'better'))]),
  ]
}

function costSentences({ result, evaluation, sentences }: Desk): Section {
  const { n, still_to_gain, ...savings } = result.overall
  const words = sentences.report.headline
  const margin = sentences.numbers.money(evaluation.settings.no_difference, evaluation.settings.currency)
  const counted = n - still_to_gain
  const names = ['saves', 'none', 'costs_extra', 'unknown'].map((saving) => `overall.${saving}`)
  return [
    ...(counted === 0
      ? []
      : [
          paragraph(words.savings(savings, counted, margin, evaluation.settings.perspective === 'cashable'), [
            ...names,
            'settings.no_difference',
          ]),
        ]),
    ...(still_to_gain === 0 ? [] : [paragraph(words.stillToGain(still_to_gain), ['overall.still_to_gain'])]),
  ]
}

/** Total, median, mean and range of a block in one sentence; never a mean alone. */
function totalSentences(desk: Desk, block: Aggregate): Section {
  const { id, n, known, cost_difference, reference_kind, months } = block
  const words = desk.sentences.report.headline
  const at = (figure: string) => `aggregate.${id}.cost_difference.${figure}`
  const several = desk.result.aggregate.length > 1
  const title = `${desk.sentences.report.block.title(desk.sentences.words.kind[reference_kind], months, n)}. `
  const { sentence, names } = knownSentence(desk, block)
  const bound = cost_difference.bound_amount === null ? '' : boundInWords(desk, cost_difference)
  const unknown = cost_difference.total === null ? [unknownSentence(desk, bound)] : []
  const figures = [...names, ...(known === n ? [] : [at('total')]), ...(bound === '' ? [] : [at('bound_amount')])]
  return [
    paragraph(
      [...(several ? [title.trim()] : []), ...sentence, ...unknown].join(' ') || words.unknownTotal(''),
      figures,
    ),
  ]
}

function unknownSentence({ evaluation, sentences }: Desk, bound: string): string {
  const words = sentences.report.headline
  return evaluation.settings.perspective === 'cashable' && bound === ''
    ? words.cashableNotStated
    : words.unknownTotal(bound)
}

function knownSentence(desk: Desk, { id, n, known, reference_kind }: Aggregate) {
  const words = desk.sentences.report.headline
  const cell = (figure: string) => desk.saved(`aggregate.${id}.cost_difference.${figure}`, reference_kind)
  if (known === 0) return { sentence: [], names: [`aggregate.${id}.known`] }
  const total = cell('total_known')
  if (known === 1) return { sentence: [words.totalOfOne(said(total))], names: figuresOf([total]) }
  const [median, mean, min, max] = ['median', 'mean', 'min', 'max'].map(cell) as [Cell, Cell, Cell, Cell]
  const parts = { total: said(total), median: said(median), mean: said(mean), min: said(min), max: said(max) }
  const names = [...figuresOf([total, median, mean, min, max]), `aggregate.${id}.known`, `aggregate.${id}.n`]
  return { sentence: [words.total({ n, known, ...parts })], names }
}

function boundInWords({ evaluation, sentences }: Desk, { bound, bound_amount }: Aggregate['cost_difference']): string {
  const amount = differenceInWords(bound_amount as number, evaluation, sentences)
  return (
    bound === 'at-least' ? sentences.report.difference.atLeast(amount) : sentences.report.difference.atMost(amount)
  ).replace(/^[^,]*, /, '')
}

function groundSentences({ evaluation, sentences }: Desk): string {
  const words = sentences.report.headline
  const drawn = ['all', 'random', 'consecutive'].includes(evaluation.settings.selection)
  return drawn ? words.estimate : `${words.estimate} ${words.chosen}`
}
