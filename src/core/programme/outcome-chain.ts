import { fsum, groups } from 'd3-array'
import type { Outcome, OutcomeBasis } from '../case/outcome.ts'
import type { CostLine } from '../costs/cost-line.ts'
import { halfCent } from '../costs/half-cent.ts'
import { nameOf, thingOf } from '../costs/use.ts'

/** That one outcome leads to another, and what that rests on; `null` is not said. */
export interface OutcomeLink {
  readonly from: string
  readonly to: string
  readonly basis: OutcomeBasis | null
}

/** A way from an outcome that nothing leads to, up to one that leads to nothing. */
export interface OutcomePath {
  readonly outcomes: readonly string[]
  /** The counted lines that its outcomes are counted by; without any it adds no money. */
  readonly counted_by: readonly string[]
}

/** What leads to what in a case, and where that is counted. */
export interface OutcomeChain {
  readonly outcomes: readonly Outcome[]
  readonly links: readonly OutcomeLink[]
  /** By which names of counted lines outcomes are counted. */
  readonly counted: readonly string[]
  readonly paths: readonly OutcomePath[]
  /** Whether there are more paths than are named. */
  readonly more: boolean
  /** Price ids, or else labels, of counted lines in which the courses differ and to which no outcome leads. */
  readonly asked_about: readonly string[]
}

/** So many paths are named: where much leads to much, there are more than anyone reads. */
const mostPaths = 200

/**
 * The chain of a case: links with the basis of the outcome that follows, every path, and the counted lines to be asked
 * about. The checks have found that it has no cycles; a link that turns back ends its path.
 *
 * @param lines the cost lines of both courses
 */
export function outcomeChain(outcomes: readonly Outcome[], lines: readonly CostLine[]): OutcomeChain {
  const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]))
  const next = ({ leads_to = [] }: Outcome) => leads_to.flatMap((id) => byId.get(id) ?? [])
  const counted = lines.filter((line) => line.counted)
  const reached = new Set(outcomes.flatMap(next).map(({ id }) => id))
  const beginnings = outcomes.filter(({ id }) => !reached.has(id))
  const names = namesOf(counted)
  const found = pathsFrom(beginnings, next, names)
  return {
    outcomes,
    links: outcomes.flatMap((from) => next(from).map((to) => ({ from: from.id, to: to.id, basis: to.basis ?? null }))),
    counted: countedBy(outcomes, names),
    paths: found.slice(0, mostPaths),
    more: found.length > mostPaths,
    asked_about: askedAbout(outcomes, counted),
  }
}

/** One path more than are named, at most; walked without calling itself, since a chain may be as long as a file. */
function pathsFrom(
  beginnings: readonly Outcome[],
  next: (outcome: Outcome) => readonly Outcome[],
  counted: ReadonlySet<string>,
): readonly OutcomePath[] {
  const found: OutcomePath[] = []
  for (const beginning of beginnings) {
    const trail: { readonly outcome: Outcome; readonly following: Iterator<Outcome> }[] = []
    const onTrail = new Set<Outcome>()
    const step = (outcome: Outcome) => {
      onTrail.add(outcome)
      const following = next(outcome).filter((one) => !onTrail.has(one))
      trail.push({ outcome, following: following.values() })
      if (following.length === 0)
        found.push(
          pathOf(
            trail.map((one) => one.outcome),
            counted,
          ),
        )
    }
    step(beginning)
    for (let here = trail.at(-1); here !== undefined && found.length <= mostPaths; here = trail.at(-1)) {
      const { value, done } = here.following.next()
      if (!done) step(value)
      else onTrail.delete((trail.pop() as typeof here).outcome)
    }
    if (found.length > mostPaths) break
  }
  return found
}

function pathOf(path: readonly Outcome[], counted: ReadonlySet<string>): OutcomePath {
  return { outcomes: path.map(({ id }) => id), counted_by: countedBy(path, counted) }
}

/** The names of counted lines by which outcomes are counted. */
function countedBy(outcomes: readonly Outcome[], counted: ReadonlySet<string>): readonly string[] {
  const named = outcomes.flatMap(({ counted_by }) => counted_by ?? [])
  return [...new Set(named.filter((name) => counted.has(name)))]
}

/** What lines may be called: their price, or their label in a language. */
function namesOf(lines: readonly CostLine[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap(({ price, label }) => [
      ...(price === null ? [] : [price]),
      ...(typeof label === 'string' ? [label] : Object.values(label)),
    ]),
  )
}

/** Things in which the courses differ, apart from the support itself, that no outcome is counted by. */
function askedAbout(outcomes: readonly Outcome[], counted: readonly CostLine[]): readonly string[] {
  const named = new Set(outcomes.flatMap(({ counted_by }) => counted_by ?? []))
  const others = counted.filter(({ investment, transfer }) => investment !== true && transfer !== 'received')
  return groups(others, thingOf).flatMap(([, same]) => {
    const isNamed = [...namesOf(same)].some((name) => named.has(name))
    return isNamed || !differs(same) ? [] : [nameOf(same[0] as CostLine)]
  })
}

function differs(lines: readonly CostLine[]): boolean {
  if (lines.some(({ amount }) => amount === null)) return true
  const amounts = lines.map(({ scenario, amount }) => (scenario === 'intervention' ? -1 : 1) * (amount as number))
  return Math.abs(fsum(amounts)) > halfCent
}
