import { basename, resolve } from 'node:path'
import { finding } from '../core/finding.ts'
import type { LocatedFinding } from '../core/located-finding.ts'
import { aboutFile } from '../formats/located.ts'
import { withoutAppendix } from '../reports/document.ts'
import { CannotStart } from './exit.ts'
import type { Paper } from './papers.ts'
import { readBytes } from './read-file.ts'
import { renderers } from './renderers.ts'
import type { Session } from './session.ts'

/** An organisation's own document, which reports are to fill. */
export interface WordTemplate {
  readonly name: string
  /** As it was named on the command line. */
  readonly path: string
  readonly bytes: Uint8Array
}

const largest = 20_000_000

/** Reads the document that was named on the command line. */
export async function readTemplate({ world, atTerminal }: Session, path: string): Promise<WordTemplate> {
  const read = await readBytes(world, resolve(world.cwd, path), largest)
  if ('finding' in read) throw new CannotStart(atTerminal.commandLine.cannotRead(path))
  const { placeholdersIn } = await renderers.docx()
  if (placeholdersIn(read.bytes) === null) throw new CannotStart(atTerminal.commandLine.notAWordFile(path))
  return { name: basename(path), path, bytes: read.bytes }
}

/** What a document asks for that a report does not have; it stays there as it was written. */
export async function unfilledIn({ name, bytes }: WordTemplate, paper: Paper): Promise<readonly LocatedFinding[]> {
  const [{ partNames, unfilled }, document, figures] = await Promise.all([
    renderers.docx(),
    paper.document().then(withoutAppendix),
    paper.figures(),
  ])
  const among = () => [...partNames(document), ...figures.names]
  return (unfilled({ bytes, textOf: figures.get }, document) ?? []).map(({ name: written, why }) =>
    aboutFile(finding('unknown-figure', [], { isPart: why === 'not-alone' }, { written, among: among() }), name),
  )
}
