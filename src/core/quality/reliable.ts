import { fsum } from 'd3-array'
import { directionIn, endsOfScale, type Instrument, type ReliableChangeNorms } from '../case/instrument.ts'
import { cutOff } from '../statistics/cut-off.ts'
import { reliableChange, reliableSign } from '../statistics/reliable-change.ts'
import type { DomainEffect } from './effect.ts'

/** A domain with its levels. */
type Levelled = DomainEffect & { readonly domain: string }

export const reliableClasses = ['improved', 'none', 'deteriorated', 'unknown'] as const

/** Whether the total score of a life changed by more than noise, with the intervention. */
export interface ReliableChange {
  readonly score: ReliableChangeNorms['score']
  readonly start: number | null
  readonly intervention: number | null
  /** Turned so that plus is better, in points of the score. */
  readonly change: number | null
  /** The smallest change that is more than noise. */
  readonly smallest: number
  readonly index: number | null
  readonly class: (typeof reliableClasses)[number]
  readonly cut_off: number | null
  /** Improved, and beyond the cut-off at the end; null where there is none, or the score is not known. */
  readonly recovered: boolean | null
}

/**
 * The reliable change of a case over all domains of its instrument, of which those that run the other way than the instrument
 * are mirrored in the scale; null where the instrument says nothing of noise.
 */
export function reliableChangeOf(domains: readonly Levelled[], instrument: Instrument): ReliableChange | null {
  const { reliable_change: norms } = instrument
  if (norms === undefined) return null
  const totalAt = (point: 'start' | 'intervention') => total(domains.map(levelAt(point, instrument)), norms)
  const [start, intervention] = [totalAt('start'), totalAt('intervention')]
  const better = instrument.direction === 'higher-is-better' ? 1 : -1
  const cut_off = norms.cut_off ?? cutOff(norms.supported, norms.others, better)
  const { smallest } = reliableChange(0, norms.sd, norms.reliability)
  const known = { score: norms.score, start, intervention, smallest, cut_off }
  if (start === null || intervention === null)
    return { ...known, change: null, index: null, class: 'unknown', recovered: null }
  const change = better * (intervention - start)
  const of = reliableChange(change, norms.sd, norms.reliability)
  const name = classOfSign[reliableSign(of) + 1] as ReliableChange['class']
  const isBeyond = cut_off !== null && better * (intervention - cut_off) > 0
  return {
    ...known,
    change,
    index: of.index,
    class: name,
    recovered: cut_off === null ? null : name === 'improved' && isBeyond,
  }
}

const classOfSign: readonly ReliableChange['class'][] = ['deteriorated', 'none', 'improved']

/** The level of a domain, in the direction of the instrument: lowest + highest - level where the domain runs the other way. */
function levelAt(point: 'start' | 'intervention', instrument: Instrument) {
  return (one: Levelled): number | null => {
    const level = one[point]
    if (level === null || directionIn(instrument, one.domain) === instrument.direction) return level
    const { worst, best } = endsOfScale(instrument, one.domain)
    return worst + best - level
  }
}

/** The total over all levels; null where one is not known. */
function total(levels: readonly (number | null)[], { score }: ReliableChangeNorms): number | null {
  if (levels.includes(null)) return null
  const sum = fsum(levels as readonly number[])
  return score === 'sum' ? sum : sum / levels.length
}
