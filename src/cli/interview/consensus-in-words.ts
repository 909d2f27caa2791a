import type { DomainScores, NoLevel, Score } from '../../core/case/rating.ts'
import type { Sentences } from '../../language/sentences.ts'
import { type DomainSpread, individualRatings, type PointSpread, spreads } from '../../scoring/consensus.ts'
import type { Interview } from '../../scoring/interview.ts'
import type { Question } from '../../scoring/question.ts'

/** What a group's question is about: what all gave alike, or what each said of the rest; of a domain, who gave what. */
export function consensusInWords(
  { ask, about }: Question,
  interview: Interview,
  sentences: Sentences,
  domainLabel: (id: string) => string,
): string | null {
  const words = sentences.consensus
  if (about.domain !== undefined) return spreadInWords(about.domain, interview, sentences).join('\n')
  if (ask === 'agreed') {
    const alike = spreads(interview).filter(({ agreed }) => agreed !== null)
    return words.agreedOn(alike.map((one) => agreedInWords(one, interview, sentences, domainLabel(one.domain))))
  }
  if (ask !== 'others') return null
  const said = individualRatings(interview).map(({ rater, others }) =>
    saidBy(
      rater,
      others === undefined ? words.nothingSaid : (sentences.interview.option[others] ?? others),
      interview,
      sentences,
    ),
  )
  return words.othersDiffer(said)
}

/** Who gave what for a domain, a line for each point, and why. */
function spreadInWords(domain: string, interview: Interview, sentences: Sentences): readonly string[] {
  const spread = spreads(interview).find((one) => one.domain === domain)
  if (spread === undefined) return []
  const followUp = (one: PointSpread) => sentences.consensus.point.followUp(sentences.words.moment(one.point))
  return [
    ...spread.points.map((one) => lineOf(one, pointInWords(one.point, interview, sentences), interview, sentences)),
    ...(spread.against_same === 0 ? [] : [sentences.consensus.againstSame(spread.against_same)]),
    ...spread.followUps.map((one) => lineOf(one, followUp(one), interview, sentences)),
    ...reasonsOf(domain, interview, sentences),
  ]
}

/** What each rater wrote of a domain, for the screen of those who agree on it. */
function reasonsOf(domain: string, interview: Interview, { consensus: words }: Sentences): readonly string[] {
  return individualRatings(interview).flatMap(({ rater, scores }) => {
    const given = scores[domain]
    const because = typeof given === 'object' ? (given.because ?? '').replace(/\s+/g, ' ').trim() : ''
    return because === '' ? [] : [words.reason(rater, because)]
  })
}

function lineOf({ given, apart }: PointSpread, point: string, interview: Interview, sentences: Sentences): string {
  const said = given.map((one) => saidBy(one.rater, saidInWords(one.said, sentences), interview, sentences))
  return sentences.consensus.spread(point, said, apart)
}

function pointInWords(point: string, { story }: Interview, { consensus: { point: words } }: Sentences): string {
  if (point === 'start' || point === 'intervention') return words[point]
  return words.reference(story.scenarios[point]?.title)
}

/** Who said so, and whether that was after seeing what others gave. */
function saidBy(rater: string, said: string, interview: Interview, { consensus: words }: Sentences): string {
  const after = individualRatings(interview).some((one) => one.rater === rater && one.after_discussion === true)
  return `${after ? words.afterDiscussion(rater) : rater}: ${said}`
}

function saidInWords(said: Score | NoLevel, { interview: { option }, numbers }: Sentences): string {
  if (typeof said === 'string') return option[said] ?? said
  if (typeof said === 'number') return numbers.number(said)
  const { low, likely, high } = said
  const range = `${numbers.number(low)}-${numbers.number(high)}`
  return likely === undefined ? range : `${numbers.number(likely)} (${range})`
}

function agreedInWords(
  { agreed, points }: DomainSpread,
  interview: Interview,
  sentences: Sentences,
  label: string,
): string {
  const said =
    typeof agreed === 'string'
      ? [saidInWords(agreed, sentences)]
      : points.map(({ point }) => {
          const level = (agreed as DomainScores)[point] as Score
          return `${pointInWords(point, interview, sentences)} ${saidInWords(level, sentences)}`
        })
  return sentences.consensus.agreedLevels(label, said)
}
