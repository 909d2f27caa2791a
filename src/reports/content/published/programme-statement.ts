import { savingOf } from '../../../core/aggregate/counts.ts'
import type { PublishedProgramme } from '../../../core/disclosure/programme.ts'
import { heading, paragraph, type Section } from '../../document.ts'
import { differenceInWords } from '../desk.ts'
import { textIn } from '../in-words.ts'
import type { PublishedDesk } from './published-desk.ts'

/** What the programme cost, and what it brought for all it served where that may be shown; else why not. */
export function publishedStatement(desk: PublishedDesk, { statements, approaches }: PublishedProgramme): Section {
  if (statements.length === 0) return []
  const { programme, numbers } = desk.sentences
  const { statement: words, published } = programme
  const { currency, perspective } = desk.evaluation.settings
  return [
    heading(2, words.title, 'statement'),
    paragraph(programme.perspective[perspective]),
    ...statements.flatMap(({ approach, cost, for_all: forAll, reason }): Section => {
      const title = approaches.find((one) => one.approach === approach)?.title
      const at = `programme.statements.${approach}`
      const amounts = [numbers.money(cost.amount, currency), numbers.money(cost.per_client, currency)] as const
      const said = words.cost[cost.from](amounts[0], cost.served, amounts[1])
      return [
        ...(statements.length === 1 ? [] : [heading(3, title === undefined ? approach : textIn(title, desk.language))]),
        paragraph(
          said,
          ['amount', 'served', 'per_client'].map((one) => `${at}.cost.${one}`),
        ),
        forAll === null
          ? paragraph(reason === null ? published.notForAll : `${words.reasons[reason]} ${words.stops}`)
          : paragraph(published.gain(yielded(desk, forAll.gain), yielded(desk, forAll.net)), [
              `${at}.for_all.gain`,
              `${at}.for_all.net`,
            ]),
        ...(forAll === null || forAll.interval === null ? [] : [between(desk, forAll.interval, at)]),
      ]
    }),
  ]
}

/** Between what the gain of all served lies, where some of them were not evaluated. */
function between(desk: PublishedDesk, [low, high]: readonly [number, number], at: string) {
  const words = desk.sentences.programme.statement.interval(yielded(desk, low), yielded(desk, high))
  return paragraph(words, [`${at}.for_all.interval.1`, `${at}.for_all.interval.2`])
}

function yielded({ evaluation, sentences }: PublishedDesk, amount: number): string {
  const { currency, no_difference } = evaluation.settings
  return savingOf(amount, no_difference) === 'saves'
    ? sentences.programme.yields(sentences.numbers.money(amount, currency))
    : differenceInWords(amount, evaluation, sentences)
}
