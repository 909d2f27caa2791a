import { basename, extname, join, relative, resolve, sep } from 'node:path'
import { type Finding, finding } from '../core/finding.ts'
import { codeOf } from './disk-error.ts'
import type { World } from './world.ts'

/** A case file to be read: where it is, and what it is called in findings. */
export interface CaseFile {
  readonly path: string
  readonly name: string
}

/** What lies under a path: case files, and what stood in the way of others. */
interface Listed {
  readonly files: readonly CaseFile[]
  readonly findings: readonly { readonly file: string; readonly finding: Finding }[]
}

/** What one path leads to. */
interface Found extends Listed {
  readonly isFolder: boolean
}

/** The case files of some paths, and what stood in the way of others. */
export interface CaseFiles extends Listed {
  /** Whether a folder was asked for, such as that of the whole project, and not only files by their names. */
  readonly ofFolder: boolean
  /** Looks once more. */
  readonly again: () => Promise<CaseFiles>
}

/** Standard input as a case file. */
export const standardInput: CaseFile = { path: '-', name: '-' }

/**
 * All case files at or under some paths, sorted by name; a folder is walked, linked folders are not. Names that are given to
 * be left out are those of other files of the project.
 */
export async function caseFilesUnder(
  world: World,
  root: string,
  paths: readonly string[],
  isLeftOut: (name: string) => boolean = () => false,
): Promise<CaseFiles> {
  const found = await Promise.all(paths.map((path) => under(world, root, path)))
  const files = new Map(found.flatMap((one) => one.files).map((file) => [file.path, file]))
  const sorted = [...files.values()].filter(({ name }) => !isLeftOut(name)).sort((a, b) => (a.name < b.name ? -1 : 1))
  return {
    files: sorted,
    findings: found.flatMap((one) => one.findings),
    ofFolder: found.some(({ isFolder }) => isFolder),
    again: () => caseFilesUnder(world, root, paths, isLeftOut),
  }
}

async function under(world: World, root: string, path: string): Promise<Found> {
  if (path === standardInput.path) return { files: [standardInput], findings: [], isFolder: false }
  const name = nameIn(root, path)
  if ((await world.files.kind(path)) !== 'folder') return { files: [{ path, name }], findings: [], isFolder: false }
  return { ...(await walk(world, root, path)), isFolder: true }
}

async function walk(world: World, root: string, folder: string): Promise<Listed> {
  const listed = await world.files.list(folder).catch((error) => {
    // One folder that is closed does not stop the others.
    const reason = codeOf(error) === 'EACCES' || codeOf(error) === 'EPERM' ? 'denied' : 'other'
    if (codeOf(error) === null) throw error
    return finding('unreadable-file', [], { reason })
  })
  if ('code' in listed) return { files: [], findings: [{ file: nameIn(root, folder), finding: listed }] }
  const entries = listed.filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
  const parts = await Promise.all(
    entries.map(async ({ name, kind }): Promise<Listed> => {
      const path = join(folder, name)
      const isYaml = ['.yaml', '.yml'].includes(extname(name).toLowerCase())
      const said = (found: Finding): Listed => ({
        files: [],
        findings: [{ file: nameIn(root, path), finding: found }],
      })
      if (kind === 'folder')
        return isYaml ? said(finding('unreadable-file', [], { reason: 'folder' })) : walk(world, root, path)
      if (kind === 'link' && (await leadsToFolder(world, path))) return said(finding('linked-folder', [], {}))
      return isYaml ? { files: [{ path, name: nameIn(root, path) }], findings: [] } : { files: [], findings: [] }
    }),
  )
  return { files: parts.flatMap(({ files }) => files), findings: parts.flatMap(({ findings }) => findings) }
}

/** Whether a link leads to a folder; one that cannot be followed says so when it is read. */
async function leadsToFolder(world: World, path: string): Promise<boolean> {
  return (await world.files.kind(path).catch(systemSays)) === 'folder'
}

/** What the system refuses is no answer; a fault of this program is passed on. */
function systemSays(error: unknown): null {
  if (codeOf(error) === null) throw error
  return null
}

/** A path as it is called in findings and results: relative to the project, with `/`. */
export function nameIn(root: string, path: string): string {
  const name = relative(root, resolve(path)).split(sep).join('/')
  return name === '' ? basename(path) : name
}
