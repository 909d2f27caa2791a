import type { Members } from './members.ts'

/** The groups of which all cases are of one organisation, while no case of another group is. */
export function oneOrganisation(groups: readonly Members[]): readonly string[] {
  const named = groups.map(({ id, outcomes }) => ({
    id,
    names: new Set(outcomes.map(({ identity }) => identity.organisation ?? null)),
  }))
  return named.flatMap(({ id, names }) => {
    const [name = null] = names
    const isWhole = names.size === 1 && name !== null && named.every((one) => one.id === id || !one.names.has(name))
    return isWhole ? [id] : []
  })
}
