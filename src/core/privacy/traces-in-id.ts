import { firstWords } from './name-words.ts'
import { isNoPerson } from './no-names.ts'
import type { TraceKind } from './trace.ts'
import { tracesIn } from './traces-in.ts'

/** Of an id of small letters a name shows by the title before it. */
const titled =
  /(?<!\p{L})(?:mevrouw|mejuffrouw|mevr|mw|meneer|mijnheer|dhr|de heer|familie|fam|mrs|mister) (?:(?:van|von|vd|de|den|der|het|t|ten|ter|te|el|al) ){0,3}(?<word>\p{L}{2,})/giu

/** What kinds of traces an id or the name of a file has, in which hyphens stand for blanks; dates may be of the file. */
export function tracesInId(id: string): readonly TraceKind[] {
  const text = id.replace(/[-_.]+/g, ' ')
  const found = tracesIn(text).flatMap(({ kind }) => (kind === 'date' ? [] : [kind]))
  const isNamed = Array.from(text.matchAll(titled)).some(({ groups }) => {
    const word = groups?.word ?? ''
    return !firstWords.has(word.toLowerCase()) && !isNoPerson(word, true)
  })
  return [...new Set<TraceKind>(isNamed ? [...found, 'name'] : found)]
}
