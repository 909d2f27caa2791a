import { rollup } from 'd3-array'
import { finding } from '../finding.ts'
import type { Rule } from './activities.ts'

/** A price that holds other prices does not stand beside them in one scenario. */
export const aggregatesWithParts: Rule = ({ activities }, { prices }) => {
  const counted = activities.filter(({ activity }) => activity.counted !== false)
  // Each price once a scenario, in the order of its lines: there may be very many of these.
  const used = rollup(
    counted,
    (lines) => [...new Set(lines.flatMap(({ activity: { price } }) => price ?? []))],
    ({ name }) => name,
  )
  return counted.flatMap(({ activity: { price: part }, name, path }) => {
    if (part === undefined) return []
    const price = used.get(name)?.find((one) => prices.get(one)?.includes?.includes(part))
    return price === undefined
      ? []
      : [finding('aggregate-with-parts', [...path, 'price'], { price, part }, { written: part })]
  })
}

/** No line stands twice in a scenario, word for word. */
export const sameLineTwice: Rule = ({ activities }) => {
  const seen = new Map<string, number>()
  return activities.flatMap(({ activity, at, name, path }) => {
    const text = `${name} ${JSON.stringify(activity)}`
    const first = seen.get(text)
    if (first !== undefined) return [finding('same-line-twice', path, { first: first + 1 })]
    seen.set(text, at)
    return []
  })
}
