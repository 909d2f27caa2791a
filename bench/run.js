// Speed as ratios in one run: each command in turn with bare Node, several times, so that a slow moment of the machine
// slows both. Answers are checked before times. `node bench/run.js [--large] [--draws]`
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { benchDecision } from './decision.js'
import { benchDraws } from './draws.js'
import { generateProject } from './generate.js'
import { median } from './timing.js'

const program = fileURLToPath(new URL('../bin/effectcalc.js', import.meta.url))
const rounds = 15
const everyFormat = 'text,html,pdf,docx,xlsx,md,csv,json'

/** Runs a command of the program in this Node; returns its output and the seconds it took. */
function timed(args) {
  const begun = process.hrtime.bigint()
  const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e9 })
  return { stdout, status, seconds: Number(process.hrtime.bigint() - begun) / 1e9 }
}

/** The median of paired ratios, and their spread. */
function ratio(args, times = rounds) {
  timed(args)
  const ratios = Array.from({ length: times }, () => timed(args).seconds / timed(['-e', '0']).seconds)
  return { median: median(ratios), low: Math.min(...ratios), high: Math.max(...ratios) }
}

function show(name, { median: middle, low, high }, most) {
  const verdict = middle <= most ? 'within' : 'ABOVE'
  console.log(`${name}: ${middle.toFixed(2)} x bare node (${low.toFixed(2)} to ${high.toFixed(2)}), ${verdict} ${most}`)
}

/** The memory a command takes at its largest, in MB, as the system counts it. */
function peakMemory(args) {
  const hook = fileURLToPath(new URL('./peak-memory.cjs', import.meta.url))
  const { stderr, stdout } = spawnSync(process.execPath, ['--require', hook, program, ...args], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  return { megabytes: Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024, stdout }
}

/** One thread against two, in turn; both must come to the same. */
function benchJobs(project) {
  const inThreads = (jobs) => timed([program, 'report', project, '--format', 'text', '--quiet', '--jobs', jobs])
  const ratios = Array.from({ length: 3 }, () => {
    const [one, two] = [inThreads('1'), inThreads('2')]
    if (one.stdout !== two.stdout || one.stdout.length < 5000) throw new Error('threads change the answers')
    return one.seconds / two.seconds
  })
  console.log(`text report over 10000 files: two threads ${median(ratios).toFixed(2)} x as fast as one`)
}

function checkAnswers(folder, count) {
  const { stdout } = timed([program, 'report', folder, '--format', 'json', '--quiet'])
  const { overall, cases, aggregate } = JSON.parse(stdout)
  const known = cases.map(({ headline }) => headline.difference).filter((difference) => difference !== null)
  const sum = known.reduce((total, difference) => total + difference, 0)
  // Stories of different kinds or windows stand in blocks of their own.
  const blocks = aggregate.reduce((total, { cost_difference }) => total + (cost_difference.total_known ?? 0), 0)
  if (overall.n !== count || Math.abs(blocks - sum) > 1e-6 * Math.abs(sum))
    throw new Error('the answers are wrong: their time means nothing')
}

/** Every format is there, and is what it says: a file that was not made costs no time. */
function checkFormats(out) {
  // Markdown may say before its title that it is not for publication.
  const begins = {
    html: /^<!doctype html>/i,
    pdf: /^%PDF-/,
    docx: /^PK/,
    xlsx: /^PK/,
    md: /^# /m,
    txt: /^/,
    json: /^{/,
  }
  for (const [kind, begin] of Object.entries(begins)) {
    const text = readFileSync(join(out, `report.${kind}`), 'latin1')
    if (text.length < 5000 || !begin.test(text)) throw new Error(`report.${kind} is not what it should be`)
  }
}

const folder = mkdtempSync(join(tmpdir(), 'effectcalc-bench-'))
try {
  console.log(`Node ${process.version}, ${rounds} rounds`)
  const small = join(folder, '36')
  generateProject(small, 36)
  checkAnswers(small, 36)
  show('--version', ratio([program, '--version']), 2)
  show('terminal report over 36 files, 10,000 draws', ratio([program, 'report', small, '--quiet']), 8)
  const out = join(folder, 'out')
  const inEveryFormat = [program, 'report', small, '--format', everyFormat, '--out', out, '--quiet']
  show('every format over 36 files, PDF included', ratio(inEveryFormat, 7), 40)
  checkFormats(out)
  const thousand = join(folder, '1000')
  generateProject(thousand, 1000)
  checkAnswers(thousand, 1000)
  show(
    'html over 1000 files',
    ratio([program, 'report', thousand, '--format', 'html', '--out', out, '--quiet'], 3),
    100,
  )
  const sizes = process.argv.includes('--large') ? [100, 1000, 10_000] : [100, 1000]
  for (const count of sizes) {
    const project = join(folder, String(count))
    generateProject(project, count)
    for (const format of ['text', 'json', 'html', everyFormat].slice(0, count > 1000 ? 2 : 4)) {
      const { megabytes } = peakMemory([
        'report',
        project,
        '--format',
        format,
        '--quiet',
        '--out',
        join(folder, `out-${count}`),
      ])
      console.log(`${format} report over ${count} files: ${megabytes.toFixed(0)} MB at the largest`)
    }
  }
  if (process.argv.includes('--large')) benchJobs(join(folder, '10000'))
  await benchDecision()
  if (process.argv.includes('--draws')) await benchDraws()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
