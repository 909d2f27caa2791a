import type { Sentences } from '../../language/sentences.ts'
import { otherRatings } from '../../scoring/consensus.ts'
import { offeredAt } from '../../scoring/given-levels.ts'
import type { Answer, Interview } from '../../scoring/interview.ts'
import type { Question } from '../../scoring/question.ts'
import { questions } from '../../scoring/questions.ts'
import { answered, back, begun, current, goTo, type Standing } from '../../scoring/step.ts'
import { type Asked, ask } from './ask.ts'
import type { Prompter } from './prompter.ts'
import { answerInWords, type Wording } from './wording.ts'

/** What an interview is held with. */
export interface Conversation {
  readonly prompter: Prompter
  readonly wording: Wording
  readonly sentences: Sentences
  /** Whether the scores of earlier raters are shown. */
  readonly others: boolean
  /** Shows what all answers come to. */
  readonly review: (standing: Standing) => string
  /** Keeps the answers so far; awaited before the next question. */
  readonly save: (standing: Standing) => Promise<void>
}

/** Holds an interview from where it stands, until it is accepted or stopped; every answer is kept before the next question. */
export async function conduct(
  interview: Interview,
  from: Standing,
  talk: Conversation,
): Promise<{ readonly standing: Standing; readonly end: 'accept' | 'stop' }> {
  let standing = from
  // A single answer that is changed from the review leads back to it, unless it opens other questions.
  let revisiting = false
  let above: Above = { chapter: null, about: null }
  for (;;) {
    const question = current(interview, standing)
    above = show(question, above, standing, interview, talk)
    const asked =
      question.id === 'review' ? await atReview(interview, standing, talk) : await askOne(interview, standing, talk)
    if (asked === 'stop') return { standing, end: 'stop' }
    const isAccepted = typeof asked === 'object' && 'answer' in asked && asked.answer === 'accept'
    standing = moved(interview, standing, asked, revisiting)
    if (isAccepted && standing.at === 'review') return { standing, end: 'accept' }
    revisiting = typeof asked === 'object' && ('goTo' in asked || (revisiting && standing.at !== 'review'))
    await talk.save(standing)
  }
}

/** Where an interview stands after what somebody did. */
function moved(
  interview: Interview,
  standing: Standing,
  asked: Exclude<Asked, 'stop'> | { readonly goTo: string },
  revisiting: boolean,
): Standing {
  if (asked === 'back') return back(interview, standing)
  if ('goTo' in asked) return goTo(interview, standing, asked.goTo)
  // Nothing is accepted while a question is open.
  if (asked.answer === 'accept') return begun(interview, standing.answers)
  return nextOf(interview, standing, asked.answer, revisiting)
}

/** The next question; of one that is looked at again from the review, the review, unless other questions were opened. */
function nextOf(interview: Interview, standing: Standing, answer: Answer, revisiting: boolean): Standing {
  const next = answered(interview, standing, answer)
  const isLineAgain = standing.at.endsWith('.sure') || /\.add-\d+\./.test(next.at)
  return revisiting && !isLineAgain ? begun(interview, next.answers) : next
}

function askOne(interview: Interview, standing: Standing, talk: Conversation): Promise<Asked> {
  const question = current(interview, standing)
  return ask(question, interview, talk, standing.answers[question.id] ?? presetOf(question, interview))
}

/** What stands in the case already, to be changed; of a consensus, what the raters gave. */
function presetOf(question: Question, interview: Interview): Answer | undefined {
  if (interview.about === 'consensus') return offeredAt(question, interview)
  const { about, ask: part } = question
  const { story } = interview
  const { scenario, activity } = about
  const activities = scenario === undefined ? undefined : story.scenarios[scenario]?.activities
  const stands = activity === undefined || activities === 'unknown' ? undefined : activities?.[activity]
  if (part === 'certainty') return stands?.certainty
  if (part === 'because') return stands?.because
  const quantity = part === 'quantity' ? stands?.quantity : undefined
  return typeof quantity === 'object' && 'distribution' in quantity ? undefined : quantity
}

/** What stands above a question. */
interface Above {
  readonly chapter: string | null
  readonly about: string | null
}

/** A heading where a new chapter or subject begins, and what both courses cost so far. */
function show(
  question: Question,
  before: Above,
  { answers }: Standing,
  interview: Interview,
  talk: Conversation,
): Above {
  const { prompter, wording, sentences, review, others } = talk
  const { ask: part } = question
  const chapter = wording.chapter(question)
  if (chapter !== before.chapter) prompter.say(`\n== ${chapter} ==`)
  if (question.chapter === 'review') prompter.say(review({ answers, at: 'review' }))
  const about = wording.about(question, answers)
  if (about !== null && about !== before.about) prompter.say(`\n${about}`)
  if (question.chapter === 'course' && (part === 'keep' || part === 'add')) prompter.say(`  ${wording.costs(answers)}`)
  if (others && interview.about !== 'consensus')
    for (const line of earlierScores(question, interview, sentences)) prompter.say(`  ${line}`)
  return { chapter, about }
}

/** What others scored at the same point. */
function earlierScores({ about, expects }: Question, interview: Interview, { interview: words }: Sentences) {
  const { domain, point } = about
  if (expects.kind !== 'level' || domain === undefined || point === undefined) return []
  return otherRatings(interview).flatMap(({ rater, scores }) => {
    const given = scores[domain]
    const level = typeof given === 'object' ? given[point] : given
    return level === undefined || typeof level === 'object' ? [] : [words.earlier(rater, String(level))]
  })
}

/** At the end: accept, stop, or go to any answer. */
async function atReview(
  interview: Interview,
  { answers }: Standing,
  { prompter, wording, sentences }: Conversation,
): Promise<Asked | { readonly goTo: string }> {
  const { ask: words, option, review } = sentences.interview
  const choices = ['accept', 'go-back', 'stop'].map((value) => ({ value, label: option[value] as string }))
  const reply = await prompter.choose(words.review as string, choices)
  if (reply === 'back' || reply === 'stop') return reply
  if (reply.value !== 'go-back') return reply.value === 'stop' ? 'stop' : { answer: reply.value }
  const asked = questions(interview, answers).filter(({ id }) => id !== 'review')
  const which = await prompter.choose(
    review.which,
    asked.map((question) => ({
      value: question.id,
      label: `${labelOf(question, wording, answers)}: ${said(question, wording, answers)}`,
    })),
  )
  return typeof which === 'string' ? (which === 'stop' ? 'stop' : { goTo: 'review' }) : { goTo: which.value }
}

function labelOf(question: Question, wording: Wording, answers: Standing['answers']): string {
  const about = wording.about(question, answers)?.split('\n')[0]
  return [about, wording.message(question)].filter((part) => part !== undefined).join(' · ')
}

function said(question: Question, wording: Wording, answers: Standing['answers']): string {
  const answer = answers[question.id]
  if (answer === undefined) return '–'
  const choice = wording.choices(question).find(({ value }) => value === String(answer))
  return choice?.label ?? answerInWords(answer, question, wording)
}
