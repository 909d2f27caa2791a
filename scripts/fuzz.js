// Tries inputs made of the examples on the built program: npm run fuzz -- --minutes 60 --seed 1
//
// --minutes N or --inputs N   how long, or how many; --seed N and --from N say which. The same seed makes the same inputs.
// --only FORMAT               one format
// --save FOLDER               where an input that fails is kept (else fuzz-failures)
//
// Inputs are tried in a thread of their own with 512 MB, so that one that hangs or takes all memory is found too.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** No input may take longer, in seconds of a thread that may have to wait for others; none is larger than a megabyte or two. */
const longest = 60

/** Seconds of work that one input may take beside the time that its size asks for: 1 a megabyte. */
const mostWork = 10

/**
 * Tries inputs one after another.
 *
 * @returns how many were tried, by format and by how they were made, and what failed
 */
export async function fuzz({
  seed,
  from = 0,
  minutes = Infinity,
  inputs = Infinity,
  only = null,
  save = null,
  tell = () => {},
}) {
  const bundle = await bundled()
  const ends = Date.now() + minutes * 60_000
  const counts = { tried: 0, bytes: 0, formats: {}, mutators: {}, slowest: { seconds: 0 }, failures: [] }
  try {
    let next = from
    while (Date.now() < ends && counts.tried < inputs)
      next = await workOn(bundle, { seed, from: next, only }, counts, { ends, inputs, save, tell })
  } finally {
    rmSync(bundle.folder, { recursive: true, force: true })
  }
  return counts
}

/** One thread, until it is done, hangs, or has no memory left; the number of the next input. */
function workOn(bundle, data, counts, { ends, inputs, save, tell }) {
  const isEnough = () => Date.now() >= ends || counts.tried >= inputs
  return new Promise((resolve) => {
    const worker = new Worker(bundle.file, { workerData: data, resourceLimits: { maxOldGenerationSizeMb: 512 } })
    let now = { nth: data.from }
    let timer
    let isDone = false
    const failed = (faults) => {
      counts.failures.push({
        seed: data.seed,
        nth: now.nth,
        format: now.format,
        mutator: now.mutator,
        args: now.args,
        faults,
      })
      const file = save === null || now.bytes === undefined ? null : kept(save, data.seed, now)
      tell(
        `${now.format} (${now.mutator}), input ${now.nth}: ${faults.join('; ')}\n  ${JSON.stringify(now.args)}${file === null ? '' : `\n  kept as ${file}`}`,
      )
    }
    const stop = async (next) => {
      if (isDone) return
      isDone = true
      clearTimeout(timer)
      await worker.terminate()
      resolve(next)
    }
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        failed([`no answer after ${longest} s`])
        stop(now.nth + 1)
      }, longest * 1000)
    }
    wait()
    worker.on('error', (error) => {
      failed([`stopped: ${error.message}`])
      stop(now.nth + 1)
    })
    worker.on('message', (message) => {
      if (isDone) return
      wait()
      if (message.faults === undefined) {
        now = message
        return
      }
      count(counts, now, message.seconds)
      const faults = faultsIn(message, now)
      if (faults.length > 0) failed(faults)
      if (isEnough()) stop(now.nth + 1)
      if (counts.tried % 10_000 === 0) tell(`${counts.tried} tried, ${counts.failures.length} failed`)
    })
  })
}

function faultsIn({ faults, seconds }, { bytes }) {
  return seconds > mostWork + bytes.length / 1e6 ? [...faults, `${seconds} s of work`] : faults
}

function count(counts, { nth, format, mutator, args, bytes }, seconds) {
  counts.tried += 1
  counts.bytes += bytes.length
  counts.formats[format] = (counts.formats[format] ?? 0) + 1
  counts.mutators[mutator] = (counts.mutators[mutator] ?? 0) + 1
  if (seconds <= counts.slowest.seconds) return
  counts.slowest = { seconds, nth, format, size: bytes.length, args: args.join(' ').slice(0, 200) }
}

function kept(folder, seed, { nth, format, args, bytes }) {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${format.replaceAll(' ', '-')}-${seed}-${nth}`)
  writeFileSync(file, bytes)
  writeFileSync(`${file}.json`, `${JSON.stringify({ seed, nth, args })}\n`)
  return file
}

/** The tests' own makers of inputs as one file that a thread can load; it finds the program as they do. */
async function bundled() {
  const folder = mkdtempSync(`${root}dist.new.fuzz-`)
  const file = join(folder, 'worker.mjs')
  await build({
    absWorkingDir: root,
    entryPoints: ['test/fuzz/worker.ts'],
    outfile: file,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    logLevel: 'warning',
    alias: { 'js-yaml': `${root}node_modules/js-yaml/dist/js-yaml.cjs.js` },
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(`${root}test/fuzz/worker.ts`).href) },
    banner: { js: "import{createRequire as makeRequire}from'node:module';const require=makeRequire('file:///');" },
  })
  return { folder, file }
}

/** What was tried, in lines. */
export function told({ tried, bytes, formats, mutators, slowest, failures }) {
  const counts = (of) =>
    Object.entries(of)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, n]) => `  ${name}: ${n}`)
  return [
    `${tried} inputs, ${(bytes / 1e6).toFixed(1)} MB, ${failures.length} failed`,
    'by format:',
    ...counts(formats),
    'by how they were made:',
    ...counts(mutators),
    `slowest: ${JSON.stringify(slowest)}`,
  ].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: Object.fromEntries(
      ['minutes', 'inputs', 'seed', 'from', 'only', 'save'].map((name) => [name, { type: 'string' }]),
    ),
  })
  const number = (name, usual) => (values[name] === undefined ? usual : Number(values[name]))
  const begun = Date.now()
  const counts = await fuzz({
    seed: number('seed', 1),
    from: number('from', 0),
    minutes: number('minutes', values.inputs === undefined ? 1 : Infinity),
    inputs: number('inputs', Infinity),
    only: values.only ?? null,
    save: values.save ?? 'fuzz-failures',
    tell: console.log,
  })
  console.log(`${told(counts)}\n${((Date.now() - begun) / 60_000).toFixed(1)} minutes, seed ${number('seed', 1)}`)
  process.exitCode = counts.failures.length === 0 ? 0 : 1
}
