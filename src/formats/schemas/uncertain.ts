import * as z from 'zod/mini'
import { nearWords } from '../near.ts'
import { besideShape, field, number, oneOf, reportAt, reportMissing } from './fields.ts'
import { type Bounds, orderFault, type UncertainMap, uncertainFault } from './uncertain-faults.ts'
import {
  distributionNames,
  formMeant,
  formsInJson,
  keysOf,
  type UncertainKey,
  uncertainKeys,
} from './uncertain-forms.ts'

/** A number, a range, or a named distribution. */
export function uncertain(bounds: Bounds = {}) {
  return z.union(uncertainForms(bounds))
}

/** The forms of an uncertain number; the commonest first, since a schema tries them in this order. */
export function uncertainForms(bounds: Bounds) {
  return [number({ ...bounds, orRange: true }), inexact(bounds)] as const
}

/** `{ low, likely, high }`, or without `likely`. */
export function range(bounds: Bounds) {
  return z
    .strictObject({ low: number(bounds), likely: z.optional(number(bounds)), high: number(bounds) })
    .check(inOrder)
}

/** `{ low, likely, high }` of whole levels; the likely one counts. */
export function scoreRange() {
  const level = () => number({ whole: true })
  return z.strictObject({ low: level(), likely: level(), high: level() }).check(inOrder)
}

function inOrder(ctx: z.core.ParsePayload<{ low: number; likely?: number | undefined; high: number }>): void {
  const fault = orderFault(ctx.value)
  if (fault !== null) reportAt(ctx, fault.key, fault)
}

/** A range or a distribution: one map, of which the keys that stand in it say what form it has. */
function inexact(bounds: Bounds): z.ZodMiniType<UncertainMap> {
  const schema = z
    .strictObject({
      low: field(
        z.optional(number(bounds)),
        'Laagste; met covers de ondergrens van dat deel',
        'Lowest; with covers the lower bound of that share',
      ),
      likely: field(z.optional(number(bounds)), 'Meest waarschijnlijke', 'Most likely'),
      high: field(
        z.optional(number(bounds)),
        'Hoogste; met covers de bovengrens van dat deel',
        'Highest; with covers the upper bound of that share',
      ),
      distribution: field(
        z.optional(oneOf(distributionNames)),
        'Verdeling, met mean en sd, met low, high en covers (lognormal, normal) of met low, likely en high (triangular)',
        'Distribution, with mean and sd, with low, high and covers (lognormal, normal) or with low, likely and high (triangular)',
      ),
      mean: field(z.optional(number(bounds)), 'Gemiddelde', 'Mean'),
      sd: field(z.optional(number()), 'Spreiding (standaardafwijking)', 'Spread (standard deviation)'),
      covers: field(
        z.optional(number({ min: 0, max: 1, exclusive: true })),
        'Welk deel van de kans tussen low en high ligt, zoals 0.95',
        'Share of the probability that lies between low and high, such as 0.95',
      ),
    })
    .check(z.check(keysGoTogether, { when: ({ value }) => isMap(value) }))
    .check((ctx) => {
      ctx.value = statedOf(ctx.value)
      const fault = uncertainFault(ctx.value as UncertainMap, bounds)
      if (fault !== null) reportAt(ctx, fault.key, fault)
    })
  besideShape.set(schema, formsInJson)
  return schema as unknown as z.ZodMiniType<UncertainMap>
}

type Keyed = { readonly [K in UncertainKey]?: unknown }

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Finds the keys that miss for the form that was meant, and those that do not belong to it. */
function keysGoTogether(ctx: z.core.ParsePayload<Keyed>): void {
  const { value } = ctx
  const name = value.distribution
  // A word that is no distribution was found already, and does not say which keys belong.
  if (name !== undefined && typeof name !== 'string') return
  const stated = uncertainKeys.filter((key) => value[key] !== undefined)
  const meant = [...stated, ...misspelt(ctx.issues)]
  const form = formMeant(meant, name)
  const allowed = keysOf(form)
  for (const key of form.needs) {
    if (!meant.includes(key)) reportMissing(ctx, key, key === 'distribution' ? 'text' : 'number')
  }
  const foreign = stated.filter((key) => !allowed.includes(key))
  if (foreign.length > 0)
    ctx.issues.push({ code: 'unrecognized_keys', keys: foreign, input: value, params: { allowed } })
}

/** The keys that were written in another way: they were found already, and say which form was meant. */
function misspelt(issues: readonly z.core.$ZodRawIssue[]): readonly UncertainKey[] {
  return issues
    .flatMap((issue) => (issue.code === 'unrecognized_keys' ? (issue.keys as readonly string[]) : []))
    .flatMap((key) => nearWords(key, uncertainKeys).slice(0, 1) as UncertainKey[])
}

/** Without the keys that were left empty: which keys there are says what form it is. */
function statedOf<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, stated]) => stated !== undefined)) as T
}
