import type { ElementContent, Root as Page } from 'hast'
import { h } from 'hastscript'
import type {
  Blockquote,
  Heading,
  Html,
  Image,
  ImageReference,
  InlineCode,
  Link,
  LinkReference,
  Paragraph,
  RootContent,
  Text,
} from 'mdast'
import { type Handlers, type State, toHast } from 'mdast-util-to-hast'
import type { Sentences } from '../../../language/sentences.ts'
import type { Picture } from '../../document.ts'
import type { Anchors } from './anchors.ts'
import { reference } from './notes.ts'
import { picture } from './picture.ts'
import { table } from './table.ts'

/** What parts of a page are made with. */
export interface Maker {
  readonly sentences: Sentences
  readonly anchors: Anchors
}

/** Parts of a document as parts of a page. */
export function madeOf(nodes: readonly RootContent[], maker: Maker): readonly ElementContent[] {
  const made = toHast({ type: 'root', children: [...nodes] }, { handlers: handlers(maker) }) as Page
  return made.children.filter((node) => node.type !== 'doctype')
}

/** Schemes of links to which a reader may be led. */
const safe = /^(?:https?:\/\/|mailto:)/i

function handlers(maker: Maker): Handlers {
  return {
    heading: (state: State, node: Heading) => heading(state, node, maker.anchors),
    paragraph: (state: State, node: Paragraph) => paragraph(state, node, maker.sentences),
    picture: (_: State, node: Picture) => picture(node, maker.sentences),
    table: table(maker),
    blockquote: (state: State, node: Blockquote) =>
      h('blockquote', { lang: node.data?.language ?? null }, state.all(node)),
    link: (state: State, node: Link) =>
      safe.test(node.url) ? h('a', { href: node.url, rel: 'noreferrer' }, state.all(node)) : state.all(node),
    linkReference: (state: State, node: LinkReference) => state.all(node),
    // Nothing is fetched and nothing but words comes from a user's text.
    image: (_: State, node: Image) => ({ type: 'text', value: node.alt ?? '' }),
    imageReference: (_: State, node: ImageReference) => ({ type: 'text', value: node.alt ?? '' }),
    // A line end in words is one that is shown.
    text: (_: State, node: Text) => inLines(node.value),
    inlineCode: (_: State, node: InlineCode) => h('code', inLines(node.value)),
    html: (_: State, node: Html) => ({ type: 'text', value: node.value }),
  }
}

function inLines(words: string): ElementContent[] {
  return words
    .split('\n')
    .flatMap((value, at): ElementContent[] => [...(at === 0 ? [] : [h('br')]), { type: 'text', value }])
}

/** A page has one title: a later heading of the first depth opens a section. */
function heading(state: State, node: Heading, anchors: Anchors) {
  return h(`h${Math.max(2, node.depth)}`, { id: anchors.of(node) }, state.all(node))
}

function paragraph(state: State, node: Paragraph, sentences: Sentences) {
  const { figures, note } = node.data ?? {}
  return h('p', { 'data-figures': figures?.join(' ') }, state.all(node), ...reference(note, sentences))
}
