import { strFromU8 } from 'fflate'
import { unzipped } from '../../src/reports/render/zip.ts'

/** An element of XML, read strictly: what is not well-formed is an error. */
export interface Xml {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (Xml | string)[]
}

const token =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/y
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML does not take.
const noXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u

export function read(text: string): Xml {
  if (noXml.test(text)) throw new Error('a sign that XML does not take')
  const open: Xml[] = [{ name: '', attributes: {}, children: [] }]
  token.lastIndex = 0
  for (let at = 0; at < text.length; at = token.lastIndex) {
    const found = token.exec(text)
    if (found === null) throw new Error(`no XML: ${text.slice(at, at + 80)}`)
    take(found, open)
  }
  const [root, ...rest] = open
  if (root === undefined || rest.length > 0) throw new Error(`${rest.at(-1)?.name} is left open`)
  return root
}

function take([found, slash, name, attributes = '', empty]: RegExpExecArray, open: Xml[]): void {
  const here = open.at(-1)
  if (name === undefined) {
    if (!/^<[?!]/.test(found)) here?.children.push(plain(found))
    return
  }
  if (slash === '/') {
    if (open.pop()?.name !== name) throw new Error(`${name} closes another element`)
    return
  }
  const element = { name, attributes: attributesIn(attributes), children: [] }
  here?.children.push(element)
  if (empty !== '/') open.push(element)
}

function attributesIn(text: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name = '', double, single] of text.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (name in found) throw new Error(`${name} twice`)
    found[name] = plain(double ?? single ?? '')
  }
  return found
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function plain(text: string): string {
  return text.replace(/&([^;]*);?/g, (all, name: string) => {
    const sign = entities[name] ?? (/^#\d+$/.test(name) ? String.fromCodePoint(Number(name.slice(1))) : undefined)
    if (sign === undefined || !all.endsWith(';')) throw new Error(`an unknown entity: ${all}`)
    return sign
  })
}

/** The elements of a name below an element, in the order in which they are written. */
export function all(element: Xml, name: string): readonly Xml[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...all(child, name)],
  )
}

/** The words within an element: of Word's own, only the texts; a line that was broken is one. */
export function words(element: Xml): string {
  if (element.name === 'w:t') return element.children.join('')
  if (element.name === 'w:br') return '\n'
  if (element.name === 'w:tab' && element.attributes['w:pos'] === undefined) return '\t'
  return element.children.map((child) => (typeof child === 'string' ? '' : words(child))).join('')
}

export function value(element: Xml, name: string): string | undefined {
  return all(element, name)[0]?.attributes['w:val']
}

/** A file of Word, taken apart; every part of XML in it is read. */
export function opened(bytes: Uint8Array) {
  const parts = unzipped(bytes) ?? {}
  const xmlParts = new Map(
    Object.entries(parts)
      .filter(([name]) => /\.(xml|rels)$/.test(name))
      .map(([name, part]) => [name, read(strFromU8(part))]),
  )
  const part = (name: string): Xml => {
    const found = xmlParts.get(name)
    if (found === undefined) throw new Error(`there is no ${name}`)
    return found
  }
  const body = part('word/document.xml')
  return { names: Object.keys(parts), bytesOf: (name: string) => parts[name], part, body }
}

/** The paragraphs of a part: their style, and their words. */
export function paragraphs(part: Xml): readonly (readonly [style: string, words: string])[] {
  return all(part, 'w:p').map((one) => [value(one, 'w:pStyle') ?? 'Normal', words(one)])
}
