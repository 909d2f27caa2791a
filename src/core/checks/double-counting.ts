import { finding } from '../finding.ts'
import type { Rule } from './activities.ts'

/** A price that holds other prices does not stand beside them in one scenario. */
export const aggregatesWithParts: Rule = ({ activities }, { prices }) =>
  activities
    .filter(({ activity }) => activity.counted !== false)
    .flatMap(({ activity: { price: part }, name, path }, _, counted) => {
      const whole = counted.find(
        ({ activity, name: other }) =>
          other === name &&
          activity.price !== undefined &&
          (prices.get(activity.price)?.includes ?? []).includes(part ?? ''),
      )
      if (part === undefined || whole?.activity.price === undefined) return []
      return [
        finding('aggregate-with-parts', [...path, 'price'], { price: whole.activity.price, part }, { written: part }),
      ]
    })

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
