import { parentPort, workerData } from 'node:worker_threads'
import { inputOf, tried } from './one-input.ts'

/** What is asked of this worker. */
interface Asked {
  readonly seed: number
  readonly from: number
  readonly only: string | null
}

const { seed, from, only } = workerData as Asked

/** Tries input after input, and tells of each before and after: who waits for a sign can tell which of them hangs. */
for (let nth = from; ; nth += 1) {
  const { format, mutator, args, bytes } = await inputOf(seed, nth, only)
  parentPort?.postMessage({ nth, format, mutator, args, bytes })
  const begun = process.cpuUsage()
  let faults: readonly string[]
  try {
    faults = await tried(await inputOf(seed, nth, only))
  } catch (error) {
    faults = [`thrown: ${error instanceof Error ? error.stack : String(error)}`]
  }
  const { user, system } = process.cpuUsage(begun)
  parentPort?.postMessage({ nth, faults, seconds: (user + system) / 1e6 })
}
