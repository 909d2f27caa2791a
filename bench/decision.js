// Decision statistics beside the textbook loop and vectorised R: 10,000 draws of 3 options at 501 thresholds, in turn in one
// run, answers checked before times. `node bench/decision.js`
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { median } from './timing.js'

const draws = 10_000
const rounds = 15
const most = 0.06
const thresholds = Float64Array.from({ length: 501 }, (_, at) => 200 * at)

/** Three options whose order turns with the threshold, from the sequence of a linear congruence. */
function exampleOptions() {
  let state = 12345
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const bell = () => next() + next() + next() + next() - 2
  return ['usual', 'light', 'intensive'].map((name, at) => ({
    name,
    cost: Float64Array.from({ length: draws }, () => 10_000 + 8_000 * at + 4_000 * bell()),
    effect: Float64Array.from({ length: draws }, () => 1 + 0.25 * at + 0.3 * bell()),
  }))
}

/** By the definition: at each threshold each option over all draws, the fastest order we found for it. */
function textbook(options, thresholds) {
  const expected = options.map(() => new Float64Array(thresholds.length))
  const best = options.map(() => new Float64Array(thresholds.length))
  const information = new Float64Array(thresholds.length)
  const highest = new Float64Array(draws)
  const winner = new Uint8Array(draws)
  const times = new Float64Array(options.length)
  for (let at = 0; at < thresholds.length; at++) {
    highest.fill(Number.NEGATIVE_INFINITY)
    times.fill(0)
    for (let option = 0; option < options.length; option++)
      expected[option][at] = meanAndHighest(options[option], thresholds[at], option, highest, winner)
    let sum = 0
    for (let draw = 0; draw < draws; draw++) {
      sum += highest[draw]
      times[winner[draw]]++
    }
    for (let option = 0; option < options.length; option++) best[option][at] = times[option] / draws
    information[at] = sum / draws - Math.max(...expected.map((values) => values[at]))
  }
  return { expected, best, information }
}

function meanAndHighest({ cost, effect }, threshold, option, highest, winner) {
  let sum = 0
  for (let draw = 0; draw < draws; draw++) {
    const benefit = threshold * effect[draw] - cost[draw]
    sum += benefit
    if (benefit > highest[draw]) {
      highest[draw] = benefit
      winner[draw] = option
    }
  }
  return sum / draws
}

const vectorised = `
columns <- matrix(as.numeric(readLines(file.path(folder, "draws.txt"))), nrow = 6, byrow = TRUE)
cost <- t(columns[c(1, 3, 5), ]); effect <- t(columns[c(2, 4, 6), ])
statistics <- function() {
  answer <- matrix(0, 501, 7)
  for (at in 1:501) {
    benefit <- 200 * (at - 1) * effect - cost
    expected <- colMeans(benefit)
    best <- tabulate(max.col(benefit, "first"), 3) / nrow(benefit)
    answer[at, ] <- c(expected, best, mean(pmax(benefit[, 1], benefit[, 2], benefit[, 3])) - max(expected))
  }
  answer
}
answer <- statistics()
seconds <- replicate(3, system.time(statistics())[["elapsed"]])
writeLines(c(format(median(seconds)), formatC(t(answer), digits = 17, format = "g")), file.path(folder, "answer.txt"))
`

/** Seconds and answers of base R, or null where it is not installed. */
function inR(options, folder) {
  writeFileSync(join(folder, 'draws.txt'), options.flatMap(({ cost, effect }) => [...cost, ...effect]).join('\n'))
  const script = join(folder, 'decision.R')
  writeFileSync(script, `folder <- commandArgs(trailingOnly = TRUE)[1]\n${vectorised}`)
  const { error, status, stderr } = spawnSync('Rscript', ['--vanilla', script, folder], { encoding: 'utf8' })
  if (error?.code === 'ENOENT') return null
  if (status !== 0) throw new Error(`R: ${stderr}`)
  const [seconds, ...values] = readFileSync(join(folder, 'answer.txt'), 'utf8').trim().split('\n').map(Number)
  const column = (at) => Float64Array.from(thresholds, (_, row) => values[7 * row + at])
  const answers = { expected: [0, 1, 2].map(column), best: [3, 4, 5].map(column), information: column(6) }
  return { seconds, answers }
}

/** Our result in the textbook's shape. */
function ours(result) {
  return {
    expected: result.options.map((option) => option.expected),
    best: result.options.map((option) => option.probability_best),
    information: result.perfect_information,
  }
}

/** Within 1e-9 of the largest amount and of the probabilities. */
function checkAnswers(name, answers, others) {
  const money = Math.max(...others.expected.flatMap((values) => [...values.map(Math.abs)]))
  const pairs = [
    ...answers.expected.map((values, at) => [values, others.expected[at], money]),
    ...answers.best.map((values, at) => [values, others.best[at], 1]),
    [answers.information, others.information, money],
  ]
  for (const [values, other, size] of pairs)
    if (!values.every((value, at) => Math.abs(value - other[at]) <= 1e-9 * size))
      throw new Error(`the answers of ${name} differ: their time means nothing`)
}

function seconds(run) {
  const begun = process.hrtime.bigint()
  run()
  return Number(process.hrtime.bigint() - begun) / 1e9
}

async function loadNetBenefit(folder) {
  const outfile = join(folder, 'net-benefit.js')
  const source = fileURLToPath(new URL('../src/core/decision/net-benefit.ts', import.meta.url))
  await build({ entryPoints: [source], outfile, bundle: true, format: 'esm', logLevel: 'error' })
  return (await import(pathToFileURL(outfile).href)).netBenefit
}

/** Prints seconds and ratios; the program's own source is bundled apart, as nothing of it is run by a command here. */
export async function benchDecision() {
  const folder = mkdtempSync(join(tmpdir(), 'effectcalc-bench-'))
  try {
    const netBenefit = await loadNetBenefit(folder)
    const options = exampleOptions()
    const first = seconds(() => netBenefit(options, thresholds))
    const answers = ours(netBenefit(options, thresholds))
    checkAnswers('the textbook loop', answers, textbook(options, thresholds))
    const r = inR(options, folder)
    if (r !== null) checkAnswers('R', answers, r.answers)
    const [mine, loop] = [[], []]
    for (let round = 0; round < rounds; round++) {
      mine.push(seconds(() => netBenefit(options, thresholds)))
      loop.push(seconds(() => textbook(options, thresholds)))
    }
    const [own, theirs] = [median(mine), median(loop)]
    const verdict = own <= most ? 'within' : 'ABOVE'
    console.log(`decision statistics, 10,000 draws x 3 options x 501 thresholds, ${rounds} rounds`)
    console.log(`  ours ${own.toFixed(4)} s (first call ${first.toFixed(4)} s), ${verdict} ${most}`)
    console.log(`  textbook loop ${theirs.toFixed(4)} s, ${(theirs / own).toFixed(1)} x ours`)
    if (r === null) console.log('  R: not installed')
    else console.log(`  vectorised R ${r.seconds.toFixed(3)} s, ${(r.seconds / own).toFixed(0)} x ours`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await benchDecision()
