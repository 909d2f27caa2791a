import { halfCent } from '../../../core/costs/half-cent.ts'
import { heading, paragraph, type Section, table } from '../../document.ts'
import { type Desk, figuresOf, said } from '../desk.ts'
import { contributionsOfCase } from '../pictures/contributions-of-case.ts'
import type { CaseRecord } from '../result.ts'

const most = 5
const mostInWords = 3

type Contribution = CaseRecord['contributions'][number]

/** What makes the difference of a case: the largest items in words, drawn, and with what their prices rest on. */
export function whatCarries(desk: Desk, record: CaseRecord): Section {
  const { carries: words } = desk.sentences.report.story
  const title = heading(2, words.title, 'carries')
  const { contributions, cost_unknown } = record
  if (cost_unknown.intervention || cost_unknown.reference) return [title, paragraph(words.nothing)]
  if (contributions.length === 0) return record.lines.length === 0 ? [] : [title, paragraph(words.notStated)]
  const felt = contributions.filter(({ difference }) => difference !== null && Math.abs(difference) > halfCent)
  const unknown = contributions.filter(({ difference }) => difference === null)
  const shown = Math.min(most, felt.length)
  return [
    title,
    ...(shown === 0 ? [] : largest(desk, record, shown, felt.length - shown)),
    ...(unknown.length === 0 ? [] : [paragraph(words.unknown(unknown.map(({ label }) => label)))]),
  ]
}

function largest(desk: Desk, record: CaseRecord, shown: number, more: number): Section {
  const { carries: words } = desk.sentences.report.story
  const { case: id, contributions, reference } = record
  const at = (index: number, figure: string) => `cases.${id}.contributions.${index + 1}.${figure}`
  const rows = contributions.slice(0, shown).map((row, index) => ({
    label: row.label,
    difference: desk.saved(at(index, 'difference'), reference.kind),
    cells: row.share === null ? [] : [desk.percent(at(index, 'share'))],
    grounds: grounds(desk, record, row),
  }))
  const inWords = rows.slice(0, mostInWords)
  const [item = '', difference = '', share = '', ground = ''] = words.head
  const hasShares = rows.every(({ cells }) => cells.length > 0)
  const remarks = [...(more === 0 ? [] : [words.more(more)]), ...(hasShares ? [words.share] : [])]
  return [
    paragraph(
      words.intro(inWords.map((row) => words.item(row.label, said(row.difference)))),
      figuresOf(inWords.map((row) => row.difference)),
    ),
    contributionsOfCase(desk, record, shown),
    table(
      [item, difference, ...(hasShares ? [share] : []), ground],
      rows.map((row) => [row.label, row.difference, ...row.cells, row.grounds]),
    ),
    ...(remarks.length === 0 ? [] : [paragraph(remarks.join(' '))]),
  ]
}

/** How good the source of a price is, and what that source is. */
function grounds({ evaluation, sentences }: Desk, { prices_used }: CaseRecord, { price, label }: Contribution): string {
  const { grade, gradeAndSource } = sentences.report.story
  const listed = evaluation.prices.get(price)
  const source = listed?.source ?? prices_used.find((used) => used.price === null && used.label === label)?.source
  const words = listed === undefined ? grade.own : grade[listed.confidence ?? 'unstated']
  return source === undefined ? words : gradeAndSource(words, source.title)
}
