import { describe, expect, it } from 'vitest'
import { sentencesIn } from '../../src/language/sentences.ts'
import {
  benefitCell,
  investmentCell,
  netReturnCell,
  paidCell,
  ratioCell,
} from '../../src/reports/content/below-zero.ts'
import { evaluationWith } from '../core/by-hand.ts'

const desk = { sentences: sentencesIn.nl, evaluation: evaluationWith() }
const { money, number, percent } = desk.sentences.numbers
const inMoney = (value: number) => ({ text: money(value, 'EUR'), value, figure: 'any' })
const textOf = (cell: ReturnType<typeof paidCell>) =>
  (typeof cell === 'string' ? cell : cell.text).replaceAll('\u00a0', ' ')

describe('an amount below zero', () => {
  it('is said in words and bears no sign', () => {
    expect(textOf(investmentCell(desk, inMoney(-1435)))).toBe('bespaart € 1.435')
    expect(textOf(benefitCell(desk, inMoney(-2330)))).toBe('kost € 2.330 extra')
    expect(textOf(paidCell(desk, inMoney(-161)))).toBe('ontvangt € 161')
    expect(textOf(ratioCell(desk, { text: number(-0.46), value: -0.46, figure: 'any' }))).toBe('niets')
    expect(textOf(netReturnCell(desk, { text: percent(-1.457), value: -1.457, figure: 'any' }))).toBe(
      'verlies van 145,7%',
    )
  })

  it('keeps its value, and one above zero or written as nothing is left as it is', () => {
    expect(paidCell(desk, inMoney(-161))).toMatchObject({ value: -161, figure: 'any' })
    for (const amount of [161, 0, -0.4]) expect(benefitCell(desk, inMoney(amount))).toEqual(inMoney(amount))
    const unknown = { text: 'onbekend', value: null, figure: 'any' }
    expect(investmentCell(desk, unknown)).toBe(unknown)
  })
})
