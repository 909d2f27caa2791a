import type { Case } from '../../../core/case/case.ts'
import type { Outcome } from '../../../core/case/outcome.ts'
import type { CostLine } from '../../../core/costs/cost-line.ts'
import { outcomeChain } from '../../../core/programme/outcome-chain.ts'
import { networkPiece, outcomeNetwork } from '../../../core/programme/outcome-network.ts'
import { heading, list, pageOnly, paragraph, type Section } from '../../document.ts'
import type { Desk } from '../desk.ts'
import { lineOf, mostDrawn, outcomePicture } from '../programme/outcome-picture.ts'
import type { CaseRecord, LineRecord } from '../result.ts'

/** What led to what in a case, chain by chain, and where that is counted: a chain that is counted nowhere adds no money. */
export function outcomesOfCase(desk: Desk, { lines }: CaseRecord, story: Case): Section {
  const { outcomes = [] } = story
  if (outcomes.length === 0) return []
  const { story: words } = desk.sentences.programme
  const chain = outcomeChain(
    outcomes,
    lines.map((line) => asWritten(desk, line, story)),
  )
  const named = new Map(outcomes.map((one) => [one.id, outcomeInWords(desk, one)]))
  const lineNames = (names: readonly string[]) => names.map((one) => lineOf(desk, one))
  const isDrawn = outcomes.length <= mostDrawn
  const paths = [
    paragraph(words.outcomesIntro),
    list(
      chain.paths.map(({ outcomes: steps, counted_by }) =>
        words.path(
          steps.map((id) => named.get(id) ?? id),
          lineNames(counted_by),
        ),
      ),
    ),
    ...(chain.more ? [paragraph(words.more)] : []),
  ]
  return [
    heading(2, words.outcomes, 'outcomes'),
    isDrawn
      ? outcomePicture(desk, outcomeNetwork([networkPiece(chain)]))
      : paragraph(desk.sentences.programme.outcomes.tooManyInCase(outcomes.length)),
    // In a terminal the drawing is a text by itself.
    ...(isDrawn ? pageOnly(paths) : paths),
    ...(chain.asked_about.length === 0 ? [] : [paragraph(words.askedAbout(lineNames(chain.asked_about)))]),
  ]
}

function outcomeInWords({ sentences }: Desk, { text, basis, of = 'client' }: Outcome): string {
  const { programme, words } = sentences
  return programme.story.outcome(
    text,
    programme.basis[basis ?? 'unstated'],
    of === 'client' ? null : (words.of[of] ?? of),
  )
}

/** A line with the label by which outcomes call it, in whatever language that was written. */
function asWritten({ evaluation }: Desk, line: LineRecord, { scenarios }: Case): CostLine {
  const activities = scenarios[line.scenario]?.activities
  const stated = activities === undefined || activities === 'unknown' ? undefined : activities[line.activity]?.label
  const label = stated ?? evaluation.prices.get(line.price ?? '')?.label ?? line.label
  return { ...line, label }
}
