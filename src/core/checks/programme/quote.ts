import type { Audience } from '../../case/evaluation.ts'
import { type Finding, finding, type Path } from '../../finding.ts'
import type { QuoteConsent } from '../../programme/programme.ts'

/** Somebody's own words, and how far they may go. */
interface Quote {
  readonly quote?: string | undefined
  readonly consent?: QuoteConsent | undefined
}

/** A quote goes into a published report only with consent for that; for who knows the case it is noted that none is said. */
export function quote({ quote, consent }: Quote, path: Path, audience: Audience): readonly Finding[] {
  if (quote === undefined || consent === 'published') return []
  if (audience === 'published') return [finding('quote-not-published', path, {})]
  return consent === undefined ? [finding('quote-without-consent', path, {})] : []
}
