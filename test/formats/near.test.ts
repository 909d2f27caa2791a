import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nearWords } from '../../src/formats/near.ts'

const prices = ['gp-consult', 'gp-home-visit', 'hospital-day', 'hospital-day-clinic', 'eviction']

describe('near words', () => {
  test.for([
    ['swapped letters', 'gp-consutl', prices, ['gp-consult']],
    ['a letter too few', 'evicton', prices, ['eviction']],
    ['a letter too many', 'evicttion', prices, ['eviction']],
    ['capitals', 'Eviction', prices, ['eviction']],
    ['the beginning of an id', 'hospital', prices, ['hospital-day', 'hospital-day-clinic']],
    ['more than the id', 'eviction-court', prices, ['eviction']],
    ['all that are equally near', 'lo', ['low', 'log', 'high'], ['low', 'log']],
    ['at most three', 'a', ['ab', 'ac', 'ad', 'ae'], ['ab', 'ac', 'ad']],
    ['not what differs by half', 'abc', ['xyz'], []],
    ['not what has more than three mistakes', 'gp-konsoeltje', prices, []],
    ['the key that has that name in Dutch', 'Hoog', ['low', 'high', 'mean'], ['high']],
    ['and not where that key cannot stand', 'hoog', ['low', 'hook'], ['hook']],
    ['a word that is there itself', 'max', ['max', 'high'], ['max']],
    ['nothing for nothing', '', prices, []],
    ['nothing among nothing', 'eviction', [], []],
  ] as const)('%s', ([, written, among, near]) => {
    expect(nearWords(written, among)).toEqual(near)
  })

  test('are always among the words there are, at most three, and a word is nearest to itself', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8})?$/), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(words, fc.string(), (among, written) => {
        const near = nearWords(written, among)
        expect(near.length).toBeLessThanOrEqual(3)
        expect(among).toEqual(expect.arrayContaining([...near]))
        expect(nearWords(among[0] as string, among)).toEqual([among[0]])
      }),
    )
  })
})
