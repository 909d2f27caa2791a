import { execFileSync } from 'node:child_process'

type Dictionary = Readonly<Record<string, unknown>>

/** A PDF as its readers see it, read with qpdf. */
export interface ReadPdf {
  /** What the file says of itself. */
  readonly catalog: Dictionary
  readonly objects: readonly Dictionary[]
  /** Headings, paragraphs, tables and pictures in the order in which they are read out. */
  readonly elements: readonly Dictionary[]
}

export function readPdf(file: string): ReadPdf {
  const json = execFileSync('/usr/bin/qpdf', ['--json', '--json-key=qpdf', file], { encoding: 'utf8', maxBuffer: 1e9 })
  const parts = (
    JSON.parse(json) as { qpdf: [unknown, Record<string, { value?: unknown; stream?: { dict: unknown } }>] }
  ).qpdf[1]
  const at = new Map(Object.entries(parts).map(([name, { value, stream }]) => [name, value ?? stream?.dict]))
  const objects = [...at.values()].filter(isDictionary)
  const catalog = objects.find((one) => one['/Type'] === '/Catalog')
  if (catalog === undefined) throw new Error(`${file} says nothing of itself`)
  const read = (value: unknown): readonly Dictionary[] => {
    if (Array.isArray(value)) return value.flatMap(read)
    const target = typeof value === 'string' ? at.get(`obj:${value}`) : value
    if (Array.isArray(target)) return target.flatMap(read)
    return isDictionary(target) ? [...('/S' in target ? [target] : []), ...read(target['/K'])] : []
  }
  return { catalog, objects, elements: read(catalog['/StructTreeRoot']) }
}

function isDictionary(value: unknown): value is Dictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The words on the pages of a PDF without the spaces between them, since lines break anywhere; `\f` ends a page. */
export function wordsIn(file: string): string {
  const text = execFileSync('/usr/bin/pdftotext', ['-layout', file, '-'], { encoding: 'utf8', maxBuffer: 1e9 })
  return text.replace(/[^\S\f]|\u00ad/g, '')
}
