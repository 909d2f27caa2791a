import * as z from 'zod/mini'
import { type ComparableField, comparableFields, sectionNames } from '../../core/case/evaluation.ts'
import { contrastOnWhite } from '../contrast.ts'
import { type FieldProblem, oneOf, patterned, reportAt, scalar, shownField } from './fields.ts'

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

/** One field by which cases are compared, or two together. */
export function comparedBy() {
  const two = z.array(oneOf(comparableFields)).check(
    z.minLength(1),
    z.check<ComparableField[]>((ctx) => {
      for (const [at, field] of ctx.value.entries()) {
        // What is left to choose from: of a third nothing but the two that stand there.
        const allowed = at < 2 ? comparableFields.filter((one) => one !== ctx.value[at - 1]) : ctx.value.slice(0, 2)
        if (at > 1 || !allowed.includes(field))
          reportAt(ctx, String(at), { code: 'not-one-of', args: { allowed }, written: field, among: allowed })
      }
    }),
  )
  return z.union([oneOf(comparableFields), two])
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
