import type { Approach, Settings } from '../case/evaluation.ts'
import type { Programme } from './programme.ts'
import { selectionOfAll } from './selection.ts'

/**
 * Settings whose approaches are those of their file and of the programme together; each may say what the other leaves
 * out. How cases were chosen is what the approaches say: of each, where they differ.
 */
export function withApproaches(settings: Settings, { approaches = {} }: Programme): Settings {
  const ofProgramme = Object.entries(approaches).map(([id, { title, evaluated_support, selection }]) => {
    const stated = settings.approaches[id]
    return [
      id,
      {
        title: stated?.title ?? title,
        evaluated_support: stated?.evaluated_support ?? evaluated_support,
        ...(selection === undefined ? {} : { selection }),
      },
    ] as const
  })
  const all: Readonly<Record<string, Approach>> = { ...settings.approaches, ...Object.fromEntries(ofProgramme) }
  const selection = selectionOfAll(Object.values(all), settings.selection)
  if (selection !== 'by-approach') return { ...settings, selection, approaches: all }
  const each = Object.entries(all).map(([id, one]) => [id, { ...one, selection: one.selection ?? settings.selection }])
  return { ...settings, selection, approaches: Object.fromEntries(each) as typeof all }
}
