import { type FileChild, LeaderType, Paragraph, TableOfContents, TextRun } from 'docx'
import type { Heading } from 'mdast'
import type { Document } from '../../document.ts'
import { notesOf } from '../../notes.ts'
import { blocks } from './blocks.ts'
import { wordsIn } from './columns.ts'
import type { Making } from './making.ts'
import { notesChapter } from './notes.ts'

/** From so many chapters on a reader looks for one in a list. */
const many = 6

/** The chapters of a report and by what a link leads to each; a name with a low line in front is not shown by Word. */
export function chaptersOf({ children }: Document): ReadonlyMap<Heading, string> {
  const chapters = children.filter((node): node is Heading => node.type === 'heading' && node.depth === 2)
  return new Map(chapters.map((chapter, at) => [chapter, `_Toc${at + 1}`]))
}

/** A list of chapters that lead to them, where there are many; Word puts the pages in it when it is asked to. */
function contents(document: Document, making: Making): readonly FileChild[] {
  const { contents: title, notes } = making.sentences.document
  const entries = [...making.chapters].map(([chapter, href]) => ({ title: wordsIn(chapter), level: 1, href }))
  const last = notesOf(document.children).length === 0 ? [] : [{ title: notes, level: 1, href: notesChapter }]
  return [
    new Paragraph({ style: making.styles('TOCHeading'), children: [new TextRun(title)] }),
    // On which page a chapter begins only Word knows: a guess may be wrong, and asking on opening is a nuisance.
    new TableOfContents(title, {
      hyperlink: true,
      headingStyleRange: '1-1',
      beginDirty: false,
      tabLeader: LeaderType.NONE,
      cachedEntries: [...entries, ...last],
    }),
  ]
}

/** All of a report, with a list of contents if it has many chapters: below what it says in short, which comes first. */
export function blocksWithContents(document: Document, making: Making): readonly FileChild[] {
  const { children } = document
  const chapters = [...making.chapters.keys()]
  const [first, second] = chapters
  // A story is read on in.
  if (chapters.length < many || first?.data?.id === 'short') return blocks(children, making)
  const next = first?.data?.id === 'headline' ? second : first
  const at = children.findIndex((node) => Object.is(node, next))
  return [
    ...blocks(children.slice(0, at), making),
    ...contents(document, making),
    ...blocks(children.slice(at), making),
  ]
}
