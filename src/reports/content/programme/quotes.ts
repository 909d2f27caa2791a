import type { QuoteConsent, Theme } from '../../../core/programme/programme.ts'
import { list, paragraph, type Section } from '../../document.ts'
import type { Desk } from '../desk.ts'
import { textIn } from '../in-words.ts'

/** Whether somebody's own words may stand in a report: with consent, and for anyone only with consent for that. */
export function mayBeQuoted({ evaluation }: Desk, consent: QuoteConsent | undefined): boolean {
  return consent === 'published' || (consent === 'internal' && evaluation.settings.audience === 'internal')
}

/** Quotes that go with themes, and how many are left out. */
export function quotes(desk: Desk, themes: readonly Pick<Theme, 'theme' | 'quote' | 'consent'>[]): Section {
  const { satisfaction: words } = desk.sentences.programme
  const said = themes.filter(({ quote }) => quote !== undefined)
  const shown = said.filter(({ consent }) => mayBeQuoted(desk, consent))
  const left = said.length - shown.length
  return [
    ...(shown.length === 0
      ? []
      : [
          paragraph(words.quotes),
          list(shown.map(({ theme, quote = '' }) => words.quote(textIn(theme, desk.language), quote))),
        ]),
    ...(left === 0 ? [] : [paragraph(words.withheld(left))]),
  ]
}
