import { rollups, sum } from 'd3-array'
import { heading, paragraph, type Section } from '../document.ts'
import { wholeBlocks } from './block.ts'
import type { Desk } from './desk.ts'
import { keyFigures } from './key-figures.ts'
import { classShares, savingShares } from './pictures/counts.ts'
import { singlesSentence, sureSentences, totalSentence } from './totals-in-words.ts'
import { inOne, type Sentence } from './uncertain/sentence.ts'
import { howSureInShort } from './uncertainty.ts'

/** The report on one page: quality of life first, then cost, then what the figures rest on. */
export function headline(desk: Desk): Section {
  const { result, sentences } = desk
  const words = sentences.report.headline
  const { n, files, still_to_gain, unknown, quality_of_life } = result.overall
  const title = heading(2, words.title, 'headline')
  if (n === 0) return [title, paragraph(words.allWrong(files), ['overall.n', 'overall.files'])]
  const { change, effect } = quality_of_life
  return [
    title,
    ...(files > n ? [paragraph(words.partial(n, files), ['overall.n', 'overall.files'])] : []),
    ...qualitySentences(desk),
    ...costSentences(desk),
    ...kindsSentence(desk),
    ...wholeBlocks(desk).map((block) => totalSentence(desk, block)),
    ...singlesSentence(desk),
    ...wholeBlocks(desk)
      .slice(0, 1)
      .flatMap((block) => [...howSureInShort(desk, block), ...sureSentences(desk, block)]),
    chosenSentence(desk),
    ...keyFigures(desk),
    ...(change.unknown === n && effect.unknown === n ? [] : [classShares(desk)]),
    ...(still_to_gain + unknown === n ? [] : [savingShares(desk)]),
  ]
}

/** Counts over all cases cross what these are compared with, which must be said. */
function kindsSentence({ result: { aggregate }, sentences }: Desk): Section {
  const kinds = rollups(
    aggregate,
    (blocks) => sum(blocks, ({ n }) => n),
    ({ reference_kind }) => reference_kind,
  )
  if (kinds.length < 2) return []
  const words = sentences.margins.kinds(kinds.map(([kind, n]) => [n, sentences.words.kind[kind]]))
  return [
    paragraph(
      words,
      aggregate.map(({ id }) => `aggregate.${id}.n`),
    ),
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
      : [paragraph(words.change(change, knownChange, n), name('change', 'better', 'mixed', 'worse'))]),
    ...(change.unknown === 0 ? [] : [paragraph(words.changeUnknown(change.unknown), name('change', 'unknown'))]),
    ...(knownEffect === 0
      ? []
      : [paragraph(words.effect(effect, knownEffect, n), name('effect', 'better', 'mixed', 'worse'))]),
  ]
}

function costSentences(desk: Desk): Section {
  const { result, evaluation, sentences } = desk
  const { n, still_to_gain, ...savings } = result.overall
  const { report, annual, numbers } = sentences
  const margin = numbers.money(evaluation.settings.no_difference, evaluation.settings.currency)
  const isCashable = evaluation.settings.perspective === 'cashable'
  const counted = n - still_to_gain
  const names = ['saves', 'none', 'costs_extra', 'unknown'].map((saving) => `overall.${saving}`)
  const inCounts =
    savings.unknown === counted
      ? paragraph(annual.headline.allUnknown(counted, isCashable), ['overall.unknown'])
      : inOne([
          {
            words: report.headline.savings(savings, counted, margin, isCashable),
            figures: [...names, 'settings.no_difference'],
          },
          ...savesUncertain(desk),
        ])
  return [
    ...(counted === 0 ? [] : [inCounts]),
    ...(still_to_gain === 0 ? [] : [paragraph(report.headline.stillToGain(still_to_gain), ['overall.still_to_gain'])]),
  ]
}

/** Of how many cases that save it is not sure that they do; nothing where that is not known of all of them. */
function savesUncertain({ result, sentences }: Desk): readonly Sentence[] {
  const blocks = result.aggregate.filter(
    ({ reference_kind, cost_difference }) => reference_kind !== 'improved' && cost_difference.saves > 0,
  )
  const counts = blocks.map(({ cost_difference: { uncertain } }) => uncertain?.saves ?? null)
  const n = counts.reduce<number>((sum, one) => sum + (one ?? 0), 0)
  if (n === 0 || counts.some((one) => one === null)) return []
  const names = blocks.map(({ id }) => `aggregate.${id}.cost_difference.uncertain.saves`)
  const words = sentences.uncertainty.savesUncertain(n, result.overall.saves)
  return [{ words, figures: [...names, 'overall.saves'] }]
}

function chosenSentence({ result, evaluation: { settings }, sentences }: Desk) {
  const { selection, served } = settings
  const words = `${sentences.annual.headline.chosen[selection](result.overall.n, served)} ${sentences.report.headline.estimate}`
  const isServed = served !== null && selection !== 'all'
  return paragraph(words, ['overall.n', ...(isServed ? ['settings.served'] : [])])
}
