import * as z from 'zod/mini'
import { field, number } from './fields.ts'

/** From when a figure may be published; below three, or with one case that holds all, nothing would be hidden. */
export function disclosure() {
  return z.strictObject({
    group: field(
      z.optional(number({ min: 3, whole: true })),
      'Een groep heeft minstens zoveel casussen; anders 10',
      'A group has at least so many cases; else 10',
    ),
    cell: field(
      z.optional(number({ min: 3, whole: true })),
      'Een klasse die niet leeg is heeft minstens zoveel casussen; anders 5',
      'A class that is not empty has at least so many cases; else 5',
    ),
    dominance: field(
      z.optional(number({ min: 0.1, max: 0.99 })),
      'Het grootste deel van een bedrag dat twee casussen samen mogen zijn; anders 0.9',
      'The largest part of an amount that two cases may be together; else 0.9',
    ),
    round: field(
      z.optional(number({ min: 2, max: 100, whole: true })),
      'Aantallen worden afgerond op een veelvoud hiervan; anders niet',
      'Counts are rounded to a multiple of this; else not',
    ),
  })
}
