import { jsonSchema } from '../../formats/json-schema.ts'
import { type SchemaName, schemas } from '../../formats/schemas/all.ts'
import type { Sentences } from '../../language/sentences.ts'
import { editorSettings, json, recommendedExtensions, schemaPath } from './editor.ts'
import { asleep, commented, template, withHead } from './template.ts'
import { fileAttributes, ignoredFiles } from './version-control.ts'

/** A file of a new project: its path within it, with `/`, and its text. */
export interface NewFile {
  readonly path: string
  readonly text: string
}

/** What a new project is made for. */
export interface NewProject {
  /** The version of the program that is to check it. */
  readonly version: string
  /** The way to it from the top of its repository. */
  readonly folder: string
  /** Whether an example is put into it. */
  readonly withExample: boolean
}

/** The files that `init` puts into a project, in the language of the terminal. */
export async function newFiles(sentences: Sentences, made: NewProject): Promise<readonly NewFile[]> {
  const { project: words, language } = sentences
  const [settings, story, facts] = await Promise.all([
    template(`project/${language}/effectcalc.yaml`),
    template({ nl: 'case.yaml', en: 'case.en.yaml' }[language]),
    template({ nl: 'programme.yaml', en: 'programme.en.yaml' }[language]),
  ])
  const example = {
    path: `cases/${nameOf(story)}.yaml`,
    text: withHead(story, '../schemas/case.schema.json', words.caseHead),
  }
  return [
    { path: 'effectcalc.yaml', text: settings },
    ...(made.withExample ? [example] : []),
    { path: 'programme.yaml', text: programmeText(facts, words) },
    ...(Object.keys(schemas) as SchemaName[]).map((name) => ({
      path: schemaPath(name),
      text: json(jsonSchema(name, language)),
    })),
    { path: '.vscode/settings.json', text: editorSettings() },
    { path: '.vscode/extensions.json', text: recommendedExtensions() },
    { path: '.gitignore', text: ignoredFiles(words) },
    { path: '.gitattributes', text: fileAttributes(words) },
    { path: '.github/workflows/effectcalc.yml', text: await pipeline('github', words, made) },
    { path: '.gitlab-ci.yml', text: await pipeline('gitlab', words, made) },
  ]
}

/** The short name that a case gives itself. */
function nameOf(story: string): string {
  return /^case: ([a-z0-9-]+)/m.exec(story)?.[1] as string
}

function programmeText(facts: string, { programmeHead }: Sentences['project']): string {
  const [head, rest] = [
    withHead('', 'schemas/programme.schema.json', programmeHead),
    facts.slice(facts.indexOf('\n\n')),
  ]
  // The first line is for the editor, and stays what it is.
  const [modeline = '', ...explanation] = head.split('\n')
  return `${modeline}\n${asleep(explanation.join('\n') + rest)}`
}

/**
 * Whether the way to a folder can stand in what a server reads: there a `$` may begin something that is filled in, and
 * a sign that is not shown may end the line.
 */
export function canBeInPipeline(folder: string): boolean {
  return !/[$\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(folder)
}

/** What has a server check a project and publish its report. */
async function pipeline(server: 'github' | 'gitlab', { ci }: Sentences['project'], made: NewProject): Promise<string> {
  const text = await template(`ci/${server}.yml`)
  const values: Readonly<Record<string, string>> = {
    package: `effectcalc@${made.version}`,
    // In quotes: servers read YAML of other versions, in which yes or 2025-01-01 is no text.
    project: JSON.stringify(made.folder),
  }
  return text
    .replace(/^( *)# \{(\w+)\}$/gm, (_, before: string, name: keyof typeof ci) =>
      commented(ci[name]).replace(/^/gm, before),
    )
    .replace(/: \{(\w+)\}$/gm, (_, name: string) => `: ${values[name]}`)
}
