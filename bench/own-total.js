// Cases that share their prices, as those of one price list do: how many a second with quantities fixed, and what memory a
// total over them takes. node --expose-gc own-total.js CORE TABLE DRAWS
import { readFileSync } from 'node:fs'
import { fromTable } from './draw-cases.js'
import { median, timed } from './timing.js'

const [core, table, draws] = process.argv.slice(2)
const { drawModel, drawing, quantilesOf, total } = await import(core)
const cases = fromTable(readFileSync(table, 'utf8'))
const made = drawing(Number(draws), 1)

const prices = cases[0].map(({ mu, sigma }, line) => ({
  ...{ key: `price ${line}`, name: `price/${line}`, kind: 'price', shared: true, label: '', scenario: null },
  ...{ distribution: { kind: 'lognormal', mu, sigma }, spread: null },
}))

function modelOf(one, name) {
  const terms = one.map(({ sign, likely }, line) => ({
    support: null,
    coefficient: sign * likely,
    inputs: [prices[line]],
  }))
  return { case: name, terms, support_stated: false, attribution: null }
}

/** Every case's mean and interval; their sum, so that none is left out. */
function evaluate() {
  let all = 0
  for (const [at, one] of cases.entries()) {
    const { difference } = drawModel(modelOf(one, `${at}`), made, () => true)
    let sum = 0
    for (let i = 0; i < difference.length; i++) sum += difference[i]
    const [low, high] = quantilesOf(difference, [0.05, 0.95])
    all += sum / difference.length + low + high
    made.done()
  }
  return all
}

/** Of a loop that adds products of numbers that lie in the processor's nearest memory: how many a second. */
function multiplyAdds() {
  const [sum, a, b] = [0, 1, 2].map((first) => Float64Array.from({ length: 1000 }, (_, at) => first + at / 1000))
  for (let time = 0; time < 20_000; time++) for (let i = 0; i < sum.length; i++) sum[i] += a[i] * b[i]
  return 20_000 * sum.length
}

const megabytes = () => {
  globalThis.gc()
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage()
  return { used: (heapUsed + arrayBuffers) / 2 ** 20, rss: rss / 2 ** 20 }
}

/** Adds so many more cases to a total. */
function addCases(sum, from, to) {
  for (let at = from; at < to; at++) {
    const model = modelOf(cases[at % cases.length], `${at}`)
    sum.add(
      model,
      drawModel(model, made, () => true),
    )
    made.done()
  }
}

const cold = (await timed(evaluate)).seconds
// Passes are short: the first thirty let Node make its best code.
for (let round = 0; round < 30; round++) evaluate()
const rounds = []
const limits = []
for (let round = 0; round < 15; round++) {
  rounds.push((await timed(evaluate)).seconds)
  const { seconds, result } = await timed(multiplyAdds)
  limits.push(result / seconds)
}
const sum = total(Number(draws))
addCases(sum, 0, 1000)
const after1000 = megabytes()
addCases(sum, 1000, 5000)
const after5000 = megabytes()
process.stdout.write(
  JSON.stringify({
    cold: cases.length / cold,
    casesPerSecond: cases.length / median(rounds),
    multiplyAddsPerSecond: median(limits),
    memory: [after1000, after5000],
  }),
)
