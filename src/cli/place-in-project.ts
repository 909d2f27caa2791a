import { join } from 'node:path'
import type { World } from './world.ts'

/** The steps of a path within a project. */
export function stepsOf(path: string): readonly string[] {
  return path.split('/').filter((step) => step !== '' && step !== '.')
}

type Place = { readonly kind: 'file'; readonly path: string } | { readonly kind: 'link' | 'folder' | 'other' | null }

/** What a path within a folder leads to, step by step: a link on the way may lead out of it, and is not followed. */
export async function placeOf(world: World, root: string, path: string): Promise<Place> {
  let here: Place & { readonly path?: string } = { kind: 'folder', path: root }
  for (const step of stepsOf(path)) {
    if (here.kind !== 'folder' || here.path === undefined) return { kind: here.kind === 'link' ? 'link' : null }
    const folder: string = here.path
    const entries = await world.files.list(folder).catch(() => [])
    // Capitals count, as they do on other computers; in how many signs an é is written does not.
    const entry = entries.find(({ name }) => name.normalize() === step.normalize())
    here = entry === undefined ? { kind: null } : { kind: entry.kind, path: join(folder, entry.name) }
  }
  return here
}
