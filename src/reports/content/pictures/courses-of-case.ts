import type { Case } from '../../../core/case/case.ts'
import type { Scenario } from '../../../core/case/scenario.ts'
import { calendar } from '../../../core/time/window.ts'
import { type Picture, picture } from '../../document.ts'
import { type CourseNote, courseNotes } from '../case/course-notes.ts'
import type { Desk } from '../desk.ts'

/** Both courses of a case below each other on one scale of months. */
export function coursesOfCase(desk: Desk, story: Case, reference: string): Picture {
  const words = desk.sentences.pictures.ofCase
  const { months } = story.window
  const window = calendar(story.window)
  const courses = (
    [
      ['with', 'intervention'],
      ['without', reference],
    ] as const
  ).map(([tone, name]) => {
    const scenario = story.scenarios[name] as Scenario
    return {
      tone,
      title: words.course(words[tone], scenario.title ?? null),
      notes: courseNotes(desk, scenario, window),
    }
  })
  const alternative = courses.map(({ title, notes }) =>
    words.inCourse(
      title,
      notes.map((note) => inWords(desk, note)),
    ),
  )
  return picture(words.courses, alternative.join(' '), {
    kind: 'timelines',
    months,
    ticks: monthTicks(desk, months),
    legend: [
      { mark: 'event', label: words.event },
      { mark: 'activity', label: words.activity },
    ],
    courses: courses.map(({ notes, ...course }) => ({
      ...course,
      notes: notes.map(({ mark, from, to, text }) => ({ mark, from, to, text })),
    })),
  })
}

/** The first months of quarters, half years or years, so that there are at most about eight. */
function monthTicks({ sentences }: Desk, months: number) {
  const step = [1, 3, 6, 12].find((one) => months <= one * 8) ?? 12 * Math.ceil(months / 96)
  return Array.from({ length: Math.ceil(months / step) }, (_, at) => ({
    value: at * step + 1,
    text: sentences.words.windowMonth(at * step + 1),
  }))
}

function inWords({ sentences: { report, words } }: Desk, { isWhole, from, to, text }: CourseNote): string {
  const when = isWhole
    ? report.story.wholeWindow
    : from === to
      ? words.windowMonth(from)
      : words.period('period', `month ${from}`, `month ${to}`)
  return report.story.note(when, text)
}
