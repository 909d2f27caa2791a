import fc from 'fast-check'
import type { Member } from '../../../src/core/disclosure/member.ts'
import { member, type Step } from './members.ts'

const step = fc.constantFrom<Step>(1, 1, 1, 0, 0, -1, null)
const amount = fc.oneof(
  fc.integer({ min: -900, max: 900 }),
  fc.integer({ min: 1000, max: 100_000 }),
  fc.integer({ min: 0, max: 20 }).map((n) => (n === 0 ? 2_000_000 : 50 * n)),
)

/** Cases of which many look alike, so that some cells are large enough and others are not. */
export const anyMembers: fc.Arbitrary<readonly Member[]> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom(0, 0.04, 0.9), fc.constantFrom(3, 8, 20))
  .chain(([groups, shown, share]) =>
    fc.array(
      fc
        .record({
          steps: fc.array(step, { minLength: 4, maxLength: 4 }),
          payers: fc.tuple(amount, amount, amount),
          // A payer that only some cases have.
          isRare: fc.integer({ min: 0, max: 20 }).map((n) => n < share),
          isKnown: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
          organisation: fc.integer({ min: 1, max: groups }).map((n) => `group ${n}`),
          mayBeShown: fc.integer({ min: 0, max: 99 }).map((n) => n < 100 * shown),
        })
        .map(({ payers: [first, second, third], isRare, isKnown, ...rest }) => {
          const payers = { first, second: isRare ? second : 0, third: isRare ? third : 0 }
          const difference = payers.first + payers.second + payers.third
          return member({ ...rest, payers, difference: isKnown ? difference : null })
        }),
      { minLength: 1, maxLength: 90, size: '+1' },
    ),
  )
