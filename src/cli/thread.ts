import { Worker } from 'node:worker_threads'
import { type ThreadGone, threadGone } from './thread-gone.ts'

/** Another thread of this program, which does one task after another. */
export interface Thread {
  /** What it makes of a task; fails with `ThreadGone` where the thread is no more. */
  readonly ask: (task: unknown) => Promise<unknown>
  readonly end: () => Promise<void>
}

/** What a thread says of a task: its answer, or what went wrong. */
export type Said = { readonly answer: unknown } | { readonly failed: string }

/** Starts a thread with what it needs for every task. */
export function startThread(setup: unknown): Thread {
  // What was preloaded here is no part of the program, and would be loaded in each thread too.
  const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: setup, execArgv: [] })
  const waiting: { readonly done: (answer: unknown) => void; readonly fail: (error: Error) => void }[] = []
  let gone: ThreadGone | null = null
  const lose = (cause: unknown) => {
    gone ??= threadGone(cause)
    for (const { fail } of waiting.splice(0)) fail(gone)
  }
  worker.on('message', (said: Said) => {
    const asked = waiting.shift()
    if ('answer' in said) asked?.done(said.answer)
    else asked?.fail(Object.assign(new Error(), { stack: said.failed }))
  })
  worker.on('error', lose)
  worker.on('messageerror', lose)
  worker.on('exit', lose)
  return {
    ask: (task) =>
      new Promise((done, fail) => {
        if (gone !== null) return fail(gone)
        waiting.push({ done, fail })
        worker.postMessage(task)
      }),
    end: async () => void (await worker.terminate()),
  }
}
