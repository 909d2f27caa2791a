import type { ShareEstimate } from '../../../core/aggregate/share-estimate.ts'
import { paragraph, type Section } from '../../document.ts'
import { type Desk, figuresOf, said } from '../desk.ts'

/** Between what a share may lie among more cases or people, where those there are were drawn; else nothing. */
export function amongMore(
  desk: Desk,
  estimate: ShareEstimate | null,
  at: string,
  say: (low: string, high: string) => string,
): Section {
  if (estimate === null) return []
  const [low, high] = [desk.percent(`${at}.wilson.1`), desk.percent(`${at}.wilson.2`)]
  return [paragraph(say(said(low), said(high)), figuresOf([low, high]))]
}
