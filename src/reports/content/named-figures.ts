import type { Compared } from '../../core/costs/difference.ts'
import { type Desk, differenceInWords } from './desk.ts'
import { isMoney, isP } from './explain-report.ts'
import { explanationOf } from './explanation.ts'
import { figureAt, figureNames } from './figure.ts'
import { programmeInWords } from './programme/figure-in-words.ts'
import { rangePhrase, roundedBy } from './uncertain/range-in-words.ts'
import { unitOfDrawn } from './uncertain/unit.ts'

/** A figure as a text mentions it: in words, and by the name `explain` takes; null for words that are no figure. */
export interface NamedFigure {
  readonly words: string
  readonly figure: string | null
}

/** The figures of a result by the names that texts of users call them. */
export interface NamedFigures {
  /** Null where no figure has this name. */
  readonly get: (name: string) => NamedFigure | null
  /** The short names first, then those of `explain`. */
  readonly names: readonly string[]
}

type Found = (desk: Desk, date: string | null) => NamedFigure

/** The short names, in the order in which they are listed. */
const short: Readonly<Record<string, Found>> = {
  title: ({ evaluation, sentences }) => wordsOnly(evaluation.settings.title ?? sentences.report.defaultTitle),
  organisation: ({ evaluation, sentences }) =>
    wordsOnly(evaluation.settings.organisation ?? sentences.report.notStated),
  date: ({ sentences }, date) => wordsOnly(date === null ? sentences.report.notStated : sentences.words.date(date)),
  price_year: named('settings.price_year'),
  served: named('settings.served'),
  stories_count: named('overall.n'),
  files_count: named('overall.files'),
  better_count: named('overall.quality_of_life.change.better'),
  better_than_without_count: named('overall.quality_of_life.effect.better'),
  saves_count: named('overall.saves'),
  no_difference_count: named('overall.none'),
  costs_extra_count: named('overall.costs_extra'),
  unknown_count: named('overall.unknown'),
  still_to_gain_count: named('overall.still_to_gain'),
  total: ofLargestBlock('cost_difference.total'),
  total_known: ofLargestBlock('cost_difference.total_known'),
  known_count: ofLargestBlock('known'),
  median: ofLargestBlock('cost_difference.median'),
  mean: ofLargestBlock('cost_difference.mean'),
  smallest: ofLargestBlock('cost_difference.min'),
  largest: ofLargestBlock('cost_difference.max'),
  investment: ofLargestBlock('investment'),
  benefit: ofLargestBlock('benefit'),
  benefit_cost_ratio: ofLargestBlock('benefit_cost_ratio'),
  interval,
  interval_low: endOfInterval(0),
  interval_high: endOfInterval(1),
  share_saving: ofLargestBlock('uncertainty.share_saving'),
  expected: ofLargestBlock('uncertainty.expected'),
  draws_count: ofLargestBlock('uncertainty.draws'),
}

/** The figures of a desk's result, by short names and by those of `explain`. */
export function namedFigures(desk: Desk, date: string | null): NamedFigures {
  let listed: readonly string[] | null = null
  return {
    get: (name) =>
      Object.hasOwn(short, name)
        ? (short[name] as Found)(desk, date)
        : isFigure(desk, name)
          ? asFigure(desk, name)
          : null,
    // Of many cases these are many names, which only a misspelt one asks for.
    get names() {
      listed ??= [...Object.keys(short), ...allNames(desk)]
      return listed
    },
  }
}

function allNames({ result: { aggregate, overall, settings, cases, programme } }: Desk): readonly string[] {
  return figureNames({ aggregate, overall, ...(programme === undefined ? {} : { programme }), settings, cases })
}

/** Names that `explain` knows; elsewhere null says that there is nothing to give a figure of. */
function isFigure({ result }: Desk, name: string): boolean {
  if (!/^(cases|aggregate|overall|programme|settings)\./.test(name)) return false
  const value = figureAt(result, name)
  return (typeof value === 'number' || value === null) && explanationOf(result, name) !== null
}

function wordsOnly(words: string): NamedFigure {
  return { words, figure: null }
}

function named(name: string): Found {
  return (desk) => asFigure(desk, name)
}

/** A figure of the block with the most cases; without cases it is unknown. */
function ofLargestBlock(name: string): Found {
  return (desk) => {
    const [block] = desk.result.aggregate
    // Of no case that is known there is nothing to add.
    const isNothing =
      (name === 'cost_difference.total_known' && block?.known === 0) ||
      (name.startsWith('uncertainty.') && block?.uncertainty === null)
    return block === undefined || isNothing
      ? wordsOnly(desk.sentences.words.unknown)
      : asFigure(desk, `aggregate.${block.id}.${name}`)
  }
}

/** Between what the total lies, rounded as the report rounds it. */
function interval(desk: Desk): NamedFigure {
  const [block] = desk.result.aggregate
  if (!block?.uncertainty) return wordsOnly(desk.sentences.words.unknown)
  const { interval95, sd } = block.uncertainty
  return {
    words: rangePhrase(desk, interval95, sd, block.reference_kind),
    figure: `aggregate.${block.id}.uncertainty.interval95.1`,
  }
}

/** One end of that, rounded too. */
function endOfInterval(end: 0 | 1): Found {
  return (desk) => {
    const [block] = desk.result.aggregate
    if (!block?.uncertainty) return wordsOnly(desk.sentences.words.unknown)
    const { interval95, sd } = block.uncertainty
    const figure = `aggregate.${block.id}.uncertainty.interval95.${end + 1}`
    return { words: difference(desk, figure, roundedBy(sd)(interval95[end])), figure }
  }
}

const differences =
  /\.(difference|bound_amount|total|total_known|mean|trimmed_mean|median|min|max|certain_only|in_full|at_75|at_50|cautious|expected|pseudo_median|at_low|at_high|(interval50|interval95|quartiles|leave_one_out|leave_one_organisation_out|saving\.interval)\.\d)$/
const rates = /^settings\.discount_rate\./
const shares = /(share|threshold|break_even|net_return|certainty(\..*)?|\.(exact|wilson)\.\d)$/
const amounts = /^settings\.(no_difference|bands\.\d+)$/
const steps = /quality_of_life\..*\.(change|effect)$/

/** A figure as a sentence mentions it: a difference saves or costs extra, an amount is in whole money. */
function asFigure(desk: Desk, name: string): NamedFigure {
  const value = figureAt(desk.result, name)
  if (typeof value !== 'number') return bounded(desk, name) ?? { words: desk.sentences.words.unknown, figure: name }
  return { words: inWords(desk, name, value), figure: name }
}

/** Whether the name of a figure is that of a part of one. */
export function isShare(name: string): boolean {
  const unit = unitOfDrawn(name)
  return unit === 'share' || (unit === null && shares.test(name))
}

function inWords(desk: Desk, name: string, value: number): string {
  const { numbers, report } = desk.sentences
  const { currency } = desk.evaluation.settings
  const ofProgramme = programmeInWords(desk, name, value)
  if (ofProgramme !== null) return ofProgramme
  if (/year$/.test(name)) return String(value)
  if (rates.test(name)) return numbers.percent(value, 2)
  if (isShare(name)) return numbers.percent(value)
  if (steps.test(name)) return report.change(value)
  if (name.endsWith('.unit_price')) return numbers.moneyWithCents(value, currency)
  if (isP(name)) return desk.sentences.inference.pShort(value)
  if (!isMoney(name) && !amounts.test(name)) return numbers.number(value)
  return differences.test(name) ? difference(desk, name, value) : numbers.money(value, currency)
}

function difference(desk: Desk, name: string, value: number): string {
  return differenceInWords(value, desk.evaluation, desk.sentences, referenceKind(desk, name))
}

/** What is still to gain is no saving: it depends on what a figure's case or block is compared with. */
function referenceKind({ result }: Desk, name: string): string | undefined {
  const [kind, id] = name.split('.')
  if (kind === 'cases') return result.cases.find((one) => one.case === id)?.reference.kind
  return result.aggregate.find((one) => one.id === id)?.reference_kind
}

/** An unknown difference whose bound is known: "unknown, at least: …". */
function bounded(desk: Desk, name: string): NamedFigure | null {
  const around = name.replace(/\.(difference|total)$/, '')
  const { bound = null, bound_amount = null } =
    around === name ? {} : (figureAt(desk.result, around) as Partial<Compared>)
  if (bound === null || bound_amount === null) return null
  const { atLeast, atMost } = desk.sentences.report.difference
  const figure = `${around}.bound_amount`
  return { words: (bound === 'at-least' ? atLeast : atMost)(difference(desk, figure, bound_amount)), figure }
}
