import type { LocatedFinding } from '../../core/located-finding.ts'
import type { Sentences } from '../../language/sentences.ts'
import { baselineName, type Checked, thoseThat } from '../content/checked.ts'
import { cleanLine } from '../document.ts'
import { placeInWords, wordsOf } from './finding-words.ts'
import { wrappedHelp } from './wrapped-help.ts'

/** How what does not count is shown. */
export interface SetAsideStyle {
  readonly sentences: Sentences
  /** What stands before a file's name so that it can be opened from here. */
  readonly prefix: string
  readonly columns: number
  /** Each finding on a line; else how many there are. */
  readonly all: boolean
}

/** What was found and does not count: nothing of it goes without a word. */
export function setAsideText(checked: Checked, style: SetAsideStyle): string {
  const { checkSettings: words } = style.sentences
  const [silenced, inBaseline] = [thoseThat(checked, 'silenced'), thoseThat(checked, 'in-baseline')]
  const lines = [
    ...block(silenced, words.silencedShown, words.silenced(silenced.length), style),
    ...block(
      inBaseline,
      words.inBaselineShown(baselineName),
      words.inBaseline(inBaseline.length, errorsAmong(inBaseline), baselineName),
      style,
    ),
    ...(checked.gone === null || checked.gone === 0
      ? []
      : [wrappedHelp(words.gone(checked.gone, baselineName), style.columns)]),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

function errorsAmong(found: readonly LocatedFinding[]): number {
  return found.filter(({ severity }) => severity === 'error').length
}

function block(
  found: readonly LocatedFinding[],
  heading: string,
  count: string,
  { sentences, prefix, columns, all }: SetAsideStyle,
): readonly string[] {
  if (found.length === 0) return []
  if (!all) return [wrappedHelp(count, columns)]
  const lines = found.map((one) => {
    const severity = sentences.check.severity[one.severity]
    return `${cleanLine(prefix)}${placeInWords(one)}: ${severity}: ${wordsOf(one, sentences).message} [${one.code}]`
  })
  return ['', `${heading}:`, ...lines]
}
