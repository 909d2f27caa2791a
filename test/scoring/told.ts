import type { Case } from '../../src/core/case/case.ts'
import { changed } from '../../src/core/case/change.ts'
import { changesOf } from '../../src/scoring/changes.ts'
import type { Answers, Interview } from '../../src/scoring/interview.ts'
import { settled } from '../../src/scoring/step.ts'
import { interviewAbout, storyIn } from './interviews.ts'
import { walked } from './walks.ts'

/** A story with a rate, a period, a moment and an event without support, and a second reference. */
export const story = storyIn(`
case: aan-tafel
title: Weer aan tafel
window: { from: 2024-03, months: 12 }
scenarios:
  intervention:
    activities:
      - { price: social-work-contact, quantity: 4 }
  reference:
    kind: usual
    certainty: probable
    because: Zo ging het al maanden
    life_events:
      - { id: fall, at: month 5, certainty: 0.5, text: Valt van de trap }
      - { at: month 6, text: Verhuist }
    activities:
      - { price: gp-consult, quantity: { low: 6, likely: 10, high: 16 }, certainty: certain, because: Bijna maandelijks }
      - { price: individual-guidance-hour, quantity: 1, per: week, from: month 7, to: month 12, basis: estimated }
      - { label: Opname, price: hospital-day, quantity: 5, event: fall }
  lighter:
    kind: lighter
    certainty: possible
    because: Een keer per maand bellen
    activities:
      - { price: gp-consult, quantity: 8, at: month 2 }
ratings:
  - rater: sociaal-werker-1
    role: professional
    at: month 12
    scores:
      finances: { start: 2, intervention: 4, reference: 2, lighter: 3, because: De post is open }
    others: same
    follow_up:
      - { at: month 18, scores: { finances: { intervention: 4 } } }
  - { rater: client-1, role: client, of: client, instrument: life-domains, scores: {}, others: same }
`)

export const interview = interviewAbout(story)

/** The case after an interview with these answers, and else the plainest ones. */
export function told(answers: Answers, about: Interview = interview): Case {
  return changed(about.story, changesOf(about, settled(about, walked(about, answers).answers)))
}
