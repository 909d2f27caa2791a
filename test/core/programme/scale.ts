import type { Instrument } from '../../../src/core/case/instrument.ts'

/** An instrument of two domains, work and home, from 0 to 10, of which more is better. */
export function scale(instrument: string): Instrument {
  return {
    ...{ instrument, title: instrument, direction: 'higher-is-better' },
    levels: Array.from({ length: 11 }, (_, value) => ({ value, label: String(value) })),
    domains: ['work', 'home'].map((id) => ({ id, label: id })),
  }
}
