import { countClasses } from '../aggregate/counts.ts'
import type { Settings } from '../case/evaluation.ts'
import { classes, type QualityClass } from '../quality/class.ts'
import { isSafeCount } from './cell.ts'
import { type Levels, type PublishedClasses, publishedClasses, type RuleOf } from './classes.ts'
import { type DomainName, type Of, publishedDomains } from './domains.ts'
import { classLevels, qualityRule } from './levels.ts'
import type { Counted, Guard, Guarded } from './member.ts'
import { type Withheld, withheldIf } from './withheld.ts'

/** In how many cases a domain is better, by change and by effect; null where that is not shown. */
export interface PublishedDomain extends DomainName, Readonly<Record<Of, number | null>> {}

/** Quality of life over the cases of a block, as it may be shown. */
export interface PublishedQuality {
  readonly change: PublishedClasses<QualityClass>
  readonly effect: PublishedClasses<QualityClass>
  readonly domains: readonly PublishedDomain[]
}

/** By what cases are divided over classes. */
export interface Dividing<T extends string> {
  readonly classOf: (one: Counted) => T
  readonly levels: Levels<T>
  readonly rule: RuleOf<T>
  /** To multiples of which counts are rounded; null leaves them. */
  readonly base: number | null
}

/** How cases are divided, with what guards it. */
export function guardedClasses<T extends string>(
  all: readonly Counted[],
  names: readonly T[],
  { classOf, levels, rule, base }: Dividing<T>,
): Guarded<PublishedClasses<T>> {
  const value = publishedClasses(countClasses(names, all.map(classOf)), levels, rule, base)
  const guard: Guard = (left) =>
    (value.cells ?? []).every(({ of }) => isSafeCount(left.filter((one) => of.includes(classOf(one))).length, rule(of)))
  return { value, guards: [guard] }
}

/** Both classes and each domain over the cases of a block, with what is left out of them. */
export function publishedQuality(
  all: readonly Counted[],
  { disclosure }: Settings,
): Guarded<{ readonly quality: PublishedQuality; readonly withheld: readonly Withheld[] }> {
  const names = domainsOf(all)
  const [change, effect] = (['change', 'effect'] as const).map((of) => {
    const inClasses = guardedClasses<QualityClass>(all, classes, {
      classOf: ({ member }) => member.result.quality_of_life?.[`class_${of}`] ?? 'unknown',
      levels: classLevels,
      rule: qualityRule(disclosure),
      base: disclosure.round,
    })
    const inDomains = publishedDomains(all, names, of, inClasses.value, disclosure)
    return { inClasses, inDomains }
  }) as [OfQuality, OfQuality]
  const both = [change, effect]
  const domains = names.map((name) => ({
    ...name,
    change: change.inDomains.value.get(name) ?? null,
    effect: effect.inDomains.value.get(name) ?? null,
  }))
  const isSolvable = both.some(({ inDomains }) => inDomains.isSolvable)
  const isHidden = domains.some((one) => one.change === null || one.effect === null)
  return {
    value: {
      quality: { change: change.inClasses.value, effect: effect.inClasses.value, domains },
      withheld: [
        ...ofClasses(change.inClasses.value, 'change'),
        ...ofClasses(effect.inClasses.value, 'effect'),
        ...(isSolvable ? withheldIf(true, 'domains', 'solvable') : withheldIf(isHidden, 'domains', 'small-cell')),
      ],
    },
    guards: both.flatMap(({ inClasses, inDomains }) => [...inClasses.guards, ...inDomains.guards]),
  }
}

interface OfQuality {
  readonly inClasses: Guarded<PublishedClasses<QualityClass>>
  readonly inDomains: ReturnType<typeof publishedDomains>
}

function ofClasses({ cells, coarsened }: PublishedClasses<string>, what: Of): readonly Withheld[] {
  return withheldIf(coarsened, what, cells === null ? 'small-cell' : 'merged')
}

/** The domains of the instrument that most cases were rated on; of another one so few would say little, and much of each. */
function domainsOf(all: readonly Counted[]): readonly DomainName[] {
  const rated = all.flatMap(({ member }) => member.result.quality_of_life ?? [])
  const instruments = [...new Set(rated.map(({ instrument }) => instrument))].sort()
  const countOf = (id: string) => rated.filter(({ instrument }) => instrument === id).length
  const [most] = instruments.toSorted((a, b) => countOf(b) - countOf(a))
  const first = rated.find(({ instrument }) => instrument === most)
  return (first?.domains ?? []).map(({ domain }) => ({ instrument: most as string, domain }))
}
