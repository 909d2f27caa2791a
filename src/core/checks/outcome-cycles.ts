import type { Outcome } from '../case/outcome.ts'
import { type Finding, finding } from '../finding.ts'

/**
 * The steps that lead back to an outcome their chain came through, each at that step; walked depth first, without
 * calling itself, since a chain may be as long as a file.
 */
export function outcomeCycles(outcomes: readonly Outcome[]): readonly Finding[] {
  const places = new Map(outcomes.map(({ id }, at) => [id, at]))
  const left = new Set<string>()
  const found: Finding[] = []
  for (const { id } of outcomes) {
    const trail = left.has(id) ? [] : [{ id, step: 0 }]
    const depths = new Map([[id, 0]])
    for (let here = trail.at(-1); here !== undefined; here = trail.at(-1)) {
      const at = places.get(here.id) as number
      const index = here.step++
      const next = (outcomes[at] as Outcome).leads_to?.[index]
      if (next === undefined) {
        left.add(here.id)
        depths.delete(here.id)
        trail.pop()
      } else if (depths.has(next)) {
        const through = [...trail.slice(depths.get(next)).map((one) => one.id), next]
        found.push(finding('outcome-cycle', ['outcomes', at, 'leads_to', index], { through }, { written: next }))
      } else if (places.has(next) && !left.has(next)) {
        depths.set(next, trail.length)
        trail.push({ id: next, step: 0 })
      }
    }
  }
  return found
}
