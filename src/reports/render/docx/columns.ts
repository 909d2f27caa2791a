import type { Nodes, Table } from 'mdast'

/** A letter of a table, in twentieths of a point, and what stands beside the words of a cell. */
const letter = 98
/** Of a figure, whose digits are wider than most letters. */
const digit = 112
/** Of a word that is to stay in one piece, in wider letters than ours too. */
const wideLetter = 140
const beside = 170
/** A column of sentences asks for no more letters than this, so that it leaves room for others. */
const sentence = 60
/** Beyond this a word is broken. */
const longestWord = 24
/** No column is narrower than such a word: narrow ones look like a mistake. */
const shortestWord = 5
/** A figure stays on one line, unless it is a sentence. */
const longestFigure = 20

/** The widths of a table's columns: every word in one piece where that fits, and the rest for who has most to say. */
export function columnWidths(table: Table, width: number): readonly number[] {
  const columns = Math.max(1, ...table.children.map(({ children }) => children.length))
  const wishes = Array.from({ length: columns }, (_, column) => wishOf(table, column))
  const sum = (pick: (wish: Wish) => number) => wishes.reduce((total, wish) => total + pick(wish), 0)
  const least = sum((wish) => wish.least)
  const extra = sum((wish) => wish.most - wish.least)
  const widths = wishes.map((wish) => {
    if (least >= width) return Math.floor((wish.least / least) * width)
    const share = extra === 0 ? 1 / columns : (wish.most - wish.least) / extra
    return Math.floor(wish.least + share * (width - least))
  })
  const rest = width - widths.reduce((total, one) => total + one, 0)
  return widths.map((one, at) => (at === 0 ? one + rest : one))
}

interface Wish {
  readonly least: number
  readonly most: number
}

function wishOf(table: Table, column: number): Wish {
  const cells = table.children.flatMap((row) => row.children[column] ?? [])
  const lines = cells.flatMap((cell) => wordsIn(cell).split('\n'))
  const words = lines.flatMap((line) => line.split(/[ \t-]+/))
  const figures = cells.flatMap((cell) => (cell.data?.figure === undefined ? [] : [wordsIn(cell)]))
  const least = Math.max(
    Math.max(shortestWord, Math.min(longestWord, longest(words))) * wideLetter,
    Math.min(longestFigure, longest(figures)) * digit,
  )
  return { least: least + beside, most: Math.max(least, Math.min(sentence, longest(lines)) * letter) + beside }
}

function longest(all: readonly string[]): number {
  return all.reduce((length, one) => Math.max(length, one.length), 0)
}

/** The words of a part of a document. */
export function wordsIn(node: Nodes | undefined): string {
  if (node === undefined) return ''
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(wordsIn).join('') : ''
}
