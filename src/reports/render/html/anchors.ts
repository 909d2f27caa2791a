import type { Heading, Nodes, RootContent, Table, TableRow } from 'mdast'
import type { Document } from '../../document.ts'

/** By what the parts of a page are found. */
export interface Anchors {
  /** The id of a heading, a row or a table's heading; undefined where there is none. */
  readonly of: (node: Heading | TableRow | Table) => string | undefined
  /** Where a figure leads: to the lines of its case, else to the row of its case, else to the note that names it. */
  readonly placeOf: (figure: string, note: number | undefined) => string | undefined
}

/** The id of a note. */
export function noteId(note: number): string {
  return `note-${note}`
}

/** Gives every heading and every named row of a document an id that no other has. */
export function anchorsOf(document: Document): Anchors {
  const taken = new Set(['text', 'contents', 'notes', ...(document.data?.notes ?? []).map((_, at) => noteId(at + 1))])
  const ids = new Map<RootContent, string>()
  for (const row of rowsOf(document)) {
    if (row.data?.id === undefined || taken.has(row.data.id)) continue
    taken.add(row.data.id)
    ids.set(row, row.data.id)
  }
  const rows = new Set(ids.values())
  let last: string | undefined
  for (const node of document.children) {
    if (node.type === 'heading') {
      last = unique(node.data?.id ?? slug(node), taken)
      ids.set(node, last)
    }
    if (node.type === 'table' && last !== undefined) ids.set(node, last)
  }
  return {
    of: (node) => ids.get(node),
    placeOf: (figure, note) => rowOf(figure, rows) ?? (note === undefined ? undefined : noteId(note)),
  }
}

function rowsOf({ children }: Document): readonly TableRow[] {
  return children.flatMap((node) => (node.type === 'table' ? node.children : []))
}

function rowOf(figure: string, rows: ReadonlySet<string>): string | undefined {
  const [of, id] = figure.split('.')
  return of === 'cases' ? [`lines-${id}`, `case-${id}`].find((row) => rows.has(row)) : undefined
}

function unique(wanted: string, taken: Set<string>): string {
  let id = wanted
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`
  taken.add(id)
  return id
}

/** The words of a heading as an id: the same words give the same id in every report. */
function slug(heading: Heading): string {
  const plain = textOf(heading)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  return plain.slice(0, 60).replace(/^-|-$/g, '') || 'part'
}

/** The words of a node. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : ''
}
