import type { DisclosureSettings, Settings } from '../case/evaluation.ts'
import { type AreaSeries, areaSeries } from '../programme/area.ts'
import type { AreaIndicator, Condition, Lesson, Programme, ProgrammeApproach } from '../programme/programme.ts'
import type { Statement } from '../programme/statement.ts'
import { isSafeCount, roundedCount } from './cell.ts'
import type { Published } from './published.ts'
import { type PublishedRound, publishedRound } from './satisfaction.ts'
import { type PublishedStatement, publishedStatement } from './statement.ts'
import { type PublishedConversation, publishedConversations } from './themes.ts'

/** An approach as an organisation tells of it; null is not stated, or of too few people. */
export interface PublishedApproach
  extends Pick<ProgrammeApproach, 'title' | 'municipality' | 'voluntary' | 'caseload'> {
  readonly approach: string
  readonly served: number | null
  readonly stopped: number | null
  readonly conditions: readonly Pick<Condition, 'text' | 'met'>[]
}

/** All that a published report may say of a programme beside its cases. */
export interface PublishedProgramme {
  readonly approaches: readonly PublishedApproach[]
  readonly satisfaction: readonly PublishedRound[]
  readonly conversations: readonly PublishedConversation[]
  /** Of years in which enough people have what is counted, and enough have not. */
  readonly area: readonly AreaSeries[]
  readonly statements: readonly PublishedStatement[]
  readonly lessons: readonly Lesson[]
}

/**
 * What may be published of a programme: facts of an organisation, counts of people that meet the thresholds, and words of
 * people only with consent for that. What is worked out from cases one by one (outcome chains, hours, days, contact persons,
 * measurements after support, grades in stories) is not there.
 */
export function publishedProgramme(
  programme: Programme,
  statements: readonly Statement[],
  cases: Pick<Published, 'blocks' | 'cases' | 'is_part'>,
  { disclosure }: Settings,
): PublishedProgramme {
  const { approaches = {}, satisfaction = [], conversations = [], area = [], lessons = [] } = programme
  return {
    approaches: Object.entries(approaches).map(([id, approach]) => publishedApproach(id, approach, disclosure)),
    satisfaction: satisfaction.flatMap((round) => publishedRound(round, disclosure) ?? []),
    conversations: publishedConversations(conversations, disclosure),
    area: areaSeries(area.filter((row) => isSafeYear(row, disclosure))),
    statements: statements.flatMap((one) => publishedStatement(one, cases, disclosure) ?? []),
    lessons: lessons.toSorted((a, b) => (b.weight ?? 0) - (a.weight ?? 0)),
  }
}

function publishedApproach(
  approach: string,
  { title, municipality, voluntary, caseload, conditions = [], ...counts }: ProgrammeApproach,
  { group, cell, round }: DisclosureSettings,
): PublishedApproach {
  const { served = null, stopped = null } = counts
  const isLarge = served !== null && served >= group
  const rule = { least: cell, empty: true }
  const isSafe = isLarge && stopped !== null && isSafeCount(stopped, rule) && isSafeCount(served - stopped, rule)
  return {
    ...{ approach, title, municipality, voluntary, caseload },
    served: isLarge ? roundedCount(served, round) : null,
    stopped: isSafe ? roundedCount(stopped, round) : null,
    conditions: conditions.map(({ text, met }) => ({ text, met })),
  }
}

function isSafeYear({ count, base }: AreaIndicator, { group, cell }: DisclosureSettings): boolean {
  const rule = { least: cell, empty: true }
  return base >= group && isSafeCount(count, rule) && isSafeCount(base - count, rule)
}
