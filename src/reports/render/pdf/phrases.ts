import type { PhrasingContent } from 'mdast'
import { breakable } from './breaks.ts'

/** A piece of text as the template knows it. */
export type Phrase =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly phrases: readonly Phrase[] }
  | { readonly kind: 'link'; readonly url: string; readonly phrases: readonly Phrase[] }

/** The words of a text with its marks. */
export function phrases(nodes: readonly PhrasingContent[]): readonly Phrase[] {
  return nodes.flatMap((node): readonly Phrase[] => {
    switch (node.type) {
      case 'inlineCode':
        return [{ kind: 'code', text: breakable(node.value) }]
      case 'strong':
      case 'emphasis':
        return [{ kind: node.type, phrases: phrases(node.children) }]
      case 'link':
        return [{ kind: 'link', url: inAscii(node.url), phrases: phrases(node.children) }]
      case 'break':
        return [{ kind: 'text', text: '\n' }]
      default:
        if ('value' in node) return [words(node.value)]
        return 'children' in node ? phrases(node.children) : []
    }
  })
}

/** A text without marks. */
export function words(text: string): Phrase {
  return { kind: 'text', text: breakable(text) }
}

/** The words of some phrases, without their marks. */
export function textOf(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => ('value' in node ? node.value : 'children' in node ? textOf(node.children) : '\n'))
    .join('')
}

/** Whether a text has anything to be seen. */
export function isSeen(text: string): boolean {
  return /[^\s\p{Default_Ignorable_Code_Point}]/u.test(text)
}

/** Addresses in a PDF are of ASCII. */
function inAscii(url: string): string {
  return url.replace(/[^\x21-\x7e]/gu, encodeURIComponent)
}
