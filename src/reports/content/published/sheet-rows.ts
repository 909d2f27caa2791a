import type { PublishedBlock } from '../../../core/disclosure/block.ts'
import type { Cell } from '../../document.ts'
import type { Coded } from '../../formula.ts'
import type { ColumnKind } from '../../sheet.ts'
import { amountRows } from './amount-rows.ts'
import { countRows, payerRows } from './costs.ts'
import { groupRows } from './groups.ts'
import type { PublishedDesk } from './published-desk.ts'
import { classRows, domainRows } from './quality.ts'

/** One published figure. */
export interface PublishedRow {
  readonly name: string
  readonly block: Coded
  readonly subject: string
  readonly label: string
  readonly kind: ColumnKind
  readonly value: number | null
}

/** Every figure that is shown of the blocks, a row each; a figure that is not shown has no row. */
export function publishedRows(desk: PublishedDesk): readonly PublishedRow[] {
  return desk.published.blocks.flatMap((block) => ofBlock(desk, block))
}

function ofBlock(desk: PublishedDesk, block: PublishedBlock): readonly PublishedRow[] {
  const { report, annual, workbook, words, disclosure } = desk.sentences
  const named: Coded = { code: block.id, word: workbook.block(words.kind[block.reference_kind], block.months) }
  const [, ...groupHead] = disclosure.groups.head([])
  const kinds: readonly ColumnKind[] = ['count', 'count', 'count', 'count', 'money']
  const rows = (
    subject: string,
    from: readonly (readonly Cell[])[],
    heads: readonly string[],
    kindOf: (at: number) => ColumnKind,
  ) =>
    from.flatMap((cells) => {
      const texts = cells.filter((cell) => typeof cell === 'string')
      const figures = cells.filter((cell) => typeof cell !== 'string')
      return figures.flatMap(({ value, figure }, at): readonly PublishedRow[] => {
        const label = [...texts, ...(figures.length > 1 ? [heads[at] ?? ''] : [])].join(': ')
        return value === null ? [] : [{ name: figure, block: named, subject, label, kind: kindOf(at), value }]
      })
    })
  const n: readonly Cell[] = [report.counts.title, { text: '', value: block.n, figure: `blocks.${block.id}.n` }]
  const [, ...domainHead] = disclosure.domains.head
  const amounts = block.amounts === null ? [] : amountRows(desk, block, block.amounts)
  return [
    ...rows(groupHead[0] ?? '', [[groupHead[0] ?? '', n[1] as Cell]], [], () => 'count'),
    ...rows(
      report.counts.title,
      [...classRows(desk, block, 'change'), ...classRows(desk, block, 'effect')],
      [],
      () => 'count',
    ),
    ...rows(report.counts.domainsTitle, domainRows(desk, block), domainHead, () => 'count'),
    ...rows(report.block.bandsTitle, countRows(desk, block), [], () => 'count'),
    ...rows(annual.costs.title, amounts, [], () => 'money').flatMap((row) => {
      if (row.name.endsWith('.interval95.1')) return endsOf(desk, block, row)
      return row.name.endsWith('.benefit_cost_ratio') ? [{ ...row, kind: 'number' as const }] : [row]
    }),
    ...rows(report.payers.title, payerRows(desk, block), [], () => 'money'),
    ...rows(disclosure.section.what.groups, groupRows(desk, block), groupHead, (at) => kinds[at] ?? 'count'),
  ]
}

/** Between what an amount lies is one cell on paper, and has a row for each end here. */
function endsOf({ sentences }: PublishedDesk, { amounts }: PublishedBlock, row: PublishedRow): readonly PublishedRow[] {
  const { lowest, highest } = sentences.disclosure.amounts
  const high = amounts?.interval95?.[1] ?? null
  return [
    { ...row, label: `${row.label}: ${lowest}` },
    { ...row, label: `${row.label}: ${highest}`, name: row.name.replace(/1$/, '2'), value: high },
  ]
}
