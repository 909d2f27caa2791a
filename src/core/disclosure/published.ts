import type { Aggregate } from '../aggregate/aggregate.ts'
import { blocks } from '../aggregate/block.ts'
import type { Settings } from '../case/evaluation.ts'
import type { ReferenceKind } from '../case/scenario.ts'
import type { QualityClass } from '../quality/class.ts'
import { countedIn, type PublishedBlock, publishedBlock } from './block.ts'
import type { Counted, Guard, Member } from './member.ts'
import type { PublishedProgramme } from './programme.ts'

/** A case that may be shown by itself. */
export interface PublishedCase {
  readonly case: string
  readonly title: string
  readonly reference_kind: ReferenceKind
  readonly months: number
  readonly change: QualityClass
  readonly effect: QualityClass
  /** Null where it is unknown. */
  readonly difference: number | null
}

/** All that a published report may say of cases; what is not here is in no format of it. */
export interface Published {
  /** Blocks with as many cases as a group needs; no case is in two, and nothing is said of them together. */
  readonly blocks: readonly PublishedBlock[]
  /** Whether cases are left out, since too few of them may be added up. */
  readonly is_part: boolean
  readonly cases: readonly PublishedCase[]
  /** Whether cases that may be shown by themselves are not, since what is shown of all less these would tell of the others. */
  readonly cases_withheld: boolean
  /** What is known of a programme beside the cases; null where there is none. */
  readonly programme: PublishedProgramme | null
}

/**
 * What may be published of all cases. Only blocks large enough are there, and nothing over blocks together, since what is over
 * all less what is over a block tells of the few others. Cases that may be shown one by one are, where everything shown of
 * their block may still be shown of the cases that are left.
 */
export function published(
  members: readonly Member[],
  aggregates: readonly Aggregate[],
  settings: Settings,
  perYear: boolean,
): Published {
  const parts = blocks(members, perYear).map(({ id, outcomes }) => {
    const inBlock = new Set(outcomes)
    const aggregate = aggregates.find((one) => one.id === id) as Aggregate
    const all = countedIn(
      members.filter((member) => inBlock.has(member)),
      aggregate,
      settings,
    )
    return { aggregate, all, isLarge: all.length >= settings.disclosure.group }
  })
  const large = parts
    .filter(({ isLarge }) => isLarge)
    .map(({ aggregate, all }) => {
      const { value, guards } = publishedBlock(all, aggregate, settings)
      return { block: value, all, mayShow: mayShowSingles(all, guards, settings) }
    })
  const small = parts.filter(({ isLarge }) => !isLarge).flatMap(({ all }) => all)
  const shown = [...large.filter(({ mayShow }) => mayShow).flatMap(({ all }) => all), ...small]
  return {
    blocks: large.map(({ block, all, mayShow }) =>
      mayShow || !all.some(isShowable)
        ? block
        : { ...block, withheld: [...block.withheld, { what: 'cases', why: 'solvable' }] },
    ),
    is_part: small.length > 0,
    cases: shown
      .filter(isShowable)
      .map(({ member }) => publishedCase(member))
      .sort((a, b) => (a.case < b.case ? -1 : 1)),
    programme: null,
    cases_withheld: large.some(({ all, mayShow }) => !mayShow && all.some(isShowable)),
  }
}

function isShowable({ member }: Counted): boolean {
  return member.mayBeShown
}

/** Whether everything that is shown of a block may be shown of its cases less those that are shown by themselves. */
function mayShowSingles(all: readonly Counted[], guards: readonly Guard[], { disclosure }: Settings): boolean {
  const left = all.filter((one) => !isShowable(one))
  if (left.length === 0 || left.length === all.length) return true
  return left.length >= disclosure.group && guards.every((guard) => guard(left))
}

function publishedCase({ identity, result }: Member): PublishedCase {
  const rated = result.quality_of_life
  return {
    case: identity.case,
    title: identity.title,
    reference_kind: result.reference.kind,
    months: identity.window.months,
    change: rated?.class_change ?? 'unknown',
    effect: rated?.class_effect ?? 'unknown',
    difference: result.headline.difference,
  }
}
