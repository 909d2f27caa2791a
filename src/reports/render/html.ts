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
  const style = `${colourVariables(look.accent)}${sheet}${onPaper(document)}`
  const policy = await contentPolicy(style, script)
  const made = page(document, sentences, { style, script, policy, logo: look.logo })
  return `${toHtml(made, { allowDangerousHtml: true })}\n`
}

/** What stands above every page of paper. */
function onPaper({ data }: Document): string {
  const notice = data?.about?.notice
  // A notice is a sentence of ours; in a style sheet a quotation mark would still end it.
  return notice == null ? '' : `@page{@top-left{content:"${notice.replace(/["\\\n]/g, '')}";font:8.5pt sans-serif}}`
}

async function textOf(look: Look, name: 'report.css' | 'report.js'): Promise<string> {
  return new TextDecoder().decode(await look.asset(name))
}
