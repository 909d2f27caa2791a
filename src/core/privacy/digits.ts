/** The digits that stand together from a place in a text, and behind which of them the stretch may end. */
export interface DigitRun {
  readonly digits: string
  /** Where each digit ends that is not followed by another at once, by how many digits come before that. */
  readonly ends: ReadonlyMap<number, number>
}

/** What people write between the groups of a number beside full stops, as signs of a class of a pattern. */
export const betweenGroups = '\\s\\-\\u2010-\\u2013/()'

/** At most so many signs stand between the groups of one number, a blank too many among them. */
export const mostBetween = 3

/** What stands between digits: a full stop only within a number. */
const separator = new RegExp(`[${betweenGroups}]|\\.(?=\\d)`, 'y')

/** Reads digits from a place on, over what people write between groups of them; `most` of them, and one more to see that it ends. */
export function digitsFrom(text: string, start: number, most: number): DigitRun {
  let digits = ''
  const ends = new Map<number, number>()
  for (let at = start, between = 0; at < text.length && digits.length <= most && between <= mostBetween; at++) {
    const sign = text[at] as string
    if (isDigit(sign)) {
      digits += sign
      between = 0
      if (!isDigit(text[at + 1] ?? '')) ends.set(digits.length, at + 1)
    } else if (isSeparator(text, at)) between += 1
    else break
  }
  return { digits, ends }
}

function isSeparator(text: string, at: number): boolean {
  separator.lastIndex = at
  return separator.test(text)
}

function isDigit(sign: string): boolean {
  return sign >= '0' && sign <= '9'
}
