import { fsum, groups } from 'd3-array'
import type { Evaluation } from '../../../core/case/evaluation.ts'
import type { Sentences } from '../../../language/sentences.ts'
import type { Coded } from '../../formula.ts'
import type { LineRecord } from '../result.ts'

/** The totals that a line with an unknown quantity can make unknown. */
const totals = ['society', 'public', 'cashable', 'payer'] as const

export type TotalOfLine = (typeof totals)[number]

const roundingOfShares = 1e-9

/**
 * The totals that each unknown line leaves unknown. A transfer cancels out between who pays and who receives, and then
 * leaves known what holds them both.
 */
export function unknownTotals(
  lines: readonly LineRecord[],
  { payers }: Evaluation,
): ReadonlyMap<LineRecord, readonly TotalOfLine[]> {
  const isPublic = ({ payer }: LineRecord) => payers.get(payer)?.public ?? false
  const taken: Readonly<Record<TotalOfLine, (of: LineRecord, line: LineRecord) => number>> = {
    society: () => 1,
    public: (_, line) => (isPublic(line) ? 1 : 0),
    cashable: (_, line) => (isPublic(line) ? (line.cashable ?? 0) : 0),
    payer: (of, line) => (line.payer === of.payer ? 1 : 0),
  }
  const unknown = lines.filter(({ counted, amount }) => counted && amount === null)
  const together = groups(unknown, (line) => `${line.scenario} ${line.activity} ${line.follow_up_year}`)
  const found = together.flatMap(([, same]) =>
    same.map((of): [LineRecord, readonly TotalOfLine[]] => {
      const leaves = (total: TotalOfLine) =>
        taken[total](of, of) !== 0 &&
        Math.abs(fsum(same, (line) => line.payer_share * taken[total](of, line))) > roundingOfShares
      return [of, totals.filter(leaves)]
    }),
  )
  return new Map(found)
}

/** Totals as a cell holds them, so that a formula finds each. */
export function totalsWord(found: readonly TotalOfLine[], { workbook }: Sentences): Coded | '' {
  return found.length === 0
    ? ''
    : { code: found.join(' '), word: found.map((total) => workbook.unknownIn[total]).join(', ') }
}
