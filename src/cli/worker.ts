import { parentPort, workerData } from 'node:worker_threads'
import { loadProgram } from './load-program.ts'
import type { Said } from './thread.ts'
import { realWorld } from './world.ts'

// What a thread runs: it waits for tasks, and does them in their order.
const answer = loadProgram(new URL('./', import.meta.url)).program.answering(workerData, realWorld(process.cwd()))
let last: Promise<void> = Promise.resolve()
parentPort?.on('message', (task) => {
  last = last.then(async () => {
    try {
      parentPort?.postMessage({ answer: await answer(task) } satisfies Said)
    } catch (error) {
      parentPort?.postMessage({ failed: String((error as Error).stack ?? error) } satisfies Said)
    }
  })
})
