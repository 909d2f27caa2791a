/** A part of a rule, and where it stands. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign' | 'open' | 'close' | 'other' | 'end'
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Nobody writes a longer rule, and reading one takes time. */
export const longestRule = 500

const kinds = [
  // A number may be written wrongly in many ways, which are told apart later.
  ['number', /[-+]?(?:\d|\.\d)[\w.,]*(?:\s*%)?/y],
  ['word', /[A-Za-z_][\w./-]*/y],
  ['sign', /[<>!=]+/y],
  ['open', /\(/y],
  ['close', /\)/y],
  ['other', /[^\s<>!=()]+/y],
] as const

/** The parts of a rule, the last of which is its end. Takes time by the length of the text. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (let at = afterBlanks(text, 0); at < text.length; ) {
    const token = tokenAt(text, at)
    tokens.push(token)
    at = afterBlanks(text, token.end)
  }
  const end = text.trimEnd().length
  return [...tokens, { kind: 'end', text: '', start: end, end }]
}

function tokenAt(text: string, start: number): Token {
  for (const [kind, pattern] of kinds) {
    pattern.lastIndex = start
    const [found] = pattern.exec(text) ?? []
    if (found !== undefined) return { kind, text: found, start, end: start + found.length }
  }
  throw new Error('every sign that is no blank is part of a token')
}

function afterBlanks(text: string, start: number): number {
  const blanks = /\s*/y
  blanks.lastIndex = start
  return start + (blanks.exec(text)?.[0].length ?? 0)
}
