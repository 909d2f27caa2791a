import { type Condition, comparisonsIn, conditionText } from '../core/threshold/condition.ts'
import { blockNames } from '../core/threshold/short-names.ts'
import type { Verdict } from '../core/threshold/verdict.ts'
import { type NamedFigures, namedFigures } from '../reports/content/named-figures.ts'
import { publishedFigures } from '../reports/content/published/published-figures.ts'
import type { Result } from '../reports/content/result.ts'
import { clean } from '../reports/document.ts'
import { deskOf, type Run } from './run.ts'
import type { Rule } from './thresholds.ts'

/** What verdicts are put into words with. */
export interface Teller {
  readonly run: Run
  readonly figures: NamedFigures
  readonly blocks: number
}

/** What verdicts on a result are put into words with: only what may be published, where the report is. */
export function tellerOf(run: Run, result: Result): Teller {
  const { atTerminal } = run.session
  const desk = { ...deskOf(run, result), sentences: atTerminal, language: atTerminal.language }
  const figures = namedFigures(desk, null)
  return {
    run,
    figures: run.published === null ? figures : publishedFigures(run.published, figures, atTerminal, null),
    blocks: result.aggregate.length,
  }
}

/** What is said of a rule: whether it is met, with which figures, and, where it is not, why it is there. */
export function linesOf({ condition, because }: Rule, verdict: Verdict, teller: Teller): readonly string[] {
  const { thresholds: words } = teller.run.session.atTerminal
  const said = verdict.figures.map(({ name, value }) =>
    words.figure(words.label(name), inWords(name, value, verdict.block, condition, teller)),
  )
  const unknown = verdict.figures.filter(({ value }) => value === null)
  const say = verdict.fails === false ? words.met : words.notMet
  return [
    `effectcalc: ${say(said.join(', '), whereOf(verdict, teller), conditionText(condition))}`,
    ...(verdict.fails === null ? [words.cannotTell(allowing(condition, unknown))] : []),
    ...(verdict.fails === false || because === null ? [] : [words.because(clean(because).replace(/\s+/g, ' ').trim())]),
  ]
}

/** The rule that lets what is not known pass. */
function allowing(condition: Condition, unknown: Verdict['figures']): string {
  const known = unknown.map(({ name }): Condition => ({ kind: 'known', name, isKnown: true }))
  return conditionText({ kind: 'and', of: [...known, condition] })
}

function whereOf({ block }: Verdict, { run, blocks }: Teller): string {
  const { thresholds: words } = run.session.atTerminal
  if (block === null) return ''
  const isHidden = run.published?.blocks.every(({ id }) => id !== block) ?? false
  return isHidden ? words.inHiddenBlock : blocks > 1 ? words.inBlock(block) : ''
}

function inWords(
  name: string,
  value: number | null,
  block: string | null,
  condition: Condition,
  { run, figures }: Teller,
): string {
  const { thresholds: words, numbers } = run.session.atTerminal
  const said = (of: string) => figures.get(of)?.words ?? null
  if (run.published !== null) return ofPublished(name, value, block, run, said)
  if (value === null) return words.notKnown
  const text = plainWords(name, value, block, run, said)
  // As it is written it may look like the number it is compared with, though it is not.
  const isClose = comparisonsIn(condition).some(
    (one) =>
      one.name === name &&
      one.value !== value &&
      Math.abs(one.value - value) < Math.max(0.01 * Math.abs(one.value), 5e-4),
  )
  return isClose ? words.exactly(text, numbers.number(value, 6)) : text
}

type Said = (figure: string) => string | null

function plainWords(name: string, value: number, block: string | null, { session }: Run, said: Said): string {
  const { numbers } = session.atTerminal
  const short = Object.hasOwn(blockNames, name) ? blockNames[name] : undefined
  const isShort = short !== undefined || !name.includes('.')
  if (short?.unit === 'money') return said(`aggregate.${block}.${short.from[0]}`) ?? numbers.number(value)
  if (short?.unit === 'share' && name !== 'alpha') return numbers.percent(value)
  return isShort ? numbers.number(value) : (said(name) ?? numbers.number(value, 3))
}

/** Only what the published report may say, or what is of files and not of people. */
function ofPublished(name: string, value: number | null, block: string | null, run: Run, said: Said): string {
  const { thresholds: words, numbers, disclosure } = run.session.atTerminal
  const short = Object.hasOwn(blockNames, name) ? blockNames[name] : undefined
  if (name === 'errors' || name === 'warnings' || name === 'left_out') return numbers.number(value ?? 0)
  const from = short === undefined ? [name] : short.from.map((one) => `aggregate.${block}.${one}`)
  const found = from.map((one) => said(one) ?? disclosure.hidden)
  const [only, ...others] = found
  if (only === undefined || found.includes(disclosure.hidden) || name === 'files') return words.notPublished
  if (value === null) return words.notKnown
  if (others.length === 0) return only
  // Of counts that are rounded a share would give what they hide.
  return run.project.evaluation.settings.disclosure.round === null ? numbers.percent(value) : words.notPublished
}
