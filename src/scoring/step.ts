import type { Answer, Answers, Interview } from './interview.ts'
import type { Question } from './question.ts'
import { questions } from './questions.ts'

/** Where an interview stands: the answers so far, and the name of the question that is asked. */
export interface Standing {
  readonly answers: Answers
  readonly at: string
}

/** The beginning of an interview, or where answers given earlier leave off. */
export function begun(interview: Interview, answers: Answers = {}): Standing {
  const open = questions(interview, answers).find(({ id }) => answers[id] === undefined)
  return { answers, at: open?.id ?? 'review' }
}

/** The question an interview stands at. */
export function current(interview: Interview, { answers, at }: Standing): Question {
  const asked = questions(interview, answers)
  return asked.find(({ id }) => id === at) ?? (asked.at(-1) as Question)
}

/** One step on: the answer is kept, and the next question asked. The answer is one that its question takes. */
export function answered(interview: Interview, { answers, at }: Standing, answer: Answer): Standing {
  const kept = { ...answers, [at]: answer }
  // A line that is not right yet is gone through again, with its answers as they were.
  if (at.endsWith('.sure') && answer === 'change') return { answers: kept, at: at.replace(/sure$/, 'price') }
  const asked = questions(interview, kept)
  const next = asked[asked.findIndex(({ id }) => id === at) + 1]
  return { answers: kept, at: next?.id ?? at }
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
