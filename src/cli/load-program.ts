import { existsSync, readFileSync } from 'node:fs'
import { Script } from 'node:vm'

/** The program, apart from what answers `--version`. */
export type Program = typeof import('./program.ts')

/** A loaded program, and the code that Node made of it, to load it faster the next time. */
export interface Loaded {
  readonly program: Program
  readonly code: () => Uint8Array
}

/**
 * Loads the program that was built into a folder, with the code that was made of it then: reading and compiling it
 * takes as long as reporting on ten stories. Another version of Node takes no notice of that code.
 */
export function loadProgram(folder: URL): Loaded {
  const file = new URL('program.cjs', folder)
  const made = new URL('program.cache', folder)
  const script = new Script(`(function (module, effectcalcHere, effectcalcLoad) {${readFileSync(file, 'latin1')}\n})`, {
    // Not the path: the code would hold it, and goes into the package.
    filename: 'program.cjs',
    ...(existsSync(made) ? { cachedData: readFileSync(made) } : {}),
  })
  const module = { exports: {} as Program }
  script.runInThisContext()(module, file.href, (name: string) => import(new URL(name, folder).href))
  return { program: module.exports, code: () => script.createCachedData() }
}
