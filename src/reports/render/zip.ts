import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

/** The parts of a zip file by their names. */
export type Parts = Readonly<Record<string, Uint8Array>>

// Without a zone it is the same local time everywhere, and a zip file holds local time.
const always = '2000-01-01T12:00:00'

/** The most bytes that the parts of a zip file may be together: a small file can hold far more than there is memory for. */
const mostUnpacked = 200_000_000

/** The parts of a zip file; null where the bytes are none, or its parts would be too large. */
export function unzipped(bytes: Uint8Array): Parts | null {
  let unpacked = 0
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        unpacked += originalSize
        if (unpacked > mostUnpacked) throw new Error('too large')
        return true
      },
    })
  } catch {
    return null
  }
}

/** Parts as a zip file: equal parts give equal bytes, in whatever order and at whatever time. */
export function zipped(parts: Parts): Uint8Array {
  const names = Object.keys(parts).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  const entries: Zippable = {}
  for (const name of names) {
    const isPicture = /\.(png|jpe?g)$/i.test(name)
    entries[name] = [parts[name] ?? new Uint8Array(), { level: isPicture ? 0 : 6, mtime: always, os: 0 }]
  }
  return zipSync(entries)
}

/** The same zip file without anything of the moment it was made: sorted parts, fixed times, and no dates of its own. */
export function normalisedZip(bytes: Uint8Array): Uint8Array {
  const parts = unzipped(bytes)
  if (parts === null) throw new Error('what was made is no zip file')
  const core = parts['docProps/core.xml']
  return zipped(core === undefined ? parts : { ...parts, 'docProps/core.xml': strToU8(undated(strFromU8(core))) })
}

/** Readers of office files expect the list of what the parts are at the front. */
function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2
}

function undated(core: string): string {
  return core.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, '')
}
