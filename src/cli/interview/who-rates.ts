import { type Rating, raterRoles } from '../../core/case/rating.ts'
import { isId } from '../../core/id.ts'
import type { Rater } from '../../scoring/interview.ts'
import { CannotStart } from '../exit.ts'
import type { Session } from '../session.ts'
import type { Prompter } from './prompter.ts'

/** Who rates: from the options, or from an interview that this rater began earlier, else asked. */
export async function whoRates(
  session: Session,
  options: { readonly rater?: string | undefined; readonly role?: Rating['role'] | undefined },
  prompter: Prompter,
  earlier: (rater: string) => Promise<Rater | null>,
): Promise<Rater | null> {
  const { interview, words } = session.atTerminal
  const asked = options.role === 'group' ? session.atTerminal.consensus : interview
  const rater = options.rater ?? (await codeOf(asked, prompter))
  if (rater === null) return null
  if (!isId(rater)) throw new CannotStart(asked.raterRefused)
  const known = await earlier(rater)
  if (known !== null) return known
  const chosen = async (message: string, values: readonly string[], labels: Readonly<Record<string, string>>) => {
    const reply = await prompter.choose(
      message,
      values.map((value) => ({ value, label: labels[value] ?? value })),
    )
    return typeof reply === 'string' ? null : reply.value
  }
  const role = options.role ?? (await chosen(interview.role, raterRoles, words.role))
  if (role === null) return null
  const of = await chosen(interview.of, ['client', 'child', 'carer', 'volunteer'], words.of)
  return of === null ? null : ({ rater, role, of } as Rater)
}

async function codeOf(
  words: { readonly rater: string; readonly raterRefused: string },
  prompter: Prompter,
): Promise<string | null> {
  for (;;) {
    const reply = await prompter.type(words.rater)
    if (typeof reply === 'string') return null
    if (isId(reply.value.trim())) return reply.value.trim()
    prompter.say(words.raterRefused)
  }
}
