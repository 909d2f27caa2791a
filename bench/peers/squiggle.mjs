// Mean, 5 and 95% of each case of a table in Squiggle: a program for each case, its distributions as sets of samples.
// node squiggle.mjs TABLE DRAWS PASSES [converted]
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { run } from '@quri/squiggle-lang'
import { fromTable } from '../draw-cases.js'
import { printed } from '../timing.js'

const [table, draws, passes, form] = process.argv.slice(2)
// Distributions are sets of samples as they stand; SampleSet.fromDist says so in so many words, and takes longer.
const drawn = form === 'converted' ? (words) => `SampleSet.fromDist(${words})` : (words) => words

function programOf(one) {
  const terms = one.map(({ sign, mu, sigma, low, likely, high }) => {
    const price = drawn(`lognormal(${mu}, ${sigma})`)
    return `${sign > 0 ? '+' : '-'} ${price} * ${drawn(`triangular(${low}, ${likely}, ${high})`)}`
  })
  return `difference = 0 ${terms.join(' ')}\n[mean(difference), quantile(difference, 0.05), quantile(difference, 0.95)]`
}

async function evaluate(cases) {
  const answers = []
  for (const [at, one] of cases.entries()) {
    const environment = { sampleCount: Number(draws), xyPointLength: 1000, seed: `case ${at}`, profile: false }
    const { result } = await run(programOf(one), { environment })
    if (!result.ok) throw new Error(String(result.value))
    answers.push(JSON.parse(result.value.result.toString()))
  }
  return answers
}

const cases = fromTable(readFileSync(table, 'utf8'))
// The package does not let its own package.json be asked for.
const { version } = JSON.parse(
  readFileSync(
    createRequire(import.meta.url)
      .resolve('@quri/squiggle-lang')
      .replace(/dist.*/, 'package.json'),
    'utf8',
  ),
)
process.stdout.write(await printed(`Squiggle ${version}`, () => evaluate(cases), Number(passes)))
