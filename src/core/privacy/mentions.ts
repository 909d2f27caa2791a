import type { Stretch, Trace } from './trace.ts'

/**
 * Where words of known names stand in a text besides the traces that were found in it, in the order of the text. Words
 * that follow each other with a blank, a hyphen or small words in between are one mention.
 */
export function mentionsIn(text: string, known: ReadonlySet<string>, traces: readonly Stretch[]): readonly Trace[] {
  const mentions: Trace[] = []
  let at = 0
  for (const { 0: word, index: start } of text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    if (!known.has(word)) continue
    const end = start + word.length
    while (at < traces.length && (traces[at] as Stretch).end <= start) at += 1
    if (at < traces.length && (traces[at] as Stretch).start < end) continue
    const before = mentions.at(-1)
    if (before !== undefined && isJoined(text, before.end, start)) mentions[mentions.length - 1] = { ...before, end }
    else mentions.push({ kind: 'name', start, end })
  }
  return mentions
}

/** Whether two words of names belong to one name. */
function isJoined(text: string, end: number, start: number): boolean {
  return (
    start - end < 20 &&
    /^(?:-|[^\S\n]+(?:(?:van|de|den|der|el|al|ten|ter|te|von|la|le)[^\S\n]+){0,3})$/.test(text.slice(end, start))
  )
}
