import { describe, expect, it, test } from 'vitest'
import type { ValueSet } from '../../../src/core/case/instrument.ts'
import { readProfile } from '../../../src/core/quality/profiles.ts'
import { utilityOf } from '../../../src/core/quality/utility.ts'
import { allProfiles, shipped, shippedTexts } from './shipped-instrument.ts'

const sets = ['eq-5d-5l-nl', 'eq-5d-5l-england', 'eq-5d-5l-uk', 'eq-5d-3l-nl-2006', 'eq-5d-3l-nl-2026'] as const

const instruments = Object.fromEntries(sets.map((name) => [name, shipped(name)]))

function utility(set: string, profile: string): number {
  const instrument = instruments[set] as ReturnType<typeof shipped>
  const levels = readProfile(profile, instrument)
  if (levels === null) throw new Error(`${profile} is no profile`)
  return utilityOf(levels, instrument, instrument.value_set as ValueSet)
}

/** Published indices: tests of the R package eq5d (fragla/eq5d, MIT) and the tables of valueEQ5D. */
const published: Readonly<Record<(typeof sets)[number], string>> = {
  'eq-5d-5l-nl': `11111 1 55511 0.390 44444 -0.289 11121 0.887 11211 0.914 11115 0.532 11151 0.538 15111 0.785
    51111 0.750 12345 0.047 54321 0.429 33333 0.511 23232 0.656 45532 0.265`,
  'eq-5d-5l-england': `23245 0.247 11111 1 11121 0.937 11211 0.950 21111 0.942 55555 -0.285 25532 0.393 34241 0.434
    52141 0.400 11115 0.711 11511 0.816 15111 0.797 11113 0.896 12345 0.322 22222 0.701 33333 0.593 21354 0.259
    45532 0.244`,
  'eq-5d-5l-uk': '22222 0.784 33333 0.604 55555 -0.567',
  'eq-5d-3l-nl-2006': '21211 0.861 21231 0.298 33333 -0.329 11112 0.805 11121 0.843 21111 0.893 22222 0.569',
  'eq-5d-3l-nl-2026': '11111 1 22222 0.521 33333 -0.723',
}

describe.each(sets)('the value set %s', (set) => {
  test('gives the published index of each profile', () => {
    const words = published[set].split(/\s+/)
    for (let at = 0; at < words.length; at += 2)
      expect(utility(set, words[at] as string).toFixed(3), words[at]).toBe(Number(words[at + 1]).toFixed(3))
  })

  it('gives 1 to full health, and never more to a profile that is worse in one domain', () => {
    const levels = set.includes('3l') ? 3 : 5
    expect(utility(set, '11111')).toBe(1)
    const known = new Map(allProfiles(levels).map((profile) => [profile, utility(set, profile)]))
    expect(known.size).toBe(levels ** 5)
    for (const [profile, index] of known) {
      for (let at = 0; at < 5; at++) {
        const worse = known.get(profile.slice(0, at) + (Number(profile[at]) + 1) + profile.slice(at + 1))
        if (worse !== undefined) expect(worse).toBeLessThanOrEqual(index)
      }
    }
  })

  it('comes with its paper, and without a question', () => {
    const text = shippedTexts.get(set) ?? ''
    expect(text).toMatch(/url: https:\/\/doi\.org\/10\./)
    expect(text).not.toMatch(/question:/)
    expect(instruments[set]).toMatchObject({
      owner: expect.any(String),
      licence: expect.any(String),
      version: expect.any(Number),
    })
  })
})

describe('value sets of one name', () => {
  it('are other sets: of 33333 with three levels and 55555 with five the years differ', () => {
    expect(utility('eq-5d-3l-nl-2006', '33333') - utility('eq-5d-3l-nl-2026', '33333')).toBeCloseTo(0.394, 9)
    expect(utility('eq-5d-5l-england', '55555') - utility('eq-5d-5l-uk', '55555')).toBeCloseTo(0.282, 9)
  })

  it('of the Netherlands and England put states in another order', () => {
    expect(utility('eq-5d-5l-nl', '21111')).toBeGreaterThan(utility('eq-5d-5l-nl', '11211'))
    expect(utility('eq-5d-5l-england', '21111')).toBeLessThan(utility('eq-5d-5l-england', '11211'))
  })

  it('of the Netherlands rests on coefficients in three decimals', () => {
    expect(utility('eq-5d-5l-nl', '11122')).toBeCloseTo(0.817, 9)
  })
})

describe('a profile', () => {
  const five = shipped('eq-5d-5l-nl')

  it.each(['55575', '55556', '10000', '99999', '1232', '123456', 'abcd', '', ' 1111'])(
    'is not read from "%s"',
    (text) => {
      expect(readProfile(text, five)).toBeNull()
    },
  )

  it('of three levels has no level 4', () => {
    expect(readProfile('11141', shipped('eq-5d-3l-nl-2006'))).toBeNull()
    expect(readProfile('12321', shipped('eq-5d-3l-nl-2006'))).toEqual([1, 2, 3, 2, 1])
  })
})
