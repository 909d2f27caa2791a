import { fsum } from 'd3-array'
import { endsOfScale, type Instrument, type ValueSet } from '../case/instrument.ts'

/**
 * The utility of a profile: best - each constant whose condition holds - the decrement of every domain at its level. 1 is
 * full health, 0 as bad as dead, and below 0 worse.
 *
 * @param levels of the domains, in the order of the instrument
 * @throws where the value set says nothing of a level; reading refuses such an instrument
 */
export function utilityOf(levels: readonly number[], instrument: Instrument, set: ValueSet): number {
  const ends = instrument.domains.map(({ id }) => endsOfScale(instrument, id))
  const holds = {
    'not-all-best': levels.some((level, at) => level !== ends[at]?.best),
    'any-at-worst': levels.some((level, at) => level === ends[at]?.worst),
  }
  const constants = (set.constants ?? []).filter(({ when }) => holds[when]).map(({ amount }) => amount)
  const decrements = instrument.domains.map(({ id }, at) => {
    const level = levels[at] as number
    const amount = set.decrements[id]?.[level] ?? (level === ends[at]?.best ? 0 : undefined)
    if (amount === undefined) throw new Error(`a value set without level ${level} of ${id} passed the checks`)
    return amount
  })
  return fsum([set.best, ...[...constants, ...decrements].map((amount) => -amount)])
}
