import type { Case } from '../../core/case/case.ts'
import type { Scenario } from '../../core/case/scenario.ts'
import { calendar } from '../../core/time/window.ts'
import { heading, type Section, table } from '../document.ts'
import { type CourseNote, courseNotes } from './case/course-notes.ts'
import type { Desk } from './desk.ts'

/** Both courses beside each other by month: events (●) above activities (▪), like the sticky notes of the method. */
export function timeline(desk: Desk, story: Case, reference: string): Section {
  return [heading(2, desk.sentences.report.story.timeline, 'courses'), timelineTable(desk, story, reference)]
}

/** What happened and was used in each course, a row for each month in which something begins. */
export function timelineTable(desk: Desk, story: Case, reference: string) {
  const { sentences } = desk
  const words = sentences.report.story
  const window = calendar(story.window)
  const scenarios = ['intervention', reference].map((name) => story.scenarios[name] as Scenario)
  const courses = scenarios.map((scenario) => courseNotes(desk, scenario, window))
  const months = [...new Set(courses.flat().map(monthOf))].sort((a, b) => a - b)
  const rows = months.map((month) => [
    month === 0 ? words.wholeWindow : sentences.words.windowMonth(month),
    ...courses.map((notes) =>
      notes
        .filter((note) => monthOf(note) === month)
        .map((note) => marked(desk, note))
        .join('\n'),
    ),
  ])
  const [intervention, without] = scenarios.map(({ title }) => title)
  return table(words.timelineHead(intervention ?? words.with, without ?? words.without), rows)
}

/** The month in which a note begins; 0 stands for the whole window. */
function monthOf({ isWhole, from }: CourseNote): number {
  return isWhole ? 0 : from
}

function marked({ sentences }: Desk, { mark, text, period }: CourseNote): string {
  const words = period === null ? text : sentences.report.story.during(text, period)
  return `${mark === 'event' ? '●' : '▪'} ${words}`
}
