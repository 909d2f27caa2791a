import { type SectionName, sectionNames } from '../../../core/case/evaluation.ts'
import { type Document, document, heading, paragraph, type Section, titled } from '../../document.ts'
import { publishedCases } from './cases.ts'
import { publishedCosts, publishedPayers } from './costs.ts'
import { publishedComparison } from './groups.ts'
import { publishedHeadline } from './headline.ts'
import { publishedLimits, publishedMethod } from './limits-and-method.ts'
import { publishedProgrammeSections } from './programme.ts'
import type { PublishedDesk } from './published-desk.ts'
import { publishedQuality } from './quality.ts'
import { withheldSection } from './withheld.ts'

/** Every section that a published report may hold; a section that is not here is in none. */
const sections: Readonly<Partial<Record<SectionName, (desk: PublishedDesk) => Section>>> = {
  headline: publishedHeadline,
  quality: publishedQuality,
  costs: publishedCosts,
  payers: publishedPayers,
  comparison: publishedComparison,
  ...publishedProgrammeSections,
  limits: publishedLimits,
  cases: publishedCases,
  method: publishedMethod,
}

/** What a published report over all cases is made of. */
export interface PublishedOptions {
  readonly date: string | null
  /** Sections by name, and own texts of which the figures were filled in, in their order; without, all sections. */
  readonly parts?: readonly (SectionName | Section)[] | undefined
}

/** The published report over all cases, made of nothing but what may be published; last it says what is not in it, and why. */
export function publishedReport(desk: PublishedDesk, { date, parts = sectionNames }: PublishedOptions): Document {
  const { evaluation, language, sentences } = desk
  const { settings } = evaluation
  const title = settings.title ?? sentences.report.defaultTitle
  const about = { language, title, organisation: settings.organisation, date }
  const shown = parts.map((part) => (typeof part === 'string' ? (sections[part]?.(desk) ?? []) : part))
  return titled(about, document(titles(desk, title, date), ...shown, withheldSection(desk)))
}

function titles({ evaluation: { settings }, sentences }: PublishedDesk, title: string, date: string | null): Section {
  const { words, disclosure, report } = sentences
  const subtitle = disclosure.subtitle({
    organisation: settings.organisation,
    priceYear: settings.price_year,
    perspective: words.perspective[settings.perspective],
    selection: words.selection[settings.selection],
  })
  return [heading(1, title), paragraph(subtitle), ...(date === null ? [] : [paragraph(report.date(words.date(date)))])]
}
