import { beginsLine, columnOf, type Edit, endsLine, lineEnd, lineStart, nextLine, removeLines } from './splice-lines.ts'
import { contentEnd, type Entry, entryEnd, entryStart, type ListNode, type MapNode } from './splice-nodes.ts'
import type { Sheet } from './splice-sheet.ts'
import type { Span } from './tree.ts'

/** An entry or item between brackets. */
interface Part extends Span {
  /** Where it ends, with the comma behind it if there is one. */
  readonly behind: number
}

const hasComma = ({ end, behind }: Part) => behind > end

function partsOf(text: string, { items, srcToken }: MapNode | ListNode): readonly Part[] {
  return items.map((item, at) => {
    const isEntry = 'key' in item
    const start = isEntry ? entryStart(item as Entry) : item.range[0]
    const end = isEntry ? entryEnd(text, item as Entry) : contentEnd(text, item)
    const comma = srcToken?.items[at + 1]?.start.find(({ type }) => type === 'comma')
    return { start, end, behind: comma === undefined ? end : comma.offset + 1 }
  })
}

/** The stretch between the brackets. */
function insideOf({ range }: MapNode | ListNode): Span {
  return { start: range[0] + 1, end: range[1] - 1 }
}

/** Whether a comment stands between brackets that hold nothing else. */
export function holdsComment(text: string, collection: MapNode | ListNode): boolean {
  const { start, end } = insideOf(collection)
  return text.slice(start, end).includes('#')
}

/** Adds an entry or an item behind the last one between brackets. */
export function addBetween({ text, eol }: Sheet, collection: MapNode | ListNode, added: string): readonly Edit[] {
  const inside = insideOf(collection)
  const last = partsOf(text, collection).at(-1)
  if (last === undefined) {
    const end = { start: inside.end, end: inside.end, text: `${added} ` }
    return [holdsComment(text, collection) ? end : { ...inside, text: ` ${added} ` }]
  }
  const isOnOwnLine = beginsLine(text, last.start)
  const isClosedBelow = inside.end > lineEnd(text, last.behind)
  const at = isOnOwnLine && isClosedBelow ? lineEnd(text, last.behind) : last.behind
  const separator = isOnOwnLine ? eol + ' '.repeat(columnOf(text, last.start)) : ' '
  if (hasComma(last)) return [{ start: at, end: at, text: `${separator}${added},` }]
  return [
    { start: last.end, end: last.end, text: ',' },
    { start: at, end: at, text: `${separator}${added}` },
  ]
}

/** Takes away an entry or an item between brackets, with a comma; a comment goes if it ends a line that goes. */
export function removeBetween({ text }: Sheet, collection: MapNode | ListNode, at: number): readonly Edit[] {
  const parts = partsOf(text, collection)
  const [before, part, next] = [parts[at - 1], parts[at], parts[at + 1]]
  if (part === undefined) throw new Error(`There is no item ${at}.`)
  const { start, end, behind } = part
  const inside = insideOf(collection)
  const isEmptied = parts.length === 1 && isBlank(text, inside.start, start) && isBlank(text, behind, inside.end)
  if (isEmptied) return [{ ...inside, text: '' }]
  const losesComma = next === undefined && !hasComma(part) && before !== undefined
  const comma = losesComma ? [{ start: before.end, end: before.behind, text: '' }] : []
  if (beginsLine(text, start) && endsLine(text, behind))
    return [...comma, removeLines(text, lineStart(text, start), nextLine(text, behind))]
  if (
    next !== undefined &&
    isBlank(text, behind, next.start) &&
    lineStart(text, behind) === lineStart(text, next.start)
  )
    return [{ start, end: next.start, text: '' }]
  if (next === undefined && before !== undefined && isBlank(text, before.behind, start))
    return [{ start: before.end, end, text: '' }]
  return [...comma, { start, end: behind, text: '' }]
}

function isBlank(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() === ''
}
