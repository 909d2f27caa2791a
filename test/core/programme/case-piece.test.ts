import { describe, expect, it } from 'vitest'
import { saysOfProgramme } from '../../../src/core/programme/case-piece.ts'
import { evaluationWith, line, listed, pricesOf, type Told, told } from '../by-hand.ts'
import { caseOf } from './case-of.ts'

const outcome = { id: 'rest', text: 'Peace of mind' }

describe('whether a case has something for a programme', () => {
  it.each([
    ['it says nothing', {}, false],
    ['all it says is empty', { support: {}, experience: [], outcomes: [] }, false],
    ['it says one thing of its support', { support: { relapse: false } }, true],
    ['somebody told how it was', { experience: [{ role: 'client' }] }, true],
    ['it names one outcome', { outcomes: [outcome] }, true],
  ] satisfies [string, Told, boolean][])('where %s', (_, fields, has) => {
    expect(saysOfProgramme(told(fields))).toBe(has)
  })
})

describe('the piece of a case', () => {
  const evaluation = evaluationWith()
  const pieceOf = (fields: Told) => caseOf(fields, evaluation).piece

  it('has nothing where the case says nothing of it', () => {
    expect(pieceOf({})).toEqual({
      ...{ lead_days: null, months: null, support: null, in_time: null, chain: null, grades: [] },
      unpaid: { intervention: null, reference: null },
    })
  })

  it('keeps what it says of its support, in numbers', () => {
    const numbers = {
      ...{ relapse: false, contact_persons: 1, usual_contact_persons: 3 },
      ...{ worker_hours: 20, usual_hours: 30, volunteer_hours: 0 },
    }
    const times = { asked: '2025-01-01', started: '2025-02-01', ended: '2025-04-30' }
    expect(pieceOf({ support: { ...numbers, ...times } })).toMatchObject({ ...numbers, lead_days: 31, months: 3 })
  })

  it('keeps grades without words, and of nobody who gave none', () => {
    const { grades } = pieceOf({
      experience: [
        { role: 'client', grade: 9, said: 'Thank you' },
        { role: 'worker', said: 'Well' },
      ],
    })
    expect(grades).toEqual([{ role: 'client', grade: 9 }])
  })

  it('has a chain where it names outcomes, counted by the lines of both courses', () => {
    const reference = [line(1, 90, { label: 'Doctor' })]
    const chained = pieceOf({ outcomes: [{ ...outcome, counted_by: 'Doctor' }], reference }).chain
    expect([chained?.outcomes, chained?.counted_by]).toEqual([1, ['Doctor']])
    expect(pieceOf({ outcomes: [], reference }).chain).toBeNull()
  })

  it('has the difference before and after the session, each null where it is not known', () => {
    const reference = [line(1, 90, { at: 'month 2' }), line('unknown', 5, { at: 'month 11' })]
    expect(pieceOf({ session: '2025-06-30', reference }).in_time).toEqual({ realised: 90, expected: null })
    expect(pieceOf({ session: '2025-06-30', reference: reference.slice(0, 1) }).in_time?.expected).toBe(0)
    expect(pieceOf({ reference }).in_time).toBeNull()
  })

  it('has unpaid hours of each course apart', () => {
    const hour = { price_of: { unit: 'hour', sector: 'informal' } }
    const { unpaid } = pieceOf({ intervention: [line(3, 0, hour)], reference: [line(5, 2, hour)] })
    expect(unpaid).toEqual({ intervention: { hours: 3, priced: null }, reference: { hours: 5, priced: 10 } })
  })
})

describe('the months of support of a case', () => {
  const month = (id: string) => listed(`caseload-${id}`, id, 150, { unit: 'month' })
  const evaluation = evaluationWith({}, { prices: pricesOf(month('steps'), month('other')) })
  const price = 'caseload-steps'
  const monthsOf = (fields: Told) =>
    caseOf({ approach: 'steps', support: { started: '2025-01', ended: '2025-04' }, ...fields }, evaluation).piece.months

  it.each([
    [
      'counted by the price of its approach',
      [
        { price, quantity: 6 },
        { price, quantity: 2 },
      ],
      8,
    ],
    ['counted once where two share the cost', [{ price, quantity: 6, payers: { insurer: 0.5, state: 0.5 } }], 6],
    ['weighted where they are uncertain', [{ price, quantity: 6, certainty: 0.5 }], 3],
    ['none where none are counted', [{ price, quantity: 0 }], 0],
    ['those from start to end where the price is of another approach', [{ price: 'caseload-other', quantity: 6 }], 4],
    ['those from start to end where the line is not counted', [{ price, quantity: 6, counted: false }], 4],
    ['those from start to end where the line does not know how many', [{ price, quantity: 'unknown' }], 4],
    [
      'those that are known of two lines',
      [
        { price, quantity: 'unknown' },
        { price, quantity: 2 },
      ],
      2,
    ],
  ] satisfies [string, Told['intervention'], number][])('are %s', (_, intervention, months) => {
    expect(monthsOf({ intervention })).toBe(months)
  })

  it('are not those of the course without it, nor of a case of no approach', () => {
    expect(monthsOf({ reference: [{ price, quantity: 6 }] })).toBe(4)
    expect(monthsOf({ approach: undefined, intervention: [{ price, quantity: 6 }] })).toBe(4)
  })
})
