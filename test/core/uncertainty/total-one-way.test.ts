import { fsum } from 'd3-array'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calculate } from '../../../src/core/calculate.ts'
import { drawCase } from '../../../src/core/uncertainty/assess.ts'
import { drawing } from '../../../src/core/uncertainty/drawing.ts'
import { fullName } from '../../../src/core/uncertainty/full-name.ts'
import { inputsOf, type Model } from '../../../src/core/uncertainty/model.ts'
import { valueOfModel } from '../../../src/core/uncertainty/model-value.ts'
import { type Total, total } from '../../../src/core/uncertainty/total.ts'
import { projects } from '../../generators/case.ts'
import { evaluationWith, line, told } from '../by-hand.ts'
import { assessed, totalOf } from './assessing.ts'

/** What models come to together with the input of this full name at a value. */
function together(models: readonly Model[], name: string, value: number) {
  const values = models.map((model) => {
    const input = inputsOf(model).find((one) => fullName(one, model.case) === name)
    return valueOfModel(model, new Map(input === undefined ? [] : [[input.key, value]]))
  })
  return {
    difference: fsum(values, ({ difference }) => difference),
    benefit: fsum(values, ({ benefit }) => benefit ?? 0),
    investment: fsum(values, ({ investment }) => investment ?? 0),
  }
}

describe('one input at a time over cases', () => {
  it('is the sum of the cases with that input at its ends, in all cases that share it', () => {
    fc.assert(
      fc.property(projects(4, { mostMonths: 14 }), ({ stories, evaluation: given }) => {
        const evaluation = { ...given, settings: { ...given.settings, draws: 20 } }
        const models = stories.flatMap((one) => assessed(one, evaluation).model ?? [])
        const found = totalOf(stories, evaluation)
        expect(found === null).toBe(models.length === 0)
        if (found === null) return
        const size =
          1 + fsum(found.one_way, ({ difference: { at_low, at_high } }) => Math.abs(at_low) + Math.abs(at_high))
        expect(found.expected).toBeCloseTo(together(models, '', 0).difference, 6)
        for (const { input, low, high, difference, benefit_cost_ratio: ratio } of found.one_way) {
          const [atLow, atHigh] = [together(models, input, low), together(models, input, high)]
          expect(Math.abs(difference.at_low - atLow.difference)).toBeLessThan(1e-6 * size)
          expect(Math.abs(difference.at_high - atHigh.difference)).toBeLessThan(1e-6 * size)
          if (ratio === null || atHigh.investment < 1 || atLow.investment < 1) continue
          expect(Math.abs(ratio.at_low - atLow.benefit / atLow.investment)).toBeLessThan(1e-6 * size)
          expect(Math.abs(ratio.at_high - atHigh.benefit / atHigh.investment)).toBeLessThan(1e-6 * size)
        }
        const swings = found.one_way.map(({ difference: { at_low, at_high } }) => Math.abs(at_high - at_low))
        expect(swings).toEqual(swings.toSorted((a, b) => b - a))
      }),
      { numRuns: 12 },
    )
  })

  it('leaves out the share that a single case may claim: it does not move the total', () => {
    const story = told({
      intervention: [line(1, 100, { investment: true })],
      reference: [line({ low: 1, high: 3 }, 100, { label: 'Visits' })],
      attribution: { share: { low: 0.2, high: 0.9 }, because: 'A neighbour helped' },
    })
    expect(totalOf([story], evaluationWith({ draws: 20 }))?.one_way.map(({ input }) => input)).toEqual([
      'by-hand/quantity/reference/visits',
    ])
  })

  it('keeps of single cases the 25 inputs that move the total most, also where they are gathered in parts', () => {
    const evaluation = evaluationWith({ draws: 20 })
    const stories = Array.from({ length: 40 }, (_, at) =>
      // Not in the order of their size.
      told({ case: `case-${at}`, reference: [line({ low: 1, high: 2 + ((at * 7) % 40) }, 100, { label: 'Visits' })] }),
    )
    const largest = stories
      .map((_, at) => ({ name: `case-${at}/quantity/reference/visits`, size: (at * 7) % 40 }))
      .sort((a, b) => b.size - a.size)
      .slice(0, 25)
      .map(({ name }) => name)
    expect(totalOf(stories, evaluation)?.one_way.map(({ input }) => input)).toEqual(largest)
    const [first, second] = [stories.slice(0, 20), stories.slice(20)].map((some): Total => {
      const room = drawing(20, 1)
      const sum = total(20)
      for (const story of some) {
        const { model, draws } = drawCase(story, calculate(story, evaluation), evaluation, room)
        if (model !== null && draws !== null) sum.add(model, draws)
        room.done()
      }
      return sum
    }) as [Total, Total]
    first.join(second.state())
    expect(first.state().inputs.own.length).toBe(25)
    expect(first.result(0)).toEqual(totalOf(stories, evaluation))
  })

  it('gives the mean of a case as the total over the number of cases', () => {
    const story = (name: string) => told({ case: name, reference: [line({ low: 1, high: 3 }, 100)] })
    const found = totalOf(['a', 'b', 'c', 'd'].map(story), evaluationWith({ draws: 200 }))
    const { per_case, mean, sd, interval95 } = found as NonNullable<typeof found>
    expect(per_case).toEqual({ mean: mean / 4, sd: sd / 4, interval95: [interval95[0] / 4, interval95[1] / 4] })
    expect(found).toMatchObject({ known: 4, expected: 800 })
  })
})
