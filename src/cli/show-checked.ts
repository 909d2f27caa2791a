import { relative, resolve, sep } from 'node:path'
import type { Sentences } from '../language/sentences.ts'
import { type Checked, thoseThat } from '../reports/content/checked.ts'
import { asLog, findingsGithub } from '../reports/render/findings-github.ts'
import { findingsJson } from '../reports/render/findings-json.ts'
import { findingsJunit } from '../reports/render/findings-junit.ts'
import { setAsideText } from '../reports/render/findings-set-aside.ts'
import { wrapped } from '../reports/render/layout.ts'
import { displayFindings, prefixOf } from './display.ts'
import type { Evaluated } from './evaluate.ts'
import { isInside } from './inside-project.ts'
import type { Project } from './project.ts'
import type { CheckFormat } from './report-formats.ts'
import type { Session } from './session.ts'
import type { Output } from './world.ts'

export interface Showing {
  /** Undefined where none was asked for: text, and in GitHub Actions what it shows beside the lines of a change too. */
  readonly format: CheckFormat | undefined
  readonly all: boolean
  readonly sentences: Sentences
}

/** Writes what was found to standard output. */
export async function showChecked(
  session: Session,
  project: Project,
  evaluated: Evaluated,
  checked: Checked,
  showing: Showing,
): Promise<void> {
  const { out, env } = session.world
  const { sentences } = showing
  switch (showing.format ?? (env.GITHUB_ACTIONS === 'true' ? 'github' : 'text')) {
    case 'text':
      return asText(session, project, evaluated, checked, showing, out)
    case 'json':
      return out.write(findingsJson(checked, sentences))
    case 'junit':
      return out.write(findingsJunit(checked, sentences))
    case 'sarif': {
      const { findingsSarif } = await import('../reports/render/findings-sarif.ts')
      const prefix = prefixInRepository(session, project)
      return out.write(findingsSarif(checked, { sentences, version: session.version, prefix }))
    }
    case 'github':
      asText(session, project, evaluated, checked, showing, { ...out, write: (text) => out.write(asLog(text)) })
      return out.write(findingsGithub(checked, sentences, prefixInRepository(session, project)))
  }
}

function asText(
  session: Session,
  { root }: Project,
  evaluated: Evaluated,
  checked: Checked,
  { all, sentences }: Showing,
  out: Output,
): void {
  const isBesides = thoseThat(checked, 'in-baseline').length > 0
  displayFindings(session, out, root, sentences, thoseThat(checked, 'counts'), { ...evaluated, isBesides }, all)
  const columns = out.isTerminal ? out.columns : 80
  out.write(setAsideText(checked, { sentences, prefix: prefixOf(session, root), columns, all }))
  if (evaluated.trueStories > 0)
    out.write(`${wrapped(sentences.privacy.noGuarantee(evaluated.trueStories), columns)}\n`)
}

/** What leads to the project from the folder that a CI service checked the repository out to; elsewhere from here. */
function prefixInRepository({ world }: Session, { root }: Project): string {
  const { GITHUB_WORKSPACE, CI_PROJECT_DIR } = world.env
  const folders = [GITHUB_WORKSPACE, CI_PROJECT_DIR].flatMap((one) => (one ? [resolve(one)] : []))
  const base = [...folders, world.cwd].find((folder) => isInside(folder, root))
  const way = base === undefined ? '' : relative(base, root).split(sep).join('/')
  return way === '' ? '' : `${way}/`
}
