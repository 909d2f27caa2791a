import type { Evaluation, Settings } from '../../case/evaluation.ts'
import { type Finding, finding, type Path } from '../../finding.ts'
import { isId } from '../../id.ts'
import type { Programme, ProgrammeApproach } from '../../programme/programme.ts'
import { missing, unknownPrice } from '../check-lists.ts'

/** What a programme says of its approaches: ids that cases can name, prices and payers that exist, and what the settings say. */
export function approaches(
  { approaches = {} }: Programme,
  stated: Settings,
  evaluation: Evaluation,
): readonly Finding[] {
  const prices = [...evaluation.prices.keys()]
  const payers = [...evaluation.payers.keys()]
  return Object.entries(approaches).flatMap(([id, approach]) => {
    const path = ['approaches', id]
    const { evaluated_support = [], payer } = approach
    return [
      ...(isId(id) ? [] : [finding('not-an-id', path, {}, { on: 'key', written: id })]),
      ...evaluated_support.flatMap((price, at) =>
        unknownPrice(price, prices, evaluation, [...path, 'evaluated_support', at]),
      ),
      ...missing(payer, payers, 'unknown-payer', [...path, 'payer']),
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

/** Approaches that are called the same cannot be told apart in a report. */
export function titlesTwice({ approaches = {} }: Programme): readonly Finding[] {
  const firsts = new Map<string, string>()
  return Object.entries(approaches).flatMap(([id, { title }]) => {
    const titles = title === undefined ? [] : typeof title === 'string' ? [title] : Object.values(title)
    const named = [...new Set(titles.map((one) => one.trim().toLowerCase()))]
    const first = named.flatMap((one) => firsts.get(one) ?? [])[0]
    for (const one of named) if (!firsts.has(one)) firsts.set(one, id)
    return first === undefined
      ? []
      : [finding('approach-title-twice', ['approaches', id, 'title'], { first }, { on: 'key' })]
  })
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
