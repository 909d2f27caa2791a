import { asksForAll, hasQuotableName } from '../formats/search-inputs.ts'
import type { FoundInput } from './find-inputs.ts'
import type { Run } from './run.ts'

/** So many names are given to choose from. */
const most = 12

/** Of what was found that which is meant, and what fits the words too and stays as it is; or several things. */
export type Meaning =
  | { readonly meant: readonly FoundInput[]; readonly others: readonly FoundInput[] }
  | { readonly several: readonly FoundInput[] }

/**
 * Which inputs are meant where one value is asked for: all where these were asked for, else one thing: the life event of
 * that id, which can stand in several cases; the price or the lines of that id; or the only thing that fits the words.
 *
 * @param found inputs of the kinds that the value is for
 */
export function meantInputs(asked: string, all: boolean, found: readonly FoundInput[]): Meaning {
  if (all || asksForAll(asked) || found.every(({ fit }) => fit === 'name')) return { meant: found, others: [] }
  const byId = found.filter(({ isById }) => isById)
  const events = byId.filter(({ input }) => input.kind === 'event')
  const meant = [events, byId, found].find(({ length }) => length > 0) ?? []
  if (new Set(meant.map(thingOf)).size > 1) return { several: found }
  return { meant, others: found.filter((one) => !meant.includes(one)) }
}

/** What an input is, whichever case it stands in: the lines of one price that was asked for are one thing. */
function thingOf({ input, fullName, isById }: FoundInput): string {
  if (input.kind === 'event') return input.name
  return input.kind === 'certainty' && isById ? input.kind : fullName
}

/** Names to choose from, and how many more there are: a name of a case's own words stays out of what went wrong. */
export function namesToChoose(
  { project }: Run,
  inputs: readonly FoundInput[],
): { readonly names: readonly string[]; readonly more: number } {
  const quotable = inputs.filter(({ input }) => hasQuotableName(input, project.evaluation))
  const names = quotable.map(({ fullName }) => fullName).slice(0, most)
  return { names, more: inputs.length - names.length }
}
