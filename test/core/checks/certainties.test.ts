import { describe, expect, it } from 'vitest'
import type { Activity } from '../../../src/core/case/activity.ts'
import type { LifeEvent, Scenario } from '../../../src/core/case/scenario.ts'
import { certainties } from '../../../src/core/checks/certainty.ts'
import { events } from '../../../src/core/checks/events.ts'
import { line, told } from '../by-hand.ts'
import { foundBy, inLine, type Short, withScenarios } from './found.ts'

/** What is found of lines in a reference that says of itself only what is given. */
function inReference(activities: readonly Activity[], more: Partial<Scenario> = {}): readonly Short[] {
  return foundBy(certainties, withScenarios(told({}), { reference: { kind: 'usual', activities, ...more } }))
}

const place = 'scenarios.reference.activities.0'
const certaintyMissing = [['certainty-missing', place]]
const reasonMissing = [['reason-missing', place]]

describe('of a line of the reference it is said', () => {
  it('how likely it is: by itself, or once by the scenario', () => {
    expect(inReference([line(1, 10)])).toEqual(certaintyMissing)
    expect(inReference([line(1, 10, { because: 'So it went' })])).toEqual(certaintyMissing)
    expect(inReference([line(1, 10, { certainty: 0, because: 'So it went' })])).toEqual([])
    expect(inReference([line(1, 10, { because: 'So it went' })], { certainty: 'possible' })).toEqual([])
  })

  it('and why one thinks so: by itself, or once by the scenario', () => {
    expect(inReference([line(1, 10, { certainty: 'certain' })])).toEqual(reasonMissing)
    expect(inReference([line(1, 10, { certainty: 'certain' })], { because: 'So it went' })).toEqual([])
  })

  it('unless it is not counted; of the intervention nothing is asked', () => {
    expect(inReference([line(1, 10, { counted: false }), line(1, 10, { counted: true })])).toEqual([
      ['certainty-missing', 'scenarios.reference.activities.1'],
    ])
    expect(inLine(certainties, line(1, 10))).toEqual([])
  })
})

describe('of a line that hangs on a life event it is said', () => {
  const ofEvent = (event: Partial<LifeEvent>, more: Partial<Activity> = {}) =>
    inReference([line(1, 10, { event: 'admission', ...more })], {
      life_events: [{ id: 'admission', at: '2025-03', text: 'Admitted', ...event }],
    })

  it('how likely the event is, whatever the line says of itself', () => {
    expect(ofEvent({})).toEqual(certaintyMissing)
    expect(ofEvent({}, { certainty: 'certain', because: 'Asked for' })).toEqual(certaintyMissing)
    expect(ofEvent({ certainty: 0.5 })).toEqual(reasonMissing)
    expect(ofEvent({ certainty: 0.5, because: 'Asked for' })).toEqual([])
    expect(ofEvent({ certainty: 0.5 }, { because: 'Asked for' })).toEqual([])
  })

  it('nothing where there is no such event: that is told elsewhere', () => {
    expect(ofEvent({ id: 'other' })).toEqual([])
  })
})

describe('the event of a line', () => {
  const life_events = [
    { id: 'admission', at: '2025-03', text: 'Admitted' },
    { at: '2025-04', text: 'Nothing hangs on it' },
    { id: 'home', at: '2025-05', text: 'Home' },
  ]

  it('stands in the same scenario', () => {
    const other: Scenario = { kind: 'none', activities: [line(1, 10, { event: 'home' })] }
    const story = told({
      life_events,
      reference: [line(1, 10), line(1, 10, { event: 'home' }), line(1, 10, { event: 'hom' })],
      intervention: [line(1, 10, { event: 'home' })],
    })
    expect(foundBy(events, withScenarios(story, { other }))).toEqual([
      ['unknown-event', 'line.event', {}, { written: 'home', among: [] }],
      ['unknown-event', 'scenarios.reference.activities.2.event', {}, { written: 'hom', among: ['admission', 'home'] }],
      ['unknown-event', 'scenarios.other.activities.0.event', {}, { written: 'home', among: [] }],
    ])
  })

  it('has a name that no event before it has in that scenario', () => {
    const twice = [...life_events, life_events[1], life_events[0], life_events[0]] as readonly LifeEvent[]
    const story = told({ life_events: twice })
    const intervention: Scenario = { activities: [], life_events }
    const second = { written: 'admission' }
    expect(foundBy(events, withScenarios(story, { intervention }))).toEqual([
      ['duplicate-id', 'scenarios.reference.life_events.4.id', { of: 'event' }, second],
      ['duplicate-id', 'scenarios.reference.life_events.5.id', { of: 'event' }, second],
    ])
  })

  it('is excluded by an event of that scenario that stands by itself', () => {
    const [admission, nameless, home] = life_events as [LifeEvent, LifeEvent, LifeEvent]
    const excluded = (...unless: readonly (string | undefined)[]) =>
      foundBy(
        events,
        told({ life_events: [admission, nameless, home].map((one, at) => ({ ...one, unless: unless[at] })) }),
      )
    const place = (at: number) => `scenarios.reference.life_events.${at}.unless`
    expect(excluded('home', 'home')).toEqual([])
    expect(excluded('hom', undefined)).toEqual([
      ['unknown-event', place(0), {}, { written: 'hom', among: ['admission', 'home'] }],
    ])
    expect(excluded('admission')).toEqual([['unless-chain', place(0), { problem: 'itself' }, { written: 'admission' }]])
    expect(excluded(undefined, 'home', 'admission')).toEqual([
      ['unless-chain', place(1), { problem: 'chain' }, { written: 'home' }],
    ])
  })
})
