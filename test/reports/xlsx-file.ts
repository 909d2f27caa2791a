import { strFromU8 } from 'fflate'
import { unzipped } from '../../src/reports/render/zip.ts'
import { read, type Xml } from './docx-file.ts'

/** A cell as it stands in the file: its value, how it is stored, and its formula. */
export interface FileCell {
  readonly value: string | number
  readonly formula: string | null
}

export interface FileSheet {
  readonly title: string
  readonly cells: ReadonlyMap<string, FileCell>
}

export interface FileBook {
  readonly sheets: readonly FileSheet[]
  readonly names: ReadonlyMap<string, string>
  readonly parts: Readonly<Record<string, string>>
}

/** A workbook read back, strictly: every part is well-formed XML. */
export function readBook(bytes: Uint8Array): FileBook {
  const zip = unzipped(bytes)
  if (zip === null) throw new Error('no zip file')
  const parts = Object.fromEntries(Object.entries(zip).map(([name, part]) => [name, strFromU8(part)]))
  const trees = new Map(Object.entries(parts).map(([name, part]) => [name, read(part)]))
  const book = treeOf(trees, 'xl/workbook.xml')
  return {
    sheets: within(book, 'sheet').map(({ attributes }, at) => ({
      title: attributes.name ?? '',
      cells: new Map(
        within(treeOf(trees, `xl/worksheets/sheet${at + 1}.xml`), 'c').map((cell) => [
          cell.attributes.r ?? '',
          cellOf(cell),
        ]),
      ),
    })),
    names: new Map(within(book, 'definedName').map((one) => [one.attributes.name ?? '', words(one)])),
    parts,
  }
}

function treeOf(trees: ReadonlyMap<string, Xml>, name: string): Xml {
  const tree = trees.get(name)
  if (tree === undefined) throw new Error(`there is no ${name}`)
  return tree
}

function cellOf(cell: Xml): FileCell {
  const [formula] = within(cell, 'f')
  const text = words(within(cell, cell.attributes.t === 'inlineStr' ? 't' : 'v')[0])
  return {
    value: cell.attributes.t === undefined ? Number(text) : text,
    formula: formula === undefined ? null : words(formula),
  }
}

/** All elements of a name. */
function within(tree: Xml, name: string): readonly Xml[] {
  return tree.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...within(child, name)],
  )
}

function words(tree: Xml | undefined): string {
  return (tree?.children ?? []).map((child) => (typeof child === 'string' ? child : words(child))).join('')
}
