import type { Stretch, Trace } from './trace.ts'

/** Surnames and first names that are words too: with a small letter they are taken for those. */
const wordsToo: ReadonlySet<string> = new Set(
  [
    'jong groot klein lang kort wit witte zwart zwarte bruin rood goed vroom sterk rijk wijs vrij bakker visser boer koning',
    'prins keizer ridder graaf kok kuiper schipper timmerman molenaar mulder slager schilder snijder smit smid dekker wever',
    'brouwer jager herder leeuw vos wolf haan haas mol meer zee bos berg dijk beek brink hoek veld kamp post hart winter',
    'zomer herfst bloem roos heuvel broek dam huis kerk maat hof horst haar kool peters ouden oude nieuw nieuwe hoop storm',
    'mark bill will rose may june grace faith hope joy iris lely fleur smith baker cook young king white black brown green',
    'hill wood field west oost noord zuid',
  ].flatMap((line) => line.split(' ')),
)

/**
 * Where words of known names stand in a text besides the traces that were found in it, in the order of the text. `known`
 * holds them in small letters. Words that follow each other with a blank, a hyphen or small words in between are one mention.
 */
export function mentionsIn(text: string, known: ReadonlySet<string>, traces: readonly Stretch[]): readonly Trace[] {
  const mentions: Trace[] = []
  let at = 0
  for (const { 0: word, index: start } of text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    const small = word.toLowerCase()
    if (!known.has(small) || (word === small && wordsToo.has(small))) continue
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
    /^(?:-|[^\S\n]+(?:(?:van|de|den|der|el|al|ten|ter|te|von|la|le)[^\S\n]+){0,3})$/i.test(text.slice(end, start))
  )
}
