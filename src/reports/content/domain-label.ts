import type { Desk } from './desk.ts'
import { textIn } from './in-words.ts'

type Named = Pick<Desk, 'evaluation' | 'language' | 'sentences'>

/** What a domain is called in the language of the report. */
export function domainLabel({ evaluation, language, sentences }: Named, instrument: string, domain: string): string {
  const found = evaluation.instruments.get(instrument)
  const known = found?.domains.find(({ id }) => id === domain)
  if (known === undefined) return domain
  const label = textIn(known.label, language)
  // Beside domains of which higher is better, lower levels would be read as worse.
  return known.direction === undefined || known.direction === found?.direction
    ? label
    : sentences.instruments.reversed(label, known.direction === 'lower-is-better')
}
