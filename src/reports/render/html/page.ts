import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import type { Heading, RootContent } from 'mdast'
import type { Sentences } from '../../../language/sentences.ts'
import type { Document } from '../../document.ts'
import type { Logo } from '../../look.ts'
import { anchorsOf, textOf } from './anchors.ts'
import { type Maker, madeOf } from './nodes.ts'
import { notes } from './notes.ts'
import { base64 } from './policy.ts'

/** What a page carries with it. */
export interface Carried {
  readonly style: string
  readonly script: string
  readonly policy: string
  readonly logo: Logo | null
}

/** A document as a page. */
export function page(document: Document, sentences: Sentences, carried: Carried): Root {
  const { about } = document.data ?? {}
  const maker = { sentences, anchors: anchorsOf(document) }
  const title = [about?.title, about?.organisation].filter((part) => part != null && part !== '').join(' – ')
  return h(
    null,
    { type: 'doctype' },
    h(
      'html',
      { lang: about?.language },
      h(
        'head',
        h('meta', { charset: 'utf-8' }),
        h('meta', { httpEquiv: 'Content-Security-Policy', content: carried.policy }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('meta', { name: 'color-scheme', content: 'light dark' }),
        h('title', title),
        h('style', carried.style),
      ),
      h(
        'body',
        h('a.skip', { href: '#text' }, sentences.document.skip),
        ...body(document, maker, carried.logo),
        h('script', carried.script),
      ),
    ),
  )
}

interface Chapter {
  readonly heading: Heading
  readonly nodes: readonly RootContent[]
}

function body(document: Document, maker: Maker, logo: Logo | null): readonly Element[] {
  const { opening, chapters } = chaptersOf(document)
  // A report over stories begins with a page of its own for who reads no further.
  const begins = ['first', ...(document.children.some(isOverStories) ? ['page'] : [])]
  const [first, ...rest] = chapters.map((chapter, at) => section(chapter, at === 0 ? begins : [], maker))
  const ending = notes(document, maker.sentences)
  return [
    h('header', ...noticeIn(document), ...logoOf(logo), ...opened(opening, maker)),
    h('main#text', first, contents(chapters, ending.length > 0, maker), ...rest, ...ending),
    ...noticeIn(document).map((notice) => h('footer', notice)),
  ]
}

/** What stands before the first heading of a section, and the sections. */
function chaptersOf({ children }: Document) {
  const isOpening = (node: RootContent, at: number) =>
    node.type === 'heading' && (node.depth === 2 || (node.depth === 1 && at > 0))
  const starts = children.flatMap((node, at) => (isOpening(node, at) ? [at] : []))
  const chapters = starts.map((start, at): Chapter => {
    const nodes = children.slice(start, starts[at + 1])
    return { heading: nodes[0] as Heading, nodes }
  })
  return { opening: children.slice(0, starts[0]), chapters }
}

function opened(opening: readonly RootContent[], maker: Maker) {
  const [title, ...rest] = opening
  if (title?.type !== 'heading') return madeOf(opening, maker)
  return [h('h1', { id: maker.anchors.of(title) }, textOf(title)), ...madeOf(rest, maker)]
}

function isOverStories(node: RootContent): boolean {
  return node.type === 'table' && node.data?.name === 'cases'
}

function section({ heading, nodes }: Chapter, classes: readonly string[], maker: Maker): Element {
  const ofClass = [...classes, ...(heading.data?.appendix === true ? ['appendix'] : [])]
  return h('section', { class: ofClass, 'aria-labelledby': maker.anchors.of(heading) }, ...madeOf(nodes, maker))
}

function contents(chapters: readonly Chapter[], hasNotes: boolean, { sentences, anchors }: Maker): Element {
  const { contents, notes } = sentences.document
  const links = chapters.map(({ heading }) => h('a', { href: `#${anchors.of(heading)}` }, textOf(heading)))
  const all = [...links, ...(hasNotes ? [h('a', { href: '#notes' }, notes)] : [])]
  return h(
    'nav',
    { 'aria-labelledby': 'contents' },
    h('h2#contents', contents),
    h(
      'ul',
      all.map((link) => h('li', link)),
    ),
  )
}

/** What stands on every page: here at its beginning and its end, and on paper above each (`html.ts`). */
function noticeIn({ data }: Document): readonly Element[] {
  const notice = data?.about?.notice
  return notice == null ? [] : [h('p.notice', notice)]
}

function logoOf(logo: Logo | null): readonly Element[] {
  if (logo === null) return []
  const kind = logo.kind === 'svg' ? 'image/svg+xml' : 'image/png'
  return [h('img.logo', { src: `data:${kind};base64,${base64(logo.bytes)}`, alt: logo.alternative })]
}
