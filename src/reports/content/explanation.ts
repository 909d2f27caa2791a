import { valuesOf } from '../../core/aggregate/members.ts'
import { ofBlock } from './explanations/of-block.ts'
import { ofCase } from './explanations/of-case.ts'
import { ofGroup } from './explanations/of-group.ts'
import { ofResult } from './explanations/of-result.ts'
import type { How, Rule } from './explanations/rule.ts'
import { figureAt } from './figure.ts'
import type { CaseRecord, LineRecord, Result } from './result.ts'

/** How a figure came about: its rule, the figures it is made from, and the lines or cases it comes from. */
export interface Explanation {
  readonly how: How
  /** Names of figures, in full. */
  readonly from: readonly string[]
  readonly lines: readonly LineRecord[]
  /** Whether the lines count without their discount factor. */
  readonly undiscounted: boolean
  /** Of each case, the name of the figure that went in, in full. */
  readonly cases: readonly string[]
}

/** Explains a figure by its full name; null where no rule knows it. */
export function explanationOf(result: Result, name: string): Explanation | null {
  const [kind, id = '', ...rest] = name.split('.')
  if (kind === 'cases')
    return applied(
      ofCase,
      rest.join('.'),
      `cases.${id}.`,
      result,
      result.cases.filter((record) => record.case === id),
    )
  if (kind !== 'aggregate') return applied(ofResult, name, '', result, result.cases)
  const block = result.aggregate.find((one) => one.id === id)
  const members = result.cases.filter(
    ({ reference, window }) =>
      reference.kind === block?.reference_kind && (block.months === null || window.months === block.months),
  )
  const [groups, rows, group, ...ofOne] = rest
  if (groups !== 'groups' || rows !== 'rows' || !block?.groups)
    return applied(ofBlock, rest.join('.'), `aggregate.${id}.`, result, members)
  const { by, rows: all } = block.groups
  const values = JSON.stringify(all.find((row) => row.id === group)?.values)
  const inGroup = members.filter((record) => JSON.stringify(valuesOf(record, by)) === values)
  return applied(ofGroup, ofOne.join('.'), `aggregate.${id}.groups.rows.${group}.`, result, inGroup)
}

function applied(
  rules: readonly Rule[],
  name: string,
  prefix: string,
  result: Result,
  records: readonly CaseRecord[],
): Explanation | null {
  for (const { fits, how, from, lines, cases, of = () => true } of rules) {
    const match = fits.exec(name)
    if (match === null) continue
    const record = records[0]
    const ofCases = cases === undefined ? [] : records.filter(of).map((one) => `cases.${one.case}.${cases(match)}`)
    return {
      how,
      from: (from?.(match) ?? []).map((one) => prefix + one).filter((one) => figureAt(result, one) !== undefined),
      lines:
        lines === undefined || record === undefined
          ? []
          : record.lines.filter((line) => (line.counted || how === 'line') && lines(line, match, record)),
      undiscounted: name.startsWith('undiscounted.'),
      cases: ofCases.filter((one) => figureAt(result, one) !== undefined),
    }
  }
  return null
}
