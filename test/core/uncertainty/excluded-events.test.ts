import { fsum } from 'd3-array'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calculate } from '../../../src/core/calculate.ts'
import type { Certainty } from '../../../src/core/case/activity.ts'
import type { LifeEvent, Scenario } from '../../../src/core/case/scenario.ts'
import { drawing } from '../../../src/core/uncertainty/drawing.ts'
import { drawModel } from '../../../src/core/uncertainty/draws.ts'
import { inputsOf, type Model } from '../../../src/core/uncertainty/model.ts'
import { varianceOfPart, varianceParts } from '../../../src/core/uncertainty/variance.ts'
import { whatIf } from '../../../src/core/uncertainty/what-if.ts'
import { evaluationWith, line, told } from '../by-hand.ts'
import { assessed, modelOf } from './assessing.ts'

const admitted = (certainty: Certainty): LifeEvent => ({
  ...{ id: 'admission', at: 'month 6', text: 'Moves to a nursing home', because: 'The request was ready', certainty },
})
const atHome = (certainty?: Certainty): LifeEvent => ({
  ...{ id: 'at-home', at: 'month 6', text: 'Stays at home', unless: 'admission', certainty },
})

/** A nursing home for 9000, or care at home for 2000, besides visits. */
const eitherOf = (events: readonly LifeEvent[], certainty?: Certainty) =>
  told({
    life_events: events,
    reference: [
      line(1, 9000, { event: 'admission' }),
      line(1, 2000, { event: 'at-home', certainty }),
      line(1, 300, { certainty: 'certain' }),
    ],
  })

const differences = (events: readonly LifeEvent[], certainty?: Certainty) =>
  new Set(assessed(eitherOf(events, certainty), evaluationWith()).draws?.difference)

const keyOf = (model: Model, name: string) => inputsOf(model).find((input) => input.name === name)?.key as string
const variance = ({ terms }: Model) => fsum(varianceParts(terms), varianceOfPart)

describe('a life event that another one excludes', () => {
  it('happens in the draws in which the other does not, and in no other', () => {
    expect(differences([admitted(0.3), atHome()])).toEqual(new Set([9300, 2300]))
  })

  it('or, where it is not certain even then, in some of these', () => {
    expect(differences([admitted(0.3), atHome(0.5)])).toEqual(new Set([9300, 2300, 300]))
    expect(differences([admitted(0.3), atHome()], 0.5)).toEqual(new Set([9300, 2300, 300]))
  })

  it('never happens where the other is certain, and always where that is impossible', () => {
    expect(differences([admitted('certain'), atHome()])).toEqual(new Set([9300]))
    expect(differences([admitted(0), atHome()])).toEqual(new Set([2300]))
  })

  it('counts for what is left by the other, as the draws do on average', () => {
    const result = calculate(eitherOf([admitted(0.3), atHome(0.5)]), evaluationWith())
    expect(result.lines.map(({ certainty }) => certainty)).toEqual([0.3, 0.35, 1])
    expect(result.headline.difference).toBeCloseTo(0.3 * 9000 + 0.7 * 0.5 * 2000 + 300, 9)
    const { uncertainty } = assessed(eitherOf([admitted(0.3), atHome(0.5)]), evaluationWith())
    expect(uncertainty?.expected).toBeCloseTo(result.headline.difference as number, 9)
  })

  it('takes the certainty of the course for the other, and never for itself', () => {
    const { id, at, text } = admitted(0)
    const events = [{ id, at, text }, atHome()]
    const story = told({ certainty: 'probable', life_events: events, reference: [line(1, 2000, { event: 'at-home' })] })
    expect(calculate(story, evaluationWith()).lines.map(({ certainty }) => certainty)).toEqual([0.25])
  })

  it('has the variance of a choice between two amounts', () => {
    const model = modelOf(eitherOf([admitted(0.3), atHome()]), evaluationWith())
    expect(variance(model)).toBeCloseTo(0.3 * 0.7 * 7000 * 7000, 3)
  })

  it('has, in closed form, the variance of all that can happen, each as often as it does', () => {
    const shares = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20)
    fc.assert(
      fc.property(shares, shares, shares, (p, q, own) => {
        const model = modelOf(eitherOf([admitted(p), atHome(q)], own), evaluationWith())
        const outcomes = [
          { chance: p, amount: 9000 },
          { chance: (1 - p) * q * own, amount: 2000 },
          { chance: (1 - p) * (1 - q * own), amount: 0 },
        ]
        const mean = fsum(outcomes, ({ chance, amount }) => chance * amount)
        const exact = fsum(outcomes, ({ chance, amount }) => chance * (amount - mean) ** 2)
        expect(variance(model)).toBeCloseTo(exact, 3)
      }),
      { numRuns: 100 },
    )
  })

  it('is certain when one asks what if the other does not happen', () => {
    const model = modelOf(eitherOf([admitted(0.3), atHome()]), evaluationWith())
    const [other, itself] = [keyOf(model, 'event/admission'), keyOf(model, 'event/at-home')]
    const asked = (...values: readonly (readonly [string, number])[]) =>
      whatIf(model, new Map(values)).changed.difference
    expect(asked([other, 0])).toBeCloseTo(2300, 9)
    expect(asked([other, 1])).toBeCloseTo(9300, 9)
    expect(asked([itself, 0])).toBeCloseTo(0.3 * 9000 + 300, 9)
    expect(asked([other, 1], [itself, 1])).toBeCloseTo(9300, 9)
  })

  it('is asked about apart only where it is uncertain by itself, and then says what it is given', () => {
    const asked = (events: readonly LifeEvent[]) =>
      assessed(eitherOf(events), evaluationWith()).uncertainty?.one_way.map(({ input, unless }) => [input, unless])
    expect(asked([admitted(0.3), atHome()])).toEqual([['event/admission', null]])
    expect(asked([admitted(0.3), atHome(0.5)])).toEqual([
      ['event/admission', null],
      ['event/at-home', 'Moves to a nursing home'],
    ])
  })

  it('stands at its mean where only the other is drawn, and the other way round', () => {
    const model = modelOf(eitherOf([admitted(0.3), atHome(0.5)]), evaluationWith())
    const only = (name: string) => {
      const draws = drawModel(model, drawing(400, 1), (input) => input.name === name).difference
      return [...new Set(draws)].map(Math.round).sort((a, b) => a - b)
    }
    expect(only('event/admission')).toEqual([1300, 9300])
    expect(only('event/at-home')).toEqual([3000, 4400])
  })

  it('may share the event that excludes it with another', () => {
    const events = [admitted(0.4), atHome(), { ...atHome(), id: 'burnout', text: 'Falls ill' }]
    const story = told({
      life_events: events,
      reference: [
        line(1, 9000, { event: 'admission' }),
        ...['at-home', 'burnout'].map((event) => line(1, 50, { event })),
      ],
    })
    expect(new Set(assessed(story, evaluationWith()).draws?.difference)).toEqual(new Set([9000, 100]))
  })
})

describe('the correction for grade of evidence', () => {
  it('is that of an activity as a whole, also where another event excludes its own', () => {
    const caution = { prices: {}, reference: { estimated: 0.2 } }
    const reference = eitherOf([admitted(0.25), atHome()])
    const { life_events, activities } = reference.scenarios.reference as Scenario
    const intervention = {
      ...reference,
      scenarios: { intervention: { life_events, activities }, reference: { activities: [], kind: 'usual' as const } },
    }
    const [inReference, inIntervention] = [reference, intervention].map(
      (story) => calculate(story, evaluationWith({ caution })).realism.cautious,
    )
    // 0.25 x 9000 + 0.75 x 2000 + 300, of which a fifth is taken in the reference; the intervention rests on what was told.
    expect(inReference).toBeCloseTo(0.8 * 4050, 9)
    expect(inIntervention).toBeCloseTo(-4050, 9)
  })
})
