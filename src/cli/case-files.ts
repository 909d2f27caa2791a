import { basename, extname, join, relative, resolve, sep } from 'node:path'
import { type Finding, finding } from '../core/finding.ts'
import type { World } from './world.ts'

/** A case file to be read: where it is, and what it is called in findings. */
export interface CaseFile {
  readonly path: string
  readonly name: string
}

/** The case files of some paths, and what stood in the way of others. */
export interface CaseFiles {
  readonly files: readonly CaseFile[]
  readonly findings: readonly { readonly file: string; readonly finding: Finding }[]
}

/** Standard input as a case file. */
export const standardInput: CaseFile = { path: '-', name: '-' }

/** All case files at or under some paths, sorted by name; a folder is walked, linked folders are not. */
export async function caseFilesUnder(world: World, root: string, paths: readonly string[]): Promise<CaseFiles> {
  const found = await Promise.all(paths.map((path) => under(world, root, path)))
  const files = new Map(found.flatMap((one) => one.files).map((file) => [file.path, file]))
  const sorted = [...files.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  return { files: sorted, findings: found.flatMap((one) => one.findings) }
}

async function under(world: World, root: string, path: string): Promise<CaseFiles> {
  if (path === '-') return { files: [standardInput], findings: [] }
  const name = nameIn(root, path)
  if ((await world.files.kind(path)) !== 'folder') return { files: [{ path, name }], findings: [] }
  return walk(world, root, path)
}

async function walk(world: World, root: string, folder: string): Promise<CaseFiles> {
  const entries = (await world.files.list(folder)).filter(
    ({ name }) => !name.startsWith('.') && name !== 'node_modules',
  )
  const parts = await Promise.all(
    entries.map(async ({ name, kind }): Promise<CaseFiles> => {
      const path = join(folder, name)
      const isYaml = ['.yaml', '.yml'].includes(extname(name).toLowerCase())
      const said = (found: Finding): CaseFiles => ({
        files: [],
        findings: [{ file: nameIn(root, path), finding: found }],
      })
      if (kind === 'folder')
        return isYaml ? said(finding('unreadable-file', [], { reason: 'folder' })) : walk(world, root, path)
      if (kind === 'link' && (await world.files.kind(path)) === 'folder') return said(finding('linked-folder', [], {}))
      return isYaml ? { files: [{ path, name: nameIn(root, path) }], findings: [] } : { files: [], findings: [] }
    }),
  )
  return { files: parts.flatMap(({ files }) => files), findings: parts.flatMap(({ findings }) => findings) }
}

/** A path as it is called in findings and results: relative to the project, with `/`. */
export function nameIn(root: string, path: string): string {
  const name = relative(root, resolve(path)).split(sep).join('/')
  return name === '' ? basename(path) : name
}
