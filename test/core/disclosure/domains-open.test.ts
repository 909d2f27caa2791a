import { describe, expect, it } from 'vitest'
import { publishedClasses } from '../../../src/core/disclosure/classes.ts'
import { publishedDomains } from '../../../src/core/disclosure/domains.ts'
import { classLevels, qualityRule } from '../../../src/core/disclosure/levels.ts'
import { publishedQuality } from '../../../src/core/disclosure/quality.ts'
import { counted, member, type Step, settingsWith, times, usualSettings } from './members.ts'

const { disclosure } = usualSettings

type Kind = readonly [n: number, ...steps: Step[]]
const casesOf = (...kinds: readonly Kind[]) =>
  counted(kinds.flatMap(([n, ...steps]) => times(n, () => member({ steps }))))
const names = (n: number, instrument = 'two-domains') => times(n, (at) => ({ instrument, domain: `domain-${at + 1}` }))

/** In how many cases each domain is better, where these classes are shown beside it. */
function better(
  all: ReturnType<typeof casesOf>,
  classes: Readonly<Record<'better' | 'mixed' | 'same', number>>,
  round: number | null = null,
) {
  const table = publishedClasses({ ...classes, worse: 0, unknown: 0 }, classLevels, qualityRule(disclosure), null)
  const found = publishedDomains(all, names(3), 'change', table, { ...disclosure, round })
  return [...found.value.values()]
}

describe('three domains', () => {
  it.each([
    [5, 5],
    [15, 15],
    [4, null],
    [16, null],
  ])('are shown where in each of them five or more are better and five or more are not: %i of twenty', (n, shown) => {
    const all = casesOf([n, 1, 0, 0], [20 - n, 0, 0, 0]).map((one, at) => ({
      ...one,
      member: member({ steps: [at < n ? 1 : 0, at < 10 ? 1 : 0, at >= 8 && at < 18 ? 1 : 0] }),
    }))
    // With fewer than three such domains none is shown, also not the others.
    const none = shown === null ? null : 10
    expect(better(all, { better: 8, mixed: 6, same: 6 })).toEqual([shown, none, none])
  })

  it('are rounded where the settings ask for it', () => {
    const all = casesOf([7, 1, 0, 0], [6, 0, 1, 0], [8, 0, 0, 1], [6, 0, 0, 0])
    const found = better(all, { better: 12, mixed: 8, same: 7 }, 5)
    expect(found).toEqual([5, 5, 10])
  })

  it('count a case on another instrument, or to which one does not apply, as not better', () => {
    const on = times(6, () => member({ steps: [1, 1, 1] }))
    const elsewhere = times(7, () => member({ steps: [1, 1, 1], instrument: 'other' }))
    const one = member({ steps: [1, 1, 1] })
    const domains = one.result.quality_of_life?.domains.map((domain) => ({
      ...domain,
      status: 'not-applicable' as const,
    }))
    const apart = {
      ...one,
      result: { ...one.result, quality_of_life: { ...one.result.quality_of_life, domains } },
    } as typeof one
    expect(better(counted([...on, ...elsewhere, apart]), { better: 7, mixed: 7, same: 0 })).toEqual([6, 6, 6])
  })
})

describe('the domains of a block', () => {
  const settings = settingsWith({})
  const on = (instrument: string, n: number) => times(n, () => member({ steps: [1, 0, 1], instrument }))
  const shown = (members: readonly ReturnType<typeof member>[]) =>
    publishedQuality(counted(members), settings).value.quality.domains.map(
      ({ instrument, domain }) => `${instrument} ${domain}`,
    )

  it('are those of the instrument with most cases, of as many of the first by name', () => {
    const of = (instrument: string) => times(3, (at) => `${instrument} domain-${at + 1}`)
    expect(shown([...on('b', 7), ...on('a', 6)])).toEqual(of('b'))
    expect(shown([...on('b', 6), ...on('a', 6)])).toEqual(of('a'))
    expect(shown([...on('a', 6), ...on('b', 7)])).toEqual(of('b'))
    expect(shown([])).toEqual([])
  })

  it('say why they are not shown, and nothing where they are', () => {
    const why = (...kinds: readonly Kind[]) =>
      publishedQuality(casesOf(...kinds), settings)
        .value.withheld.filter(({ what }) => what === 'domains')
        .map((one) => one.why)
    expect(why([8, 1, 0, 0], [8, 0, 1, 0], [8, 0, 0, 1], [8, 0, 0, 0])).toEqual([])
    expect(why([8, 1, 0, 0, 0], [8, 0, 1, 0, 0], [8, 0, 0, 1, 0], [8, 0, 0, 0, 0], [2, 0, 0, 0, 1])).toEqual([
      'small-cell',
    ])
    expect(why([8, 1, 0], [8, 0, 1], [8, 0, 0])).toEqual(['solvable'])
  })
})
