import type { RootContent } from 'mdast'
import { sectionNames } from '../../../core/case/evaluation.ts'
import type { Document } from '../../document.ts'
import type { Template } from './filled-text.ts'
import { type Placeholder, placeholdersIn } from './placeholders.ts'

/** Where the notes come, if a template says so; else at its end. */
export const notesName = 'notes'

const before = 'section.'

/** The names of the parts of a report that a template may ask for. */
export function partNames({ children }: Document): readonly string[] {
  const chapters = children.flatMap((node) =>
    node.type === 'heading' && node.depth === 2 ? (node.data?.id ?? []) : [],
  )
  return ['report', notesName, ...new Set([...sectionNames, ...chapters].map((name) => before + name))]
}

/** The part of a report that a name stands for: all of it, or a section, in which a report may have nothing to say. */
export function partNamed(name: string, report: Document): readonly RootContent[] | null {
  if (name === 'report') return report.children
  if (name === notesName || !partNames(report).includes(name)) return null
  let isIn = false
  return report.children.filter((node) => {
    if (node.type === 'heading' && node.depth <= 2) isIn = node.data?.id === name.slice(before.length)
    return isIn
  })
}

/** A placeholder that stays in a document as it is: nothing has its name, or it needs a paragraph of its own. */
export interface Unfilled {
  readonly name: string
  readonly why: 'unknown' | 'not-alone'
}

/** The placeholders of a template that stay as they are; null where it is no file of Word. */
export function unfilled({ bytes, textOf }: Template, report: Document): readonly Unfilled[] | null {
  const parts = new Set(partNames(report))
  const reasonOf = ({ name, isAlone }: Placeholder): readonly Unfilled[] => {
    if (parts.has(name)) return isAlone ? [] : [{ name, why: 'not-alone' }]
    return textOf(name) === null ? [{ name, why: 'unknown' }] : []
  }
  return placeholdersIn(bytes)?.flatMap(reasonOf) ?? null
}
