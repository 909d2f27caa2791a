import type { Aggregate } from '../../core/aggregate/aggregate.ts'
import type { Decision } from '../../core/decision/decision.ts'
import { heading, paragraph, type Section, table } from '../document.ts'
import { inBlocks, wholeBlocks } from './block.ts'
import { curvesIn } from './decision/curves.ts'
import { efficiency } from './decision/efficiency.ts'
import { information } from './decision/information.ts'
import { type Choice, choiceOf, isWithout, optionInWords } from './decision/option.ts'
import { planeOfBest } from './decision/plane.ts'
import { type Desk, figuresOf, said } from './desk.ts'
import { textIn } from './in-words.ts'
import { isMoved, realPart } from './uncertain/expected-in-words.ts'

/** What the figures say to who must choose; nothing where no value of an effect is set. */
export function decision(desk: Desk): Section {
  if (!wholeBlocks(desk).some((block) => block.decision !== null)) return []
  return [
    heading(2, desk.sentences.decision.title, 'decision'),
    ...value(desk),
    ...inBlocks(desk, (block) => (block.decision === null ? [] : ofBlock(desk, block, block.decision))),
  ]
}

/** What an effect is held to be worth, and by whom. */
function value(desk: Desk): Section {
  const { decision: words, numbers } = desk.sentences
  const { value_of_effect: chosen, currency } = desk.evaluation.settings
  if (chosen === null) return []
  const amount = numbers.money(chosen.amount, currency)
  const sentence = words.value(words.unit[chosen.unit].one, amount, textIn(chosen.source.title, desk.language))
  return [paragraph(sentence, ['settings.value_of_effect.amount'])]
}

function ofBlock(desk: Desk, block: Aggregate, decided: Decision): Section {
  const { decision: words } = desk.sentences
  const choice = choiceOf(block, decided)
  return [
    ...(choice.approaches > 1 ? [paragraph(words.careful(desk.evaluation.settings.selection))] : []),
    choiceInWords(desk, choice),
    ...onFew(desk, choice),
    paragraph(words.over(decided.n), [`${choice.at}.n`]),
    ...assumed(desk, block),
    ...(choice.approaches > 1 ? options(desk, choice) : []),
    ...planeOfBest(desk, choice),
    ...efficiency(desk, choice),
    ...curvesIn(desk, choice),
    ...information(desk, choice),
  ]
}

/** Below so many cases an option may come out otherwise by one case more or less. */
const fewCases = 10

/** The options that rest on few cases; of one approach it is said anyway on how many. */
function onFew(desk: Desk, { at, decided, approaches }: Choice): Section {
  const few = decided.options.filter(({ option, n }) => !isWithout(option) && n < fewCases)
  if (approaches < 2 || few.length === 0) return []
  const named = few.map(({ option, n }) => [optionInWords(desk, option, true), n] as const)
  return [
    paragraph(
      desk.sentences.decision.few(named),
      few.map(({ option }) => `${at}.options.${option}.n`),
    ),
  ]
}

/** What the calculations assume too: how real the benefit is, and all of a range of scores. */
function assumed(desk: Desk, { uncertainty: drawn, cost_difference: { total_known } }: Aggregate): Section {
  const { decision: words, uncertainty } = desk.sentences
  const part = realPart(desk)
  const isReal = part !== null && drawn !== null && isMoved(drawn, total_known)
  const sentences = [
    ...(isReal ? [uncertainty.realism.decision(part)] : []),
    ...(desk.result.cases.some(({ index_uncertainty }) => index_uncertainty !== null) ? [words.scores] : []),
  ]
  return sentences.length === 0 ? [] : [paragraph(sentences.join(' '))]
}

/** Which choice comes out best at the value of the settings, and how often. */
function choiceInWords(desk: Desk, { at, decided, approaches }: Choice) {
  const { decision: words, numbers } = desk.sentences
  const { currency } = desk.evaluation.settings
  const approach = decided.options.find(({ option }) => !isWithout(option))?.option ?? decided.best
  const named = approaches > 1 ? decided.best : approach
  const amount = `${at}.options.${named}.net_benefit`
  const share = desk.percent(`${at}.options.${named}.probability_best`)
  const worth = decided.options.find(({ option }) => option === named)?.net_benefit ?? 0
  const inMoney = numbers.money(Math.abs(worth), currency)
  const figures = [...figuresOf([share]), amount]
  if (approaches > 1 && isWithout(named)) return paragraph(words.bestWithout(said(share)), figures)
  if (approaches > 1) return paragraph(words.best(optionInWords(desk, named, true), inMoney, said(share)), figures)
  return paragraph((worth < 0 ? words.notWorth : words.worth)(inMoney, said(share)), figures)
}

function options(desk: Desk, { at, decided }: Choice): Section {
  const { decision: words } = desk.sentences
  const rows = decided.options.toSorted((a, b) => b.net_benefit - a.net_benefit)
  return [
    heading(3, words.optionsTitle),
    table(
      words.optionsHead,
      rows.map(({ option }) => [
        optionInWords(desk, option, true),
        desk.money(`${at}.options.${option}.net_benefit`),
        desk.percent(`${at}.options.${option}.probability_best`),
      ]),
      { name: 'choices' },
    ),
  ]
}
