import { join } from 'node:path'
import type { SectionName } from '../core/case/evaluation.ts'
import { type Finding, finding } from '../core/finding.ts'
import type { LocatedFinding } from '../core/located-finding.ts'
import { aboutFile } from '../formats/located.ts'
import { type LogoPicture, largestLogo, readLogo } from '../formats/logo.ts'
import type { OwnText } from '../formats/own-text.ts'
import { hashOf, hashOfText } from './hash.ts'
import { placeOf, stepsOf } from './place-in-project.ts'
import type { Project } from './project.ts'
import { type Input, readBytes } from './read-file.ts'
import type { World } from './world.ts'

/** What a project's settings ask of a report, with the files they name; and what stood in the way of these. */
export interface ReportDefinition {
  readonly parts: readonly (SectionName | OwnText)[]
  readonly logo: Exclude<LogoPicture, { reason: unknown }> | null
  readonly findings: readonly LocatedFinding[]
  /** The files that were read. */
  readonly inputs: readonly Input[]
}

/** Reads the texts and the logo that the settings of a project name. */
export async function readDefinition(world: World, project: Project): Promise<ReportDefinition> {
  const { sections } = project.evaluation.settings.report
  const inputs: Input[] = []
  const keep: Keep = (path, sha256) => inputs.push({ path, sha256 })
  const read = await Promise.all(
    sections.map((name, at) => (isText(name) ? readTextFile(world, project, name, at, keep) : (name as SectionName))),
  )
  const logo = await readLogoFile(world, project, keep)
  return {
    parts: read.filter((part): part is SectionName | OwnText => typeof part === 'string' || !('found' in part)),
    logo: logo !== null && 'kind' in logo ? logo : null,
    findings: [
      ...read.flatMap((part) => (typeof part !== 'string' && 'found' in part ? part.found : [])),
      ...(logo !== null && 'found' in logo ? logo.found : []),
    ],
    inputs,
  }
}

/** Keeps the hash of a file that was read. */
type Keep = (path: string, sha256: string) => void

interface NotRead {
  readonly found: readonly LocatedFinding[]
}

function isText(section: string): boolean {
  return section.endsWith('.md')
}

async function readTextFile(
  world: World,
  project: Project,
  name: string,
  at: number,
  keep: Keep,
): Promise<OwnText | NotRead> {
  const { texts } = project.evaluation.settings.report
  const folder = stepsOf(texts).join('/')
  const inSettings = (found: Finding) => ({ found: project.inSettings([found]) })
  const place = await placeOf(world, project.root, `${texts}/${name}`)
  if (place.kind === 'link')
    return inSettings(finding('outside-project', ['report', 'sections', at], {}, { written: name }))
  if (place.kind !== 'file') {
    const among = await textsIn(world, join(project.root, folder))
    return inSettings(finding('unknown-text', ['report', 'sections', at], { folder }, { written: name, among }))
  }
  const file = [...stepsOf(texts), ...stepsOf(name)].join('/')
  // Who has no texts of their own does not load what reads them.
  const { largestText, readOwnText } = await import('../formats/own-text.ts')
  const bytes = await readBytes(world, place.path, largestText)
  if ('finding' in bytes) return { found: [aboutFile(bytes.finding, file)] }
  keep(file, hashOfText(bytes.bytes))
  const text = readOwnText(bytes.bytes, file)
  return 'finding' in text ? { found: [text.finding] } : text
}

async function readLogoFile(world: World, project: Project, keep: Keep): Promise<ReportDefinition['logo'] | NotRead> {
  const { logo } = project.evaluation.settings.report
  if (logo === null) return null
  const inSettings = (found: Finding) => ({ found: project.inSettings([found]) })
  const place = await placeOf(world, project.root, logo)
  if (place.kind === 'link') return inSettings(finding('outside-project', ['report', 'logo'], {}, { written: logo }))
  if (place.kind !== 'file') return inSettings(finding('unusable-logo', ['report', 'logo'], { reason: 'missing' }))
  const bytes = await readBytes(world, place.path, largestLogo)
  if ('finding' in bytes)
    return bytes.finding.code === 'too-large'
      ? inSettings(finding('unusable-logo', ['report', 'logo'], { reason: 'too-large' }))
      : { found: [aboutFile(bytes.finding, logo)] }
  const picture = readLogo(bytes.bytes)
  keep(
    stepsOf(logo).join('/'),
    'kind' in picture && picture.kind === 'svg' ? hashOfText(bytes.bytes) : hashOf(bytes.bytes),
  )
  return 'reason' in picture ? inSettings(finding('unusable-logo', ['report', 'logo'], picture)) : picture
}

async function textsIn(world: World, folder: string): Promise<readonly string[]> {
  const entries = await world.files.list(folder).catch(() => [])
  return entries.flatMap(({ name, kind }) => (kind === 'file' && isText(name) ? [name] : [])).sort()
}
