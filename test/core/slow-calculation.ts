import type { Case } from '../../src/core/case/case.ts'
import type { Evaluation } from '../../src/core/case/evaluation.ts'
import type { Scenario } from '../../src/core/case/scenario.ts'
import { type Booking, bookingsOf, meanOf } from './slow-bookings.ts'

// The method's chapter 3, summed over bookings of single days.

export interface SlowCompared {
  readonly intervention: number | null
  readonly reference: number | null
  readonly difference: number | null
  readonly bound: 'at-least' | 'at-most' | null
  readonly bound_amount: number | null
}

type Take = 'amount' | 'undiscounted' | 'inFull'

interface Side {
  readonly bookings: readonly Booking[]
  readonly isUnknown: boolean
}

interface Part {
  readonly take?: Take
  readonly where?: (booking: Booking) => boolean
  /** Which part of a booking counts: 1, or its cashable share. */
  readonly weight?: (booking: Booking) => number
  /** Whether only some payers count: of these, an unknown course may also receive money. */
  readonly somePayers?: boolean
}

/** What one scenario costs, as far as known, and which way what is unknown would move that. */
function costOf(side: Side, { take = 'amount', where = () => true, weight = () => 1, somePayers = false }: Part) {
  const own = side.bookings.filter(where)
  const known = own
    .filter(({ isUnknown }) => !isUnknown)
    .reduce((sum, booking) => sum + booking[take] * weight(booking), 0)
  // "a transfer cancels out by itself": an unknown line touches a sum only where its shares do not cancel out.
  const net = new Map<string, number>()
  for (const booking of own.filter(({ isUnknown }) => isUnknown)) {
    const key = `${booking.activity} ${booking.day.number}`
    net.set(key, (net.get(key) ?? 0) + booking.share * weight(booking))
  }
  const shares = [...net.values()]
  return {
    known,
    more: side.isUnknown || shares.some((share) => share > 1e-9),
    less: (side.isUnknown && somePayers) || shares.some((share) => share < -1e-9),
  }
}

/** d = cost of the reference scenario - cost of the intervention scenario. */
function compare(intervention: Side, reference: Side, part: Part = {}): SlowCompared {
  const [a, b] = [costOf(intervention, part), costOf(reference, part)]
  const [costA, costB] = [a, b].map(({ known, more, less }) => (more || less ? null : known)) as [
    number | null,
    number | null,
  ]
  // "unknown in the reference, the difference is "at least"; in the intervention, "at most"; in both, no bound":
  // what is received works the other way.
  const bound = boundOf(b.more || a.less, a.more || b.less)
  return {
    intervention: costA,
    reference: costB,
    difference: less(costB, costA),
    bound,
    bound_amount: bound === null ? null : b.known - a.known,
  }
}

function boundOf(mayBeHigher: boolean, mayBeLower: boolean): SlowCompared['bound'] {
  if (mayBeHigher === mayBeLower) return null
  return mayBeHigher ? 'at-least' : 'at-most'
}

function distinct<T>(sides: readonly Side[], of: (booking: Booking) => T): readonly T[] {
  return [...new Set(sides.flatMap(({ bookings }) => bookings.map(of)))]
}

const less = (a: number | null, b: number | null) => (a === null || b === null ? null : a - b)

/** The result of a case by the method's text, day by day. */
export function slowCalculation(story: Case, reference: string, evaluation: Evaluation) {
  const side = (name: string): Side => ({
    bookings: bookingsOf(story, name, evaluation),
    isUnknown: (story.scenarios[name] as Scenario).activities === 'unknown',
  })
  const sides = [side('intervention'), side(reference)] as const
  const of = (part: Part) => compare(...sides, part)
  const isPublic = (booking: Booking) => booking.isPublic
  const publicPart: Part = { where: isPublic, somePayers: true }
  const cash: Part = {
    somePayers: true,
    where: (booking) => booking.isPublic && booking.cashable !== null,
    weight: ({ cashable }) => cashable as number,
  }
  const perspective: Part = { society: {}, public: publicPart, cashable: cash }[evaluation.settings.perspective]
  const within = (where: (booking: Booking) => boolean, take: Take = 'amount'): SlowCompared =>
    of({ ...perspective, take, where: (booking) => where(booking) && (perspective.where?.(booking) ?? true) })

  const isStated =
    (story.approach !== undefined && evaluation.settings.approaches[story.approach]?.evaluated_support !== undefined) ||
    Object.values(story.scenarios).some(
      ({ activities }) => activities !== 'unknown' && activities.some(({ investment }) => investment !== undefined),
    )
  // "I = cost of the evaluated support in the intervention - cost of the same support in the reference"
  const cheaper = within(({ investment }) => investment).difference
  const investment = isStated && cheaper !== null ? 0 - cheaper : null
  // "B = (cost of reference - its evaluated support) - (cost of intervention - its evaluated support)"
  const benefit = isStated ? within(({ investment: evaluated }) => !evaluated).difference : null
  const scaled = (factor: number) => less(benefit === null ? null : benefit * factor, investment)
  const ratio = (top: number | null) =>
    top === null || investment === null || investment <= 0 ? null : top / investment
  const share = story.attribution === undefined ? null : meanOf(story.attribution.share)

  return {
    society: of({}),
    public: of(publicPart),
    cashable: of(cash),
    cashable_not_stated: of({ somePayers: true, where: (booking) => booking.isPublic && booking.cashable === null }),
    undiscounted: { society: of({ take: 'undiscounted' }), public: of({ ...publicPart, take: 'undiscounted' }) },
    headline: within(() => true),
    payers: distinct(sides, ({ payer }) => payer).map((payer) => ({
      payer,
      ...of({ somePayers: true, where: (booking) => booking.payer === payer }),
      by_year: distinct(sides, ({ followUpYear }) => followUpYear).map((year) => ({
        follow_up_year: year,
        ...of({ somePayers: true, where: (booking) => booking.payer === payer && booking.followUpYear === year }),
      })),
    })),
    // Sectors and forms: of all payers, whatever the perspective.
    sectors: distinct(sides, ({ sector }) => sector).map((sector) => ({
      sector,
      ...of({ where: (booking) => booking.sector === sector }),
    })),
    forms: distinct(sides, ({ form }) => form).map((form) => ({
      form,
      ...of({ where: (booking) => booking.form === form }),
    })),
    by_basis: distinct(sides, ({ basis }) => basis).map((basis) => ({
      basis,
      ...within((booking) => booking.basis === basis),
    })),
    realised: within(({ isExpected }) => isExpected === false),
    expected: within(({ isExpected }) => isExpected === true),
    investment,
    benefit,
    benefit_cost_ratio: ratio(benefit),
    net_return: ratio(less(benefit, investment)),
    // "attributed difference = a x B - I … a negative B is not scaled"
    attributed:
      share === null ? null : less(benefit === null ? null : benefit > 0 ? share * benefit : benefit, investment),
    at_75: scaled(0.75),
    at_50: scaled(0.5),
    certain_only: within(({ isCertain }) => isCertain).difference,
    in_full: within(() => true, 'inFull').difference,
  }
}
