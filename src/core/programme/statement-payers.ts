import { fsum } from 'd3-array'

/** What one payer gains in one follow-up year. */
export interface PayerYear {
  readonly payer: string
  readonly follow_up_year: number
  readonly amount: number | null
}

/** Who pays, and who gains; null is unknown. */
export interface PayerNet {
  readonly payer: string
  readonly public: boolean
  /** Its part of the cost. */
  readonly cost: number | null
  readonly gain: number | null
  /** gain - cost. */
  readonly net: number | null
  readonly by_year: readonly { readonly follow_up_year: number; readonly gain: number | null }[]
}

/**
 * What every payer bears of a cost and gains: cost x its share, the sum of its gains, and gain - cost.
 *
 * @param shares of the cost by payer, together 1; null where nobody says who paid
 * @param payers in the order of their list; those that neither pay nor gain are left out
 */
export function payerNets(
  cost: number,
  shares: ReadonlyMap<string, number> | null,
  gains: readonly PayerYear[],
  payers: readonly { readonly id: string; readonly public: boolean }[],
): readonly PayerNet[] {
  const taking = new Set([...(shares?.keys() ?? []), ...gains.map(({ payer }) => payer)])
  return payers
    .filter(({ id }) => taking.has(id))
    .map(({ id, public: isPublic }) => {
      const own = gains.filter(({ payer }) => payer === id)
      const borne = shares === null ? null : cost * (shares.get(id) ?? 0)
      const gain = sumOf(own.map(({ amount }) => amount))
      return {
        payer: id,
        public: isPublic,
        cost: borne,
        gain,
        net: gain === null || borne === null ? null : gain - borne,
        by_year: own
          .map(({ follow_up_year, amount }) => ({ follow_up_year, gain: amount }))
          .sort((a, b) => a.follow_up_year - b.follow_up_year),
      }
    })
}

/** The sum; null where one is unknown. */
export function sumOf(values: readonly (number | null)[]): number | null {
  return values.includes(null) ? null : fsum(values as readonly number[])
}
