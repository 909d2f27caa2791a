import { relative, resolve, sep } from 'node:path'
import type { LocatedFinding } from '../core/located-finding.ts'
import type { Sentences } from '../language/sentences.ts'
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

function prefixOf({ world }: Session, root: string): string {
  const way = relative(world.cwd, root).split(sep).join('/')
  return way === '' ? '' : `${way}/`
}

/** Progress at the terminal for work that takes longer than a second; nothing elsewhere. */
export function progressOn(
  { world, options }: Session,
  all: number,
  sentences: Sentences,
): { step: (done: number) => void; end: () => void } {
  const isShown = world.err.isTerminal && options.quiet !== true
  const begun = performance.now()
  let shownAt = 0
  return {
    step: (done) => {
      const now = performance.now()
      if (!isShown || now - begun < 1000 || now - shownAt < 200) return
      shownAt = now
      const seconds = (((now - begun) / done) * (all - done)) / 1000
      // A line that is longer than the terminal would not be written over.
      world.err.write(`\r${sentences.commandLine.progress(done, all, seconds).slice(0, world.err.columns - 1)}`)
    },
    end: () => {
      if (shownAt > 0) world.err.write('\r\u001b[K')
    },
  }
}

/** A path as it can be opened from here. */
export function shownPath({ world }: Session, path: string): string {
  return relative(world.cwd, resolve(world.cwd, path)).split(sep).join('/')
}
