/** A place at which a line may break, which the template turns into nothing: who copies the text does not get it. */
const place = '\u200b'

const long = 22
const longWord = 40
const piece = 20

/** A text of which words that fit no line may break: after a sign such as a full stop, else anywhere. */
export function breakable(text: string): string {
  return text.replace(/[^\s\u200b]+/gu, (word) => (word.length <= long ? word : inPieces(word)))
}

function inPieces(word: string): string {
  const parts = word.replace(/([._,:;/\\@&=?#{}[\]()|+*<>])(?=[^\s\u200b])/gu, `$1${place}`).split(place)
  return parts.map((part) => (part.length <= limit(part) ? part : broken(part))).join(place)
}

/** Words of letters alone are hyphenated up to some length. */
function limit(part: string): number {
  return /^[\p{L}\p{M}'-]+\W?$/u.test(part) ? longWord : piece
}

function broken(part: string): string {
  const signs = [...part]
  return signs.map((sign, at) => (at > 0 && at % piece === 0 && !/\p{M}/u.test(sign) ? place + sign : sign)).join('')
}
