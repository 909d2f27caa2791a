import type { Aggregate } from '../../core/aggregate/aggregate.ts'
import { heading, paragraph, type Section } from '../document.ts'
import { type Used, usedGrades } from './account.ts'
import { wholeBlocks } from './block.ts'
import { type Desk, figuresOf, said } from './desk.ts'
import { basisIn } from './inference/inference.ts'

/** A part of all differences above which one case weighs heavily. */
const heavy = 0.2

/** What the report does not show, as far as that can be known from the result, and what no such report shows. */
export function limits(desk: Desk, used: Used): Section {
  const { limits: words } = desk.sentences.annual
  const [largest] = wholeBlocks(desk)
  const { n, known } = desk.result.overall
  const told = desk.result.cases.reduce((sum, one) => sum + one.told.length, 0)
  const parts = usedGrades(desk, used)
  return [
    heading(2, words.title, 'limits'),
    chosen(desk),
    paragraph(words.cause),
    ...(largest === undefined ? [] : [...restsOnEstimates(desk, largest), ...largestCase(desk, largest)]),
    ...(known === n ? [] : [paragraph(words.unknown(n - known), ['overall.n', 'overall.known'])]),
    ...(told === 0 ? [] : [paragraph(words.told(told))]),
    ...(parts.n === 0 ? [] : [paragraph(words.prices(parts))]),
    paragraph(words.ratings),
    paragraph(words.budget),
    paragraph(words.window),
    paragraph(desk.sentences.uncertainty.limits),
  ]
}

function chosen(desk: Desk) {
  const { result, evaluation, sentences } = desk
  const { chosen: words } = sentences.annual.limits
  const { selection, served } = evaluation.settings
  const { n } = result.overall
  const isAll = selection === 'all' || (selection === 'random' && served !== null && n >= served)
  if (isAll) return paragraph(words.all(n), ['overall.n'])
  return selection === 'random' || selection === 'consecutive'
    ? paragraph((basisIn(desk) === null ? words : sentences.inference).sample(n), ['overall.n'])
    : paragraph(words.chosen(n, served), ['overall.n', ...(served === null ? [] : ['settings.served'])])
}

/** Where the sign of the total turns when only what is certain counts. */
function restsOnEstimates(desk: Desk, { id, known, reference_kind, realism, cost_difference }: Aggregate): Section {
  const { certain_only } = realism
  if (known === 0 || certain_only === null || certain_only > 0 === cost_difference.total_known > 0) return []
  const [certain, weighted] = ['realism.certain_only', 'cost_difference.total_known'].map((figure) =>
    desk.saved(`aggregate.${id}.${figure}`, reference_kind),
  )
  const cells = [certain, weighted].flatMap((cell) => cell ?? [])
  const [first = '', second = ''] = cells.map(said)
  return [paragraph(desk.sentences.annual.limits.restsOnEstimates(first, second), figuresOf(cells))]
}

function largestCase(desk: Desk, { id, known, reference_kind, cost_difference }: Aggregate): Section {
  const { largest_share, leave_one_out } = cost_difference
  if (known < 3 || largest_share === null || largest_share < heavy || leave_one_out === null) return []
  const at = `aggregate.${id}.cost_difference`
  // The first mean is that without the highest case; the largest by size may be the lowest.
  const isHighest = (cost_difference.max ?? 0) >= -(cost_difference.min ?? 0)
  const share = desk.percent(`${at}.largest_share`)
  const mean = desk.saved(`${at}.mean`, reference_kind)
  const without = desk.saved(`${at}.leave_one_out.${isHighest ? 1 : 2}`, reference_kind)
  const words = desk.sentences.annual.limits.largest(said(share), said(mean), said(without))
  return [paragraph(words, figuresOf([share, mean, without]))]
}
