import type { BlocksState } from '../core/aggregate/block-uncertainty.ts'
import { type CaseFile, standardInput } from './case-files.ts'
import type { Copies } from './compact-copy.ts'
import type { Draws } from './draws.ts'
import type { EvaluatedFile, Workbench } from './evaluated-file.ts'
import { copied } from './gathering.ts'
import type { Thread } from './thread.ts'
import type { Answer, Setup, Task } from './work.ts'
import type { World } from './world.ts'

/** Above so many files a second thread earns back what it costs: a second of work to load and compile the program once more. */
const worthwhile = 2000

/** By itself a run takes no more of a computer than this. */
const mostByItself = 4

/** So many files are given to a thread at a time. */
const atATime = 50

/** How many threads evaluate some files: as asked, else one for few files and one a core for many. */
export function threadsFor({ threads }: World, asked: number | undefined, files: readonly CaseFile[]): number {
  // Standard input belongs to one thread only.
  if (threads === null || files.some(({ path }) => path === standardInput.path)) return 1
  const usual = files.length > worthwhile ? Math.min(threads.cores, mostByItself) : 1
  return Math.min(asked ?? usual, files.length)
}

export interface InThreads {
  readonly threads: number
  readonly copies: Copies
  /** Called when all threads have been made. */
  readonly made: () => void
  readonly progress: (done: number) => void
  readonly draws: Draws | null
  readonly pointing: boolean
}

/** What one thread made of the files given to it. */
interface Part {
  readonly files: readonly EvaluatedFile[]
  readonly blocks: BlocksState | null
}

/**
 * Evaluates files in threads, each a stretch of the list, and gives them in their order. Sums over draws are exact, so it
 * does not show where a list was cut. Null where one case stands in two stretches: which counts is known in one thread only.
 *
 * @throws ThreadGone
 */
export async function evaluateInThreads(
  world: World,
  { evaluation, consequences, programme }: Workbench,
  files: readonly CaseFile[],
  { threads: count, copies, made, progress, draws, pointing }: InThreads,
): Promise<readonly EvaluatedFile[] | null> {
  const setup: Setup = {
    bench: { evaluation, consequences, programme },
    draws: draws === null ? null : { perYear: draws.perYear, twoWay: draws.twoWay },
    pointing,
  }
  const stretches = Array.from({ length: count }, (_, at) =>
    files.slice(Math.floor((at * files.length) / count), Math.floor(((at + 1) * files.length) / count)),
  )
  let done = 0
  const hear = (more: number) => {
    done += more
    progress(done)
  }
  const threads: Thread[] = []
  try {
    for (const _ of stretches) threads.push((world.threads as NonNullable<World['threads']>).start(setup))
    await Promise.all(threads.map((thread) => ask(thread, [])))
    made()
    const parts = await Promise.all(
      stretches.map((stretch, at) => evaluateStretch(threads[at] as Thread, stretch, copies, hear)),
    )
    if (draws !== null) {
      if (isAcross(parts)) return null
      for (const { blocks } of parts) if (blocks !== null) draws.blocks.join(blocks)
    }
    return parts.flatMap((part) => part.files)
  } finally {
    await Promise.all(threads.map(({ end }) => end()))
  }
}

async function evaluateStretch(
  thread: Thread,
  files: readonly CaseFile[],
  copies: Copies,
  hear: (more: number) => void,
): Promise<Part> {
  const all: EvaluatedFile[] = []
  // One task is always waiting, so that a thread need not wait for what is done here with its answer.
  let coming = ask(thread, files.slice(0, atATime))
  for (let from = 0; from < files.length; from += atATime) {
    const done = await coming
    coming = ask(thread, files.slice(from + atATime, from + 2 * atATime))
    for (const one of done) all.push(copied(one, files[all.length] as CaseFile, copies))
    hear(done.length)
  }
  await coming
  return { files: all, blocks: await ask(thread, null) }
}

function ask<T extends Task>(thread: Thread, task: T): Promise<Answer<T>> {
  const answer = thread.ask(task) as Promise<Answer<T>>
  // Who waits hears it; where nobody does any more, it is no fault of its own.
  answer.catch(() => {})
  return answer
}

/** Whether a case stands in more than one part. */
function isAcross(parts: readonly Part[]): boolean {
  const names = new Map<string, Part>()
  return parts.some((part) =>
    part.files.some(({ story }) => {
      if (story === null) return false
      const other = names.get(story.case) ?? part
      names.set(story.case, other)
      return other !== part
    }),
  )
}
