import type { Aggregate } from '../../core/aggregate/aggregate.ts'
import { heading, paragraph, type Section, table } from '../document.ts'
import { benefitCell, investmentCell } from './below-zero.ts'
import type { Desk } from './desk.ts'
import { returnBars } from './pictures/money-bars.ts'

/** The investment beside the benefit, by follow-up year where there are more. */
export function returnsOfBlock(desk: Desk, block: Aggregate): Section {
  const words = desk.sentences.annual.payers
  const drawn = returnBars(desk, block)
  if (drawn === null) return []
  const at = (year: number, figure: string) => `aggregate.${block.id}.returns_by_year.year-${year + 1}.${figure}`
  const rows = block.returns_by_year.map(({ follow_up_year: year }) => [
    desk.sentences.words.followUpYear(year),
    investmentCell(desk, desk.money(at(year, 'investment'))),
    benefitCell(desk, desk.money(at(year, 'benefit'))),
  ])
  const { id, n, invested } = block
  const over = desk.sentences.report.realism.investedOf(invested, n)
  return [
    ...(rows.length > 1 ? [heading(3, words.returnsByYear)] : []),
    drawn,
    ...(rows.length > 1 ? [table(words.returnsByYearHead, rows)] : []),
    ...(invested === n ? [] : [paragraph(over, [`aggregate.${id}.invested`, `aggregate.${id}.n`])]),
  ]
}
