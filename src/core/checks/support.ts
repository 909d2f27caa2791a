import { type Finding, finding } from '../finding.ts'
import type { Moment } from '../time/moment.ts'
import { type Period, periodOf } from '../time/period.ts'
import type { Rule } from './activities.ts'

/** Support is asked for before it starts, and starts before it ends; each may lie outside the window. */
export const supportOrder: Rule = ({ story, window }) => {
  const { asked, started, ended } = story.support ?? {}
  const day = (moment: Moment | undefined) => (moment === undefined ? null : periodOf(moment, window))
  const [asking, start, end] = [day(asked), day(started), day(ended)]
  const unplaced = Object.entries({ asked, started, ended }).flatMap(([name, moment]) =>
    // A month of the window that the window does not have is no moment at all.
    moment === undefined || day(moment)?.start !== Number.POSITIVE_INFINITY
      ? []
      : [
          finding(
            'outside-window',
            ['support', name],
            { from: story.window.from, months: story.window.months },
            { written: moment },
          ),
        ],
  )
  return unplaced.length > 0 ? unplaced : [...orderOf(asking, start, 'asked'), ...orderOf(start, end, 'ended')]
}

/** Of two moments the second is not wholly before the first: a month may hold the day. */
function orderOf(first: Period | null, second: Period | null, field: 'asked' | 'ended'): readonly Finding[] {
  if (first === null || second === null || second.end > first.start) return []
  const problem = field === 'asked' ? 'asked-after-started' : 'ended-before-started'
  return [finding('support-order', ['support', field], { problem })]
}
