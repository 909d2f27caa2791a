import type { Stretch } from '../core/privacy/trace.ts'
import { parse } from './parse.ts'
import { styleOf } from './scalar-places.ts'
import type { Edit } from './splice-lines.ts'
import { type ToldText, writingIn } from './told-texts.ts'
import type { Tree } from './tree.ts'

/** A stretch of a text of a file, and what comes in its place. */
export interface Replacement extends Stretch {
  readonly by: string
}

/** The replacements in one text of a file, in its order and without overlap. */
export interface Replaced {
  readonly told: ToldText
  readonly by: readonly Replacement[]
}

/**
 * The text of a file with words of it replaced and every other byte as it was; a value without quotes gets them where
 * its new words need them. Null where reading the result does not give what was there with these words replaced.
 */
export function withWordsReplaced(text: string, tree: Tree, replaced: readonly Replaced[]): string | null {
  const edits = replaced.flatMap((one) => editsOf(text, one)).toSorted((a, b) => a.start - b.start || a.end - b.end)
  const pieces = edits.map((edit, at) => text.slice(edits[at - 1]?.end ?? 0, edit.start) + edit.text)
  const result = pieces.join('') + text.slice(edits.at(-1)?.end ?? 0)
  const isInOrder = edits.every(({ start }, at) => start >= (edits[at - 1]?.end ?? 0))
  return isInOrder && isAsExpected(text, tree, replaced, result) ? result : null
}

/** The words of a text with some of them replaced. */
function replacedIn(text: string, replacements: readonly Replacement[]): string {
  return replacements.reduceRight((so, { start, end, by }) => so.slice(0, start) + by + so.slice(end), text)
}

function editsOf(text: string, { told, by }: Replaced): readonly Edit[] {
  const { scalar } = told
  const placeOf = told.places()
  const style = scalar === null ? 'lines' : styleOf(text, scalar)
  if (scalar === null || style !== 'plain' || by.every((one) => isHarmless(one.by)))
    return by.map((one) => ({ ...placeOf(one), text: inStyle(one.by, style) }))
  const within = by.map((one) => ({ ...placeOf(one), text: inStyle(one.by, 'single') }))
  const quotes = quotesBetween(text, scalar, within)
  return [
    { start: scalar.start, end: scalar.start, text: "'" },
    ...within,
    ...quotes,
    { start: scalar.end, end: scalar.end, text: "'" },
  ]
}

/** Words that mean nothing to YAML wherever they stand in a value. */
function isHarmless(by: string): boolean {
  return /^[\p{L}\p{N}(][\p{L}\p{N}\p{M} .'’()-]*$/u.test(by) && !/^(?:null|~)$/i.test(by)
}

function inStyle(words: string, style: ReturnType<typeof styleOf>): string {
  if (style === 'single') return words.replaceAll("'", "''")
  return style === 'double' ? words.replace(/["\\]/g, '\\$&') : words
}

/** Between single quotes each quote that stays is written twice. */
function quotesBetween(
  text: string,
  { start, end }: { start: number; end: number },
  taken: readonly Stretch[],
): readonly Edit[] {
  const isTaken = (at: number) => taken.some((one) => one.start <= at && at < one.end)
  return Array.from(text.slice(start, end).matchAll(/'/g), ({ index }) => start + index)
    .filter((at) => !isTaken(at))
    .map((at) => ({ start: at, end: at, text: "'" }))
}

/** Whether a text reads as the one before with the words replaced, and nothing else. */
function isAsExpected(text: string, tree: Tree, replaced: readonly Replaced[], result: string): boolean {
  const after = parse(result)
  if (after.tree === null || after.spotted.length > 0) return false
  const startOf = ({ places }: Pick<ToldText, 'places'>) => places()({ start: 0, end: 0 }).start
  const byPlace = new Map(replaced.map(({ told, by }) => [told.scalar ?? startOf(told), by]))
  const expected = writingIn(text, tree).map(({ places, ...one }) => [
    one.path,
    replacedIn(one.text, byPlace.get(one.scalar ?? startOf({ places })) ?? []),
  ])
  const found = writingIn(result, after.tree).map((one) => [one.path, one.text])
  return JSON.stringify(found) === JSON.stringify(expected)
}
