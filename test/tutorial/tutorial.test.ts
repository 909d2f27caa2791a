import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { inFolderWith, root, run } from '../cli/run.ts'

// The tutorials are written in this folder, with places for files and commands; what the program then really says is
// filled in. `npx vitest run test/tutorial -u` makes the pages anew.

const pages = { nl: '../../docs/handleiding.md', en: '../../docs/tutorial.md' } as const

const settings = `format: 1
organisation: Welzijn De Brug
price_year: 2025
approaches:
  sociaal-werk:
    title: Sociaal werk
    evaluated_support: [social-work-contact]
`

/** A shipped story in the parts in which it is written: what happened, with the support, without it, and the scores. */
async function partsOf(name: string) {
  const story = await readFile(join(root, 'cases', name), 'utf8')
  const at = (line: string) => story.indexOf(`\n${line}\n`) + 1
  const [scenarios, reference, ratings] = [at('scenarios:'), at('  reference:'), at('ratings:')]
  return {
    story: story.slice(0, scenarios),
    intervention: story.slice(scenarios, reference),
    reference: story.slice(reference, ratings),
    ratings: story.slice(ratings),
  }
}

/** The reference course as somebody may write it first: a price mistyped, and not why one thinks so, nor how sure. */
function withMistakes(reference: string): string {
  return reference.replace('gp-consult', 'gp-consutl').replace(/^ {4,8}(certainty|because): .*\n/gm, '')
}

/** The first line of a course that holds a range. */
function rangeOf(course: string): string {
  return /^ *(.*\{ low: .*)$/m.exec(course)?.[1] ?? ''
}

it.each(['nl', 'en'] as const)('the tutorial in %s shows what the program says', async (language) => {
  const text = await readFile(join(import.meta.dirname, `${language}.md`), 'utf8')
  const parts = await partsOf('001-eettafel-na-verlies.yaml')
  const shown = {
    'effectcalc.yaml': settings,
    ...parts,
    mistakes: withMistakes(parts.reference),
    range: rangeOf(parts.reference),
  }
  const written = {
    story: parts.story,
    intervention: parts.story + parts.intervention,
    mistakes: parts.story + parts.intervention + shown.mistakes,
    reference: parts.story + parts.intervention + parts.reference,
    ratings: parts.story + parts.intervention + parts.reference + parts.ratings,
  }
  const page = await inFolderWith({ 'effectcalc.yaml': settings }, (cwd) => filledIn(text, shown, written, cwd))
  await expect(page).toMatchFileSnapshot(pages[language])
})

/** Fills in the lines `:file NAME`, `:write NAME`, `:copy CASE` and `:run ARGUMENTS` of a page, in their order. */
async function filledIn(
  text: string,
  shown: Readonly<Record<string, string>>,
  written: Readonly<Record<string, string>>,
  cwd: string,
): Promise<string> {
  const lines: string[] = []
  for (const line of text.split('\n')) {
    const [, kind, rest = ''] = /^:(file|write|copy|run) (.*)$/.exec(line) ?? []
    if (kind === 'file') lines.push(`\`\`\`yaml\n${textOf(shown, rest).trimEnd()}\n\`\`\``)
    else if (kind === 'run') lines.push(await ran(rest.split(' '), cwd))
    else if (kind === 'write') await writeCase(cwd, textOf(written, rest))
    else if (kind === 'copy') await copyFile(join(root, 'cases', rest), join(cwd, 'cases', rest))
    else lines.push(line)
  }
  return lines.join('\n').replace(/\n{3,}/g, '\n\n')
}

function textOf(texts: Readonly<Record<string, string>>, name: string): string {
  const text = texts[name]
  if (text === undefined) throw new Error(`the tutorial asks for "${name}", which is not there`)
  return text
}

async function writeCase(cwd: string, story: string): Promise<void> {
  await rm(join(cwd, 'cases'), { recursive: true, force: true })
  await mkdir(join(cwd, 'cases'))
  await writeFile(join(cwd, 'cases/eettafel.yaml'), story)
}

async function ran(args: readonly string[], cwd: string): Promise<string> {
  const { stdout, stderr } = await run(args, { cwd, env: { LANG: 'nl_NL.UTF-8' } })
  return `\`\`\`\n$ effectcalc ${args.join(' ')}\n${[stderr, stdout]
    .filter((part) => part !== '')
    .join('\n')
    .trimEnd()}\n\`\`\``
}
