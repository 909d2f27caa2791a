import { aggregates } from '../core/aggregate/aggregate.ts'
import { undrawn } from '../core/aggregate/block-uncertainty.ts'
import type { ComparableField } from '../core/case/evaluation.ts'
import { publishedProgramme } from '../core/disclosure/programme.ts'
import { type Published, published } from '../core/disclosure/published.ts'
import { publishedWithin } from '../core/disclosure/within.ts'
import { inWholeEuros } from '../reports/content/published/whole-euros.ts'
import type { Result } from '../reports/content/result.ts'
import type { KeptOutcome } from './evaluate.ts'
import type { Project } from './project.ts'

type Outcomes = readonly KeptOutcome[]

/** What may be published of a run, beside the other cases of its project, which it may give nothing away of. */
export function publishable(
  project: Project,
  outcomes: Outcomes,
  rest: Outcomes,
  shared: Pick<Result, 'aggregate' | 'programme'>,
  { by, perYear }: { readonly by: readonly ComparableField[] | undefined; readonly perYear: boolean },
): Published {
  return withProgramme(publishedOf(project, outcomes, rest, shared.aggregate, by, perYear), project, shared, rest)
}

/** With what may be published of the programme; of some of its cases only, nothing that they were to carry. */
function withProgramme(
  published: Published,
  { programme, evaluation }: Project,
  shared: Pick<Result, 'programme'>,
  rest: Outcomes,
): Published {
  if (programme === null) return published
  const statements = rest.length === 0 ? (shared.programme?.statements ?? []) : []
  return { ...published, programme: publishedProgramme(programme, statements, published, evaluation.settings) }
}

/** What may be published of the cases of a run, of which some may be left out for the other cases of the project. */
function publishedOf(
  { evaluation }: Project,
  outcomes: Outcomes,
  rest: Outcomes,
  aggregate: Result['aggregate'],
  by: readonly ComparableField[] | undefined,
  perYear: boolean,
): Published {
  const { settings } = evaluation
  const own = published(outcomes, aggregate, settings, perYear)
  if (rest.length === 0) return inWholeEuros(own)
  const ids = new Set(outcomes.map(({ identity }) => identity.case))
  const all = [...outcomes, ...rest.filter(({ identity }) => !ids.has(identity.case))]
  const asked = by ?? settings.report.by
  const whole = aggregates(all, evaluation, perYear, asked, false, () => undrawn)
  return inWholeEuros(publishedWithin(own, published(all, whole, settings, perYear)))
}
