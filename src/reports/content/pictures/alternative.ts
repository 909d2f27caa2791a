import type { Desk } from '../desk.ts'

/** So many rows can still be read out; more are in the table. */
const mostRows = 40

type InWords = keyof Pick<Desk['sentences']['annual']['pictures'], 'shares' | 'bars' | 'bothWays' | 'pairs' | 'dots'>

/** A picture in words: what kind it is, and each of its rows. */
export function alternative({ sentences }: Pick<Desk, 'sentences'>, kind: InWords, rows: readonly string[]): string {
  const { pictures } = sentences.annual
  return rows.length <= mostRows
    ? pictures[kind](rows)
    : pictures.inTable(rows.length, rows[0] as string, rows.at(-1) as string)
}
