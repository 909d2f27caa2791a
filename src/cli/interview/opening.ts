import { Chalk } from 'chalk'
import { desk } from '../../reports/content/desk.ts'
import type { Result } from '../../reports/content/result.ts'
import { timeline } from '../../reports/content/timeline.ts'
import { type Document, document, heading, paragraph } from '../../reports/document.ts'
import { terminal } from '../../reports/render/terminal.ts'
import type { EvaluatedCase } from '../evaluate.ts'
import type { Project } from '../project.ts'
import { paintFor, type Session } from '../session.ts'

/** How an interview opens: how to go about it, the story, and both courses beside each other. */
export function opening(
  session: Session,
  { evaluation }: Project,
  { story, result }: EvaluatedCase,
  plain: boolean,
): string {
  const { atTerminal } = session
  const { interview, language } = atTerminal
  const nothing = { cases: [], aggregate: [] } as unknown as Result
  const told = (story.narrative ?? '').split(/\n\s*\n/).map((part) => part.replace(/\s+/g, ' ').trim())
  const page = document(
    [heading(1, story.title), paragraph(plain ? interview.howToPlain : interview.howTo)],
    story.narrative === undefined
      ? []
      : [heading(2, interview.story), ...told.filter((part) => part !== '').map((part) => paragraph(part))],
    timeline(desk(nothing, evaluation, language, atTerminal), story, result.reference.scenario),
  )
  return shown(session, page, plain)
}

/** A document as wide as the terminal is now; without colour where lines are read aloud. */
export function shown(session: Session, page: Document, plain: boolean): string {
  const { err, terminal: screen } = session.world
  return terminal(page, plain ? new Chalk({ level: 0 }) : paintFor(err, session), screen?.output.columns ?? 80)
}
