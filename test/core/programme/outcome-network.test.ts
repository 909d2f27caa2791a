import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../../src/core/case/outcome.ts'
import type { CostLine } from '../../../src/core/costs/cost-line.ts'
import { outcomeChain } from '../../../src/core/programme/outcome-chain.ts'
import { networkPiece, outcomeNetwork } from '../../../src/core/programme/outcome-network.ts'

const bill = { label: 'Incasso', price: null, counted: true, scenario: 'reference', amount: 80 } as unknown as CostLine
const piece = (...outcomes: readonly Outcome[]) => networkPiece(outcomeChain(outcomes, [bill]))
const bases = (counts: object) => ({ registered: 0, told: 0, estimated: 0, expected: 0, unstated: 0, ...counts })

describe('chains of several cases', () => {
  it('share the outcomes that say the same, with in how many cases and on what each rests', () => {
    const network = outcomeNetwork([
      piece(
        { id: 'a', text: 'Post op orde', leads_to: ['b'], basis: 'registered' },
        { id: 'b', text: 'Geen aanmaningen', counted_by: 'Incasso', basis: 'told' },
      ),
      piece(
        { id: 'x', text: '  post op  ORDE', leads_to: ['y', 'z'], basis: 'told' },
        { id: 'y', text: 'Geen aanmaningen', counted_by: 'Incasso', basis: 'expected' },
        { id: 'z', text: 'Rust' },
      ),
    ])
    expect(network.outcomes).toEqual([
      { id: 'o1', text: 'Post op orde', of: 'client', cases: 2, ...bases({ registered: 1, told: 1 }) },
      { id: 'o2', text: 'Geen aanmaningen', of: 'client', cases: 2, ...bases({ told: 1, expected: 1 }) },
      { id: 'o3', text: 'Rust', of: 'client', cases: 1, ...bases({ unstated: 1 }) },
    ])
    expect(network.links).toEqual([
      { from: 'o1', to: 'o2', cases: 2, ...bases({ told: 1, expected: 1 }) },
      { from: 'o1', to: 'o3', cases: 1, ...bases({ unstated: 1 }) },
    ])
    expect(network.counted).toEqual([{ from: 'o2', line: 'Incasso', cases: 2 }])
  })

  it('keep apart what is of other people, what only shares an id, and the same words twice in one case', () => {
    const network = outcomeNetwork([
      piece({ id: 'peace', text: 'Rust' }, { id: 'later', text: 'Rust' }),
      piece({ id: 'peace', text: 'Weet waar alles ligt' }, { id: 'use', text: 'Rust', of: 'volunteer' }),
    ])
    expect(network.outcomes.map(({ text, of, cases }) => [text, of, cases])).toEqual([
      ['Rust', 'client', 1],
      ['Rust', 'client', 1],
      ['Weet waar alles ligt', 'client', 1],
      ['Rust', 'volunteer', 1],
    ])
  })

  it('keep apart words that differ in more than capitals and how much space is between them', () => {
    const network = outcomeNetwork(['In stand', 'Instand', 'in  STAND '].map((text) => piece({ id: 'a', text })))
    expect(network.outcomes.map(({ text, cases }) => [text, cases])).toEqual([
      ['In stand', 2],
      ['Instand', 1],
    ])
  })

  it('are counted only by lines that are counted', () => {
    expect(outcomeNetwork([piece({ id: 'a', text: 'Minder bezoek', counted_by: 'Huisarts' })]).counted).toEqual([])
  })
})
