import * as z from 'zod/mini'
import { sectionNames } from '../../core/case/evaluation.ts'
import { contrastOnWhite } from '../contrast.ts'
import { type FieldProblem, patterned, scalar, shownField } from './fields.ts'

/** The name of a section of the report, or of a file with an own text. */
export function section() {
  const names: readonly string[] = sectionNames
  const schema = z.union([z.enum(sectionNames), z.string().check(z.regex(/\.md$/))])
  return shownField(
    scalar<string>('text', schema, (written) => {
      if (names.includes(written)) return { value: written }
      if (!/\.md$/.test(written))
        return { found: { code: 'unknown-section', args: { allowed: names }, written, among: names } }
      return isInside(written) ? { value: written } : { found: outside(written) }
    }),
  )
}

/** The way from the project's folder to something in it, with `/` between its steps. */
export function projectPath() {
  return shownField(
    scalar('text', z.string(), (written) => (isInside(written) ? { value: written } : { found: outside(written) })),
  )
}

function isInside(path: string): boolean {
  const isRelative = !/^\/|^[a-z]:|\\|\p{Cc}/iu.test(path)
  return path !== '' && isRelative && !path.split('/').includes('..')
}

function outside(written: string): FieldProblem {
  return { code: 'outside-project', args: {}, written }
}

const colourPattern = /^#[0-9a-fA-F]{6}$/

/** WCAG 2.2 asks this much of text, as a colour of headings is. */
const leastContrast = 4.5

/** A colour as #rrggbb that can be read on white. */
export function colour() {
  return patterned(colourPattern, (written) => {
    if (!colourPattern.test(written)) return { code: 'not-a-colour', args: {}, written }
    const contrast = contrastOnWhite(written)
    if (contrast >= leastContrast) return null
    // Cut off, and not rounded up to what would do.
    return { code: 'faint-colour', args: { contrast: Math.floor(contrast * 100) / 100 }, written }
  })
}
