/** The option of cases that do not say by which approach they were helped, as their figures are named. */
export const unnamedOption = 'not-stated'

function namedByOption({ option }: Readonly<Record<string, unknown>>): string {
  return option === '' ? unnamedOption : String(option)
}

function namedByApproach({ approach }: Readonly<Record<string, unknown>>): string {
  return String(approach ?? unnamedOption)
}

/** By what the elements of a list are named in the name of a figure; other lists count from 1. */
const namedBy: Readonly<Record<string, (element: Readonly<Record<string, unknown>>) => string>> = {
  cases: ({ case: id }) => String(id),
  aggregate: ({ id }) => String(id),
  approaches: namedByApproach,
  caseloads: namedByApproach,
  budgets: namedByApproach,
  statements: namedByApproach,
  payers: ({ payer }) => String(payer),
  sectors: ({ sector }) => String(sector),
  forms: ({ form }) => String(form),
  by_basis: ({ basis }) => String(basis),
  rows: ({ id, caseload }) => String(id ?? caseload),
  yes_no: ({ id }) => String(id),
  returns_by_year: ({ follow_up_year }) => `year-${Number(follow_up_year) + 1}`,
  by_year: ({ follow_up_year }) => `year-${Number(follow_up_year) + 1}`,
  domains: ({ domain }) => String(domain),
  one_way: ({ input }) => String(input),
  kinds: ({ kind }) => String(kind),
  information: ({ kind }) => String(kind),
  efficiency: namedByOption,
  options: namedByOption,
  planes: namedByOption,
  raters: ({ rater }) => String(rater),
  given: ({ rater }) => String(rater),
  agreement: ({ id }) => String(id),
  moments: ({ moment, months }) => String(moment ?? `month-${months}`),
  measures: ({ measure }) => String(measure),
  other_instruments: ({ instrument }) => String(instrument),
  bands: ({ from }) => `above-${from}`,
  shifts: ({ from, to }) => `${from}-to-${to}`,
  crossed: ({ change, effect }) => `${change}-${effect}`,
}

/** The value that the name of a figure leads to, such as `costs.difference` or `payers.client.reference`; undefined where there is none. */
export function figureAt(root: unknown, name: string): unknown {
  let here: unknown = root
  let above = ''
  for (const step of name.split('.')) {
    if (typeof here !== 'object' || here === null) return undefined
    here = Array.isArray(here)
      ? elementOf(here, above, step)
      : Object.hasOwn(here, step)
        ? (here as Record<string, unknown>)[step]
        : undefined
    above = step
  }
  return here
}

function elementOf(list: readonly unknown[], name: string, step: string): unknown {
  const elements = known.get(list) ?? new Map(list.map((element, at) => [nameIn(name, element, at), element]))
  known.set(list, elements)
  return elements.get(step)
}

/** The elements of a list by name, worked out once: a report over thousands of cases asks for each by its name. */
const known = new WeakMap<readonly unknown[], ReadonlyMap<string, unknown>>()

function nameIn(list: string, element: unknown, at: number): string {
  const identity = namedBy[list]
  const isNamed = identity !== undefined && typeof element === 'object' && element !== null
  return isNamed ? identity(element as Record<string, unknown>) : String(at + 1)
}

/** Figures that can be unknown; elsewhere null says that there is nothing to give a figure of. */
const mayBeUnknown =
  /(^|\.)(intervention|reference|difference|total|benefit|quantity|amount|start|change|effect|at_75|at_50|certain_only|in_full)$/

/** Numbers that say where or when, and not how much; and the many of which pictures are drawn. */
const places = new Set(['at', 'activity', 'year', 'follow_up_year', 'points', 'curve'])

/** The names of all figures under a value: every number, and every figure that is unknown. */
export function figureNames(root: unknown, above: readonly string[] = []): readonly string[] {
  const name = above.join('.')
  if (typeof root === 'number' || (root === null && mayBeUnknown.test(name))) return [name]
  if (root === null) return []
  if (Array.isArray(root)) {
    return root.flatMap((element, at) => figureNames(element, [...above, nameIn(above.at(-1) ?? '', element, at)]))
  }
  if (typeof root !== 'object') return []
  return Object.entries(root).flatMap(([key, value]) => (places.has(key) ? [] : figureNames(value, [...above, key])))
}
