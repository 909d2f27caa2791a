import { calculate } from '../../core/calculate.ts'
import type { Activity } from '../../core/case/activity.ts'
import { changed } from '../../core/case/change.ts'
import type { Price } from '../../core/case/unit-price.ts'
import { expected } from '../../core/chance/expected.ts'
import { unambiguous } from '../../formats/number.ts'
import type { Language } from '../../language/numbers.ts'
import type { Sentences } from '../../language/sentences.ts'
import { differenceInWords } from '../../reports/content/desk.ts'
import { textIn } from '../../reports/content/in-words.ts'
import { changesOf } from '../../scoring/changes.ts'
import type { Answer, Answers, Interview } from '../../scoring/interview.ts'
import type { Question } from '../../scoring/question.ts'
import type { Choice } from './prompter.ts'
import { activityLabel, domainLabel, subjectOf } from './subject.ts'

/** The words of an interview about one case, in one language. */
export interface Wording {
  readonly sentences: Sentences
  /** What a part of the interview is called. */
  readonly chapter: (question: Question) => string
  /** What is asked. */
  readonly message: (question: Question) => string
  /** What a question is about: the line, the domain; null where its chapter says enough. */
  readonly about: (question: Question, answers: Answers) => string | null
  readonly choices: (question: Question) => readonly Choice[]
  readonly price: (price: Price) => Choice
  /** The cost of both courses as answered so far. */
  readonly costs: (answers: Answers) => string
  readonly domain: (id: string) => string
  readonly activity: (activity: Activity) => string
}

/** Words for every question of an interview. */
export function wordingOf(interview: Interview, language: Language, sentences: Sentences): Wording {
  const { story, evaluation, instrument } = interview
  const words = sentences.interview
  const levels = instrument.levels.map(({ value, label }) => ({
    value: String(value),
    label: `${value}  ${textIn(label, language)}`,
    key: String(value),
  }))
  return {
    sentences,
    domain: (id) => domainLabel(id, interview, sentences),
    activity: (activity) => activityLabel(activity, interview, sentences),
    chapter: ({ chapter, about }) => words.chapter[about.scenario === 'intervention' ? 'support' : chapter],
    message: (question) => messageOf(question, interview, sentences),
    about: (question, answers) => subjectOf(question, answers, interview, sentences),
    choices: ({ expects, about }) => {
      const named = (option: string): Choice => ({
        value: option,
        label: optionLabel(option, about.scenario, interview, sentences),
      })
      if (expects.kind === 'level') return [...levels, ...expects.options.map(named)]
      return expects.kind === 'choice' ? expects.options.map(named) : []
    },
    price: (price) => priceChoice(price, interview, sentences),
    costs: (answers) => {
      const { costs } = calculate(changed(story, changesOf(interview, answers)), evaluation)
      const money = (amount: number | null) =>
        amount === null ? sentences.words.unknown : sentences.numbers.money(amount, evaluation.settings.currency)
      const difference =
        costs.difference === null ? sentences.words.unknown : differenceInWords(costs.difference, evaluation, sentences)
      return words.courseCosts(money(costs.intervention), money(costs.reference), difference)
    },
  }
}

function messageOf({ ask, about }: Question, { story, about: goesThrough }: Interview, sentences: Sentences): string {
  const { interview: words, consensus } = sentences
  if (ask === 'add' && about.scenario === 'intervention') return words.addToSupport
  if (goesThrough === 'consensus' && ask !== 'level' && ask !== 'review') return consensus.ask[ask] ?? ask
  if (ask !== 'level') return words.ask[ask] ?? ask
  const { point = '' } = about
  const level = goesThrough === 'consensus' ? consensus.level : words.level
  if (point === 'start') return level.start
  if (point === 'intervention') return level.intervention
  const scenario = story.scenarios[point]
  return scenario === undefined ? words.level.followUp(point) : level.reference(scenario.title)
}

function optionLabel(option: string, scenario: string | undefined, { story }: Interview, sentences: Sentences): string {
  const { interview: words, numbers } = sentences
  const event =
    scenario === undefined ? undefined : story.scenarios[scenario]?.life_events?.find(({ id }) => id === option)
  if (event !== undefined) return event.text
  if (option === 'keep' && scenario === undefined && story.attribution !== undefined) {
    const { share } = story.attribution
    const said =
      typeof share === 'number'
        ? numbers.percent(share)
        : 'distribution' in share
          ? ''
          : `${numbers.percent(share.low)} – ${numbers.percent(share.high)}`
    return words.keepAttribution(said)
  }
  return words.option[option] ?? sentences.consensus.option[option] ?? option
}

/** A price with its unit, year and payer, as it stands in the list. */
function priceChoice(price: Price, { evaluation }: Interview, { language, numbers, words }: Sentences): Choice {
  const amount = numbers.moneyWithCents(expected(price.amount), price.currency)
  const payer = textIn(evaluation.payers.get(price.payer)?.label ?? price.payer, language)
  return {
    value: price.id,
    label: `${textIn(price.label, language)} · ${amount} / ${words.unit(price.unit)} · ${price.price_year} · ${payer}`,
  }
}

/** An answer as one would type it, to be changed. */
export function answerInWords(answer: Answer, { expects }: Question, { sentences }: Wording): string {
  const percent = expects.kind === 'share' || expects.kind === 'certainty' ? 100 : 1
  const written = (value: number) => unambiguous(String(Math.round(value * percent * 1e6) / 1e6))
  if (typeof answer === 'number') return written(answer)
  if (typeof answer === 'object') {
    const { low, likely, high } = answer
    return [low, likely, high]
      .filter((part) => part !== undefined)
      .map(written)
      .join('-')
  }
  if (expects.kind === 'quantity' && answer === 'unknown') return sentences.interview.unknownQuantity[0] ?? answer
  const word = Object.entries(sentences.interview.certaintyWords).find(([, value]) => value === answer)?.[0]
  return expects.kind === 'certainty' ? (word ?? answer) : answer
}
