import { fsum } from 'd3-array'
import { type Finding, finding, type Path } from '../finding.ts'
import { type PlacedActivity, type Rule, unitPriceOf } from './activities.ts'

const roundingOfShares = 1e-9

/** Payers and receivers are known; the shares of a line add up to 1. */
export const payers: Rule = ({ activities }, evaluation) =>
  activities.flatMap((placed) => {
    const { activity, path } = placed
    const unknown = named(placed)
      .filter(({ payer }) => !evaluation.payers.has(payer))
      .map(({ payer, at, on }) =>
        finding('unknown-payer', at, {}, { on, written: payer, among: [...evaluation.payers.keys()] }),
      )
    if (unknown.length > 0) return unknown
    if (activity.payer !== undefined && activity.payers !== undefined)
      return [finding('payer-twice', [...path, 'payers'], {}, { on: 'key' })]
    return shares(placed)
  })

/** A receiver stands only where money is moved. */
export const receivers: Rule = ({ activities }, evaluation) =>
  activities.flatMap(({ activity, path }): readonly Finding[] => {
    const transfer = activity.transfer ?? unitPriceOf(activity, evaluation)?.transfer ?? false
    return activity.receiver === undefined || transfer
      ? []
      : [finding('receiver-without-transfer', [...path, 'receiver'], {}, { on: 'key' })]
  })

function named({ activity, path }: PlacedActivity): { payer: string; at: Path; on: 'key' | 'value' }[] {
  const fields = [
    { payer: activity.payer, at: [...path, 'payer'] },
    { payer: activity.receiver, at: [...path, 'receiver'] },
    { payer: activity.unit_price?.payer, at: [...path, 'unit_price', 'payer'] },
    { payer: activity.unit_price?.receiver, at: [...path, 'unit_price', 'receiver'] },
  ]
  return [
    ...fields.flatMap(({ payer, at }) => (payer === undefined ? [] : [{ payer, at, on: 'value' as const }])),
    ...Object.keys(activity.payers ?? {}).map((payer) => ({
      payer,
      at: [...path, 'payers', payer],
      on: 'key' as const,
    })),
  ]
}

function shares({ activity, path }: PlacedActivity): readonly Finding[] {
  if (activity.payers === undefined) return []
  const sum = fsum(Object.values(activity.payers))
  return Math.abs(sum - 1) <= roundingOfShares
    ? []
    : [finding('payer-shares', [...path, 'payers'], { sum }, { on: 'key' })]
}
