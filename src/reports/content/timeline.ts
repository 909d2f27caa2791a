import type { Case } from '../../core/case/case.ts'
import type { Scenario } from '../../core/case/scenario.ts'
import { activityPeriod } from '../../core/costs/activity-period.ts'
import { periodOf } from '../../core/time/period.ts'
import { type Calendar, calendar } from '../../core/time/window.ts'
import { heading, type Section, table } from '../document.ts'
import type { Desk } from './desk.ts'
import { textIn } from './in-words.ts'

/** Something on a timeline: the window month it begins in, and its words; month 0 stands for the whole window. */
interface Note {
  readonly month: number
  readonly words: string
}

/** Both courses beside each other by month: events (●) above activities (▪), like the sticky notes of the method. */
export function timeline(desk: Desk, story: Case, reference: string): Section {
  const { sentences } = desk
  const words = sentences.report.story
  const window = calendar(story.window)
  const courses = ['intervention', reference].map((name) => notes(desk, story.scenarios[name] as Scenario, window))
  const months = [...new Set(courses.flat().map(({ month }) => month))].sort((a, b) => a - b)
  const titles = ['intervention', reference].map((name) => story.scenarios[name]?.title)
  const inMonth = (course: readonly Note[], month: number) =>
    course
      .filter((note) => note.month === month)
      .map((note) => note.words)
      .join('\n')
  const rows = months.map((month) => [
    month === 0 ? words.wholeWindow : sentences.words.windowMonth(month),
    ...courses.map((course) => inMonth(course, month)),
  ])
  return [
    heading(2, words.timeline),
    table(words.timelineHead(titles[0] ?? words.with, titles[1] ?? words.without), rows),
  ]
}

function notes(desk: Desk, scenario: Scenario, window: Calendar): readonly Note[] {
  const events = (scenario.life_events ?? []).map(({ at, text }) => ({
    month: monthOf(periodOf(at, window)?.start ?? 0, window),
    words: `● ${text}`,
  }))
  if (scenario.activities === 'unknown')
    return [...events, { month: 0, words: `▪ ${desk.sentences.report.account.wholeUnknown}` }]
  const activities = scenario.activities.map((activity) => {
    const period = activityPeriod(activity, scenario, window)
    const whole = period?.kind === 'period' && period.from === null
    const listed = activity.price === undefined ? undefined : desk.evaluation.prices.get(activity.price)?.label
    const label = activity.label ?? textIn(listed ?? activity.unit_price?.source.title ?? '', desk.language)
    const until =
      period?.kind === 'period' && !whole ? ` (${desk.sentences.words.period('period', period.from, period.to)})` : ''
    return { month: whole ? 0 : monthOf(period?.start ?? 0, window), words: `▪ ${label}${until}` }
  })
  return [...events, ...activities]
}

function monthOf(day: number, window: Calendar): number {
  return window.borders.findLastIndex((border) => border <= day) + 1
}
