import type { Activity } from '../case/activity.ts'
import type { Case } from '../case/case.ts'

/** How a line is named, for people and for its streams of draws. */
export interface LineName {
  /** `reference/hospital-day`, and `reference/hospital-day/2` for the second of the same. */
  readonly name: string
  /** The same with the line's period, so that adding a line for another period changes no draw of this one. */
  readonly key: string
}

/** Names the lines of a case by course, price or label, and place among equals: never by place in the file. */
export function lineNames(story: Case): (scenario: string, activity: number) => LineName {
  const names = new Map<string, LineName>()
  const [nth, nthInPeriod] = [counter(), counter()]
  for (const [scenario, { activities }] of Object.entries(story.scenarios)) {
    if (activities === 'unknown') continue
    for (const [at, activity] of activities.entries()) {
      const thing = `${scenario}/${activity.price ?? slug(activity.label ?? activity.unit_price?.source.title ?? '')}`
      const timed = `${thing} ${periodOf(activity)}`
      const place = nth(thing)
      names.set(`${scenario} ${at}`, {
        name: place === 1 ? thing : `${thing}/${place}`,
        key: `${timed} ${nthInPeriod(timed)}`,
      })
    }
  }
  return (scenario, activity) => names.get(`${scenario} ${activity}`) as LineName
}

/** Words as they can be typed at a command line: lower case, digits and hyphens. */
export function slug(words: string): string {
  const plain = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  return plain.replace(/^-|-$/g, '') || 'line'
}

function periodOf({ at, from, to, per, event }: Activity): string {
  return [at, from, to, per, event].map((part) => part ?? '-').join(' ')
}

function counter(): (name: string) => number {
  const counts = new Map<string, number>()
  return (name) => {
    const next = (counts.get(name) ?? 0) + 1
    counts.set(name, next)
    return next
  }
}
