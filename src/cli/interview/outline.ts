import { referenceKinds } from '../../core/case/scenario.ts'
import { readMoment } from '../../core/time/moment.ts'
import { isDevice } from '../device-names.ts'
import type { Project } from '../project.ts'
import type { Session } from '../session.ts'
import type { Choice, Prompter, Reply } from './prompter.ts'
import { typedText } from './typed.ts'

/** The outline of a new case: the answers by the name of their field. */
export type Outline = Readonly<Record<string, string>>

/** One question of the outline, which may lean on the answers before it. */
interface Step {
  readonly field: string
  readonly ask: (given: Outline) => Promise<Reply>
  /** What is wrong with an answer; null where nothing is. */
  readonly refuse?: (value: string, given: Outline) => string | null
}

/** Asks for the outline of a case, one question after another with the way back open; null where somebody stops. */
export async function outlineOf(
  session: Session,
  project: Project,
  prompter: Prompter,
  given: Outline,
  isTaken: (id: string) => Promise<boolean>,
): Promise<Outline | null> {
  const steps = stepsOf(session, project, prompter).filter(({ field }) => given[field] === undefined)
  let outline = given
  for (let at = 0; at < steps.length; ) {
    const { field, ask, refuse } = steps[at] as Step
    const reply = await ask(outline)
    if (reply === 'stop') return null
    if (reply === 'back') {
      at = Math.max(0, at - 1)
      continue
    }
    const value = typedText(reply.value)
    const taken = field === 'id' && (await isTaken(value)) ? session.atTerminal.interview.newCase.exists(value) : null
    const refused = taken ?? refuse?.(value, outline) ?? null
    if (refused === null) {
      outline = { ...outline, [field]: value }
      at += 1
    } else prompter.say(refused)
  }
  return outline
}

function stepsOf({ atTerminal }: Session, { evaluation }: Project, prompter: Prompter): readonly Step[] {
  const { interview, words, disk } = atTerminal
  const { newCase, refused } = interview
  const { settings } = evaluation
  const typed = (message: string, preset: (given: Outline) => string | undefined) => (given: Outline) =>
    prompter.type(message, preset(given))
  const chosen = (message: string, choices: readonly Choice[]) => () => prompter.choose(message, choices)
  const empty = (value: string) => (value === '' ? refused.empty : null)
  const approaches = Object.keys(settings.approaches).map((value) => ({ value, label: value }))
  const certainty = Object.entries(interview.certaintyWords).map(([label, value]) => ({ value, label }))
  const yesNo = ['yes', 'no'].map((value) => ({ value, label: interview.option[value] as string }))
  return [
    { field: 'title', ask: typed(newCase.title, () => undefined), refuse: empty },
    {
      field: 'id',
      ask: typed(newCase.id, ({ title = '' }) => idFrom(title)),
      refuse: (value) => (isDevice(value) ? disk.reservedName(value) : caseId.test(value) ? null : newCase.id),
    },
    { field: 'fictional', ask: chosen(newCase.fictional, yesNo) },
    {
      field: 'organisation',
      ask: typed(newCase.organisation, () => settings.organisation ?? undefined),
      refuse: empty,
    },
    { field: 'municipality', ask: typed(newCase.municipality, () => undefined), refuse: empty },
    ...(approaches.length === 0
      ? []
      : [
          {
            field: 'approach',
            ask: chosen(newCase.approach, [...approaches, { value: '', label: newCase.noApproach }]),
          },
        ]),
    {
      field: 'from',
      ask: typed(newCase.from, () => undefined),
      refuse: (value) => (/^\d{4}-\d{2}$/.test(value) && readMoment(value) !== null ? null : newCase.from),
    },
    {
      field: 'months',
      ask: typed(newCase.months, () => '12'),
      refuse: (value) => (/^[1-9]\d?$/.test(value) ? null : refused.quantity),
    },
    {
      field: 'kind',
      ask: chosen(
        newCase.kind,
        referenceKinds.map((value) => ({ value, label: words.kind[value] })),
      ),
    },
    { field: 'certainty', ask: chosen(newCase.certainty, certainty) },
    { field: 'because', ask: typed(newCase.because, () => undefined), refuse: empty },
  ]
}

/** What the name of a case may be. */
export const caseId = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** A name for a case from its title. */
function idFrom(title: string): string {
  const plain = title.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40)
    .replace(/-$/, '')
}
