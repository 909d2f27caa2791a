import type { Option } from '../../../src/core/decision/option.ts'

/** What one threshold shows, by the definitions: every option in every draw. */
export function slowNetBenefit(options: readonly Option[], threshold: number) {
  const draws = [...(options[0] as Option).cost.keys()]
  const benefits = draws.map((draw) =>
    options.map(({ cost, effect }) => threshold * (effect[draw] as number) - (cost[draw] as number)),
  )
  const expected = options.map((_, option) => mean(benefits.map((row) => row[option] as number)))
  const shares = draws.map((draw) => {
    const tied = options.map((option) => options.every((other) => !isBeaten(option, other, draw, threshold)))
    const among = tied.filter(Boolean).length
    return tied.map((best) => (best ? 1 / among : 0))
  })
  const highest = mean(benefits.map((row) => Math.max(...row)))
  return {
    expected,
    probability_best: options.map((_, option) => mean(shares.map((row) => row[option] as number))),
    expected_loss: expected.map((benefit) => highest - benefit),
    perfect_information: highest - Math.max(...expected),
    /** The largest amount in any net benefit: to what errors are compared. */
    size: Math.max(
      ...options.flatMap(({ cost, effect }) => draws.map((draw) => sizeOf(cost, effect, draw, threshold))),
    ),
  }
}

/** A net benefit is below another by more than rounding: a part in 1e12 of the amounts that make them. */
function isBeaten(option: Option, other: Option, draw: number, threshold: number): boolean {
  const benefit = ({ cost, effect }: Option) => threshold * (effect[draw] as number) - (cost[draw] as number)
  const size = sizeOf(option.cost, option.effect, draw, threshold) + sizeOf(other.cost, other.effect, draw, threshold)
  return benefit(other) - benefit(option) > 1e-12 * size
}

function sizeOf(cost: Float64Array, effect: Float64Array, draw: number, threshold: number): number {
  return threshold * Math.abs(effect[draw] as number) + Math.abs(cost[draw] as number)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
