import fc from 'fast-check'
import type { Case } from '../../src/core/case/case.ts'
import type { Evaluation, Perspective } from '../../src/core/case/evaluation.ts'
import { referenceKinds } from '../../src/core/case/scenario.ts'
import { evaluations } from './evaluation.ts'
import { momentsOf, place, placed, windows } from './moments.ts'
import { shares } from './quantity.ts'
import { ratingOf, rawRatings } from './rating.ts'
import { rawScenarios, scenarioOf, type Unknowns } from './scenario.ts'

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

export interface Choices {
  readonly unknowns?: Unknowns
  readonly perspectives?: readonly Perspective[]
  readonly mostMonths?: number
}

function rawCases({ unknowns = 'nothing', mostMonths = 40 }: Choices) {
  return fc.record({
    window: windows(mostMonths),
    intervention: rawScenarios(unknowns),
    reference: rawScenarios(unknowns),
    // A second reference, which the settings do not compare with.
    lighter: fc.option(rawScenarios('nothing'), { nil: undefined, freq: 2 }),
    kind: fc.oneof(fc.constant('usual' as const), fc.constantFrom(...referenceKinds)),
    approach: maybe(fc.constant('supporting')),
    organisation: maybe(fc.constantFrom('North', 'South')),
    session: maybe(fc.oneof(place, fc.constantFrom('2010-01', '2050-12-31'))),
    attribution: maybe(shares),
    ratings: fc.array(rawRatings, { maxLength: 3 }),
  })
}

type RawCase = ReturnType<typeof rawCases> extends fc.Arbitrary<infer T> ? T : never

function caseOf(raw: RawCase, at: number, evaluation: Evaluation): Case {
  const { window, lighter, session, attribution } = raw
  return {
    case: `case-${at + 1}`,
    title: `Case ${at + 1}`,
    window,
    approach: raw.approach,
    organisation: raw.organisation,
    session: typeof session === 'number' ? placed(momentsOf(window, 'day'), session).text : session,
    scenarios: {
      intervention: scenarioOf(raw.intervention, undefined, window, evaluation),
      reference: scenarioOf(raw.reference, raw.kind, window, evaluation),
      ...(lighter === undefined ? {} : { lighter: scenarioOf(lighter, 'lighter', window, evaluation) }),
    },
    attribution: attribution === undefined ? undefined : { share: attribution, because: 'Others helped too' },
    ratings: raw.ratings.map((rating, index) => ratingOf(rating, index, evaluation)),
  }
}

/** Several cases without errors, and what they are all evaluated with. */
export interface Project {
  readonly stories: readonly Case[]
  readonly evaluation: Evaluation
}

export function projects(mostCases: number, choices: Choices = {}): fc.Arbitrary<Project> {
  return fc
    .record({
      evaluation: evaluations(choices.perspectives),
      raws: fc.array(rawCases(choices), { minLength: 1, maxLength: mostCases }),
    })
    .map(({ evaluation, raws }) => ({ evaluation, stories: raws.map((raw, at) => caseOf(raw, at, evaluation)) }))
}

/** A case without errors and what it is evaluated with. */
export interface Evaluated {
  readonly story: Case
  readonly evaluation: Evaluation
}

export function cases(choices: Choices = {}): fc.Arbitrary<Evaluated> {
  return fc
    .record({ evaluation: evaluations(choices.perspectives), raw: rawCases(choices) })
    .map(({ evaluation, raw }) => ({ evaluation, story: caseOf(raw, 0, evaluation) }))
}
