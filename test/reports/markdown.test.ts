import fc from 'fast-check'
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { describe, expect, it } from 'vitest'
import { sentencesIn } from '../../src/language/sentences.ts'
import { withTrail } from '../../src/reports/content/trail.ts'
import {
  document,
  heading,
  list,
  paragraph,
  picture,
  quotation,
  table,
  withoutAppendix,
} from '../../src/reports/document.ts'
import { markdown } from '../../src/reports/render/markdown.ts'
import { hostile } from './any-chart.ts'
import { anyDocument } from './any-document.ts'

function parsed(text: string): Root {
  return fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
}

/** The words of a tree, without the places where they break, and without references to notes. */
function wordsIn(node: Nodes): string {
  if (node.type === 'picture') return node.title + node.alternative
  if (node.type === 'html') return node.value === '<br>' ? '' : node.value
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(wordsIn).join('') : ''
}

function flat(text: string): string {
  return text.replace(/\[\^\d+\]:?/g, '').replace(/\s+/g, '')
}

function typesIn(node: Nodes): readonly string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(typesIn) : [])]
}

const shown = async (...nodes: readonly RootContent[]) => markdown(withTrail(document(nodes)), sentencesIn.nl)

describe('any document in Markdown', () => {
  it('reads back as the same words, and runs nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (any) => {
        const plain = withoutAppendix(any)
        const text = await markdown(plain, sentencesIn.nl)
        const tree = parsed(text)
        const [before] = flat(wordsIn(tree)).split(
          flat(sentencesIn.nl.document.notes + sentencesIn.nl.document.notesIntro),
        )
        expect(before).toBe(flat(wordsIn(plain)))
        expect(typesIn(tree)).not.toContain('link')
        expect(typesIn(tree)).not.toContain('code')
      }),
    )
  })
})

describe('a document in Markdown', () => {
  it.each(hostile)('shows %j as it is, in a paragraph and in a table', async (words) => {
    const text = await shown(paragraph(`x${words}x`), table(['a', 'b'], [[`x${words}x`, 'y']]))
    const plain = document([paragraph(`x${words}x`), table(['a', 'b'], [[`x${words}x`, 'y']])])
    expect(flat(wordsIn(parsed(text)))).toBe(flat(wordsIn(plain)))
  })

  it.each([
    '<script>',
    'a | b',
    '*x*',
    '# x',
    '[x](javascript:alert(1))',
    '![x](y)',
    '- x',
    '1. x',
    '> x',
    '```',
    '~~x~~',
    '$x$',
    '&lt;',
    '\\*',
  ])('shows %j as plain words', async (words) => {
    const tree = parsed(await shown(paragraph(words)))
    expect(tree.children.map(({ type }) => type)).toEqual(['paragraph'])
    expect(wordsIn(tree)).toBe(words)
    expect(typesIn(tree)).toEqual(['root', 'paragraph', 'text'])
  })

  it('breaks lines in a cell and in a paragraph where the document does', async () => {
    expect(await shown(table(['a'], [['one\ntwo']]))).toContain('| one<br>two |')
    expect(typesIn(parsed(await shown(paragraph('one\ntwo'))))).toEqual(['root', 'paragraph', 'text', 'break', 'text'])
  })

  it('names the figures of a paragraph, a table and a picture in notes at the end', async () => {
    const figure = (name: string) => ({ text: '3', value: 3, figure: name })
    const chart = {
      kind: 'shares',
      legend: [],
      rows: [{ label: 'r', parts: [{ value: 1, text: '1', figure: 'overall.n' }] }],
    } as const
    const text = await shown(
      heading(1, 'Rapport'),
      paragraph('Drie verhalen.', ['overall.n']),
      table(['wat', 'waarde'], [['bespaart', figure('overall.saves')]]),
      picture('Verdeling', 'Alles beter.', chart),
    )
    expect(text).toBe(
      [
        '# Rapport',
        'Drie verhalen.[^1]',
        '| wat[^2] | waarde |\n| :- | -: |\n| bespaart | 3 |',
        '**Verdeling**',
        'Alles beter.[^1]',
        `## ${sentencesIn.nl.document.notes}`,
        sentencesIn.nl.document.notesIntro,
        '[^1]: naam `overall.n`',
        '[^2]: naam `overall.saves`\n',
      ].join('\n\n'),
    )
  })

  it('keeps the spaces between words that are set apart', async () => {
    const strong = (words: string): PhrasingContent => ({ type: 'strong', children: [{ type: 'text', value: words }] })
    const text = await shown({
      type: 'paragraph',
      children: [strong('een'), { type: 'text', value: ' ' }, strong('twee')],
    })
    expect(text).toBe('**een** **twee**\n')
  })

  it('keeps lists and quotations', async () => {
    const text = await shown(list(['een', 'twee'], true), list(['drie']), quotation('woorden\n\nvan een ander'))
    expect(text).toBe('1. een\n2. twee\n\n- drie\n\n> woorden\n>\n> van een ander\n')
  })
})
