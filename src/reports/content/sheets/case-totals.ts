import type { Perspective } from '../../../core/case/evaluation.ts'
import type { Compared } from '../../../core/costs/difference.ts'
import { halfCent } from '../../../core/costs/half-cent.ts'
import type { Sentences } from '../../../language/sentences.ts'
import { type Coded, cellOf, type Formula, ofNumbers, type Term, type Where, type Without } from '../../formula.ts'
import { yesOrNo } from './coded.ts'
import { countedLines } from './lines.ts'

type Side = 'intervention' | 'reference'

/** The cost of one course of a case, from its lines. */
export function costOfCourse(sentences: Sentences, perspective: Perspective, side: Side): Formula {
  return {
    term: sumOfLines(sentences, perspective, side, []),
    unless: unknownIn(sentences, perspective, side, []),
    otherwise: 'unknown',
  }
}

/** What the course with the support costs less than the one without. */
export function differenceOf(from: string, minus: string): Formula {
  const cells = [cellOf(from), cellOf(minus)] as const
  return ofNumbers({ is: 'difference', from: cells[0], minus: cells[1] }, cells)
}

/** The difference in what is known, where something is not. */
export function knownDifference(sentences: Sentences, perspective: Perspective): Formula {
  const sum = (side: Side) => sumOfLines(sentences, perspective, side, [])
  return {
    term: { is: 'difference', from: sum('reference'), minus: sum('intervention') },
    unless: [],
    otherwise: 'unknown',
  }
}

/** What the evaluated support costs more, or all else costs less. */
export function investmentOrBenefit(
  sentences: Sentences,
  perspective: Perspective,
  of: 'investment' | 'benefit',
): Formula {
  const part: readonly Where[] = [{ column: 'investment', equals: yesOrNo(sentences, of === 'investment') }]
  const sum = (side: Side) => sumOfLines(sentences, perspective, side, part)
  const [from, minus] =
    of === 'investment' ? [sum('intervention'), sum('reference')] : [sum('reference'), sum('intervention')]
  const unknown = (['intervention', 'reference'] as const).flatMap((side) =>
    unknownIn(sentences, perspective, side, part),
  )
  return { term: { is: 'difference', from, minus }, unless: unknown, otherwise: 'unknown' }
}

/** A ratio to an investment: there is none where the investment, to the cent, is not above zero. */
export function perInvestment(of: Term, investment: Term, needed: readonly Term[]): Formula {
  return {
    term: { is: 'ratio', of, over: investment },
    unless: [
      { is: 'not-a-number', of: needed },
      { is: 'not-above', term: investment, limit: halfCent },
    ],
    otherwise: 'nothing',
  }
}

/** On which side of the known difference the difference lies. */
export function boundWord({ workbook }: Sentences, { bound }: Compared): Coded | '' {
  return bound === null ? '' : { code: bound, word: workbook.bound[bound] }
}

function sumOfLines(sentences: Sentences, perspective: Perspective, side: Side, part: readonly Where[]): Term {
  return {
    is: 'sum',
    sheet: 'lines',
    column: perspective === 'cashable' ? 'cashable_amount' : 'amount',
    where: [...countedLines(sentences, 'of_case', side), ...ofPerspective(sentences, perspective), ...part],
  }
}

function unknownIn(
  sentences: Sentences,
  perspective: Perspective,
  side: Side,
  part: readonly Where[],
): readonly Without[] {
  const where: readonly Where[] = [
    ...countedLines(sentences, 'of_case', side),
    ...part,
    { column: 'unknown_in', contains: { code: perspective, word: sentences.workbook.unknownIn[perspective] } },
  ]
  return [
    { is: 'equal', column: `cost_unknown.${side}`, to: yesOrNo(sentences, true) },
    { is: 'any', count: { is: 'count', sheet: 'lines', where } },
  ]
}

function ofPerspective(sentences: Sentences, perspective: Perspective): readonly Where[] {
  return perspective === 'society' ? [] : [{ column: 'public', equals: yesOrNo(sentences, true) }]
}
