import { displayFindings } from './display.ts'
import { CannotStart, exitCode } from './exit.ts'
import type { Project } from './project.ts'
import type { Session } from './session.ts'

/**
 * Sees to it that all files of a project could be read, before something is written that leans on them.
 *
 * @throws CannotStart after saying which could not be
 */
export function readWhole(session: Session, { findings, root }: Project): void {
  const { world, atTerminal } = session
  const unread = findings.filter(({ code }) => code === 'unreadable-file')
  if (unread.length === 0) return
  displayFindings(session, world.err, root, atTerminal, unread, { unlisted: 0, files: unread.length })
  throw new CannotStart(atTerminal.disk.projectUnread, { cause: exitCode.errors })
}
