import type { Sign } from '../../core/threshold/condition.ts'
import { blockNames, runNames, type Unit } from '../../core/threshold/short-names.ts'
import type { FieldProblem } from '../schemas/fields.ts'
import type { Limit } from './limit.ts'

/** Every short name, those over each block of cases first. */
export const shortNames: readonly string[] = [...Object.keys(blockNames), ...runNames]

/** What people call figures, in Dutch or after another figure. */
const otherNames: Readonly<Record<string, string>> = {
  onbekend: 'unknown',
  unknown_count: 'unknown',
  casussen: 'cases',
  verhalen: 'cases',
  stories: 'cases',
  n: 'cases',
  fouten: 'errors',
  waarschuwingen: 'warnings',
  bestanden: 'files',
  weggelaten: 'left_out',
  bespaart: 'saves',
  beter: 'better',
  slechter: 'worse',
  totaal: 'total',
  gemiddelde: 'mean',
  gemiddeld: 'mean',
  mediaan: 'median',
  investering: 'investment',
  baten: 'benefit',
  overeenstemming: 'alpha',
  agreement: 'alpha',
}

/** Whether a name leads into the result, by the part of it that it begins with. */
export function isFullName(name: string): boolean {
  return /^(?:aggregate|overall|cases|programme|settings)\.[^.]/.test(name)
}

/** Of a name that is no short one, and does not lead into the result, that no figure is called so. */
export function nameProblem(name: string): FieldProblem | null {
  if (shortNames.includes(name) || isFullName(name)) return null
  const other = Object.hasOwn(otherNames, name.toLowerCase()) ? otherNames[name.toLowerCase()] : undefined
  const among = other === undefined ? shortNames : [other]
  // What goes by another name is not like that name, and is meant all the same.
  return other === undefined
    ? { code: 'unknown-figure', args: { isPart: false }, written: name, among }
    : { code: 'unclear-threshold', args: { problem: 'name', readings: [other] }, written: name }
}

/** That a number is expected here; of a number with a sign of money, which. */
export function numberProblem(text: string): FieldProblem {
  const [, digits] = /^(?:€|eur)\s*([\d.,]+)$/i.exec(text) ?? []
  const readings = digits === undefined ? [] : [digits]
  return { code: 'unclear-threshold', args: { problem: 'number', readings }, written: text === '' ? undefined : text }
}

/** What a figure with a short name is; null of any other. */
function unitOf(name: string): Unit | null {
  if ((runNames as readonly string[]).includes(name)) return 'count'
  return Object.hasOwn(blockNames, name) ? (blockNames[name]?.unit ?? null) : null
}

/**
 * Of a number with which a figure is never compared, such as a share with 10, that it does not fit; and of a comparison that
 * none of the figure's values makes true, such as a share below 0, that a rule with it never turns a result down.
 */
export function unitProblem(name: string, sign: Sign, limit: Limit, unit = unitOf(name)): FieldProblem | null {
  if (unit === null || unit === 'number') return null
  const { value, isPercentage, written } = limit
  const range = rangeOf(name, unit)
  const problem = (which: 'share' | 'count' | 'money' | 'never', readings: readonly string[] = []): FieldProblem => ({
    code: 'unclear-threshold',
    args: { problem: which, readings },
    written: which === 'never' ? `${sign} ${written}` : written,
  })
  if (unit !== 'share' && isPercentage) return problem(unit)
  if (value < range.least || value > range.most)
    return problem(unit, !isPercentage && value > 1 && value <= 100 ? [`${written}%`] : [])
  if (unit === 'count' && sign === '=' && !Number.isInteger(value)) return problem(unit)
  return isBeside(sign, value, range) ? problem('never') : null
}

/** Whether all that a comparison asks for lies beside what the figure can be. */
function isBeside(sign: Sign, value: number, { least, most }: Range): boolean {
  return (sign === '<' && value <= least) || (sign === '>' && value >= most)
}

interface Range {
  readonly least: number
  readonly most: number
}

/** The least and the most that a figure can be, as far as that is sure. */
function rangeOf(name: string, unit: Unit): Range {
  // Agreement may be worse than by chance.
  const isOpen = unit === 'money' || name === 'alpha'
  return { least: isOpen ? Number.NEGATIVE_INFINITY : 0, most: unit === 'share' ? 1 : Number.POSITIVE_INFINITY }
}
