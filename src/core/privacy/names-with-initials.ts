import { apart, goneOn, isNoName, word } from './name-pattern.ts'
import { endsOfStreets } from './name-words.ts'
import type { Stretch } from './trace.ts'

/** Endings that are a surname's and hardly another word's. */
const surname = '\\p{Lu}\\p{Ll}{1,20}(?:ss?en|stra|inga|sma|kema|dijk|meijer|oglu|oğlu|ovi[cć]|wski|czyk|sink)'
const particleOfSurname = `(?:van|von|de|den|der|het|'t|’t|ten|ter|te|el|al)${apart}`

/** Initials before a surname: more than one, or one before small words or before what can hardly be but a surname. */
const initialed = [
  `(?<initials>(?:\\p{Lu}\\.[^\\S\\n]?){2,5})[^\\S\\n]{0,2}(?:${particleOfSurname}){0,3}${word}`,
  `\\p{Lu}\\.[^\\S\\n]{0,2}(?:${particleOfSurname}){1,3}${word}`,
  `\\p{Lu}\\.[^\\S\\n]{0,2}(?<word>${surname})(?![\\p{L}\\p{M}])`,
].map((name) => new RegExp(`(?<![\\p{L}\\p{N}.])${name}`, 'gu'))

/** Initials that stand for something else. */
const noInitials = /^(?:BV|NV|CV|VOF|WMO|WLZ|UWV|GGZ|GGD|ZZP|WIA|AOW|EU|VS|US|USA|UK|NL|IQ|CJG|HBO|MBO|OM|AZC|COA|NS)$/

/** Surnames in a text with the initials before them. */
export function namesWithInitials(text: string): readonly Stretch[] {
  return initialed
    .flatMap((name) => Array.from(text.matchAll(name)))
    .flatMap(({ 0: whole, index: start, groups }) => {
      const last = groups?.word ?? ''
      const letters = (groups?.initials ?? '').replace(/[^\p{L}]/gu, '')
      const isNone = isNoName(last, false) || noInitials.test(letters) || endsOfStreets.test(last)
      return isNone ? [] : [{ start, end: goneOn(text, start + whole.length) }]
    })
}
