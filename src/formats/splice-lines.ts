import type { Span } from './tree.ts'

/** A stretch of a text, and what comes in its place. */
export interface Edit extends Span {
  readonly text: string
}

/** A text with edits applied from the back; edits that begin at one place are applied in the order given. */
export function applied(text: string, edits: readonly Edit[]): string {
  return edits
    .map((edit) => withoutTabs(text, edit))
    .toSorted((a, b) => a.start - b.start)
    .reduceRight((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text)
}

/** Our reader takes no tab before a bracket, and between brackets none behind a quote or a bracket: spaces come instead. */
function withoutTabs(text: string, { start, end, text: inserted }: Edit): Edit {
  const above = text.slice(lineStart(text, start), start)
  const behind = text.slice(end, lineEnd(text, end))
  const [blanksBefore = ''] = (/^[[{]/.test(inserted) && /(?<![ \t])[ \t]+$/.exec(above)) || []
  const [blanksBehind = ''] = (/["'\]}]$/.test(inserted || above) && /^[ \t]+(?=[\]},])/.exec(behind)) || []
  const [tabsBefore, tabsBehind] = [blanksBefore, blanksBehind].map((blanks) =>
    blanks.includes('\t') ? blanks : '',
  ) as [string, string]
  const spaced = (tabs: string) => tabs.replaceAll('\t', ' ')
  return {
    start: start - tabsBefore.length,
    end: end + tabsBehind.length,
    text: spaced(tabsBefore) + inserted + spaced(tabsBehind),
  }
}

/** Where the line of an offset begins. */
export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1
}

/** Where the line of an offset ends, its line end left out. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  if (end < 0) return text.length
  return end > at && text[end - 1] === '\r' ? end - 1 : end
}

/** Where the line after that of an offset begins, or the end of the text. */
export function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}

/** How many characters stand before an offset on its line. */
export function columnOf(text: string, at: number): number {
  return at - lineStart(text, at)
}

/** Whether nothing but blanks stands before an offset on its line. */
export function beginsLine(text: string, at: number): boolean {
  return /^[ \t]*$/.test(text.slice(lineStart(text, at), at))
}

/** Whether nothing but blanks and a comment stands between an offset and the end of its line. */
export function endsLine(text: string, at: number): boolean {
  return /^[ \t]*([ \t]#.*)?$/.test(text.slice(at, lineEnd(text, at)))
}

/** Whether the line that begins at an offset is blank; there is none after the end of the text. */
export function isBlankLine(text: string, start: number): boolean {
  return /^[ \t]*$/.test(text.slice(start, lineEnd(text, start)))
}

/** Whether the line above the one that begins at an offset is blank. */
export function isBelowBlank(text: string, start: number): boolean {
  return start > 0 && isBlankLine(text, lineStart(text, start - 1))
}

/** The column of a line that is a comment and nothing else, or -1. */
function commentColumn(text: string, start: number): number {
  return (/^ *#/.exec(text.slice(start, lineEnd(text, start)))?.[0].length ?? 0) - 1
}

/** Where the comment lines directly above a line begin that stand in as far as it does; else the line itself. */
export function withCommentsAbove(text: string, start: number, column: number): number {
  let first = start
  while (first > 0 && commentColumn(text, lineStart(text, first - 1)) === column) first = lineStart(text, first - 1)
  return first
}

/** Where the comment lines that begin at an offset end that stand in further than a column. */
export function withCommentsBelow(text: string, start: number, column: number): number {
  let end = start
  while (end < text.length && commentColumn(text, end) > column) end = nextLine(text, end)
  return end
}

const lineEndAtEnd = /\r?\n$/

/** Inserts lines at the beginning of a line or at the end of a text, whose last line may have no line end. */
export function insertLines(text: string, at: number, lines: readonly string[], eol: string): Edit {
  const isBehind = at === text.length && at > 0 && !lineEndAtEnd.test(text)
  const inserted = lines.join(eol)
  return { start: at, end: at, text: isBehind ? eol + inserted : inserted + eol }
}

/** Removes whole lines; where the last line of a text has no line end, what comes before it has none either. */
export function removeLines(text: string, start: number, end: number): Edit {
  if (end < text.length || lineEndAtEnd.test(text)) return { start, end, text: '' }
  return { start: text.slice(0, start).replace(lineEndAtEnd, '').length, end, text: '' }
}
