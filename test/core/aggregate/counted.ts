import type { CaseOutcome, CountedQuality } from '../../../src/core/aggregate/block.ts'

type Domain = CountedQuality['domains'][number]

/** A domain of which nothing is known but what is said of it. */
export function domain(more: Partial<Domain> = {}): Domain {
  const nothing = { start: null, intervention: null, reference: null, change: null, effect: null }
  return { domain: 'home', status: 'rated', ...nothing, follow_up: [], ...more }
}

/** A domain better by so many levels at the end, and measured again: by how much it rose since, and is better than without. */
export function again(effect: number | null, lasting: number | null, later: number | null = null): Domain {
  const moment = { at: '2026-06', intervention: 3, reference: null }
  return domain({ intervention: 3, effect, follow_up: [{ ...moment, lasting, effect: later }] })
}

/** The quality of life of a case on an instrument. */
export function quality(domains: readonly Domain[], more: Partial<CountedQuality> = {}): CountedQuality {
  return {
    ...{ instrument: 'scale', class_change: 'unknown', class_effect: 'unknown' },
    ...{ index: null, utilities: null, reliable_change: null, domains },
    ...more,
  }
}

/** A case of which only its quality of life counts, with the other instruments on which it was rated. */
export function rated(
  quality_of_life: CountedQuality | null,
  other_instruments: readonly CountedQuality[] = [],
  months = 12,
): CaseOutcome {
  return {
    identity: { case: 'one', title: 'One', window: { from: '2025-01', months } },
    result: { quality_of_life, other_instruments },
  } as unknown as CaseOutcome
}

/** A case with what is said of who it is. */
export function who(identity: Partial<CaseOutcome['identity']>): CaseOutcome {
  return { identity: { case: 'one', title: 'One', ...identity } } as unknown as CaseOutcome
}
