import { describe, expect, it } from 'vitest'
import type { Assumption } from '../../src/core/uncertainty/input.ts'
import { meantKinds, readAskedInput } from '../../src/formats/asked-input.ts'
import { likeWords } from '../../src/formats/like-words.ts'

describe('an assumption with a value', () => {
  it.each([
    ['eviction', 'eviction', null],
    ['eviction=nee', 'eviction', { as: 'yes-no', value: 0 }],
    ['eviction = Yes', 'eviction', { as: 'yes-no', value: 1 }],
    ['opname=30%', 'opname', { as: 'percentage', value: 0.3 }],
    ['price/eviction=12500', 'price/eviction', { as: 'number', value: 12500 }],
    ['de woning wordt ontruimd=0.25', 'de woning wordt ontruimd', { as: 'number', value: 0.25 }],
  ])('%s', (text, asked, value) => {
    expect(readAskedInput(text)).toEqual({ asked, value })
  })

  it.each([
    ['a=', { problem: 'no-value' }],
    ['a=misschien', { problem: 'no-value' }],
    ['a=-3', { problem: 'below-zero' }],
    ['a=12,5', { problem: 'two-readings', readings: ['12.5'] }],
    ['a=12,5%', { problem: 'two-readings', readings: ['12.5'] }],
    ['a=1.250', { problem: 'two-readings', readings: ['1250', '1.25'] }],
  ])('%s is not guessed', (text, fault) => {
    expect(readAskedInput(text)).toEqual({ asked: 'a', fault })
  })

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
    ['0.5', found('quantity'), { kinds: ['quantity'] }],
    ['3', found('event'), { problem: 'not-a-share' }],
    ['3', found('event', 'quantity'), { kinds: ['quantity'] }],
    ['3', found('price', 'quantity'), { problem: 'two-kinds' }],
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
