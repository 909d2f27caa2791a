import { fsum, groups } from 'd3-array'
import type { Caution, Evaluation } from '../case/evaluation.ts'
import { meanOf } from '../chance/distribution.ts'
import { type Term, termAt } from '../uncertainty/terms.ts'

/**
 * The difference corrected for optimism by the grade of its evidence, as the settings state it: what speaks for the
 * intervention is multiplied by (1 - fraction of its price's grade) x (1 - fraction of what its line rests on), what speaks
 * against it by (1 + …) x (1 + …); the second only for lines of the reference course.
 */
export function cautiousDifference(terms: readonly Term[], caution: Caution, prices: Evaluation['prices']): number {
  const activities = groups(terms, ({ scenario, activity }) => `${scenario} ${activity}`)
  return fsum(activities, ([, parts]) => {
    const [term] = parts as [Term]
    const amount = fsum(parts, (part) => termAt(part, ({ distribution }) => meanOf(distribution)))
    const grade = term.price === null ? 'own' : (prices.get(term.price)?.confidence ?? 'own')
    return amount * correction(amount, ofPrice(caution, grade)) * correction(amount, ofEvidence(caution, term))
  })
}

function correction(amount: number, fraction: number): number {
  return amount > 0 ? 1 - fraction : 1 + fraction
}

function ofPrice({ prices }: Caution, grade: 'A' | 'B' | 'C' | 'memory' | 'own'): number {
  // A price from memory cannot be counted: a check refuses it.
  return grade === 'memory' ? 0 : (prices[grade] ?? 0)
}

function ofEvidence({ reference }: Caution, { scenario, basis }: Term): number {
  return scenario === 'intervention' ? 0 : (reference[basis] ?? 0)
}
