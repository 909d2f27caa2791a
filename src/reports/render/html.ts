import { toHtml } from 'hast-util-to-html'
import type { Sentences } from '../../language/sentences.ts'
import type { Document } from '../document.ts'
import type { Look } from '../look.ts'
import { colourVariables } from './html/colours.ts'
import { page } from './html/page.ts'
import { contentPolicy } from './html/policy.ts'

/** A document as one page that carries its style, its script and its pictures, and needs none of them to be read. */
export async function html(document: Document, sentences: Sentences, look: Look): Promise<string> {
  const [sheet, script] = await Promise.all([textOf(look, 'report.css'), textOf(look, 'report.js')])
  const style = `${colourVariables(look.accent)}${sheet}`
  const policy = await contentPolicy(style, script)
  const made = page(document, sentences, { style, script, policy, logo: look.logo })
  return `${toHtml(made, { allowDangerousHtml: true })}\n`
}

async function textOf(look: Look, name: 'report.css' | 'report.js'): Promise<string> {
  return new TextDecoder().decode(await look.asset(name))
}
