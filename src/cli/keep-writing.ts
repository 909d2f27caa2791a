import { relative, sep } from 'node:path'
import { cleanLine } from '../reports/document.ts'
import { ChangedMeanwhile } from './changed.ts'
import { isDiskError } from './disk-error.ts'
import { CannotStart, exitCode } from './exit.ts'
import { refusedByDisk } from './not-on-disk.ts'
import type { Session } from './session.ts'
import { tell } from './tell.ts'

/** An editor writes a file in more steps than one: what comes within so many milliseconds is one change. */
const settles = 50

/** Writes reports, and again after every change in the folder, until somebody stops it. */
export async function keepWriting(
  session: Session,
  folder: string,
  out: string,
  write: () => Promise<unknown>,
): Promise<number> {
  const { world, options, atTerminal } = session
  const words = atTerminal.commandLine
  const mention = (line: string) => options.quiet === true || tell(world, line)
  const writeOnce = async () => {
    try {
      await write()
    } catch (error) {
      // What is wrong now may be mended in a moment: the next change is waited for.
      const said = whyNot(error, session)
      if (said === null) throw error
      tell(world, `effectcalc: ${said}`)
    }
    mention(words.watching)
  }
  let latest: Promise<void> = Promise.resolve()
  const changes = new Set<string>()
  const onChange = (path: string) => {
    const first = changes.size === 0
    changes.add(relative(folder, path).split(sep).join('/'))
    if (!first) return
    latest = Promise.all([latest, world.wait(settles)]).then(() => {
      mention(words.changedNow([...changes].sort().map(cleanLine)))
      changes.clear()
      return writeOnce()
    })
    latest.catch(stopped.fail)
  }
  const stopped = world.untilStopped()
  const close = await world.files.watch(folder, [out], onChange)
  try {
    // What changes meanwhile waits for its turn: two at once would write the same files.
    latest = latest.then(writeOnce)
    latest.catch(stopped.fail)
    await stopped.done
    await latest
  } finally {
    await close()
  }
  return exitCode.interrupted
}

/** Why nothing was written for now; null where it is a fault of this program. */
function whyNot(error: unknown, { world, atTerminal }: Session): string | null {
  if (error instanceof ChangedMeanwhile) return atTerminal.commandLine.changed(error.file)
  if (isDiskError(error)) return refusedByDisk(error, world.cwd, atTerminal)
  return error instanceof CannotStart ? error.message : null
}
