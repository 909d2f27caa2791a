import type { Said } from '../../core/finding.ts'
import type { LocatedFinding } from '../../core/located-finding.ts'
import type { FindingWords } from '../../language/finding-sentences.ts'
import type { Sentences } from '../../language/sentences.ts'
import { clean, cleanLine } from '../document.ts'

/** One finding in words, for any format; nothing in them is obeyed, whatever a file or a folder is called. */
export function wordsOf(finding: LocatedFinding, { findings }: Sentences): FindingWords {
  const say = findings[finding.code] as (said: Said<typeof finding.code>) => FindingWords
  const { message, mark, help } = say({ args: finding.args, written: finding.written, near: finding.near })
  return {
    message: clean(message),
    ...(mark === undefined ? {} : { mark: clean(mark) }),
    ...(help === undefined ? {} : { help: clean(help) }),
  }
}

/** Everything said of a finding beside its message: what was expected, and how to mend it; empty where there is nothing. */
export function moreOf(finding: LocatedFinding, sentences: Sentences): readonly string[] {
  const { mark, help } = wordsOf(finding, sentences)
  const expected = finding.near.length > 0 ? sentences.check.didYouMean(finding.near.map(cleanLine)) : mark
  return [expected, help].filter((one) => one !== undefined)
}

/** `FILE:LINE:COLUMN`, or the file alone where a finding is about all of it. */
export function placeInWords({ file, line, column }: LocatedFinding): string {
  const name = cleanLine(file)
  return line === null ? name : `${name}:${line}:${column}`
}
