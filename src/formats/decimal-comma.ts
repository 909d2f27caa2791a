import { finding } from '../core/finding.ts'
import { unambiguous } from './number.ts'
import type { Spotted } from './spotted.ts'
import type { Entry, Scalar, Tree } from './tree.ts'

/** In a flow map `{ amount: 12,5 }` arrives as 12 and a key 5 without a value: one finding, about the comma. */
export function decimalComma(text: string, before: Entry | undefined, key: Scalar, value: Tree): Spotted | null {
  if (before?.value.kind !== 'scalar' || value.kind !== 'scalar' || value.text !== null) return null
  const [whole, decimals] = [before.value.text ?? '', key.text ?? '']
  const isNumber = /^[-+]?\d+$/.test(whole) && /^\d+$/.test(decimals)
  if (!isNumber || text.slice(before.value.end, key.start) !== ',') return null
  const asDecimal = unambiguous(`${whole}.${decimals}`)
  const readings = decimals.length === 3 ? [asDecimal, `${whole}${decimals}`] : [asDecimal]
  return {
    finding: finding('ambiguous-number', [], { why: 'comma', readings }, { written: `${whole},${decimals}` }),
    span: { start: before.value.start, end: key.end },
  }
}
