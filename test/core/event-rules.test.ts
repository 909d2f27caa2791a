import { describe, expect, it } from 'vitest'
import type { LifeEvent, Scenario } from '../../src/core/case/scenario.ts'
import { checkCase } from '../../src/core/checks/check-case.ts'
import { evaluationWith, line, told } from './by-hand.ts'

const event = (id: string, more: Partial<LifeEvent> = {}): LifeEvent => ({ id, at: 'month 3', text: id, ...more })

/** What is found in a reference with some events, of which it is said how likely the course is or not. */
function found(life_events: readonly LifeEvent[], more: Partial<Scenario> = {}) {
  const story = told({
    intervention: [line(1, 100, { investment: true })],
    reference: [line(1, 100, { event: life_events[0]?.id })],
  })
  const reference: Scenario = { kind: 'usual', activities: [], ...story.scenarios.reference, life_events, ...more }
  return checkCase({ ...story, scenarios: { ...story.scenarios, reference } }, evaluationWith()).map(
    ({ code, path, args }) => [code, path.slice(2).join('.'), args],
  )
}

describe('a life event that another one excludes', () => {
  it('is nothing to remark where the other stands by itself', () => {
    expect(found([event('home', { unless: 'admission' }), event('admission')])).toEqual([])
    expect(
      found([event('home', { unless: 'admission' }), event('admission'), event('ill', { unless: 'admission' })]),
    ).toEqual([])
  })

  it('is excluded by an event of the same course', () => {
    expect(found([event('home', { unless: 'admision' }), event('admission')])).toEqual([
      ['unknown-event', 'life_events.0.unless', {}],
    ])
  })

  it('is not excluded by itself, nor by one that is excluded in turn', () => {
    expect(found([event('home', { unless: 'home' })])).toEqual([
      ['unless-chain', 'life_events.0.unless', { problem: 'itself' }],
    ])
    expect(found([event('home', { unless: 'admission' }), event('admission', { unless: 'home' })])).toEqual([
      ['unless-chain', 'life_events.0.unless', { problem: 'chain' }],
      ['unless-chain', 'life_events.1.unless', { problem: 'chain' }],
    ])
  })

  it('needs no certainty, but the other does; a reason for either is a reason for both', () => {
    const silent = { certainty: undefined, because: undefined }
    const home = event('home', { unless: 'admission' })
    expect(found([home, event('admission', { because: 'Asked for' })], silent)).toEqual([
      ['certainty-missing', 'activities.0', {}],
    ])
    expect(found([home, event('admission', { certainty: 0.5 })], silent)).toEqual([
      ['reason-missing', 'activities.0', {}],
    ])
    expect(found([home, event('admission', { certainty: 0.5, because: 'Asked for' })], silent)).toEqual([])
  })
})
