import { calculate } from '../../core/calculate.ts'
import { changed } from '../../core/case/change.ts'
import type { FollowUp } from '../../core/case/rating.ts'
import type { Scenario } from '../../core/case/scenario.ts'
import { expected, type Uncertain } from '../../core/chance/expected.ts'
import type { Sentences } from '../../language/sentences.ts'
import { differenceInWords } from '../../reports/content/desk.ts'
import { lineInWords, payerLabels, textIn } from '../../reports/content/in-words.ts'
import { type Document, document, heading, paragraph, type Section, table } from '../../reports/document.ts'
import { changesOf, ratingOf } from '../../scoring/changes.ts'
import { type Answers, type Interview, referencesOf } from '../../scoring/interview.ts'
import type { Wording } from './wording.ts'

/** Everything that was answered on one screen, what is missing, and what it means. */
export function reviewOf(interview: Interview, answers: Answers, wording: Wording): Document {
  return document(
    courses(interview, answers, wording),
    scores(interview, answers, wording),
    attribution(interview, answers, wording),
    meaning(interview, answers, wording),
  )
}

function courses(interview: Interview, answers: Answers, { sentences, activity }: Wording): Section {
  const { review } = sentences.interview
  const { story, evaluation } = interview
  const payer = payerLabels(evaluation, sentences.language)
  const labelOf = (scenario: string, at: number) => {
    const { activities } = story.scenarios[scenario] as Scenario
    return activities === 'unknown' || activities[at] === undefined ? '' : activity(activities[at])
  }
  const added = calculate(changed(story, changesOf(interview, answers)), evaluation).lines
  const said = changesOf(interview, answers).flatMap((change) => {
    if (change.kind === 'drop-activity') return [review.dropped(labelOf(change.scenario, change.at))]
    if (change.kind === 'change-activity') return [review.changed(labelOf(change.scenario, change.at))]
    if (change.kind !== 'add-activity') return []
    const line = added.findLast(
      ({ scenario, price }) => scenario === change.scenario && price === change.activity.price,
    )
    const words = line === undefined ? '' : ` (${lineInWords(line, evaluation.settings, sentences, payer)})`
    return [review.added(`${activity(change.activity)}${words}`)]
  })
  return [heading(3, review.course), ...(said.length === 0 ? [review.unchanged] : said).map((line) => paragraph(line))]
}

function scores(interview: Interview, answers: Answers, { sentences, domain }: Wording): Section {
  const { review } = sentences.interview
  const rating = ratingOf(interview, answers)
  const [reference = ''] = referencesOf(interview)
  const step = (to: unknown, from: unknown) =>
    typeof to === 'number' && typeof from === 'number' ? sentences.report.change(to - from) : '–'
  const level = (value: unknown) => (typeof value === 'number' ? String(value) : '–')
  const rows = Object.entries(rating?.scores ?? {}).map(([id, given]) => {
    if (typeof given === 'string') return [domain(id), sentences.interview.option[given] ?? given, '', '', '', '']
    const { start, intervention } = given
    const without = given[reference]
    const points = [start, intervention, without].map(level)
    return [domain(id), ...points, step(intervention, start), step(intervention, without)]
  })
  const open = interview.instrument.domains
    .filter(({ id }) => rating?.others === undefined && rating?.scores[id] === undefined)
    .map(({ id }) => domain(id))
  return [
    heading(3, review.scores),
    ...(rows.length === 0 ? [] : [table(review.scoresHead, rows)]),
    ...(rating?.others === 'same' ? [paragraph(review.same)] : []),
    ...(open.length === 0 ? [] : [paragraph(review.missing(open))]),
    ...followUp(rating?.follow_up ?? [], sentences, domain),
  ]
}

function followUp(measured: readonly FollowUp[], sentences: Sentences, domain: Wording['domain']): Section {
  return measured.map(({ at, scores: given }) => {
    const levels = Object.entries(given).map(([id, { intervention }]) => `${domain(id)} ${String(intervention)}`)
    return paragraph(sentences.interview.review.followUp(sentences.words.moment(at), levels))
  })
}

/** Which part the support claims, where that was answered. */
function attribution({ story }: Interview, answers: Answers, { sentences }: Wording): Section {
  const share = answers.attribution === 'all' ? 1 : answers['attribution.share']
  const claimed = answers.attribution === 'keep' ? story.attribution?.share : (share as Uncertain | undefined)
  if (claimed === undefined) return []
  const because = answers.attribution === 'part' ? String(answers['attribution.because'] ?? '') : ''
  const words = sentences.interview.review.attribution(sentences.numbers.percent(expected(claimed)))
  return [paragraph(because === '' ? words : `${words} ${because}.`)]
}

function meaning(interview: Interview, answers: Answers, { sentences, costs }: Wording): Section {
  const { evaluation, story } = interview
  const { review } = sentences.interview
  const result = calculate(changed(story, changesOf(interview, answers)), evaluation)
  const effects = Object.values(ratingOf(interview, answers)?.scores ?? {}).flatMap((given) => {
    const without = typeof given === 'string' ? undefined : given[result.reference.scenario]
    return typeof given === 'object' && typeof given.intervention === 'number' && typeof without === 'number'
      ? [given.intervention - without]
      : []
  })
  const payers = result.payers.map(({ payer, difference }) => [
    textIn(evaluation.payers.get(payer)?.label ?? payer, sentences.language),
    difference === null ? sentences.words.unknown : differenceInWords(difference, evaluation, sentences),
  ])
  const threshold = result.plausibility_threshold
  return [
    heading(3, review.payers),
    table(['', ''], payers),
    paragraph(costs(answers)),
    paragraph(
      review.better(effects.filter((effect) => effect > 0).length, effects.filter((effect) => effect < 0).length),
    ),
    paragraph(
      threshold === null || threshold > 1 ? review.noThreshold : review.threshold(sentences.numbers.percent(threshold)),
    ),
  ]
}
