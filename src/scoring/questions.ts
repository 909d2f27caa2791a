import { consensusQuestions } from './consensus-questions.ts'
import { courseQuestions } from './course-questions.ts'
import type { Answers, Interview } from './interview.ts'
import type { Question } from './question.ts'
import { followUpQuestions, scoreQuestions } from './score-questions.ts'

/** Every question of an interview in its order, as far as the answers so far decide it. */
export function questions(interview: Interview, answers: Answers): readonly Question[] {
  return [
    ...chaptersOf(interview, answers),
    {
      id: 'review',
      chapter: 'review',
      ask: 'review',
      about: {},
      expects: { kind: 'choice', options: ['accept', 'stop'] },
    },
  ]
}

function chaptersOf(interview: Interview, answers: Answers): readonly Question[] {
  if (interview.about === 'consensus') return consensusQuestions(interview, answers)
  const courses = courseQuestions(interview, answers)
  if (interview.about === 'new-case') return courses
  return [
    ...courses,
    ...scoreQuestions(interview, answers),
    ...followUpQuestions(interview, answers),
    ...attributionQuestions(interview, answers),
  ]
}

/** Which part of the benefit the support may claim, and who helped too. */
function attributionQuestions({ story }: Interview, answers: Answers): readonly Question[] {
  const options = story.attribution === undefined ? ['all', 'part'] : ['keep', 'all', 'part']
  const first: Question = {
    id: 'attribution',
    chapter: 'attribution',
    ask: 'attribution',
    about: {},
    expects: { kind: 'choice', options },
  }
  if (answers.attribution !== 'part') return [first]
  return [
    first,
    { id: 'attribution.share', chapter: 'attribution', ask: 'share', about: {}, expects: { kind: 'share' } },
    {
      id: 'attribution.because',
      chapter: 'attribution',
      ask: 'attribution-because',
      about: {},
      expects: { kind: 'text', required: true },
    },
  ]
}
