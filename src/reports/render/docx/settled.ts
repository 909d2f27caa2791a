import { strFromU8, strToU8 } from 'fflate'
import type { Parts } from '../zip.ts'

/** The parts of a document in which nothing is left to chance: ids that were drawn or counted over a run are counted anew. */
export function settled(parts: Parts): Parts {
  const changed: Record<string, Uint8Array> = { ...parts }
  const count = { drawings: 0, bookmarks: 0 }
  for (const name of Object.keys(parts).sort()) {
    const bytes = parts[name]
    if (bytes === undefined || !/^word\/[^/]+\.xml$/.test(name)) continue
    const relations = name.replace(/^word\//, 'word/_rels/').concat('.rels')
    const xml = recounted(strFromU8(bytes), count)
    const known = parts[relations]
    if (known === undefined) {
      changed[name] = strToU8(xml)
      continue
    }
    const [part, list] = withCountedRelations(xml, strFromU8(known))
    changed[name] = strToU8(part)
    changed[relations] = strToU8(list)
  }
  return changed
}

/** The ids of drawings and bookmarks, which must differ within a document only. */
function recounted(xml: string, count: { drawings: number; bookmarks: number }): string {
  const bookmarks = new Map<string, number>()
  return xml
    .replace(/(<wp:docPr\b[^<>]*?\bid=")\d+"/g, (_, before: string) => {
      count.drawings += 1
      return `${before}${count.drawings}"`
    })
    .replace(/(<w:bookmark(?:Start|End)\b[^<>]*?\bw:id=")(-?\d+)"/g, (_, before: string, id: string) => {
      if (!bookmarks.has(id)) {
        count.bookmarks += 1
        bookmarks.set(id, count.bookmarks)
      }
      return `${before}${bookmarks.get(id)}"`
    })
}

/** An id that was drawn, of 21 signs. */
const drawn = /^rId[\w-]{21}$/

/** Relations with a drawn id get the first numbers that are free. */
function withCountedRelations(xml: string, relations: string): readonly [string, string] {
  const ids = [...relations.matchAll(/\bId="([^"]*)"/g)].map(([, id = '']) => id)
  const taken = new Set(ids)
  const settledIds = new Map<string, string>()
  let next = 1
  for (const id of ids.filter((one) => drawn.test(one))) {
    while (taken.has(`rId${next}`)) next += 1
    taken.add(`rId${next}`)
    settledIds.set(id, `rId${next}`)
  }
  const renamed = (text: string) =>
    text.replace(/="(rId[^"]*)"/g, (all, id: string) => (settledIds.has(id) ? `="${settledIds.get(id)}"` : all))
  return [renamed(xml), renamed(relations)]
}
