import type { Sentences } from '../../language/sentences.ts'
import type { Document } from '../document.ts'
import type { Look } from '../look.ts'
import { compiled, compilerWith } from './pdf/compiler.ts'
import { type Paper, paperOf } from './pdf/paper.ts'
import { type Coverage, shownSigns } from './pdf/signs.ts'

/** A document as a PDF that everyone can read (PDF/UA-1); throws `PdfUnavailable` where what makes it is not installed. */
export async function pdf(document: Document, sentences: Sentences, look: Look): Promise<Uint8Array> {
  const { about } = document.data ?? {}
  if (about === undefined) throw new Error('a document says what it is before it is made into a PDF')
  const compiler = await compilerWith(look)
  const [template, coverage] = await Promise.all([textOf(look, 'report.typ'), textOf(look, 'fonts/coverage.json')])
  const shown = shownSigns(document, JSON.parse(coverage) as Coverage)
  const paper = paperOf(shown, about, sentences, look)
  const make = (input: Paper) =>
    compiled(compiler, { mainFileContent: template, inputs: { paper: JSON.stringify(input) } })
  const made = make(paper)
  if (!(made instanceof Error)) return made
  const { logo } = paper
  if (logo === null) throw made
  // A logo may be broken in ways that only drawing it shows: then its words stand in its place, as in a browser.
  const withoutLogo = make({ ...paper, logo: { ...logo, picture: null } })
  if (withoutLogo instanceof Error) throw withoutLogo
  return withoutLogo
}

async function textOf({ asset }: Look, name: 'report.typ' | 'fonts/coverage.json'): Promise<string> {
  return new TextDecoder().decode(await asset(name))
}
