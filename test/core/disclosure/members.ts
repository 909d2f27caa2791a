import type { Aggregate } from '../../../src/core/aggregate/aggregate.ts'
import type { Settings } from '../../../src/core/case/evaluation.ts'
import type { Counted, Member } from '../../../src/core/disclosure/member.ts'
import { classOf } from '../../../src/core/quality/class.ts'
import { evaluationWith } from '../by-hand.ts'

export type Step = -1 | 0 | 1 | null

/** What a test says of a case; the rest is as if nobody knew it. */
export interface MadeUp {
  readonly difference?: number | null
  /** One for each domain. */
  readonly steps?: readonly Step[]
  /** The steps of effect, where they are not those of change. */
  readonly effects?: readonly Step[]
  readonly instrument?: string
  readonly kind?: 'usual' | 'improved'
  readonly investment?: number
  readonly benefit?: number
  /** The difference with only what is certain. */
  readonly certain_only?: number
  readonly payers?: Readonly<Record<string, number>>
  readonly organisation?: string
  readonly mayBeShown?: boolean
}

export const usualSettings: Settings = evaluationWith().settings

export function settingsWith(disclosure: Partial<Settings['disclosure']>, more: Partial<Settings> = {}): Settings {
  return { ...usualSettings, ...more, disclosure: { ...usualSettings.disclosure, ...disclosure } }
}

let made = 0

/** A case of which only what is published is known. */
export function member(madeUp: MadeUp): Member {
  const { difference = 0, steps = [], effects = steps, payers = {}, organisation, mayBeShown = false } = madeUp
  const { kind = 'usual', instrument = 'two-domains', investment = null, benefit = null, certain_only = null } = madeUp
  made += 1
  const id = `case-${String(made).padStart(5, '0')}`
  const cost = { intervention: null, reference: null, difference, bound: null, bound_amount: null }
  const domains = steps.map((step, at) => ({
    ...{ domain: `domain-${at + 1}`, status: 'rated', change: step, effect: effects[at] ?? null, follow_up: [] },
  }))
  return {
    identity: { case: id, title: `Title of ${id}`, organisation, window: { from: '2024-01', months: 12 } },
    result: {
      reference: { scenario: 'reference', kind },
      headline: cost,
      totals: { society: cost, public: cost, cashable: null, cashable_not_stated: null },
      ...{ investment, benefit },
      realism: { certain_only, in_full: difference },
      payers: Object.entries(payers).map(([payer, amount]) => ({ payer, public: true, difference: amount })),
      quality_of_life: { instrument, class_change: classOf(steps), class_effect: classOf(effects), domains },
    },
    mayBeShown,
  } as unknown as Member
}

export function counted(members: readonly Member[]): readonly Counted[] {
  return members.map((one) => ({ member: one, difference: one.result.headline.difference }))
}

/** What is asked of a block beside its cases. */
export function blockOf(members: readonly Member[], more: Partial<Aggregate> = {}): Aggregate {
  const names = [...new Set(members.flatMap(({ result }) => result.payers.map(({ payer }) => payer)))].sort()
  return {
    ...{ id: 'usual-12', reference_kind: 'usual', months: 12, n: members.length },
    ...{ uncertainty: null, investment: null, benefit: null, benefit_cost_ratio: null, invested: 0 },
    realism: { certain_only: null, in_full: null },
    payers: names.map((payer) => ({ payer, public: true })),
    groups: null,
    ...more,
  } as unknown as Aggregate
}

export function groupedBy(...by: readonly string[]): Partial<Aggregate> {
  return { groups: { by, rows: [] } } as unknown as Partial<Aggregate>
}

export function times<T>(n: number, make: (at: number) => T): readonly T[] {
  return Array.from({ length: n }, (_, at) => make(at))
}
