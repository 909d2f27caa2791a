import type { Desk } from '../desk.ts'
import type { Sentence } from './sentence.ts'
import type { Drawn, Named } from './spread-in-words.ts'

/** The least share that is written: below it, and as close to 1, a share would be written as none, or as all. */
const least = 0.001

/** In which part of the draws it saves, makes no difference or costs extra: together these are all draws. */
export function outcomesSentence(
  { sentences, evaluation }: Desk,
  { at, kind }: Named,
  { draws, share_saving, share_costs_extra }: Pick<Drawn, 'draws' | 'share_saving' | 'share_costs_extra'>,
): Sentence {
  const { outcomes: words } = sentences.uncertainty
  const { no_difference, currency } = evaluation.settings
  // Shares are whole numbers of draws.
  const none = Math.round((1 - share_saving - share_costs_extra) * draws) / draws
  const parts = (
    [
      [share_saving, kind === 'improved' ? words.toGain : words.saves],
      [none, words.none(sentences.numbers.money(no_difference, currency))],
      [share_costs_extra, words.costsExtra],
    ] as const
  ).filter(([share]) => share > 0)
  const figures = [`${at}.share_saving`, `${at}.share_costs_extra`]
  const [first] = parts
  if (first !== undefined && parts.length === 1) return { words: words.all(draws, first[1]), figures }
  const written = inWords(
    parts.map(([share]) => share),
    sentences,
  )
  return { words: words.parts(parts.map(([, outcome], part) => [written[part] as string, outcome])), figures }
}

/** Shares as they are written, so that these too add up where none of them is close to none or all. */
function inWords(shares: readonly number[], { numbers, uncertainty }: Desk['sentences']): readonly string[] {
  const { lessThan, moreThan } = uncertainty.outcomes
  const thousandths = wholes(shares.map((share) => share * 1000))
  return shares.map((share, at) => {
    if (share < least) return lessThan(numbers.percent(least))
    if (share > 1 - least) return moreThan(numbers.percent(1 - least))
    return numbers.percent((thousandths[at] as number) / 1000)
  })
}

/** Whole numbers with the same sum, of which those with the largest rest are rounded up. */
function wholes(values: readonly number[]): readonly number[] {
  const floors = values.map(Math.floor)
  const short = Math.round(values.reduce((sum, value, at) => sum + value - (floors[at] as number), 0))
  const byRest = values
    .map((value, at) => ({ at, rest: value - (floors[at] as number) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at)
  const up = new Set(byRest.slice(0, short).map(({ at }) => at))
  return floors.map((floor, at) => floor + (up.has(at) ? 1 : 0))
}
