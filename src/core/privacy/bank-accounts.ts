import { betweenGroups, mostBetween } from './digits.ts'
import type { Stretch } from './trace.ts'

/** How many signs an account number (IBAN) of a country has, by the register that SWIFT keeps. */
const lengths: Readonly<Record<string, number>> = {
  ...{ AD: 24, AE: 23, AL: 28, AT: 20, AZ: 28, BA: 20, BE: 16, BG: 22, BH: 22, BR: 29, BY: 28, CH: 21, CR: 22, CY: 28 },
  ...{ CZ: 24, DE: 22, DK: 18, DO: 28, EE: 20, EG: 29, ES: 24, FI: 18, FO: 18, FR: 27, GB: 22, GE: 22, GI: 23, GL: 18 },
  ...{ GR: 27, GT: 28, HR: 21, HU: 28, IE: 22, IL: 23, IQ: 23, IS: 26, IT: 27, JO: 30, KW: 30, KZ: 20, LB: 28, LI: 21 },
  ...{ LT: 20, LU: 20, LV: 21, LY: 25, MA: 28, MC: 27, MD: 24, ME: 22, MK: 19, MR: 27, MT: 31, MU: 30, NL: 18, NO: 15 },
  ...{ PK: 24, PL: 28, PS: 29, PT: 25, QA: 29, RO: 24, RS: 22, SA: 24, SD: 18, SE: 24, SI: 19, SK: 24, SM: 27, TN: 24 },
  ...{ TR: 26, UA: 29, VA: 22, VG: 24, XK: 20 },
}

/** What stands between groups: the check digits tell what is an account. */
const between = `[${betweenGroups}.]{0,${mostBetween}}`

const beginning = new RegExp(`(?<![\\p{L}\\p{N}])[a-z]{2}\\d{2}(?=${between}[a-z0-9])`, 'giu')
const separators = new RegExp(between, 'y')

/** Account numbers (IBAN) in a text whose check digits are right. */
export function bankAccounts(text: string): readonly Stretch[] {
  return Array.from(text.matchAll(beginning)).flatMap(({ 0: written, index: start }) => {
    const end = endOf(text, start, lengths[written.slice(0, 2).toUpperCase()])
    return end !== null && isRight(text.slice(start, end)) ? [{ start, end }] : []
  })
}

/** Where so many letters and digits have been read, over what stands between groups. */
function endOf(text: string, start: number, length: number | undefined): number | null {
  if (length === undefined) return null
  let end = start
  for (let count = 0; count < length; count++) {
    separators.lastIndex = end
    separators.test(text)
    const at = separators.lastIndex
    if (!/[a-z0-9]/i.test(text[at] ?? '')) return null
    end = at + 1
  }
  return /[\p{L}\p{N}]/u.test(text[end] ?? '') ? null : end
}

/** Modulo 97 (ISO 7064) over the number with its first four signs put last, letters as 10 to 35: it has to be 1. */
function isRight(written: string): boolean {
  const signs = written.replace(/[^a-z0-9]/gi, '')
  const moved = signs.slice(4) + signs.slice(0, 4)
  const digits = Array.from(moved, (sign) => Number.parseInt(sign, 36)).join('')
  return Array.from(digits, Number).reduce((rest, digit) => (10 * rest + digit) % 97, 0) === 1
}
