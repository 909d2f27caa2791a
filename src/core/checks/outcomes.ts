import { groups } from 'd3-array'
import type { Evaluation } from '../case/evaluation.ts'
import type { Outcome } from '../case/outcome.ts'
import { evaluatedSupport } from '../costs/evaluated-support.ts'
import { type Finding, finding, type Path } from '../finding.ts'
import type { PlacedActivity, Rule } from './activities.ts'
import { outcomeCycles } from './outcome-cycles.ts'
import { quote } from './programme/quote.ts'

/** Outcomes have a name each, lead to outcomes of the case without coming back, and are counted by lines of the case. */
export const outcomes: Rule = ({ story, activities }, evaluation) => {
  const all = story.outcomes ?? []
  // A label may hold a client's words, and is not proposed.
  const prices = new Set(activities.flatMap(({ activity }) => activity.price ?? []))
  const lines = new Set([...prices, ...activities.flatMap(({ activity }) => activity.label ?? [])])
  const seen = new Set<string>()
  const ids = [...new Set(all.map(({ id }) => id))]
  const known = new Set(ids)
  const found = all.flatMap((outcome, at) => {
    const path = ['outcomes', at]
    const { id, leads_to = [], counted_by } = outcome
    const twice = seen.has(id)
    seen.add(id)
    return [
      ...(twice ? [finding('duplicate-id', [...path, 'id'], { of: 'outcome' }, { written: id })] : []),
      ...unknownDomain(outcome, [...path, 'domain'], evaluation),
      ...leads_to.flatMap((next, index) =>
        known.has(next)
          ? []
          : [finding('unknown-outcome', [...path, 'leads_to', index], {}, { written: next, among: ids })],
      ),
      ...(counted_by === undefined || lines.has(counted_by)
        ? []
        : [finding('unknown-line', [...path, 'counted_by'], {}, { written: counted_by, among: [...prices] })]),
    ]
  })
  return [...found, ...outcomeCycles(all)]
}

function unknownDomain({ domain }: Outcome, path: Path, { instruments, settings }: Evaluation): readonly Finding[] {
  if (domain === undefined) return []
  const known = [...new Set([...instruments.values()].flatMap(({ domains }) => domains.map(({ id }) => id)))]
  const domains = (instruments.get(settings.instrument)?.domains ?? []).map(({ id }) => id)
  return known.includes(domain)
    ? []
    : [finding('unknown-domain', path, { instrument: null, domains }, { written: domain, among: known })]
}

/**
 * Where a case tells its outcomes, each thing that is counted, is not the support itself and does not stand alike in all
 * courses is counted by one of them; it is noted at its first line.
 */
export const linesWithoutOutcome: Rule = ({ story, activities }, { settings }) => {
  const all = story.outcomes ?? []
  if (all.length === 0) return []
  const told = new Set(all.flatMap(({ counted_by }) => counted_by ?? []))
  const isSupport = evaluatedSupport(story, settings)
  const others = activities.filter(({ activity }) => activity.counted !== false && isSupport(activity) !== true)
  const things = groups(others, ({ activity }) => activity.price ?? activity.label ?? activity.unit_price?.source.title)
  return things.flatMap(([, same]) => {
    const isTold = same.some(({ activity: { price = '', label = '' } }) => told.has(price) || told.has(label))
    const isAlike = new Set(Object.keys(story.scenarios).map((name) => usedIn(name, same))).size === 1
    return isTold || isAlike ? [] : [finding('line-without-outcome', (same[0] as PlacedActivity).path, {})]
  })
}

/** What a course says of a thing, but for the reasons. */
function usedIn(course: string, lines: readonly PlacedActivity[]): string {
  const used = lines.filter(({ name }) => name === course)
  return JSON.stringify(
    used.map(({ activity: { because: _, basis: __, ...activity }, scenario }) => ({
      ...activity,
      certainty: activity.certainty ?? scenario.certainty ?? 'certain',
    })),
  )
}

/** What is said in somebody's own words may go to the audience of the report. */
export const quotes: Rule = ({ story }, { settings }) =>
  (story.experience ?? []).flatMap(({ said, consent }, at) =>
    quote({ quote: said, consent }, ['experience', at, 'said'], settings.audience),
  )
