import type { Path } from '../core/finding.ts'
import { type Condition, comparisonsIn, namesIn } from '../core/threshold/condition.ts'
import type { Unit } from '../core/threshold/short-names.ts'
import { nearWords } from '../formats/near.ts'
import type { FieldProblem } from '../formats/schemas/fields.ts'
import { isFullName, unitProblem } from '../formats/threshold/figures.ts'
import { readLimit } from '../formats/threshold/limit.ts'
import { readRule } from '../formats/threshold/parse-threshold.ts'
import type { Sentences } from '../language/sentences.ts'
import { isMoney } from '../reports/content/explain-report.ts'
import { isShare } from '../reports/content/named-figures.ts'
import { clean } from '../reports/document.ts'
import { CannotStart } from './exit.ts'

/** A rule that turns a result down. */
export interface Rule {
  readonly condition: Condition
  /** As it was written. */
  readonly text: string
  readonly because: string | null
  /** Where it stands in the settings; null where it was asked for on the command line. */
  readonly path: Path | null
}

/** A rule of the settings, as they state it. */
export type StatedRule = string | { readonly rule: string; readonly because?: string | undefined }

/** Reads the rules of the command line; one that cannot be read stops the program, with a mark under the words meant. */
export function rulesAsked(texts: readonly string[], words: Sentences): readonly Rule[] {
  return texts.map((text) => {
    const read = readRule(text)
    if ('problem' in read) throw unclear(text, read.problem, read.problem.within, words)
    return { condition: read.condition, text, because: null, path: null }
  })
}

/** The rules of the settings, which were read with them. */
export function rulesStated(stated: readonly StatedRule[]): readonly Rule[] {
  return stated.flatMap((one, at) => {
    const { rule: text, because = null } = typeof one === 'string' ? { rule: one } : one
    const read = readRule(text)
    const path = ['report', 'fail_on', at, ...(typeof one === 'string' ? [] : ['rule'])]
    return 'problem' in read ? [] : [{ condition: read.condition, text, because, path }]
  })
}

/** Where in the text of a rule a word stands for the first time. */
function stretchOf(text: string, word: string): Stretch {
  const start = Math.max(0, text.indexOf(word))
  return { start, end: start + word.length }
}

/** Where the number stands with which a figure is compared. */
function stretchAfter(text: string, name: string, number: string): Stretch {
  const start = Math.max(0, text.indexOf(number, text.indexOf(name) + name.length))
  return { start, end: start + number.length }
}

type Stretch = { readonly start: number; readonly end: number }

/** What is the matter with a full name in a rule, once a result is known; null where nothing is. */
export function fullNameProblem(
  { condition, text }: Rule,
  isFigure: (name: string) => boolean,
  among: () => readonly string[],
): (FieldProblem & { readonly within: Stretch }) | null {
  for (const name of namesIn(condition).filter(isFullName))
    if (!isFigure(name))
      return {
        code: 'unknown-figure',
        args: { isPart: false },
        written: name,
        among: among(),
        within: stretchOf(text, name),
      }
  for (const { name, sign, written } of comparisonsIn(condition).filter((one) => isFullName(one.name))) {
    const limit = readLimit(written)
    if ('problem' in limit) continue
    const problem = unitProblem(name, sign, limit, unitOf(name))
    if (problem !== null) return { ...problem, within: stretchAfter(text, name, written.replace('%', '')) }
  }
  return null
}

/** Returns and turning points are written as percentages, and may well be above 100%. */
function unitOf(name: string): Unit {
  if (isShare(name)) return /(net_return|break_even|threshold)$/.test(name) ? 'number' : 'share'
  return isMoney(name) ? 'money' : 'number'
}

/** As many characters of a rule are shown before and after the words meant. */
const around = 60

/** Why a rule of the command line does nothing: in words, with a mark under its own. */
export function unclear(text: string, problem: FieldProblem, within: Stretch, words: Sentences): CannotStart {
  const { code, args, written = null, among } = problem
  const near = written === null || among === undefined ? [] : nearWords(written, among)
  const quoted = written === null ? null : clean(written).slice(0, around)
  const said = (words.findings[code] as (said: unknown) => { message: string; mark?: string; help?: string })({
    args,
    written: quoted,
    near,
  })
  const [before, meant, after] = [
    text.slice(Math.max(0, within.start - around), within.start),
    text.slice(within.start, Math.min(within.end, within.start + around)),
    text.slice(within.end, within.end + around),
  ].map((part) => clean(part).replace(/\s/g, ' ')) as [string, string, string]
  const mark = near.length > 0 ? words.check.didYouMean(near) : (said.mark ?? '')
  const carets = '^'.repeat(Math.max(1, [...meant].length))
  return new CannotStart(
    [
      words.thresholds.unclear(said.message),
      `  ${before}${meant}${after}`.trimEnd(),
      `  ${' '.repeat([...before].length)}${carets} ${mark}`.trimEnd(),
      ...(said.help === undefined ? [] : said.help.split('\n').map((line) => `  ${line}`)),
    ].join('\n'),
  )
}
