import { type SectionName, sectionNames } from '../../core/case/evaluation.ts'
import { type Document, document, heading, paragraph, type Section, titled } from '../document.ts'
import { prices, told, type Used } from './account.ts'
import { agreement } from './agreement.ts'
import { allLines } from './all-lines.ts'
import { caseTable } from './case-table.ts'
import { comparison } from './comparison.ts'
import { costs } from './costs.ts'
import { decision } from './decision.ts'
import type { Desk } from './desk.ts'
import { findingsSection } from './findings-section.ts'
import { headline } from './headline.ts'
import { inference } from './inference/inference.ts'
import { limits } from './limits.ts'
import { methodInFull } from './method.ts'
import { noticeOf } from './notice.ts'
import { payers } from './payers.ts'
import { programmeSectionNames, programmeSections } from './programme/sections.ts'
import { quality } from './quality.ts'
import { shifts } from './sectors.ts'
import { twoWayOverAll } from './two-way.ts'
import { uncertainty } from './uncertainty.ts'

/** What a report over all cases is made of. */
export interface AnnualOptions {
  readonly date: string | null
  /** Sections by name, and sections of others between them, in their order; without, all sections. */
  readonly parts?: readonly (SectionName | Section)[] | undefined
}

/** Every section by its name; each begins with a heading of which the name is the id. */
const sections: Readonly<Record<SectionName, (desk: Desk, used: Used) => Section>> = {
  headline,
  quality,
  costs,
  uncertainty,
  decision,
  inference,
  payers,
  shifts,
  comparison,
  agreement,
  ...programmeSections,
  limits,
  cases: caseTable,
  told,
  method: (desk) => methodInFull(desk, () => true),
  prices,
  findings: findingsSection,
}

/** The report over all cases. */
export function annualReport(desk: Desk, used: Used, { date, parts = sectionNames }: AnnualOptions): Document {
  const { result, evaluation, language, sentences } = desk
  const { settings } = evaluation
  const title = settings.title ?? sentences.report.defaultTitle
  const about = { language, title, organisation: settings.organisation, date, notice: noticeOf(desk) }
  // Without a case there is nothing to say but why, and what is known beside cases.
  const withoutCases: typeof parts = ['headline', ...programmeSectionNames, 'findings']
  const chosen = result.overall.n === 0 ? withoutCases : parts
  const shown = chosen.map((part) => (typeof part === 'string' ? sections[part](desk, used) : part))
  // Who asks for it has it, whatever sections there are: after how sure the total is, else at the end.
  const place = chosen.indexOf('uncertainty') + 1 || shown.length
  return titled(
    about,
    document(
      titles(desk, title, date),
      ...shown.slice(0, place),
      twoWayOverAll(desk),
      ...shown.slice(place),
      allLines(desk),
    ),
  )
}

function titles({ result, evaluation: { settings }, sentences }: Desk, title: string, date: string | null): Section {
  const { report, words } = sentences
  const subtitle = report.subtitle({
    organisation: settings.organisation,
    priceYear: settings.price_year,
    perspective: words.perspective[settings.perspective],
    n: result.overall.n,
    selection: words.selection[settings.selection],
    served: settings.served,
  })
  return [
    heading(1, title),
    paragraph(subtitle, ['settings.price_year', 'overall.n', ...(settings.served === null ? [] : ['settings.served'])]),
    ...(date === null ? [] : [paragraph(report.date(words.date(date)))]),
  ]
}
