// Cases x draws beside Squiggle, base R and numpy: 24 priced lines a case, all drawn apart. Each program runs in turn, in a
// process of its own that times itself; answers are checked before times. `node bench/draws.js`
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { asTable, chance, drawCases, momentsOf, slowInterval } from './draw-cases.js'
import { median } from './timing.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const here = (name) => fileURLToPath(new URL(name, import.meta.url))
const rounds = 5
/** Programs that take longer get the first of the cases, and fewer rounds. */
const [all, few] = [drawCases(100), drawCases(20)]

const programs = [
  { name: 'ours', cases: all, passes: 5, rounds, run: ({ core }) => [process.execPath, here('own-draws.js'), core] },
  { name: 'numpy', cases: all, passes: 2, rounds, least: [1, 1], run: () => ['python3', here('peers/draws.py')] },
  {
    ...{ name: 'base R', cases: all, passes: 1, rounds, least: [2.5, 2.5] },
    run: () => ['Rscript', '--vanilla', here('peers/draws.R')],
  },
  {
    ...{ name: 'Squiggle', cases: few, passes: 1, rounds: 2, least: [60, 15] },
    run: () => [process.execPath, here('peers/squiggle.mjs')],
  },
  {
    ...{ name: 'Squiggle, SampleSet.fromDist', cases: few, passes: 1, rounds: 1, least: [60, 15] },
    ...{ run: () => [process.execPath, here('peers/squiggle.mjs')], last: ['converted'] },
  },
]

/** Times and answers of one program, or null where it is not installed. */
function outcomeOf({ name, run, cases, passes, last = [] }, files, draws) {
  const [command, ...args] = run(files)
  const table = cases === all ? files.all : files.few
  const { error, status, stdout, stderr } = spawnSync(command, [...args, table, draws, passes, ...last], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  if (error?.code === 'ENOENT' || /ERR_MODULE_NOT_FOUND|No module named/.test(stderr)) return null
  if (status !== 0) throw new Error(`${name}: ${stderr}`)
  const [version, times, ...answers] = stdout.trim().split('\n')
  const [cold, warm, processor] = times.split(' ').map((seconds) => cases.length / Number(seconds))
  return {
    version: version.trim(),
    cold,
    warm,
    processor,
    answers: answers.map((row) => row.trim().split(/ +/).map(Number)),
  }
}

/** 5 and 95% as they are, of the first of the cases, to about 0.3% of what lies between. */
function exactIntervals() {
  const next = chance(7)
  return few.map((one) => slowInterval(one, 100_000, next))
}

/**
 * Each mean lies within five standard errors of the closed form. Of 5 and 95% the draws themselves allow no more than this:
 * over the cases, their root mean square error is within 2% of the interval at 10,000 draws, and no one's above 6%.
 */
function checkAnswers(name, answers, draws, exact) {
  const wrong = (what) => new Error(`${name}, ${draws} draws: the ${what} are wrong, so its time means nothing`)
  const off = answers.slice(0, exact.length).flatMap(([, low, high], at) => {
    const width = exact[at].high - exact[at].low
    return [(low - exact[at].low) / width, (high - exact[at].high) / width]
  })
  for (const [at, [mean]] of answers.entries()) {
    const moments = momentsOf(all[at])
    if (!(Math.abs(mean - moments.mean) <= (5 * moments.sd) / Math.sqrt(draws))) throw wrong('means')
  }
  const allowed = 0.02 * Math.sqrt(10_000 / draws)
  const spread = Math.sqrt(off.reduce((sum, one) => sum + one * one, 0) / off.length)
  if (!(spread <= allowed && off.every((one) => Math.abs(one) <= 3 * allowed))) throw wrong('intervals')
}

/** Every program in turn, round after round; its outcomes, none where it is not installed. */
function sideBySide(files, draws, exact) {
  const outcomes = programs.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [at, program] of programs.entries()) {
      if (round >= program.rounds || (round > 0 && outcomes[at].length === 0)) continue
      const outcome = outcomeOf(program, files, draws)
      if (outcome === null) continue
      if (round === 0) checkAnswers(program.name, outcome.answers, draws, exact)
      outcomes[at].push(outcome)
    }
  }
  return outcomes
}

const whole = (number) => number.toLocaleString('en', { maximumFractionDigits: number < 100 ? 1 : 0 })

function show({ name, least }, outcomes, ours, size) {
  if (outcomes.length === 0) return console.log(`  ${name}: not installed`)
  const of = (field) => outcomes.map((one) => one[field])
  const speeds = `${whole(median(of('warm')))} cases/s (${whole(Math.min(...of('warm')))} to ${whole(Math.max(...of('warm')))}), cold ${whole(median(of('cold')))}`
  if (least === undefined) return console.log(`  ${name} (${outcomes[0].version}): ${speeds}`)
  const ratio = median(outcomes.map((one, round) => ours[round].warm / one.warm))
  const verdict = ratio >= least[size] ? 'at least' : 'BELOW'
  console.log(`  ${name} (${outcomes[0].version}): ${speeds}; ours ${ratio.toFixed(1)} x, ${verdict} ${least[size]}`)
}

async function writeFiles(folder) {
  const core = join(folder, 'core.mjs')
  const contents = ['draws', 'drawing', 'quantiles-of', 'total']
    .map((name) => `export * from './src/core/uncertainty/${name}.ts'`)
    .join('\n')
  await build({
    ...{ stdin: { contents, resolveDir: root }, outfile: core },
    // As the program itself is built.
    ...{ bundle: true, format: 'esm', minifySyntax: true, logLevel: 'error' },
  })
  const files = { core: pathToFileURL(core).href, all: join(folder, 'all.txt'), few: join(folder, 'few.txt') }
  writeFileSync(files.all, asTable(all))
  writeFileSync(files.few, asTable(few))
  return files
}

function totals({ core, all: table }) {
  const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', here('own-total.js'), core, table, '1000'], {
    encoding: 'utf8',
  })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

/** Prints cases a second and ratios, and what memory more cases take. */
export async function benchDraws() {
  const folder = mkdtempSync(join(tmpdir(), 'effectcalc-bench-'))
  try {
    const files = await writeFiles(folder)
    const exact = exactIntervals()
    const { cold, casesPerSecond, multiplyAddsPerSecond, memory } = totals(files)
    for (const [size, draws] of [1000, 10_000].entries()) {
      const outcomes = sideBySide(files, draws, exact)
      console.log(`cases x draws, 24 lines with price and quantity drawn apart, ${whole(draws)} draws`)
      for (const [at, program] of programs.entries()) show(program, outcomes[at], outcomes[0], size)
      const done = median(outcomes[0].map(({ warm }) => warm)) * 24 * draws
      console.log(`  ours: ${((100 * done) / multiplyAddsPerSecond).toFixed(0)}% of the machine's multiply-adds`)
    }
    const part = (100 * casesPerSecond * 24 * 1000) / multiplyAddsPerSecond
    const verdict = casesPerSecond >= 10_000 ? 'at least' : 'BELOW'
    console.log('another model: price draws shared by all cases, quantities fixed, 1,000 draws')
    console.log(
      `  ours: ${whole(casesPerSecond)} cases/s, cold ${whole(cold)}, ${verdict} 10,000; ${part.toFixed(0)}% of the multiply-adds`,
    )
    const [before, after] = memory.map(({ used, rss }) => ({ used: used.toFixed(1), rss: rss.toFixed(0) }))
    const same = memory[1].used <= memory[0].used + 1 ? 'the same' : 'MORE'
    console.log(`  memory in use after a total over 1,000 cases: ${before.used} MB (process ${before.rss} MB)`)
    console.log(`  and over 5,000: ${after.used} MB (process ${after.rss} MB), ${same}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await benchDraws()
