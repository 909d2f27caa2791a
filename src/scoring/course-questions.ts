import type { Scenario } from '../core/case/scenario.ts'
import type { Answers, Interview } from './interview.ts'
import { coursesOf } from './interview.ts'
import type { Expected, Question, Subject } from './question.ts'

const choice = (...options: readonly string[]): Expected => ({ kind: 'choice', options })

/** What would have happened: every activity of each reference course is kept, changed or dropped, and others added. */
export function courseQuestions(interview: Interview, answers: Answers): readonly Question[] {
  return coursesOf(interview).flatMap((name) => {
    const scenario = interview.story.scenarios[name] as Scenario
    const count = scenario.activities === 'unknown' ? 0 : scenario.activities.length
    return [
      ...Array.from({ length: count }, (_, at) => activityQuestions(name, at, answers)).flat(),
      ...additions(name, scenario, answers),
    ]
  })
}

function activityQuestions(scenario: string, at: number, answers: Answers): readonly Question[] {
  const id = `course.${scenario}.${at + 1}`
  const about = { scenario, activity: at }
  const asked = asker(id, about)
  const first = { id, chapter: 'course', ask: 'keep', about, expects: choice('keep', 'change', 'drop') } as const
  if (answers[id] !== 'change') return [first]
  return [
    first,
    asked('quantity', { kind: 'quantity' }),
    asked('certainty', { kind: 'certainty' }),
    asked('because', { kind: 'text', required: false }),
  ]
}

/** Activities that are added, one after another, until one says that there are no more. */
function additions(name: string, scenario: Scenario, answers: Answers): readonly Question[] {
  const questions: Question[] = []
  for (let number = 1; ; number++) {
    const id = `course.${name}.add-${number}`
    const about = { scenario: name, addition: number }
    questions.push({ id, chapter: 'course', ask: 'add', about, expects: choice('done', 'add') })
    if (answers[id] !== 'add') return questions
    const own = additionQuestions(id, about, scenario, answers)
    questions.push(...own)
    const sure = answers[`${id}.sure`]
    if (sure !== 'yes' && sure !== 'forget') return questions
  }
}

function additionQuestions(id: string, about: Subject, scenario: Scenario, answers: Answers): readonly Question[] {
  const asked = asker(id, about)
  const events = (scenario.life_events ?? []).flatMap(({ id: event }) => (event === undefined ? [] : [event]))
  const per = answers[`${id}.per`]
  const isRate = per !== undefined && per !== 'total'
  const when = answers[`${id}.when`]
  const hangs = events.length > 0 && answers[`${id}.event`] !== undefined && answers[`${id}.event`] !== 'none'
  return [
    asked('price', { kind: 'price' }),
    asked('quantity', { kind: 'quantity' }),
    asked('per', choice('total', 'day', 'week', 'month', 'year')),
    ...(events.length === 0 ? [] : [asked('event', choice('none', ...events))]),
    asked('when', choice(...(hangs ? ['event'] : []), 'whole', ...(isRate ? [] : ['moment']), 'period')),
    ...(when === 'moment' ? [asked('at', { kind: 'moment' })] : []),
    ...(when === 'period' ? [asked('from', { kind: 'moment' }), asked('to', { kind: 'moment' })] : []),
    // What happened is not estimated; whether it is what is evaluated has to be said.
    ...(about.scenario === 'intervention'
      ? [asked('investment', choice('yes', 'no'))]
      : [asked('certainty', { kind: 'certainty' }), asked('because', { kind: 'text', required: true })]),
    asked('sure', choice('yes', 'change', 'forget')),
  ]
}

/** Asks for the parts of one activity. */
function asker(id: string, about: Subject) {
  return (part: string, expects: Expected): Question => ({
    id: `${id}.${part}`,
    chapter: 'course',
    ask: part,
    about,
    expects,
  })
}
