import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../../src/core/case/outcome.ts'
import { outcomeChain } from '../../../src/core/programme/outcome-chain.ts'
import { chainPiece, outcomeCounts } from '../../../src/core/programme/outcome-counts.ts'
import { networkPiece, outcomeNetwork } from '../../../src/core/programme/outcome-network.ts'
import { lineOf } from './chain-line.ts'

const outcome = (id: string, more: Partial<Outcome> = {}): Outcome => ({ id, text: id, ...more })
const lines = [lineOf({ label: 'Doctor' }), lineOf({ label: 'Police' }), lineOf({ label: 'Crisis' })]
const piece = (...outcomes: readonly Outcome[]) => chainPiece(outcomeChain(outcomes, lines))

describe('what is kept of a chain', () => {
  it('is how much it holds, and by which lines it is counted', () => {
    const found = piece(
      outcome('a', { leads_to: ['b', 'c'], of: 'volunteer' }),
      outcome('b', { counted_by: 'Doctor', of: 'client' }),
      outcome('c', { leads_to: ['d', 'e'], of: 'carer' }),
      outcome('d', { counted_by: 'Doctor' }),
      outcome('e', { counted_by: 'Baker', of: 'volunteer' }),
      outcome('f', { counted_by: 'Police' }),
    )
    expect(found).toMatchObject({ outcomes: 6, paths: 4, without_money: 1, of_volunteers: 2 })
    expect([found.counted_by, found.asked_about]).toEqual([['Doctor', 'Police'], ['Crisis']])
  })

  it('is of every link from which domain to which, and on what it rests', () => {
    const found = piece(
      outcome('a', { domain: 'network', leads_to: ['b', 'c'], basis: 'told' }),
      outcome('b', { leads_to: ['c'] }),
      outcome('c', { domain: 'health', basis: 'estimated' }),
    )
    expect(found.links).toEqual([
      { from: 'network', to: null, basis: null },
      { from: 'network', to: 'health', basis: 'estimated' },
      { from: null, to: 'health', basis: 'estimated' },
    ])
  })
})

describe('chains over cases', () => {
  const domains = { a: 'z', b: 'y', c: 'x' } as const
  const chain = (basis: Outcome['basis'], ...links: readonly (readonly ['a' | 'b', 'b' | 'c'])[]) =>
    piece(
      ...(['a', 'b', 'c'] as const).map((id) =>
        outcome(id, {
          domain: domains[id],
          basis,
          leads_to: links.filter(([from]) => from === id).map(([, to]) => to),
        }),
      ),
    )

  it('are added up', () => {
    const one = piece(outcome('a', { leads_to: ['b'], of: 'volunteer' }), outcome('b', { counted_by: 'Doctor' }))
    const other = piece(outcome('a'), outcome('b', { of: 'volunteer' }), outcome('c', { of: 'volunteer' }))
    expect(outcomeCounts([one, other])).toMatchObject({
      n: 2,
      outcomes: 5,
      paths: 4,
      without_money: 3,
      of_volunteers: 3,
    })
  })

  it('have each link by what it rests on, the most told first and else by name', () => {
    const bases = { registered: 0, told: 0, estimated: 0, expected: 0, unstated: 0 }
    const found = outcomeCounts([
      chain('registered', ['a', 'b'], ['a', 'c'], ['b', 'c']),
      ...[chain('told', ['b', 'c'], ['a', 'c']), chain('estimated', ['b', 'c']), chain('expected', ['b', 'c'])],
      chain(undefined, ['b', 'c']),
      piece(
        outcome('p', { domain: 'y', leads_to: ['q', 'r'] }),
        outcome('q', { domain: 'x', basis: 'told' }),
        outcome('r', { domain: 'x' }),
      ),
    ])
    expect(found?.links).toEqual([
      { from: 'y', to: 'x', n: 7, cases: 6, registered: 1, told: 2, estimated: 1, expected: 1, unstated: 2 },
      { ...bases, from: 'z', to: 'x', n: 2, cases: 2, registered: 1, told: 1 },
      { ...bases, from: 'z', to: 'y', n: 1, cases: 1, registered: 1 },
    ])
  })

  it.each([
    ['as they come', (all: readonly string[]) => all],
    ['turned round', (all: readonly string[]) => all.toReversed()],
  ])('have links and lines by name where as many cases tell them, %s', (_, order) => {
    const pieces = order(['Police', 'Doctor']).map((line) =>
      piece(outcome(line, { domain: line, leads_to: ['x'], counted_by: line }), outcome('x', { domain: 'end' })),
    )
    const found = outcomeCounts(pieces)
    expect(found?.links.map(({ from }) => from)).toEqual(['Doctor', 'Police'])
    expect(found?.counted_by).toEqual([
      { line: 'Doctor', cases: 1 },
      { line: 'Police', cases: 1 },
    ])
    expect(found?.asked_about).toEqual([
      { line: 'Crisis', cases: 2 },
      { line: 'Doctor', cases: 1 },
      { line: 'Police', cases: 1 },
    ])
  })

  it('have a picture in which what cases share is one', () => {
    const share = [
      outcome('a', { text: 'Rest', leads_to: ['b'] }),
      outcome('b', { text: 'Sleep', counted_by: 'Doctor' }),
    ]
    const { outcomes, counted } = outcomeCounts([piece(...share), piece(...share)])?.network ?? {}
    expect(outcomes?.map(({ id, text, cases }) => [id, text, cases])).toEqual([
      ['o1', 'Rest', 2],
      ['o2', 'Sleep', 2],
    ])
    expect(counted).toEqual([{ from: 'o2', line: 'Doctor', cases: 2 }])
  })
})

describe('the picture of one case', () => {
  const network = (...outcomes: readonly Outcome[]) => networkPiece(outcomeChain(outcomes, lines))

  it('has a link once, though it be told twice', () => {
    const found = network(outcome('a', { leads_to: ['b', 'b'] }), outcome('b', { basis: 'told' }))
    expect(found.links.map(({ basis }) => basis)).toEqual(['told'])
  })

  it('keeps each of the same words apart, however often, and by whose they are', () => {
    const same = ['1', '2', '3'].map((id) => outcome(id, { text: ' Rest  at\tlast', leads_to: ['4'] }))
    const { outcomes, links } = network(...same, outcome('4', { text: 'rest at last', of: 'child' }))
    expect(new Set(outcomes.map(({ key }) => key)).size).toBe(4)
    expect(links.map(({ from, to }) => [from, to])).toEqual(
      outcomes.slice(0, 3).map(({ key }) => [key, outcomes[3]?.key]),
    )
    expect(outcomes.map(({ text, of, basis, line }) => [text, of, basis, line]).slice(2)).toEqual([
      [' Rest  at\tlast', 'client', null, null],
      ['rest at last', 'child', null, null],
    ])
  })

  it('shows every line in which the same outcome is counted, and in how many cases it rests on what', () => {
    const by = (counted_by: string, basis?: Outcome['basis']) => network(outcome('a', { counted_by, basis }))
    const pieces = [by('Police', 'registered'), by('Doctor', 'estimated'), by('Police', 'expected'), by('Baker')]
    const found = outcomeNetwork(pieces)
    expect(found.counted).toEqual([
      { from: 'o1', line: 'Police', cases: 2 },
      { from: 'o1', line: 'Doctor', cases: 1 },
    ])
    const bases = { registered: 1, told: 0, estimated: 1, expected: 1, unstated: 1 }
    expect(found.outcomes).toEqual([{ id: 'o1', text: 'a', of: 'client', cases: 4, ...bases }])
  })
})
