import { type Answers, followUpsOf, type Interview, referencesOf } from './interview.ts'
import type { Question } from './question.ts'

/** How life was, and how it would have been: per domain the start, and the end of each course. */
export function scoreQuestions(interview: Interview, answers: Answers): readonly Question[] {
  const questions: Question[] = []
  for (const { id: domain } of interview.instrument.domains) {
    const own = domainQuestions(domain, interview, answers)
    questions.push(...own)
    if (answers[`score.${domain}.start`] === 'same-for-the-rest') break
  }
  return questions
}

function domainQuestions(domain: string, interview: Interview, answers: Answers): readonly Question[] {
  const levels = interview.instrument.levels.map(({ value }) => value)
  const level = (point: string, options: readonly string[]): Question => ({
    id: `score.${domain}.${point}`,
    chapter: 'scores',
    ask: 'level',
    about: { domain, point },
    expects: { kind: 'level', levels, options },
  })
  const start = level('start', ['same', 'same-for-the-rest', 'not-applicable', 'unknown'])
  if (typeof answers[start.id] !== 'number') return [start]
  return [
    start,
    ...['intervention', ...referencesOf(interview)].map((point) => level(point, ['unknown'])),
    {
      id: `score.${domain}.because`,
      chapter: 'scores',
      ask: 'because',
      about: { domain },
      expects: { kind: 'text', required: false },
    },
  ]
}

/** How it is after the support ended, where the case is measured then: of each domain that was scored. */
export function followUpQuestions(interview: Interview, answers: Answers): readonly Question[] {
  const levels = interview.instrument.levels.map(({ value }) => value)
  const asked = new Set(scoreQuestions(interview, answers).map(({ id }) => id))
  const isScored = (id: string) => asked.has(id) && typeof answers[id] === 'number'
  const scored = interview.instrument.domains.filter(({ id }) => isScored(`score.${id}.intervention`))
  return followUpsOf(interview).flatMap((point) =>
    scored.map(({ id: domain }) => ({
      id: `follow-up.${point.replace(' ', '-')}.${domain}`,
      chapter: 'follow-up' as const,
      ask: 'level',
      about: { domain, point },
      expects: { kind: 'level' as const, levels, options: ['unknown'] },
    })),
  )
}
