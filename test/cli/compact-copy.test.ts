import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CompactCopies } from '../../src/cli/compact-copy.ts'

const plain = fc.jsonValue()

describe('a compact copy', () => {
  it('is equal to what it was made of', () => {
    fc.assert(fc.property(plain, (value) => void expect(new CompactCopies().of(value)).toEqual(value)))
  })

  it('stays as it was when the original changes', () => {
    const original = { words: ['one'], inner: { amount: 1 } }
    const copy = new CompactCopies().of(original)
    original.words.push('two')
    original.inner.amount = 2
    expect(copy).toEqual({ words: ['one'], inner: { amount: 1 } })
  })
})
