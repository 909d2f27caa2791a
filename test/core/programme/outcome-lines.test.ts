import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../../src/core/case/outcome.ts'
import type { CostLine } from '../../../src/core/costs/cost-line.ts'
import { outcomeChain } from '../../../src/core/programme/outcome-chain.ts'
import { lineOf } from './chain-line.ts'

const outcome = (id: string, ...leads_to: readonly string[]): Outcome => ({ id, text: id, leads_to })
const pathsOf = (...outcomes: readonly Outcome[]) =>
  outcomeChain(outcomes, []).paths.map((path) => path.outcomes.join(' '))

describe('the ways through a chain', () => {
  it.each([
    ['one that leads nowhere is a way by itself', [outcome('a'), outcome('b')], ['a', 'b']],
    ['one that is led to is no beginning', [outcome('b'), outcome('a', 'b')], ['a b']],
    [
      'ways that part meet again',
      [outcome('a', 'b', 'c'), outcome('b', 'd'), outcome('c', 'd'), outcome('d')],
      ['a b d', 'a c d'],
    ],
    ['two beginnings share an end', [outcome('a', 'c'), outcome('b', 'c'), outcome('c')], ['a c', 'b c']],
    ['what nobody names is passed over', [outcome('a', 'x', 'b'), outcome('b', 'x')], ['a b']],
    ['what turns back ends its way', [outcome('a', 'b'), outcome('b', 'c'), outcome('c', 'b')], ['a b c']],
    ['beside what turns back another way goes on', [outcome('a', 'b'), outcome('b', 'a', 'c'), outcome('c')], []],
    ['a ring has no beginning', [outcome('a', 'b'), outcome('b', 'a')], []],
  ])('%s', (_, outcomes, paths) => {
    expect(pathsOf(...outcomes)).toEqual(paths)
  })

  it.each([
    [200, false],
    [201, true],
  ])('are named up to two hundred: of %d of them whether there are more is %s', (n, more) => {
    const alone = Array.from({ length: n }, (_, at) => outcome(`o${at}`))
    const fan = [outcome('all', ...alone.map(({ id }) => id)), ...alone]
    for (const outcomes of [alone, fan]) {
      const found = outcomeChain(outcomes, [])
      expect([found.paths.length, found.more]).toEqual([200, more])
      expect(found.outcomes).toEqual(outcomes)
    }
  })

  it('have links with what the outcome that follows rests on, unstated as it may be', () => {
    const told: Outcome = { ...outcome('b', 'c'), basis: 'told' }
    expect(outcomeChain([outcome('a', 'b'), told, outcome('c')], []).links).toEqual([
      { from: 'a', to: 'b', basis: 'told' },
      { from: 'b', to: 'c', basis: null },
    ])
  })
})

describe('what an outcome is counted by', () => {
  const countedBy = (name: string, line: Partial<CostLine>) =>
    outcomeChain([{ ...outcome('a'), counted_by: name }], [lineOf(line)])
  const both = { nl: 'Huisarts', en: 'Doctor' }

  it.each([
    ['its label', 'Doctor', { label: 'Doctor' }, true],
    ['its label in one language', 'Doctor', { label: both }, true],
    ['its label in the other', 'Huisarts', { label: both }, true],
    ['its price', 'gp', { label: both, price: 'gp' }, true],
    ['no language', 'nl', { label: both }, false],
    ['nothing else', 'GP', { label: both, price: 'gp' }, false],
    ['nothing where it is not counted', 'Doctor', { label: 'Doctor', counted: false }, false],
  ] satisfies [string, string, Partial<CostLine>, boolean][])('is a line by %s', (_, name, line, is) => {
    const found = countedBy(name, line)
    expect(found.counted).toEqual(is ? [name] : [])
    expect(found.paths).toEqual([{ outcomes: ['a'], counted_by: is ? [name] : [] }])
  })

  it('is told once, though several of a way be counted by it', () => {
    const twice = [
      { ...outcome('a', 'b'), counted_by: 'Line' },
      { ...outcome('b'), counted_by: 'Line' },
    ]
    const found = outcomeChain(twice, [lineOf({})])
    expect([found.counted, found.paths[0]?.counted_by]).toEqual([['Line'], ['Line']])
  })
})

describe('lines to be asked about', () => {
  const asked = (lines: readonly Partial<CostLine>[], ...names: readonly string[]) =>
    outcomeChain(
      names.map((counted_by, at) => ({ ...outcome(`o${at}`), counted_by })),
      lines.map(lineOf),
    ).asked_about
  const inBoth = (amount: number, other: number) => [{ amount, scenario: 'intervention' }, { amount: other }]

  it.each([
    ['a line of one course', [{}], ['Line']],
    ['a line of which both courses have as much', inBoth(10, 10), []],
    ['one in which they differ by the rounding of sums', inBoth(0, 0.005), []],
    ['one in which they differ by more', inBoth(0, 0.006), ['Line']],
    ['one that costs more with the support', inBoth(0.006, 0), ['Line']],
    ['two lines of one course that are as much as one of the other', [...inBoth(10, 4), { amount: 6 }], []],
    ['a line of which it is not known how much it was', [...inBoth(10, 10), { amount: null }], ['Line']],
    ['the support itself', [{ investment: true }], []],
    ['a line that is said to be no support', [{ investment: false }], ['Line']],
    ['what is received of a transfer', [{ transfer: 'received' }], []],
    ['what is paid of it', [{ transfer: 'paid' }], ['Line']],
    ['a line that is not counted', [{ counted: false }], []],
    ['lines of the same name and other units, each', [{}, { unit: 'hour' }], ['Line', 'Line']],
    ['a line by its price', [{ price: 'gp' }], ['gp']],
    ['a line by its name in Dutch', [{ label: { nl: 'Huisarts', en: 'Doctor' } }], ['Huisarts']],
  ] satisfies [string, Partial<CostLine>[], string[]][])('are these of %s', (_, lines, names) => {
    expect(asked(lines)).toEqual(names)
  })

  it('are not those by which an outcome is counted, by whatever name', () => {
    const gp = { price: 'gp', label: { nl: 'Huisarts', en: 'Doctor' } }
    for (const name of ['gp', 'Huisarts', 'Doctor']) expect(asked([gp, { label: 'Police' }], name)).toEqual(['Police'])
    expect(asked([gp], 'Police')).toEqual(['gp'])
  })
})
