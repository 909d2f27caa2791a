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
export const sameLineTwice: Rule = ({ activities }) =>
  activities.flatMap(({ activity, at, name, path }, _, all) => {
    const text = JSON.stringify(activity)
    const first = all.find((other) => other.name === name && other.at < at && JSON.stringify(other.activity) === text)
    return first === undefined ? [] : [finding('same-line-twice', path, { first: first.at + 1 })]
  })
