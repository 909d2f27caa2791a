import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calculate } from '../../../src/core/calculate.ts'
import type { Outcome } from '../../../src/core/case/outcome.ts'
import { outcomeCycles } from '../../../src/core/checks/outcome-cycles.ts'
import { outcomeChain } from '../../../src/core/programme/outcome-chain.ts'
import { chainPiece, outcomeCounts } from '../../../src/core/programme/outcome-counts.ts'
import { evaluationWith, line, told } from '../by-hand.ts'

const chain: readonly Outcome[] = [
  { id: 'visits', text: 'Someone visits', domain: 'network', leads_to: ['rest'] },
  { id: 'rest', text: 'Peace of mind', domain: 'health', leads_to: ['doctor', 'joy'], basis: 'told' },
  { id: 'doctor', text: 'Fewer calls', domain: 'health', counted_by: 'Doctor', basis: 'registered' },
  { id: 'joy', text: 'More joy', domain: 'meaning', basis: 'expected' },
]

const story = told({
  intervention: [line(2, 30, { label: 'Doctor' }), line(1, 500, { label: 'Support', investment: true })],
  reference: [
    line(6, 30, { label: 'Doctor' }),
    line(1, 900, { label: 'Crisis' }),
    line(1, 70, { label: 'Not counted', counted: false }),
  ],
})
const { lines } = calculate(story, evaluationWith())

describe('a chain of outcomes', () => {
  const found = outcomeChain(chain, lines)

  it('has every way from a beginning to an end, and says which adds no money', () => {
    expect(found.paths).toEqual([
      { outcomes: ['visits', 'rest', 'doctor'], counted_by: ['Doctor'] },
      { outcomes: ['visits', 'rest', 'joy'], counted_by: [] },
    ])
    expect(found.more).toBe(false)
  })

  it('has each link with what it rests on', () => {
    expect(found.links).toEqual([
      { from: 'visits', to: 'rest', basis: 'told' },
      { from: 'rest', to: 'doctor', basis: 'registered' },
      { from: 'rest', to: 'joy', basis: 'expected' },
    ])
  })

  it('asks about a line that differs and to which no outcome leads, but not about the support or what is not counted', () => {
    expect(found.asked_about).toEqual(['Crisis'])
  })

  it('does not ask about what is the same in both courses', () => {
    const same = told({ intervention: [line(1, 900, { label: 'Rent' })], reference: [line(1, 900, { label: 'Rent' })] })
    expect(outcomeChain(chain, calculate(same, evaluationWith()).lines).asked_about).toEqual([])
  })

  it('adds no money by a line that is told and not counted', () => {
    const [path] = outcomeChain([{ id: 'a', text: 'a', counted_by: 'Not counted' }], lines).paths
    expect(path).toEqual({ outcomes: ['a'], counted_by: [] })
  })

  it('over cases is counted by domain, without any text but in its picture', () => {
    const counts = outcomeCounts([chainPiece(found), chainPiece(found)])
    expect(counts).toMatchObject({ n: 2, outcomes: 8, paths: 4, without_money: 2 })
    expect(counts?.links.map(({ from, to, n, cases }) => [from, to, n, cases])).toEqual([
      ['health', 'health', 2, 2],
      ['health', 'meaning', 2, 2],
      ['network', 'health', 2, 2],
    ])
    expect(counts?.asked_about).toEqual([{ line: 'Crisis', cases: 2 }])
    expect(JSON.stringify({ ...counts, network: null })).not.toContain('Peace of mind')
    expect(outcomeCounts([])).toBeNull()
  })
})

/** Outcomes that lead only to later ones. */
const chains = fc
  .integer({ min: 1, max: 7 })
  .chain((n) =>
    fc.tuple(
      ...Array.from({ length: n }, (_, at) =>
        fc
          .subarray(Array.from({ length: n - at - 1 }, (_, i) => `o${at + 1 + i}`))
          .map((leads_to): Outcome => ({ id: `o${at}`, text: 'x', leads_to })),
      ),
    ),
  )

describe('a chain as long as a file', () => {
  const n = 100_000
  const outcomes = Array.from(
    { length: n },
    (_, at): Outcome => ({
      ...{ id: `o${at}`, text: 'x', domain: at % 2 === 0 ? 'even' : 'odd' },
      ...(at + 1 < n ? { leads_to: [`o${at + 1}`] } : { counted_by: 'Doctor' }),
    }),
  )

  it('is one path, up to the line at its end', () => {
    const found = outcomeChain(outcomes, lines)
    expect(found.paths.map((path) => [path.outcomes.length, path.counted_by])).toEqual([[n, ['Doctor']]])
    const counts = outcomeCounts([chainPiece(found)])
    expect(counts?.links.map((link) => [link.from, link.to, link.n])).toEqual([
      ['even', 'odd', n / 2],
      ['odd', 'even', n / 2 - 1],
    ])
  })

  it('is asked to come to an end where its last step leads back', () => {
    const round = [...outcomes.slice(0, -1), { ...(outcomes.at(-1) as Outcome), leads_to: ['o0'] }]
    expect(outcomeCycles(round).map(({ path }) => path)).toEqual([['outcomes', n - 1, 'leads_to', 0]])
    expect(outcomeCycles(outcomes)).toEqual([])
  })
})

describe('every chain without a cycle', () => {
  it('has as many paths as counting backwards gives, each from a beginning to an end', () => {
    fc.assert(
      fc.property(chains, (outcomes) => {
        const ways = new Map<string, number>()
        for (const { id, leads_to = [] } of outcomes.toReversed())
          ways.set(id, leads_to.length === 0 ? 1 : leads_to.reduce((sum, next) => sum + (ways.get(next) as number), 0))
        const reached = new Set(outcomes.flatMap(({ leads_to = [] }) => leads_to))
        const begins = outcomes.filter(({ id }) => !reached.has(id))
        const found = outcomeChain(outcomes, [])
        expect(found.paths.length).toBe(begins.reduce((sum, { id }) => sum + (ways.get(id) as number), 0))
        for (const { outcomes: path } of found.paths) {
          expect(reached.has(path[0] as string)).toBe(false)
          expect(outcomes.find(({ id }) => id === path.at(-1))?.leads_to).toEqual([])
        }
      }),
      { numRuns: 60 },
    )
  })

  it('stops naming paths where there are more than anyone reads', () => {
    const layers = Array.from({ length: 10 }, (_, layer) => [0, 1].map((at) => ({ id: `${layer}-${at}`, layer })))
    const outcomes = layers.flat().map(({ id, layer }) => ({
      ...{ id, text: 'x' },
      leads_to: (layers[layer + 1] ?? []).map((next) => next.id),
    }))
    const found = outcomeChain(outcomes, [])
    expect([found.paths.length, found.more]).toEqual([200, true])
  })
})
