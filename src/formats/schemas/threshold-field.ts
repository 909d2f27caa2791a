import * as z from 'zod/mini'
import { readRule } from '../threshold/parse-threshold.ts'
import { field, ruleField, scalar, text } from './fields.ts'

/** When a result is not good enough: rules, each by itself or with a reason. */
export function thresholds() {
  return z.array(
    z.union([
      rule(),
      z.strictObject({
        rule: field(
          rule(),
          'Een cijfer, een vergelijking en een getal, zoals alpha < 0.6',
          'A figure, a sign and a number, such as alpha < 0.6',
        ),
        because: field(z.optional(text()), 'Waarom deze grens', 'Why this limit'),
      }),
    ]),
  )
}

function rule() {
  return ruleField(
    scalar('text', z.string().check(z.regex(/\S/)), (written) => {
      const read = readRule(written)
      return 'problem' in read ? { found: read.problem } : { value: written }
    }),
  )
}
