import type { Heading } from 'mdast'
import type { Sentences } from '../../../language/sentences.ts'
import type { Picture } from '../../document.ts'
import type { Drawing } from './drawing.ts'
import { textWidth } from './page.ts'
import type { StyleIds } from './styles.ts'

/** What the blocks of a report are made with. */
export interface Making {
  readonly sentences: Sentences
  readonly styles: StyleIds
  /** Of the text, in twentieths of a point. */
  readonly width: number
  readonly drawings: ReadonlyMap<Picture, Drawing>
  /** By what links lead to chapters; in a template there are none. */
  readonly chapters: ReadonlyMap<Heading, string>
  /** Under which number the list of notes gives a note of the document. */
  readonly note: (note: number) => number
  /** The number of a new list: each ordered list counts from its own start. */
  readonly nextList: () => number
  /** The language of words that are others', where they say it; else it is the document's. */
  readonly language?: string
}

/** What blocks are made with, in a document whose styles are our own or, of a template, somebody else's. */
export function makingOf(
  sentences: Sentences,
  drawings: Making['drawings'],
  rest: Partial<Pick<Making, 'styles' | 'chapters' | 'note' | 'width'>>,
): Making {
  let lists = 0
  return {
    sentences,
    drawings,
    width: textWidth,
    styles: (ours) => ours,
    chapters: new Map(),
    note: (note) => note,
    ...rest,
    nextList: () => {
      lists += 1
      return lists
    },
  }
}
