import { join } from 'node:path'
import { document, heading, table } from '../../reports/document.ts'
import type { CaseFile } from '../case-files.ts'
import { evaluateCase } from '../evaluate.ts'
import type { Project } from '../project.ts'
import type { Session } from '../session.ts'
import { keptAnswers } from './answers-file.ts'
import { shown } from './opening.ts'
import type { Prompter } from './prompter.ts'

/** Shows the cases with who rated them and what is still to do, and has one chosen; null where somebody stops. */
export async function chooseCase(
  session: Session,
  project: Project,
  files: readonly CaseFile[],
  prompter: Prompter,
  { rater, plain = false }: { readonly rater?: string | undefined; readonly plain?: boolean | undefined },
): Promise<CaseFile | null> {
  const { list } = session.atTerminal.interview
  const rows = []
  for (const file of files) rows.push({ file, ...(await standOf(session, project, file, rater)) })
  const page = document([
    heading(2, list.which),
    table(
      list.head,
      rows.map(({ file, raters, remaining }) => [file.name, raters, remaining]),
    ),
  ])
  prompter.say(shown(session, page, plain))
  const reply = await prompter.choose(list.which, [
    ...rows.map(({ file, remaining }, at) => ({ value: String(at), label: `${file.name} · ${remaining}` })),
    { value: 'stop', label: list.stop },
  ])
  return typeof reply === 'string' || reply.value === 'stop' ? null : (rows[Number(reply.value)]?.file ?? null)
}

/** Who rated a case, and what is still to do, by this rater where one is named. */
async function standOf(session: Session, project: Project, file: CaseFile, rater: string | undefined) {
  const { world, atTerminal } = session
  const { list, caseHasErrors } = atTerminal.interview
  const { evaluated } = await evaluateCase(world, project, file)
  if (evaluated === null) return { raters: '', remaining: caseHasErrors(file.name) }
  const { story, result } = evaluated
  const ratings = story.ratings ?? []
  const raters = [...new Set(ratings.map((one) => one.rater))].join(', ')
  const begun = await begunAnswers(session, project.root, story.case, rater)
  if (begun !== null) return { raters, remaining: list.begun(begun.rater, Object.keys(begun.given).length) }
  const own = rater === undefined ? ratings : ratings.filter((one) => one.rater === rater)
  const domains = result.quality_of_life?.domains
  if (own.length === 0 || domains === undefined) return { raters, remaining: list.notRated }
  const open = domains.filter(({ status, effect }) => status === 'open' || (status === 'rated' && effect === null))
  return { raters, remaining: open.length === 0 ? list.nothing : list.open(open.length) }
}

/** An interview on a case that was begun and not ended, by this rater where one is named. */
async function begunAnswers(session: Session, root: string, story: string, rater: string | undefined) {
  const { world } = session
  const folder = join(root, 'answers')
  if ((await world.files.kind(folder)) !== 'folder') return null
  const names = (await world.files.list(folder)).map(({ name }) => name).sort()
  const own = names.find((name) =>
    rater === undefined ? name.startsWith(`${story}.`) && name.endsWith('.yaml') : name === `${story}.${rater}.yaml`,
  )
  return own === undefined ? null : keptAnswers(session, join(folder, own))
}
