import type { Evaluation, Settings } from '../../case/evaluation.ts'
import { type Finding, finding, type Path } from '../../finding.ts'
import type { Programme, ProgrammeApproach } from '../../programme/programme.ts'
import { missing, unknownPrice } from '../check-lists.ts'
import { above } from './counts.ts'

/** What a programme says of its approaches: prices and payers that exist, no more stopped than served, and what the settings say. */
export function approaches(
  { approaches = {} }: Programme,
  stated: Settings,
  evaluation: Evaluation,
): readonly Finding[] {
  const prices = [...evaluation.prices.keys()]
  const payers = [...evaluation.payers.keys()]
  return Object.entries(approaches).flatMap(([id, approach]) => {
    const path = ['approaches', id]
    const { evaluated_support = [], payer, served, stopped } = approach
    return [
      ...evaluated_support.flatMap((price, at) =>
        unknownPrice(price, prices, evaluation, [...path, 'evaluated_support', at]),
      ),
      ...missing(payer, payers, 'unknown-payer', [...path, 'payer']),
      ...above(stopped, served, 'served', [...path, 'stopped']),
      ...saidOtherwise(approach, stated.approaches[id] ?? {}, path),
    ]
  })
}

/** What is said in both files is the same; of prices the order says nothing. */
function saidOtherwise(here: ProgrammeApproach, there: Settings['approaches'][string], path: Path) {
  const sameOrder = (ids: readonly string[] | undefined) => ids?.toSorted()
  const differ = (one: unknown, other: unknown) =>
    one !== undefined && other !== undefined && JSON.stringify(one) !== JSON.stringify(other)
  return [
    ...(differ(here.title, there.title)
      ? [finding('approach-said-otherwise', [...path, 'title'], { field: 'title' })]
      : []),
    ...(differ(sameOrder(here.evaluated_support), sameOrder(there.evaluated_support))
      ? [
          finding(
            'approach-said-otherwise',
            [...path, 'evaluated_support'],
            { field: 'evaluated_support' },
            { on: 'key' },
          ),
        ]
      : []),
  ]
}

/** Satisfaction and conversations are about an approach that the programme or the settings name. */
export function namedApproaches(
  { satisfaction = [], conversations = [] }: Programme,
  { settings }: Evaluation,
): readonly Finding[] {
  const among = Object.keys(settings.approaches)
  return Object.entries({ satisfaction, conversations }).flatMap(([name, all]) =>
    all.flatMap(({ approach }, at) =>
      approach === undefined || among.includes(approach)
        ? []
        : [finding('unnamed-approach', [name, at, 'approach'], {}, { written: approach, among })],
    ),
  )
}
