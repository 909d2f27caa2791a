import { describe, expect, it } from 'vitest'
import type { Assumption } from '../../src/core/uncertainty/input.ts'
import { meantKinds, readAskedInput, valueWithoutSign } from '../../src/formats/asked-input.ts'
import { isReordered, likeWords } from '../../src/formats/like-words.ts'
import { isAlike } from '../../src/formats/search-inputs.ts'

describe('an assumption with a value', () => {
  it.each([
    ['eviction', 'eviction', null],
    ['eviction=nee', 'eviction', { as: 'yes-no', value: 0 }],
    ['eviction = Yes', 'eviction', { as: 'yes-no', value: 1 }],
    ['opname=30%', 'opname', { as: 'percentage', value: 0.3 }],
    ['price/eviction=12500', 'price/eviction', { as: 'number', value: 12500 }],
    ['price/eviction=+10%', 'price/eviction', { as: 'change', value: 0.1 }],
    ['price/eviction=-10%', 'price/eviction', { as: 'change', value: -0.1 }],
    ['de woning wordt ontruimd=0.25', 'de woning wordt ontruimd', { as: 'number', value: 0.25 }],
  ])('%s', (text, asked, value) => {
    expect(readAskedInput(text)).toEqual({ asked, value, all: false, written: text.split('=')[1]?.trim() ?? '' })
  })

  it.each([
    ['a=', { problem: 'no-value' }],
    ['a=misschien', { problem: 'no-value' }],
    ['a=-3', { problem: 'below-zero' }],
    ['a=-130%', { problem: 'below-zero' }],
    ['a=constructor', { problem: 'no-value' }],
    ['a=12,5', { problem: 'comma', number: '12.5' }],
    ['a=12,5%', { problem: 'comma', number: '12.5%' }],
    ['a=0,3', { problem: 'comma', number: '0.3' }],
    ['a=€ 1.500', { problem: 'currency', number: '1500' }],
    ['a=1500 euro', { problem: 'currency', number: '1500' }],
    ['a=€ veel', { problem: 'no-value' }],
    ['a=1,250', { problem: 'two-readings', readings: ['1.25', '1250'] }],
    ['a=1.250', { problem: 'two-readings', readings: ['1250', '1.25'] }],
  ])('%s is not guessed', (text, fault) => {
    expect(readAskedInput(text)).toEqual({ asked: 'a', fault })
  })

  it.each(['all:opname=nee', 'alle:opname=nee', 'Alle: opname = nee'])('%s is all that it fits', (text) => {
    expect(readAskedInput(text)).toMatchObject({ asked: 'opname', all: true })
  })

  it.each([
    [['eviction', 'nee'], 'eviction', 'nee'],
    [['eviction nee'], 'eviction', 'nee'],
    [['price/eviction', '12500'], 'price/eviction', '12500'],
    [['fall=no', 'eviction', '30%'], 'eviction', '30%'],
  ])('%o has no sign between', (words, asked, value) => {
    expect(valueWithoutSign(words)).toEqual({ asked, value })
  })

  it.each([[['eviction']], [['de woning wordt ontruimd']], [['opvang 2025']], [['eviction=nee', 'fall']]])(
    '%o asks for no value without a sign',
    (words) => {
      expect(valueWithoutSign(words)).toBeNull()
    },
  )

  const found = (...kinds: Assumption[]) => new Set(kinds)
  it.each([
    ['no', found('price', 'event', 'certainty', 'quantity'), { kinds: ['event', 'certainty'] }],
    ['no', found('price'), { problem: 'no-yes-or-no' }],
    ['30%', found('event', 'price'), { kinds: ['event'] }],
    ['30%', found('price'), { problem: 'no-percentage' }],
    ['130%', found('event'), { problem: 'not-a-share' }],
    ['130%', found('event', 'price'), { problem: 'not-a-share' }],
    ['0.5', found('event', 'quantity'), { kinds: ['event'] }],
    ['0.5', found('realism'), { kinds: ['realism'] }],
    ['150%', found('realism'), { kinds: ['realism'] }],
    ['2.5', found('realism'), { problem: 'not-a-share' }],
    ['0.5', found('quantity'), { kinds: ['quantity'] }],
    ['3', found('event'), { problem: 'not-a-share' }],
    ['3', found('event', 'quantity'), { kinds: ['quantity'] }],
    ['3', found('price', 'quantity'), { problem: 'two-kinds' }],
    ['+10%', found('event', 'price'), { kinds: ['price'] }],
    ['-10%', found('event', 'realism'), { problem: 'no-change' }],
    ['+10%', found('price', 'quantity'), { problem: 'two-kinds' }],
  ])('%s among %o', (written, kinds, meant) => {
    const read = readAskedInput(`a=${written}`)
    if (!('value' in read) || read.value === null) throw new Error('it is a value')
    expect(meantKinds(read.value, kinds)).toEqual(meant)
  })
})

describe('words that look like one', () => {
  const known = ['huisuitzetting', 'eviction', 'opname', 'huisarts', 'gebeurtenis']
  it.each([
    ['uithuiszetting', ['huisuitzetting']],
    ['evicton', ['eviction']],
    ['ruimtevaart', []],
  ])('%s', (word, like) => {
    expect(likeWords(word, known)).toEqual(like)
  })
})

describe('a word is found', () => {
  it.each([
    ['eviction', 'eviction'],
    ['ontruiming', 'ontruimd'],
    ['opname', 'opnames'],
    ['crisis', 'crisisopname'],
    ['dag', 'dag'],
  ])('by %s: %s', (asked, word) => {
    expect(isAlike(asked, word)).toBe(true)
  })

  it.each([
    ['huis', 'huisarts'],
    ['huis', 'ziekenhuis'],
    ['opname', 'crisisopname'],
    ['ziekenhuis', 'ziekenwagen'],
    ['dag', 'dagen'],
  ])('and not by %s: %s', (asked, word) => {
    expect(isAlike(asked, word)).toBe(false)
  })

  it('with its parts in another order', () => {
    expect(isReordered('uithuiszetting', 'huisuitzetting')).toBe(true)
    expect(isReordered('huisuitzetting', 'huisuitzetting')).toBe(false)
    expect(isReordered('maaltijden', 'maaltijdne')).toBe(false)
  })
})
