import type { Settings } from '../case/evaluation.ts'
import type { Programme } from './programme.ts'

/** Settings whose approaches are those of their file and of the programme together; each may say what the other leaves out. */
export function withApproaches(settings: Settings, { approaches = {} }: Programme): Settings {
  const ofProgramme = Object.entries(approaches).map(([id, { title, evaluated_support }]) => {
    const stated = settings.approaches[id]
    return [
      id,
      {
        title: stated?.title ?? title,
        evaluated_support: stated?.evaluated_support ?? evaluated_support,
      },
    ] as const
  })
  return { ...settings, approaches: { ...settings.approaches, ...Object.fromEntries(ofProgramme) } }
}
