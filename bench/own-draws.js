// Mean, 5 and 95% of each case of a table, by the functions that a report draws with.
// node own-draws.js CORE TABLE DRAWS PASSES
import { readFileSync } from 'node:fs'
import { fromTable } from './draw-cases.js'
import { printed } from './timing.js'

const [core, table, draws, passes] = process.argv.slice(2)
const { drawModel, drawing, quantilesOf } = await import(core)

const input = (kind, key, distribution) => ({ key, name: key, kind, shared: false, distribution, spread: null })

function modelOf(one, at) {
  const terms = one.map(({ sign, mu, sigma, low, likely, high }, line) => ({
    support: null,
    coefficient: sign,
    inputs: [
      input('price', `price ${at} ${line}`, { kind: 'lognormal', mu, sigma }),
      input('quantity', `quantity ${at} ${line}`, { kind: 'triangular', low, likely, high }),
    ],
  }))
  return { case: `${at}`, terms, support_stated: false, attribution: null }
}

/** Every case by itself, from its numbers to its mean and interval. */
function evaluate(cases) {
  const made = drawing(Number(draws), 1)
  return cases.map((one, at) => {
    const { difference } = drawModel(modelOf(one, at), made, () => true)
    let sum = 0
    for (let i = 0; i < difference.length; i++) sum += difference[i]
    const answer = [sum / difference.length, ...quantilesOf(difference, [0.05, 0.95])]
    made.done()
    return answer
  })
}

const cases = fromTable(readFileSync(table, 'utf8'))
process.stdout.write(await printed(`effectcalc, Node ${process.version}`, () => evaluate(cases), Number(passes)))
