import { relative, resolve, sep } from 'node:path'
import type { LocatedFinding } from '../core/located-finding.ts'
import type { Sentences } from '../language/sentences.ts'
import { cleanLine } from '../reports/document.ts'
import { type Counted, type FindingsStyle, findingsText } from '../reports/render/findings-text.ts'
import { paintFor, type Session } from './session.ts'
import type { Output } from './world.ts'

const mostPerFile = 20

/** Findings as text for an output, with names of files that can be opened from here. */
export function displayFindings(
  session: Session,
  output: Output,
  root: string,
  sentences: Sentences,
  findings: readonly LocatedFinding[],
  counted: Counted,
  all = false,
): void {
  const style: FindingsStyle = {
    sentences,
    paint: paintFor(output, session),
    prefix: prefixOf(session, root),
    columns: output.isTerminal ? output.columns : 80,
    most: all ? Number.POSITIVE_INFINITY : mostPerFile,
  }
  output.write(findingsText(findings, counted, style))
}

/** What leads from here to a project: empty, or a path that ends in `/`. */
export function prefixOf({ world }: Session, root: string): string {
  const way = relative(world.cwd, root).split(sep).join('/')
  return way === '' ? '' : `${way}/`
}

/** Progress of something of which it is known how much there is; `end` takes it away again. */
export interface Progress {
  readonly step: (done: number) => void
  readonly end: () => void
}

/** Progress at the terminal, on one line, for work that takes longer than a second; nothing elsewhere. */
export function progressOn(
  { world, options, atTerminal }: Session,
  work: 'reading' | 'writing',
  all: number,
): Progress {
  const { batch, numbers } = atTerminal
  const isShown = world.err.isTerminal && options.quiet !== true
  const begun = performance.now()
  let shownAt = 0
  return {
    step: (done) => {
      const now = performance.now()
      if (!isShown || now - begun < 1000 || now - shownAt < 200) return
      shownAt = now
      const seconds = (((now - begun) / done) * (all - done)) / 1000
      const [share, some] = [numbers.percent(Math.floor((100 * done) / all) / 100, 0), numbers.number(done)]
      const line = batch.progress(work, share, some, numbers.number(all), seconds)
      // A line that is longer than the terminal would not be written over.
      world.err.write(`\r${line.slice(0, world.err.columns - 1)}\u001b[K`)
    },
    end: () => {
      if (shownAt > 0) world.err.write('\r\u001b[K')
    },
  }
}

/** Things one by one, with progress for each that was done with. */
export async function* withProgress<T>(
  session: Session,
  work: Parameters<typeof progressOn>[1],
  all: readonly T[],
): AsyncGenerator<T> {
  const progress = progressOn(session, work, all.length)
  try {
    for (const [at, one] of all.entries()) {
      yield one
      progress.step(at + 1)
    }
  } finally {
    progress.end()
  }
}

/** A path as it can be opened from here. */
export function shownPath({ world }: Session, path: string): string {
  return cleanLine(relative(world.cwd, resolve(world.cwd, path)).split(sep).join('/'))
}
