import { fsum } from 'd3-array'
import type { Settings } from '../case/evaluation.ts'
import { isSafeSum, rounding } from './dominance.ts'
import type { Counted, Guard, Guarded } from './member.ts'
import { parted } from './parted.ts'

/** What each payer saves or pays more over the cases whose difference is known; together the total. */
export interface PublishedPayers {
  readonly rows: readonly { readonly payer: string; readonly difference: number }[]
  /** The payers that may not be shown one by one, together; null where each may. */
  readonly rest: { readonly payers: number; readonly difference: number } | null
}

interface Row {
  readonly payer: string
  readonly amounts: readonly number[]
}

/** Payers of a perspective that is all of what they pay; null where they may not be shown. */
export function publishedPayers(
  known: readonly Counted[],
  payers: readonly { readonly payer: string; readonly public: boolean }[],
  { perspective, disclosure }: Settings,
): Guarded<PublishedPayers | null> {
  const inPerspective =
    perspective === 'cashable' ? [] : payers.filter((one) => perspective === 'society' || one.public)
  const rowsOf = (some: readonly Counted[]) =>
    inPerspective.map(({ payer }) => ({ payer, amounts: amountsOf(some, payer) }))
  const rows = rowsOf(known).filter(({ amounts }) => amounts.some((amount) => amount !== 0))
  const isSafe = ({ amounts }: Row) => isSafeSum(amounts, disclosure)
  const isSafeTogether = (some: readonly Row[]) => {
    const most = (disclosure.dominance + rounding) * fsum(some.map(sizeOf))
    // One of which nearly all of the rest is would be known by it.
    return isSafeSum(together(some), disclosure) && some.every((row) => isSafe(row) || sizeOf(row) <= most)
  }
  const { shown, rest } = parted(rows, { isSafe, isSafeTogether, sizeOf })
  if (shown.length === 0 || hasUnknown(known, inPerspective)) return { value: null, guards: [] }
  const names = { shown: new Set(shown.map(({ payer }) => payer)), rest: new Set(rest.map(({ payer }) => payer)) }
  const guard: Guard = (left) => {
    const some = rowsOf(left.filter(({ difference }) => difference !== null))
    const ofRest = some.filter(({ payer }) => names.rest.has(payer))
    return (
      some.filter(({ payer }) => names.shown.has(payer)).every(isSafe) && (rest.length === 0 || isSafeTogether(ofRest))
    )
  }
  return {
    value: {
      rows: shown.map(({ payer, amounts }) => ({ payer, difference: fsum(amounts) })),
      rest:
        rest.length === 0 ? null : { payers: rest.length, difference: fsum(rest.flatMap(({ amounts }) => amounts)) },
    },
    guards: [guard],
  }
}

/** What a payer saves or pays more in each case; a case without it adds nothing. */
function amountsOf(known: readonly Counted[], payer: string): readonly number[] {
  return known.map(({ member }) => member.result.payers.find((row) => row.payer === payer)?.difference ?? 0)
}

function hasUnknown(known: readonly Counted[], payers: readonly { readonly payer: string }[]): boolean {
  const names = new Set(payers.map(({ payer }) => payer))
  return known.some(({ member }) => member.result.payers.some((row) => names.has(row.payer) && row.difference === null))
}

/** What some payers come to in each case. */
function together(rows: readonly Row[]): readonly number[] {
  return (rows[0]?.amounts ?? []).map((_, at) => fsum(rows.map(({ amounts }) => amounts[at] as number)))
}

function sizeOf({ amounts }: Row): number {
  return fsum(amounts.map(Math.abs))
}
