import type { Aggregate } from '../aggregate/aggregate.ts'
import { headlineOf } from '../aggregate/block.ts'
import { type Saving, savingOf, savings } from '../aggregate/counts.ts'
import type { Settings } from '../case/evaluation.ts'
import { type PublishedAmounts, publishedAmounts } from './amounts.ts'
import { mergedBands, type PublishedBand } from './bands.ts'
import { isSafeCount, roundedCount } from './cell.ts'
import type { PublishedClasses } from './classes.ts'
import { type PublishedGroups, publishedGroups, type ShownOfWhole } from './groups.ts'
import { savingLevels, savingRule } from './levels.ts'
import { type Counted, type Guard, type Guarded, knownOf, type Member } from './member.ts'
import { type PublishedPayers, publishedPayers } from './payers.ts'
import { guardedClasses, type PublishedQuality, publishedQuality } from './quality.ts'
import { type Withheld, withheldIf } from './withheld.ts'

/** All that a published report says of one block of cases. */
export interface PublishedBlock extends Pick<Aggregate, 'id' | 'reference_kind' | 'months'> {
  readonly n: number
  /** Cases whose difference is known; null where that would tell a few apart. */
  readonly known: number | null
  readonly quality_of_life: PublishedQuality
  /** Null where what cases are compared with is what could still be gained. */
  readonly saving: PublishedClasses<Saving> | null
  /** The cases that save, by how much; together those that save. Empty where they may not be told apart. */
  readonly bands: readonly PublishedBand[]
  readonly amounts: PublishedAmounts | null
  readonly payers: PublishedPayers | null
  readonly groups: PublishedGroups | null
  readonly withheld: readonly Withheld[]
}

/** The cases of a block with their differences. */
export function countedIn(members: readonly Member[], block: Aggregate, { perspective }: Settings): readonly Counted[] {
  return members.map((member) => ({ member, difference: headlineOf(member, block, perspective).difference }))
}

/** What may be published of a block that has as many cases as a group needs. */
export function publishedBlock(all: readonly Counted[], block: Aggregate, settings: Settings): Guarded<PublishedBlock> {
  const { cell, round } = settings.disclosure
  const quality = publishedQuality(all, settings)
  const spread = spreadOf(all, block, settings)
  const unknown = all.length - knownOf(all).length
  // Beside a class in which the unknown ones are with others, their number would give the others.
  const isKnownShown = isSafeCount(unknown, { least: cell, empty: true }) && isUnknownApart(spread.saving)
  const isSpreadShown = spread.saving !== null && spread.saving.cells !== null
  const money = publishedAmounts(all, block, settings, { isKnownShown, isSpreadShown })
  const { amounts } = money.value
  const known = all.filter(({ difference }) => difference !== null)
  const hasPayers = amounts !== null && block.payers.length > 0 && settings.perspective !== 'cashable'
  const payers = hasPayers ? publishedPayers(known, block.payers, settings) : { value: null, guards: [] }
  const groups = groupsOf(all, block, settings, {
    better_change: quality.value.quality.change.cells !== null,
    better_effect: quality.value.quality.effect.cells !== null,
    saves: isSpreadShown,
    total: amounts !== null,
  })
  const isKnown: Guard = (left) =>
    !isKnownShown || isSafeCount(left.length - knownOf(left).length, { least: cell, empty: true })
  return {
    value: {
      ...{ id: block.id, reference_kind: block.reference_kind, months: block.months },
      n: roundedCount(all.length, round),
      known: isKnownShown ? roundedCount(known.length, round) : null,
      quality_of_life: quality.value.quality,
      ...{ saving: spread.saving, bands: spread.bands, amounts, payers: payers.value, groups: groups.value.groups },
      withheld: [
        ...quality.value.withheld,
        ...spread.withheld,
        ...withheldIf(!isKnownShown, 'known', 'partly-known'),
        ...money.value.withheld,
        ...withheldIf(hasPayers && payers.value === null, 'payers', 'held-by-few'),
        ...withheldIf(payers.value !== null && payers.value.rest !== null, 'payers', 'together'),
        ...groups.value.withheld,
      ],
    },
    guards: [isKnown, ...quality.guards, ...spread.guards, ...money.guards, ...payers.guards, ...groups.guards],
  }
}

function isUnknownApart(saving: PublishedClasses<Saving> | null): boolean {
  return saving?.cells == null || saving.cells.some(({ name }) => name === 'unknown')
}

/** How often the support saves, and by how much. */
function spreadOf(all: readonly Counted[], block: Aggregate, { disclosure, bands, no_difference }: Settings) {
  if (block.reference_kind === 'improved') return { saving: null, bands: [], withheld: [], guards: [] }
  const { value: saving, guards } = guardedClasses<Saving>(all, savings, {
    classOf: ({ difference }) => savingOf(difference, no_difference),
    levels: savingLevels,
    rule: savingRule(disclosure),
    base: disclosure.round,
  })
  const why = saving.cells === null ? 'small-cell' : 'merged'
  const withheld = withheldIf(saving.coarsened, 'saving', why)
  if (saving.cells === null) return { saving, bands: [], withheld, guards }
  const borders = [no_difference, ...bands.filter((border) => border > no_difference)]
  const countIn = (some: readonly Counted[], from: number, to: number | null) =>
    knownOf(some).filter((amount) => amount > from && (to === null || amount <= to)).length
  const fine = borders.map((from, at) => ({ from, to: borders[at + 1] ?? null }))
  const merged = mergedBands(
    fine.map(({ from, to }) => ({ from, to, n: countIn(all, from, to) })),
    disclosure.cell,
  )
  const guard: Guard = (left) => merged.every(({ from, to }) => countIn(left, from, to) >= disclosure.cell)
  return {
    saving,
    // One band says no more than that they save.
    bands: merged.length < 2 ? [] : merged.map((band) => ({ ...band, n: roundedCount(band.n, disclosure.round) })),
    withheld: [...withheld, ...withheldIf(merged.length < fine.length, 'bands', 'merged')],
    guards: [...guards, guard],
  }
}

function groupsOf(all: readonly Counted[], { groups }: Aggregate, settings: Settings, whole: ShownOfWhole) {
  if (groups === null) return { value: { groups: null, withheld: [] }, guards: [] }
  return publishedGroups(all, groups.by, settings, whole)
}
