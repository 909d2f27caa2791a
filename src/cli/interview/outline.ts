import { referenceKinds } from '../../core/case/scenario.ts'
import type { Project } from '../project.ts'
import type { Session } from '../session.ts'
import { type Outline, wrongAnswer, wrongId } from './outline-fields.ts'
import type { Choice, Prompter, Reply } from './prompter.ts'
import { typedText } from './typed.ts'

/** One question of the outline, which may lean on the answers before it. */
interface Step {
  readonly field: string
  readonly ask: (given: Outline) => Promise<Reply>
  /** What is wrong with an answer; null where nothing is. */
  readonly refuse?: (value: string) => string | null
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
    const refused = taken ?? refuse?.(value) ?? null
    if (refused === null) {
      outline = { ...outline, [field]: value }
      at += 1
    } else prompter.say(refused)
  }
  return outline
}

function stepsOf({ atTerminal }: Session, { evaluation }: Project, prompter: Prompter): readonly Step[] {
  const { interview, words } = atTerminal
  const { newCase, refused } = interview
  const { settings } = evaluation
  const asked = (message: string, preset: (given: Outline) => string | undefined) => (given: Outline) =>
    prompter.type(message, preset(given))
  const typed = (field: 'title' | 'organisation' | 'municipality' | 'from' | 'months', preset?: string): Step => ({
    field,
    ask: asked(newCase[field], () => preset),
    refuse: (value) => wrongAnswer(field, value, atTerminal),
  })
  const chosen = (field: string, message: string, choices: readonly Choice[]): Step => ({
    field,
    ask: () => prompter.choose(message, choices),
  })
  const approaches = Object.keys(settings.approaches).map((value) => ({ value, label: value }))
  const certainty = Object.entries(interview.certaintyWords).map(([label, value]) => ({ value, label }))
  const yesNo = ['yes', 'no'].map((value) => ({ value, label: interview.option[value] as string }))
  const kinds = referenceKinds.map((value) => ({ value, label: words.kind[value] }))
  return [
    typed('title'),
    {
      field: 'id',
      ask: asked(newCase.id, ({ title = '' }) => idFrom(title)),
      refuse: (value) => wrongId(value, atTerminal),
    },
    chosen('fictional', newCase.fictional, yesNo),
    typed('organisation', settings.organisation ?? undefined),
    typed('municipality'),
    ...(approaches.length === 0
      ? []
      : [chosen('approach', newCase.approach, [...approaches, { value: '', label: newCase.noApproach }])]),
    typed('from'),
    typed('months', '12'),
    chosen('kind', newCase.kind, kinds),
    chosen('certainty', newCase.certainty, certainty),
    {
      field: 'because',
      ask: asked(newCase.because, () => undefined),
      refuse: (value) => (value === '' ? refused.empty : null),
    },
  ]
}

/** A name for a case from its title. */
function idFrom(title: string): string {
  const plain = title.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40)
    .replace(/-$/, '')
}
