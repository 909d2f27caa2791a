import type { Activity } from '../../../core/case/activity.ts'
import type { LifeEvent, Scenario } from '../../../core/case/scenario.ts'
import { expected } from '../../../core/chance/expected.ts'
import { activityPeriod } from '../../../core/costs/activity-period.ts'
import { periodOf } from '../../../core/time/period.ts'
import type { Calendar } from '../../../core/time/window.ts'
import type { StickyNote } from '../../chart.ts'
import type { Desk } from '../desk.ts'
import { textIn } from '../in-words.ts'
import { eventCertaintyInShort } from './certainty-in-words.ts'

/** A note of a course, and when it was in words: null where one month, or the whole window, says it. */
export interface CourseNote extends StickyNote {
  readonly isWhole: boolean
  readonly period: string | null
}

/** The notes of a course: its events, then its activities with how much was used. */
export function courseNotes(desk: Desk, scenario: Scenario, window: Calendar): readonly CourseNote[] {
  const events = (scenario.life_events ?? []).map((event) => eventNote(desk, event, scenario, window))
  if (scenario.activities === 'unknown') {
    const text = desk.sentences.report.account.wholeUnknown
    return [...events, { mark: 'activity', from: 1, to: window.months, text, isWhole: true, period: null }]
  }
  return [...events, ...scenario.activities.map((activity) => activityNote(desk, activity, scenario, window))]
}

function eventNote(desk: Desk, event: LifeEvent, scenario: Scenario, window: Calendar): CourseNote {
  const month = monthOf(periodOf(event.at, window)?.start ?? 0, window)
  const { during } = desk.sentences.report.story
  const certainty = eventCertaintyInShort(desk, event, scenario)
  const text = certainty === null ? event.text : during(event.text, certainty)
  return { mark: 'event', from: month, to: month, text, isWhole: false, period: null }
}

function activityNote(desk: Desk, activity: Activity, scenario: Scenario, window: Calendar): CourseNote {
  const period = activityPeriod(activity, scenario, window)
  const { from = null, to = null, start = 0, end = 0 } = period ?? {}
  const isMoment = period?.kind === 'moment'
  const isWhole = !isMoment && from === null && to === null
  const first = monthOf(start, window)
  return {
    mark: 'activity',
    from: first,
    to: isMoment ? first : Math.max(first, monthOf(end - 1, window)),
    text: desk.sentences.report.story.note(activityLabel(desk, activity), quantityInWords(desk, activity)),
    isWhole,
    period: isMoment || isWhole ? null : desk.sentences.words.period('period', from, to),
  }
}

/** What an activity is called: by the case, else by its price. */
export function activityLabel({ evaluation, language }: Desk, { label, price, unit_price }: Activity): string {
  const listed = price === undefined ? undefined : evaluation.prices.get(price)?.label
  return label ?? textIn(listed ?? unit_price?.source.title ?? '', language)
}

/** How much of an activity was used, as it is written: "8 contacts", "2 to 5 hours a week", unknown. */
function quantityInWords({ evaluation, sentences }: Desk, { quantity, per, price, unit_price }: Activity): string {
  const { words, numbers, report } = sentences
  const unit = unit_price?.unit ?? evaluation.prices.get(price ?? '')?.unit ?? ''
  const said = (value: number) => (per === undefined ? words.units(value, unit) : words.rate(value, unit, per))
  if (quantity === 'unknown') return report.line.quantityUnknown
  if (typeof quantity === 'number') return said(quantity)
  // Of one unit in each unit of time is said that it goes on, which has no lowest and highest.
  return 'distribution' in quantity || per === unit
    ? report.story.about(said(expected(quantity)))
    : report.story.quantityRange(numbers.number(quantity.low), said(quantity.high))
}

/** The month of the window in which a day lies. */
function monthOf(day: number, window: Calendar): number {
  const month = window.borders.findLastIndex((border) => border <= day) + 1
  return Math.min(Math.max(month, 1), window.months)
}
