import { groups } from 'd3-array'
import type { Outcome, OutcomeBasis } from '../case/outcome.ts'
import type { OutcomeChain } from './outcome-chain.ts'
import { type NetworkPiece, networkPiece, type OutcomeNetwork, outcomeNetwork } from './outcome-network.ts'

/** That an outcome in one domain leads to one in another; null where the outcome names none. */
interface DomainLink {
  readonly from: string | null
  readonly to: string | null
  readonly basis: OutcomeBasis | null
}

/** What is kept of the chain of a case. */
export interface ChainPiece {
  readonly outcomes: number
  readonly links: readonly DomainLink[]
  readonly paths: number
  readonly without_money: number
  /** Price ids or labels of the lines it is counted by. */
  readonly counted_by: readonly string[]
  readonly asked_about: readonly string[]
  /** Outcomes of volunteers: what they gain stands beside. */
  readonly of_volunteers: number
  readonly network: NetworkPiece
}

/** The part of a chain that is counted over cases. */
export function chainPiece(chain: OutcomeChain): ChainPiece {
  const { outcomes, links, paths, asked_about } = chain
  const domains = new Map(outcomes.map(({ id, domain }) => [id, domain ?? null]))
  const domainOf = (id: string) => domains.get(id) ?? null
  return {
    outcomes: outcomes.length,
    links: links.map(({ from, to, basis }) => ({ from: domainOf(from), to: domainOf(to), basis })),
    paths: paths.length,
    without_money: paths.filter(({ counted_by }) => counted_by.length === 0).length,
    counted_by: [...new Set(paths.flatMap(({ counted_by }) => counted_by))],
    asked_about,
    of_volunteers: outcomes.filter(({ of }: Outcome) => of === 'volunteer').length,
    network: networkPiece(chain),
  }
}

/** How often an outcome in one domain leads to one in another, by what that rests on. */
export interface LinkCount {
  readonly from: string | null
  readonly to: string | null
  readonly n: number
  /** In so many cases. */
  readonly cases: number
  readonly registered: number
  readonly told: number
  readonly estimated: number
  readonly expected: number
  readonly unstated: number
}

/** The chains of the cases that have one, counted. */
export interface OutcomeCounts {
  readonly n: number
  readonly outcomes: number
  readonly paths: number
  /** Paths that end in no counted line: they add no money. */
  readonly without_money: number
  readonly of_volunteers: number
  readonly links: readonly LinkCount[]
  readonly network: OutcomeNetwork
  /** In how many cases an outcome is counted by a line, and by how many cases a line is to be asked about. */
  readonly counted_by: readonly { readonly line: string; readonly cases: number }[]
  readonly asked_about: readonly { readonly line: string; readonly cases: number }[]
}

/** Counts chains over cases; null where no case has one. */
export function outcomeCounts(chains: readonly ChainPiece[]): OutcomeCounts | null {
  if (chains.length === 0) return null
  const sum = (of: 'outcomes' | 'paths' | 'without_money' | 'of_volunteers') =>
    chains.reduce((total, chain) => total + chain[of], 0)
  return {
    n: chains.length,
    outcomes: sum('outcomes'),
    paths: sum('paths'),
    without_money: sum('without_money'),
    of_volunteers: sum('of_volunteers'),
    links: linkCounts(chains),
    network: outcomeNetwork(chains.map(({ network }) => network)),
    counted_by: lineCounts(chains.map(({ counted_by }) => counted_by)),
    asked_about: lineCounts(chains.map(({ asked_about }) => asked_about)),
  }
}

function linkCounts(chains: readonly ChainPiece[]): readonly LinkCount[] {
  const all = chains.flatMap(({ links }, at) => links.map((link) => ({ ...link, at })))
  return groups(all, ({ from, to }) => JSON.stringify([from, to]))
    .map(([key, same]) => {
      const { from, to } = same[0] as DomainLink
      const count = (basis: OutcomeBasis | null) => same.filter((one) => one.basis === basis).length
      const [registered, told, estimated] = [count('registered'), count('told'), count('estimated')]
      const cases = new Set(same.map(({ at }) => at)).size
      const bases = { registered, told, estimated, expected: count('expected'), unstated: count(null) }
      return { key, count: { from, to, n: same.length, cases, ...bases } }
    })
    .sort((a, b) => b.count.n - a.count.n || (a.key < b.key ? -1 : 1))
    .map(({ count }) => count)
}

function lineCounts(cases: readonly (readonly string[])[]): readonly { line: string; cases: number }[] {
  return groups(cases.flat(), (line) => line)
    .map(([line, same]) => ({ line, cases: same.length }))
    .sort((a, b) => b.cases - a.cases || (a.line < b.line ? -1 : 1))
}
