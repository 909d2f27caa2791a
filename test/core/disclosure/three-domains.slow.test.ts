import { expect, it } from 'vitest'
import { publishedQuality } from '../../../src/core/disclosure/quality.ts'
import { classOf } from '../../../src/core/quality/class.ts'
import { counted, member, type Step, settingsWith, times } from './members.ts'

const [cell, settings] = [3, settingsWith({ group: 4, cell: 3 })]
const sides = [1, 0, -1] as const
const types = sides.flatMap((a) => sides.flatMap((b) => sides.map((c): readonly Step[] => [a, b, c])))
const ofType = types.map((steps) => counted([member({ steps })]))

/** What there is to know of some cases: how many of each class, and in each domain how many of each step. */
const cellsOfType = types.map((steps) => [
  ...['better', 'mixed', 'same', 'worse'].map((one) => (classOf(steps) === one ? 1 : 0)),
  ...steps.flatMap((step) => sides.map((side) => (side === step ? 1 : 0))),
])

it.each([6, 7])(
  'who tries all %i cases of three domains that would look the same finds no class and no step with too few',
  (n) => {
    const shownOf = new Map<string, string>()
    const possible = new Map<string, number[]>()
    const division = types.map(() => 0)
    const cells = (cellsOfType[0] as number[]).map(() => 0)
    const add = (type: number, times: number) => {
      division[type] = (division[type] as number) + times
      for (const [at, one] of (cellsOfType[type] as number[]).entries()) cells[at] = (cells[at] as number) + one * times
    }
    const visit = () => {
      // What is shown follows from the classes and from how many are better in each domain.
      const key = [0, 1, 2, 3, 4, 7, 10].map((at) => cells[at]).join(' ')
      const shown = shownOf.get(key) ?? publishedOf(division)
      shownOf.set(key, shown)
      const values = possible.get(shown) ?? cells.map(() => 0)
      possible.set(shown, values)
      for (const [at, value] of cells.entries()) values[at] = (values[at] as number) | (1 << value)
    }
    const divide = (type: number, left: number) => {
      if (left === 0) return visit()
      if (type === types.length - 1) {
        add(type, left)
        visit()
        return add(type, -left)
      }
      for (let many = 0; many <= left; many++) {
        add(type, many)
        divide(type + 1, left - many)
        add(type, -many)
      }
    }
    divide(0, n)
    const few = times(cell - 1, (at) => 1 << (at + 1))
    const found = [...possible].filter(([, values]) => values.some((value) => few.includes(value)))
    expect(found).toEqual([])
    expect([...possible.keys()].some((shown) => /\d,\d,\d\]\]$/.test(shown))).toBe(true)
  },
  600_000,
)

function publishedOf(division: readonly number[]): string {
  const all = division.flatMap((many, at) => times(many, () => ofType[at]?.[0] as (typeof ofType)[number][number]))
  const { change, domains } = publishedQuality(all, settings).value.quality
  return JSON.stringify([change, domains.map((one) => one.change)])
}
