import type { DomainScores, NoLevel } from '../core/case/rating.ts'
import { type Answers, type Interview, referencesOf } from './interview.ts'

/** The scores of one domain that answers under a name make; null where nothing was answered. */
export function domainScores(name: string, interview: Interview, answers: Answers): DomainScores | NoLevel | null {
  const given = (point: string) => answers[`${name}.${point}`]
  const start = given('start')
  if (start === undefined) return null
  if (typeof start !== 'number') return start as NoLevel
  const points = ['intervention', ...referencesOf(interview)].flatMap((point) => {
    const level = given(point)
    return typeof level === 'number' ? [[point, level] as const] : []
  })
  const because = given('because')
  return {
    start,
    ...Object.fromEntries(points),
    ...(typeof because === 'string' && because !== '' ? { because } : {}),
  }
}
