import { dirname } from 'node:path'
import type { Disk } from './disk.ts'
import { codeOf } from './disk-error.ts'
import { keepFolder } from './file-set.ts'

/**
 * Makes a folder and those above it. One at a time: Node's own way never ends where the system takes no folder and says
 * that the one above is not there, as in `/proc`.
 */
export async function makeFolder(disk: Disk, path: string): Promise<void> {
  try {
    await makeInside(disk, path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error
    await makeFolder(disk, dirname(path)).catch((above) => {
      // A link that leads nowhere is there and is no folder: that it leads nowhere says more.
      throw codeOf(above) === 'EEXIST' ? error : above
    })
    await makeInside(disk, path)
  }
}

/** Makes a folder in one that is there; where it is there itself, that will do. */
async function makeInside(disk: Disk, path: string): Promise<void> {
  try {
    await disk.makeFolder(path)
  } catch (error) {
    const isThere = await disk.see(path).then(
      (seen) => seen.isDirectory(),
      () => false,
    )
    if (isThere) return
    throw error
  }
  await keepFolder(disk, dirname(path))
}
