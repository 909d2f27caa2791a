import { describe, expect, it } from 'vitest'
import { gradesByRole } from '../../../src/core/programme/grades.ts'
import { hoursCompared } from '../../../src/core/programme/hours.ts'
import { spreadOf } from '../../../src/core/programme/spread.ts'
import { pieceOf } from './piece.ts'

describe('the middle and the ends', () => {
  it('are those of what is known, in whatever order', () => {
    const found = spreadOf([null, 8, 1, null, 3, 4])
    expect(found).toEqual({ n: 4, sum: 16, mean: 4, median: 3.5, min: 1, max: 8 })
  })

  it('are none of nothing, which is not zero', () => {
    expect([spreadOf([]), spreadOf([null, null])]).toEqual([null, null])
    expect(spreadOf([0])).toEqual({ n: 1, sum: 0, mean: 0, median: 0, min: 0, max: 0 })
  })
})

describe('grades', () => {
  it('are those of each role apart, in the order of roles, without the roles that gave none', () => {
    const pieces = [
      pieceOf({ grades: [{ role: 'volunteer', grade: 9 }] }),
      pieceOf({
        grades: [
          { role: 'client', grade: 6 },
          { role: 'project-leader', grade: 10 },
          { role: 'client', grade: 9 },
        ],
      }),
    ]
    expect(gradesByRole(pieces)).toEqual([
      { role: 'client', n: 2, sum: 15, mean: 7.5, median: 7.5, min: 6, max: 9 },
      { role: 'project-leader', n: 1, sum: 10, mean: 10, median: 10, min: 10, max: 10 },
      { role: 'volunteer', n: 1, sum: 9, mean: 9, median: 9, min: 9, max: 9 },
    ])
    expect(gradesByRole([pieceOf()])).toEqual([])
  })
})

describe('hours of workers', () => {
  it.each([
    ['nobody says any', []],
    ['a case says nothing of them', [pieceOf()]],
    ['only those of the usual support are said', [pieceOf({ usual_hours: 30 })]],
  ])('are none where %s', (_, pieces) => {
    expect(hoursCompared(pieces, 60)).toBeNull()
  })

  it('are told of all cases that know them, and compared over those that know both', () => {
    const pieces = [
      pieceOf({ worker_hours: 10, usual_hours: 30 }),
      pieceOf({ worker_hours: 20, usual_hours: 40 }),
      pieceOf({ worker_hours: 60 }),
      pieceOf({ usual_hours: 500 }),
    ]
    const found = hoursCompared(pieces, 50)
    expect(found?.tailored).toEqual({ n: 3, sum: 90, mean: 30, median: 20, min: 10, max: 60 })
    expect(found?.compared).toEqual({ n: 2, tailored: 15, usual: 35, tailored_cost: 750, usual_cost: 1750 })
    expect(found?.volunteers).toBeNull()
  })

  it('are compared with nothing where no case knows those of the usual support', () => {
    const found = hoursCompared([pieceOf({ worker_hours: 10 }), pieceOf({ usual_hours: 5 })], 50)
    expect([found?.tailored?.n, found?.compared]).toEqual([1, null])
  })

  it('may be no hours, and cost nothing where an hour does', () => {
    const none = [pieceOf({ worker_hours: 0, usual_hours: 0 })]
    const costs = { tailored: 0, usual: 0, tailored_cost: 0, usual_cost: 0 }
    expect(hoursCompared(none, 50)?.compared).toEqual({ n: 1, ...costs })
    const six = [pieceOf({ worker_hours: 6, usual_hours: 8 })]
    expect(hoursCompared(six, 0)?.compared).toMatchObject({ tailored_cost: 0, usual_cost: 0 })
  })
})

describe('hours of volunteers', () => {
  const unpaid = (hours: number | null, priced: number | null) => ({ hours, priced })
  const inCourses = (
    intervention: ReturnType<typeof unpaid> | null,
    reference: ReturnType<typeof unpaid> | null = null,
  ) => pieceOf({ unpaid: { intervention, reference } })

  it('are what cases state, or what lines of either course hold', () => {
    const nothing = { stated: null, intervention: null, reference: null }
    const stated = hoursCompared([pieceOf({ volunteer_hours: 0 }), pieceOf()], null)
    const zero = { n: 1, sum: 0, mean: 0, median: 0, min: 0, max: 0 }
    expect(stated).toEqual({ tailored: null, compared: null, volunteers: { ...nothing, stated: zero } })
    const one = { n: 1, hours: 4, priced: null }
    expect(hoursCompared([inCourses(unpaid(4, null))], null)?.volunteers).toEqual({ ...nothing, intervention: one })
    expect(hoursCompared([inCourses(null, unpaid(4, null))], null)?.volunteers).toEqual({ ...nothing, reference: one })
  })

  it('are added up over the cases that know them, and their money over those that have any', () => {
    const pieces = [inCourses(unpaid(4, null), unpaid(7, 0)), inCourses(unpaid(6, 90)), inCourses(unpaid(null, 30))]
    expect(hoursCompared([...pieces, inCourses(unpaid(0, 10))], null)?.volunteers).toEqual({
      stated: null,
      intervention: { n: 3, hours: 10, priced: 100 },
      reference: { n: 1, hours: 7, priced: 0 },
    })
  })

  it('are none where no case knows them', () => {
    expect(hoursCompared([inCourses(unpaid(null, 30))], null)).toBeNull()
  })
})
