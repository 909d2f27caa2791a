/** The bounds of a place in a template that waits for a part of the report: signs for private use, which no text keeps. */
export const privateBounds = { start: '\ue000', end: '\ue001' } as const

/** Words as XML can hold them: halves of signs, signs that are none and our own bounds become U+FFFD. */
export function fitForXml(words: string): string {
  return words.replace(/[\p{Surrogate}\ufffe\uffff\ue000\ue001]|(?![\n\t])\p{Cc}/gu, '\ufffd')
}

/** Words between tags, or in an attribute. */
export function escaped(words: string): string {
  return fitForXml(words).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}

/** What was written between tags as words again. */
export function unescaped(written: string): string {
  return written.replace(/&(?:#x([0-9a-f]+)|#([0-9]+)|([a-z]+));/gi, (all, hexadecimal, decimal, name) => {
    if (name !== undefined) return named[name] ?? all
    const sign = hexadecimal === undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal, 16)
    return sign <= 0x10ffff ? String.fromCodePoint(sign) : all
  })
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
