import { sum } from 'd3-array'
import { columnsOf } from '../render/layout.ts'

// A page without the report's own font draws its letters a tenth wider, or a little more.
const slack = 1.16
const bolder = 1.09

// Advance widths in Source Sans 3, in thousandths of the size, of the signs of ASCII in their order from the space on.
const ascii: readonly number[] = [
  200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497, 497, 497, 497, 497,
  497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 543, 588, 571, 615, 527, 494, 617, 652, 263, 479, 579, 486, 727,
  647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 303, 350, 303, 497, 500, 542, 504, 553, 456, 555,
  496, 292, 504, 544, 246, 247, 495, 255, 829, 547, 542, 555, 555, 347, 419, 338, 544, 467, 719, 446, 467, 425, 303,
  241, 303, 497,
]

const beyond: Readonly<Record<string, number>> = {
  '\u00a0': 200,
  '–': 480,
  '—': 800,
  '‘': 249,
  '’': 249,
  '“': 426,
  '”': 426,
  '„': 426,
  '…': 948,
  '€': 497,
  '−': 497,
  '×': 497,
  '·': 249,
  '•': 304,
}

/** How wide a text is drawn at most, in units. */
export function widthOf(text: string, size: number, bold = false): number {
  return sum(signsOf(text), (sign) => widthOfSign(sign, size, bold))
}

/** How many of some signs fit a width. */
export function fitting(signs: readonly string[], width: number, size: number, bold: boolean): number {
  let taken = 0
  const at = signs.findIndex((sign) => {
    taken += widthOf(sign, size, bold)
    return taken > width
  })
  return at === -1 ? signs.length : at
}

/** Signs of which a letter with its accents is one, and so is a Korean syllable. */
function signsOf(text: string): Iterable<string> {
  return text.normalize('NFC')
}

function widthOfSign(sign: string, size: number, bold: boolean): number {
  const thousandths = known(sign) ?? known(letterOf(sign)) ?? elsewhere(sign)
  return (thousandths / 1000) * size * slack * (bold ? bolder : 1)
}

function known(sign: string): number | undefined {
  return ascii[(sign.codePointAt(0) as number) - 32] ?? beyond[sign]
}

/** A letter without its accents, which do not make it wider. */
function letterOf(sign: string): string {
  return String.fromCodePoint(sign.normalize('NFD').codePointAt(0) as number)
}

/** The width of a sign of another script, by the columns it takes on a terminal. */
function elsewhere(sign: string): number {
  const columns = columnsOf(sign)
  if (columns === 0) return 0
  return columns === 1 ? 850 : 1050
}
