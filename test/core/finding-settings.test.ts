import { describe, expect, test } from 'vitest'
import { checkFindingSettings } from '../../src/core/checks/finding-settings.ts'
import { severityOf } from '../../src/core/finding.ts'
import { findingCodes } from '../../src/core/finding-codes.ts'
import { type FindingSettings, findingWeights, mayBeLowered, weighed } from '../../src/core/finding-settings.ts'
import type { LocatedFinding } from '../../src/core/located-finding.ts'
import { findings as sentences } from '../../src/language/nl/findings.ts'

const because = 'Zo willen wij het'

const found = (code: LocatedFinding['code'], severity = severityOf(code)) => ({ code, severity }) as LocatedFinding

test('every finding has a code here, and no code is left', () => {
  expect([...findingCodes].sort()).toEqual(Object.keys(sentences).sort())
})

describe('what a project makes of a finding', () => {
  test.each([
    ['old-price', 'error', ['error'], 0],
    ['old-price', 'warning', ['warning'], 0],
    ['old-price', 'note', ['note'], 1],
    ['old-price', 'off', [], 1],
    ['written-unknown', 'error', ['error'], 0],
    ['written-unknown', 'warning', ['warning'], 0],
    ['written-unknown', 'off', [], 0],
    ['unknown-text', 'warning', ['warning'], 0],
    ['unknown-price', 'off', ['error'], 0],
  ] as const)('%s as %s', (code, severity, shown, silenced) => {
    const after = weighed([found(code)], { [code]: { severity, because } })
    expect(after.counted.map((one) => one.severity)).toEqual(shown)
    expect(after.silenced).toHaveLength(silenced)
    for (const one of after.silenced) expect(one.severity).toBe(severityOf(code))
  })

  test('no setting changes another finding, and none changes without settings', () => {
    const all = findingCodes.map((code) => found(code))
    expect(weighed(all, {})).toEqual({ counted: all, silenced: [] })
    const { counted, silenced } = weighed(all, { 'old-price': { severity: 'off', because } })
    expect(counted).toEqual(all.filter(({ code }) => code !== 'old-price'))
    expect(silenced).toEqual([found('old-price')])
  })

  test('a name that every object has is no setting', () => {
    const odd = { code: 'constructor', severity: 'error' } as unknown as LocatedFinding
    expect(weighed([odd], { 'old-price': { severity: 'off', because } }).counted).toEqual([odd])
  })
})

describe('what settings may say', () => {
  const codesOf = (settings: FindingSettings) => checkFindingSettings(settings).map(({ code }) => code)

  test('what can be calculated may weigh anything; what cannot stays an error', () => {
    for (const code of findingCodes)
      for (const severity of findingWeights) {
        const isFine = mayBeLowered(code) || severity === 'error'
        expect(codesOf({ [code]: { severity, because } }), `${code} ${severity}`).toEqual(
          isFine ? [] : ['cannot-be-lowered'],
        )
      }
  })

  test('an unknown code is said with the codes that could be meant', () => {
    const [one] = checkFindingSettings({ 'old-prize': { severity: 'off', because } })
    expect(one).toMatchObject({
      code: 'unknown-finding',
      on: 'key',
      written: 'old-prize',
      path: ['findings', 'old-prize'],
    })
    expect(one?.among).toContain('old-price')
    expect(one?.among).not.toContain('unknown-price')
  })

  test.each(['', ' ', '\n'])('a reason that says nothing is none: %j', (nothing) => {
    expect(codesOf({ 'old-price': { severity: 'off', because: nothing } })).toEqual(['missing-key'])
  })
})
