import type { Answer, Answers, Interview } from './interview.ts'
import type { Question } from './question.ts'
import { questions } from './questions.ts'
import { refusal } from './refusal.ts'

/** Where an interview stands: the answers so far, and the name of the question that is asked. */
export interface Standing {
  readonly answers: Answers
  readonly at: string
}

/** The beginning of an interview, or where answers given earlier leave off: at a question named, if all before it is answered. */
export function begun(interview: Interview, answers: Answers = {}, at: string | null = null): Standing {
  const asked = questions(interview, answers)
  const open = asked.find((question) => isOpen(question, answers, interview))
  const before = asked.slice(0, asked.indexOf(open as Question) + 1 || undefined)
  return { answers, at: before.find(({ id }) => id === at)?.id ?? open?.id ?? 'review' }
}

/** Whether a question has no answer that counts: none, one it does not take any more, or a line that is not right yet. */
export function isOpen(question: Question, answers: Answers, interview: Interview): boolean {
  const answer = answers[question.id]
  if (question.id === 'review') return false
  return answer === undefined || isNotRight(question, answer) || refusal(question, answer, interview) !== null
}

/** Whether it was answered that a line is not right yet. */
function isNotRight(question: Question | undefined, answer: Answer): boolean {
  return question?.ask === 'sure' && answer === 'change'
}

function without(answers: Answers, id: string): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([name]) => name !== id))
}

/** The question an interview stands at. */
export function current(interview: Interview, { answers, at }: Standing): Question {
  const asked = questions(interview, answers)
  return asked.find(({ id }) => id === at) ?? (asked.at(-1) as Question)
}

/** One step on: the answer is kept, and the next question asked. The answer is one that its question takes. */
export function answered(interview: Interview, { answers, at }: Standing, answer: Answer): Standing {
  const kept = { ...answers, [at]: answer }
  const asked = questions(interview, kept)
  const here = asked.findIndex(({ id }) => id === at)
  // A line that is not right yet is gone through again, with its answers as they were.
  if (isNotRight(asked[here], answer)) return { answers: without(kept, at), at: at.replace(/sure$/, 'price') }
  return { answers: kept, at: asked[here + 1]?.id ?? at }
}

/** One step back; at the first question it stays. Answers stay too, to be shown again. */
export function back(interview: Interview, { answers, at }: Standing): Standing {
  const asked = questions(interview, answers)
  const before = asked[asked.findIndex(({ id }) => id === at) - 1]
  return { answers, at: before?.id ?? at }
}

/** Goes to a question that is asked. */
export function goTo(interview: Interview, { answers, at }: Standing, id: string): Standing {
  return { answers, at: questions(interview, answers).some((one) => one.id === id) ? id : at }
}

/** The answers that count: those to questions that are still asked. */
export function settled(interview: Interview, answers: Answers): Answers {
  const asked = questions(interview, answers).map(({ id }) => id)
  return Object.fromEntries(asked.flatMap((id) => (answers[id] === undefined ? [] : [[id, answers[id] as Answer]])))
}
