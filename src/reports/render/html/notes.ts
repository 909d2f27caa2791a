import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Sentences } from '../../../language/sentences.ts'
import type { Document } from '../../document.ts'
import { noteId } from './anchors.ts'

/** The list of notes, with the names of the figures. */
export function notes({ data }: Document, { document }: Sentences): readonly Element[] {
  const items = (data?.notes ?? []).map((names, at) => h('li', { id: noteId(at + 1), value: at + 1 }, h('code', names)))
  if (items.length === 0) return []
  return [
    h(
      'section.notes',
      { 'aria-labelledby': 'notes' },
      h('h2#notes', document.notes),
      h('p', `${document.notesIntro} ${document.figuresLead}`),
      h('ol', items),
    ),
  ]
}

/** A small link to the note that names the figures of a sentence or a picture. */
export function reference(note: number | undefined, { document }: Sentences): readonly ElementContent[] {
  if (note === undefined) return []
  return [h('sup', h('a.note', { href: `#${noteId(note)}`, 'aria-label': document.note(note) }, String(note)))]
}
