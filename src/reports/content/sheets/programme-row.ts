import { cellOf, type Formula, ofNumbers, type Term } from '../../formula.ts'
import type { ColumnKind } from '../../sheet.ts'
import type { Desk } from '../desk.ts'
import { figureAt } from '../figure.ts'

/** One figure of a programme. */
export interface ProgrammeRow {
  readonly name: string
  /** Null is of no approach by itself. */
  readonly approach: string | null
  readonly subject: string
  readonly label: string
  readonly kind: ColumnKind
  readonly value: number | null
  readonly formula: Formula | undefined
}

/** What some rows are about: an approach, a subject, and where their figures stand in the result. */
export interface About {
  readonly approach: string | null
  readonly subject: string
  readonly at: string
}

/** A figure by the last steps of its name, how it is shown, and what it is called where the last step does not say so. */
export type Leaf = readonly [name: string, kind: ColumnKind, label?: string]

const mayBeUnknown = new Set(['intervention', 'reference', 'difference', 'gain', 'net', 'society', 'public'])

/** Rows of the figures that are there; of what is null there is nothing to give, unless its amount is unknown. */
export function rowsOf({ result, sentences }: Desk, about: About, leaves: readonly Leaf[]): readonly ProgrammeRow[] {
  const labels: Readonly<Record<string, string>> = sentences.programmeSheets.labels
  const { approach, subject, at } = about
  return leaves.flatMap(([leaf, kind, label]) => {
    const name = `${at}.${leaf}`
    const value = figureAt(result, name)
    const last = leaf.split('.').at(-1) ?? leaf
    const isShown = typeof value === 'number' || (value === null && mayBeUnknown.has(last))
    if (!isShown) return []
    const formula = typeof value === 'number' ? formulaOf(name, last, result) : undefined
    return [{ name, approach, subject, label: label ?? labels[last] ?? last, kind, value, formula }]
  })
}

const ratios: Readonly<Record<string, readonly [string, string]>> = {
  mean: ['sum', 'n'],
  stopped_share: ['stopped', 'served'],
  response: ['answered', 'invited'],
  per_client: ['amount', 'served'],
  ratio: ['gain', 'cost'],
}
const differences: Readonly<Record<string, readonly [string, string]>> = {
  difference: ['reference', 'intervention'],
  net: ['gain', 'cost'],
  avoided_support: ['gain', 'benefit'],
  difference_in_differences: ['change', 'other_change'],
}

/** How a figure follows from the two beside it, where both are there. */
function formulaOf(name: string, last: string, result: Desk['result']): Formula | undefined {
  const [over, minus] = [ratios[last], differences[last]]
  const [one, other] = over ?? minus ?? []
  if (one === undefined || other === undefined) return undefined
  const above = name.slice(0, -last.length)
  const names = [above + one, above + other] as const
  if (names.some((beside) => typeof figureAt(result, beside) !== 'number')) return undefined
  const cells = [cellOf('value', names[0]), cellOf('value', names[1])] as const
  const term: Term =
    over === undefined
      ? { is: 'difference', from: cells[0], minus: cells[1] }
      : { is: 'ratio', of: cells[0], over: cells[1] }
  return ofNumbers(term, cells)
}

/** Of what some cases or people know. */
export function spread(kind: ColumnKind, prefix = ''): readonly Leaf[] {
  const at = prefix === '' ? '' : `${prefix}.`
  return [
    [`${at}n`, 'count'],
    ...(['sum', 'mean', 'median', 'min', 'max'] as const).map((one): Leaf => [at + one, kind]),
  ]
}

/** Both ends of an interval. */
export function ends({ sentences }: Desk, name: string, kind: ColumnKind): readonly Leaf[] {
  const { low, high } = sentences.programmeSheets.labels
  return [
    [`${name}.1`, kind, low],
    [`${name}.2`, kind, high],
  ]
}
