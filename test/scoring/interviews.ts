import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Case } from '../../src/core/case/case.ts'
import type { Evaluation } from '../../src/core/case/evaluation.ts'
import type { Instrument } from '../../src/core/case/instrument.ts'
import { completeSettings, evaluationOf } from '../../src/formats/evaluation.ts'
import { readText } from '../../src/formats/read.ts'
import { schemas } from '../../src/formats/schemas/all.ts'
import type { Shipped } from '../../src/formats/shipped.ts'
import type { Interview, Rater } from '../../src/scoring/interview.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What the shipped stories are evaluated with. */
export const evaluation: Evaluation = evaluationOfProject()

function evaluationOfProject(): Evaluation {
  const shipped = JSON.parse(readFileSync(`${root}dist/data.json`, 'utf8')) as Shipped
  const file = readText(schemas.settings, readFileSync(`${root}effectcalc.yaml`, 'utf8'), 'effectcalc.yaml').value
  if (file === null) throw new Error('the settings cannot be read')
  const index = shipped.index.find((series) => series.index === file.index) as Shipped['index'][number]
  return evaluationOf(completeSettings(file, index, []), { ...shipped, payers: [shipped.payers], index })
}

/** Somebody who did not rate any shipped story before. */
export const newcomer: Rater = { rater: 'sociaal-werker-99', role: 'professional', of: 'client' }

/** An interview about a story. */
export function interviewAbout(story: Case, rater: Rater = newcomer): Interview {
  const instrument = evaluation.instruments.get(evaluation.settings.instrument) as Instrument
  return { story, evaluation, instrument, rater, about: 'whole-case' }
}

/** A story from its text; it has no errors. */
export function storyIn(text: string, name = 'story'): Case {
  const { value, findings } = readText(schemas.case, text, name)
  if (value === null) throw new Error(`${name} cannot be read: ${findings.map(({ code }) => code).join(', ')}`)
  return value
}

function shipped(file: string): Interview {
  return interviewAbout(storyIn(readFileSync(`${root}cases/${file}.yaml`, 'utf8'), file))
}

/** Interviews about shipped stories: with a follow-up, with an attribution, and two with a second reference. */
export const interviews = {
  withFollowUp: shipped('001-eettafel-na-verlies'),
  withAttribution: shipped('008-nuchter-verder'),
  withLighter: shipped('026-vier-deurwaarders'),
  withBetter: shipped('036-de-moestuin'),
} as const

/** The same, with a reference of which nothing is known, so that there is nothing to keep. */
export const withUnknownCourse = interviewAbout({
  ...interviews.withFollowUp.story,
  scenarios: {
    ...interviews.withFollowUp.story.scenarios,
    reference: { ...interviews.withFollowUp.story.scenarios.reference, activities: 'unknown' },
  } as Case['scenarios'],
})

/** The same, gone through as a new case: what was used in both courses, and nothing of scores. */
export const asNewCase: Interview = { ...interviews.withFollowUp, about: 'new-case' }
