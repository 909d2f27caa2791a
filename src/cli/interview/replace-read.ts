import { createHash } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { isDiskError } from '../disk-error.ts'
import { shownPath } from '../display.ts'
import { CannotStart } from '../exit.ts'
import type { Session } from '../session.ts'
import { type CaseText, caseText } from './case-text.ts'
import { lock, unlock } from './lock.ts'

/** How often, and how many milliseconds apart, it is seen whether another process is done with a file. */
const [tries, apart] = [20, 50]

/**
 * Writes a file that was read, if it still is as it was read; false where it is not. Of two processes that have read the
 * same, only the first one writes.
 */
export async function replaceRead(session: Session, file: CaseText, text: string): Promise<boolean> {
  const { world, atTerminal } = session
  const held = lockOf(file.path)
  for (let tried = 0; (await lock(world, held).catch(ofStory(file.path))) !== null; tried++) {
    if (tried === tries) throw new CannotStart(atTerminal.disk.beingWritten(shownPath(session, file.path)))
    await world.wait(apart)
  }
  try {
    if ((await caseText(world, file.path)).sha256 !== file.sha256) return false
    await world.files.write(file.path, [text])
    return true
  } finally {
    await unlock(world, held)
  }
}

/** Names the story where its lock cannot be made: of that nobody knows. */
function ofStory(path: string): (error: unknown) => never {
  return (error) => {
    throw isDiskError(error) ? Object.assign(new Error(error.code, { cause: error }), { ...error, path }) : error
  }
}

/** Hidden, and no longer than any name may be. */
function lockOf(path: string): string {
  const name = createHash('sha256').update(basename(path)).digest('hex').slice(0, 12)
  return join(dirname(path), `.effectcalc.${name}.lock`)
}
