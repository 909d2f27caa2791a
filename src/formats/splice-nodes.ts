import { isMap, isScalar, isSeq, type Pair, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml'

export type Entry = Pair<ParsedNode, ParsedNode | null>
export type MapNode = YAMLMap.Parsed
export type ListNode = YAMLSeq.Parsed

/** Whether a value is a map or list in lines, not between brackets. */
export function isInLines(node: ParsedNode | null): node is MapNode | ListNode {
  return (isMap(node) || isSeq(node)) && node.flow !== true
}

/** Whether nothing stands for a value; `~` and `null` stand for nothing too, but are written. */
export function isUnwritten(node: ParsedNode | null): boolean {
  return node === null || node.range[0] === node.range[1]
}

/** The place of the dash before an item of a list in lines. */
export function dashOf(list: ListNode, at: number): number {
  const dashes = (list.srcToken?.items ?? []).flatMap(({ start }) =>
    start.filter(({ type }) => type === 'seq-item-ind'),
  )
  const dash = dashes[at]
  if (dash === undefined) throw new Error(`There is no item ${at}.`)
  return dash.offset
}

/** The entry of a map with a key, or undefined. */
export function entryOf(map: MapNode, name: string): Entry | undefined {
  return map.items.find(({ key }) => isScalar(key) && key.source === name)
}

/** Where the value of an entry may begin: behind its colon. */
export function behindColon({ key, srcToken }: Entry): number {
  const colon = srcToken?.sep?.find(({ type }) => type === 'map-value-ind')
  return colon === undefined ? key.range[1] : colon.offset + 1
}

/** Where an entry begins: at its key, or at the question mark before it. */
export function entryStart({ key, srcToken }: Entry): number {
  return srcToken?.start.find(({ type }) => type === 'explicit-key-ind')?.offset ?? key.range[0]
}

/** Where what is written for an entry ends. */
export function entryEnd(text: string, entry: Entry): number {
  return entry.value === null || isUnwritten(entry.value) ? behindColon(entry) : contentEnd(text, entry.value)
}

/** Where what is written for a value ends, without the comments and blank lines that follow it. */
export function contentEnd(text: string, node: ParsedNode): number {
  if (isInLines(node)) return lastEnd(text, node)
  const [start, end] = node.range
  if (!isBlockScalar(node)) return end
  return (
    start + text.slice(start, end).replace(keepsBlankLines(text, node) ? /\r?\n$/ : /(?<![\r\n])[\r\n]+$/, '').length
  )
}

/** Whether blank lines behind a value belong to it: it ends with a text below the sign `|+`. */
export function keepsBlankLines(text: string, node: ParsedNode | null): boolean {
  if (!isInLines(node)) return node !== null && isBlockScalar(node) && /^[|>]\d?\+/.test(text.slice(node.range[0]))
  const last = node.items.at(-1) as Entry | ParsedNode | undefined
  return last !== undefined && keepsBlankLines(text, 'key' in last ? last.value : last)
}

function lastEnd(text: string, node: MapNode | ListNode): number {
  const last = node.items.at(-1) as Entry | ParsedNode | undefined
  if (last === undefined) return node.range[1]
  return 'key' in last ? entryEnd(text, last) : contentEnd(text, last)
}

/** Whether a value is a text in lines below a sign, `|` or `>`. */
export function isBlockScalar(node: ParsedNode): boolean {
  return isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')
}
