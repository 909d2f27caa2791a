import { groups } from 'd3-array'
import { tracesIn } from '../../core/privacy/traces-in.ts'
import type { Window } from '../../core/time/window.ts'
import { linesOf } from '../../formats/lines.ts'
import { parse } from '../../formats/parse.ts'
import { withWordsReplaced } from '../../formats/replace-words.ts'
import { caseFile } from '../../formats/schemas/case.ts'
import { type ToldText, toldTexts } from '../../formats/told-texts.ts'
import type { Language } from '../../language/numbers.ts'
import type { CaseFile } from '../case-files.ts'
import { shownPath } from '../display.ts'
import { CannotStart, exitCode } from '../exit.ts'
import { readFileAs } from '../read-file.ts'
import type { Session } from '../session.ts'
import { type CaseText, caseText } from './case-text.ts'
import type { Proposal } from './pseudonym-proposals.ts'

/** A case file whose words can be replaced. */
export interface OpenCase {
  readonly file: CaseText
  readonly texts: readonly ToldText[]
  /** Where these could be read. */
  readonly window: Window | undefined
  readonly language: Language | undefined
  /** Line and column, from 1, of a proposal's words. */
  readonly placeOf: (proposal: Proposal) => { readonly line: number; readonly column: number }
  /** The text of the file with these words in the place of those of the proposals; null where something else would change. */
  readonly withWords: (proposals: readonly Proposal[], by: readonly (string | null)[]) => string | null
}

/** Opens a case file to replace words in it; its fields may have errors, but it has to be YAML. */
export async function openCase(session: Session, { path, name }: CaseFile): Promise<OpenCase> {
  const { world, atTerminal } = session
  const { reading } = await readFileAs(world, caseFile, path, name)
  const file = await caseText(world, path)
  const mark = file.text.startsWith('\ufeff') ? '\ufeff' : ''
  const text = file.text.slice(mark.length)
  const { tree, spotted } = parse(text)
  const isNoText = reading.findings.some(({ line }) => line === null)
  if (isNoText || tree === null || spotted.length > 0)
    throw new CannotStart(atTerminal.privacy.notReadable(shownPath(session, path)), { cause: exitCode.errors })
  const story = reading.value ?? reading.part
  const lines = linesOf(text)
  return {
    file,
    // Who rates is a code, and stands in other files too.
    texts: toldTexts(text, tree, caseFile).filter(({ path: leads }) => leads.at(-1) !== 'rater'),
    window: story?.window,
    language: story?.language,
    placeOf: ({ told, start, end }) => {
      const at = told.places()({ start, end }).start
      return { line: lines.lineAt(at), column: lines.columnAt(at) }
    },
    withWords: (proposals, by) => {
      const taken = proposals.flatMap(({ told, start, end }, at) => {
        const words = by[at] ?? null
        return words === null ? [] : [{ told, start, end, by: fitted(words, { told, start, end }) }]
      })
      const replaced = groups(taken, ({ told }) => told).map(([told, ofText]) => ({ told, by: ofText }))
      const result = withWordsReplaced(text, tree, replaced)
      return result === null ? null : mark + result
    },
  }
}

/** As many characters as say whether a letter before a word is taken for an initial. */
const near = 60

/**
 * The point of "A." and that of the sentence it ends are one; and where the next sentence would make a name of it, as in
 * "mevrouw A. Buurtteam", the letter stands between brackets.
 */
function fitted(words: string, { told: { text }, start, end }: Pick<Proposal, 'told' | 'start' | 'end'>): string {
  const [before, behind] = [text.slice(Math.max(0, start - near), start), text.slice(end, end + near)]
  const short = words.endsWith('.') && behind.startsWith('.') ? words.slice(0, -1) : words
  const isInitial = tracesIn(before + short + behind).some((trace) => trace.start === before.length)
  return isInitial ? short.replace(/^(\p{Lu}\d*)\.?$/u, '($1)') : short
}
