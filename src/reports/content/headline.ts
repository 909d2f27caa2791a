import type { Aggregate } from '../../core/aggregate/aggregate.ts'
import { heading, paragraph, type Section } from '../document.ts'
import { type Desk, differenceInWords, figuresOf, said } from './desk.ts'

/** The report in a few sentences: quality of life first, then cost, then what the figures rest on. */
export function headline(desk: Desk): Section {
  const { result, sentences } = desk
  const words = sentences.report.headline
  const { n, files } = result.overall
  const partial = files > n ? [paragraph(words.partial(n, files), ['overall.n', 'overall.files'])] : []
  if (n === 0) return [heading(2, words.title), ...partial, paragraph(sentences.report.cases.none)]
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
      : [paragraph(words.change(change.better, change.mixed, knownChange), name('change', 'better', 'mixed'))]),
    ...(change.unknown === 0 ? [] : [paragraph(words.changeUnknown(change.unknown), name('change', 'unknown'))]),
    ...(knownEffect === 0 ? [] : [paragraph(words.effect(effect.better, knownEffect), name('effect', 'better'))]),
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
      : [paragraph(words.savings(savings, counted, margin), [...names, 'settings.no_difference'])]),
    ...(still_to_gain === 0 ? [] : [paragraph(words.stillToGain(still_to_gain), ['overall.still_to_gain'])]),
  ]
}

/** Total, median, mean and range of a block in one sentence; never a mean alone. */
function totalSentences(desk: Desk, { id, n, known, cost_difference, reference_kind, months }: Aggregate): Section {
  if (known === 0) return []
  const words = desk.sentences.report.headline
  const at = (figure: string) => `aggregate.${id}.cost_difference.${figure}`
  const cell = (figure: string) => desk.saved(at(figure), reference_kind)
  const cells = {
    total: cell('total_known'),
    median: cell('median'),
    mean: cell('mean'),
    min: cell('min'),
    max: cell('max'),
  }
  const sentence = words.total({
    n,
    known,
    total: said(cells.total),
    median: said(cells.median),
    mean: said(cells.mean),
    min: said(cells.min),
    max: said(cells.max),
  })
  const several =
    desk.result.aggregate.length > 1
      ? `${desk.sentences.report.block.title(desk.sentences.words.kind[reference_kind], months, n)}. `
      : ''
  const names = [...figuresOf(Object.values(cells)), `aggregate.${id}.known`, `aggregate.${id}.n`]
  if (cost_difference.total !== null) return [paragraph(several + sentence, names)]
  const bound = cost_difference.bound_amount === null ? '' : boundInWords(desk, cost_difference)
  return [
    paragraph(`${several}${sentence} ${words.unknownTotal(bound)}`, [
      ...names,
      ...(bound === '' ? [] : [at('bound_amount')]),
    ]),
  ]
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
