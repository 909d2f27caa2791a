import type { Aggregate } from '../../core/aggregate/aggregate.ts'
import type { TwoWay, TwoWaySide } from '../../core/uncertainty/two-way.ts'
import { isShare } from '../../core/uncertainty/what-if.ts'
import { type Cell, heading, pageOnly, paragraph, type Section, table } from '../document.ts'
import { inBlocks } from './block.ts'
import { type Desk, said } from './desk.ts'
import { valueInWords } from './input-in-words.ts'
import { heatOf } from './pictures/heat.ts'
import type { CaseRecord } from './result.ts'
import { labelOf, whereOf } from './uncertain/one-way-words.ts'

/** The name of the section, which stands in a report only where two inputs were asked for. */
const twoWayName = 'two-way'

/** Over cases: the difference at each value of one input with each value of another; nothing where none was asked for. */
export function twoWayOverAll(desk: Desk): Section {
  if (desk.result.aggregate.every(({ two_way }) => two_way === null)) return []
  const { title, notHere } = desk.sentences.twoWay
  const ofBlock = ({ id, reference_kind, two_way }: Aggregate) =>
    two_way === null ? [paragraph(notHere)] : tableOf(desk, `aggregate.${id}`, two_way, reference_kind)
  return [heading(2, title, twoWayName), ...inBlocks(desk, ofBlock)]
}

/** The same of one case. */
export function twoWayOfCase(desk: Desk, { case: id, two_way, reference }: CaseRecord): Section {
  if (two_way === null) return []
  const { title } = desk.sentences.twoWay
  return [heading(2, title, twoWayName), ...tableOf(desk, `cases.${id}`, two_way, reference.kind)]
}

function tableOf(desk: Desk, at: string, twoWay: TwoWay, kind: string): Section {
  const words = desk.sentences.twoWay
  const { across, down, difference } = twoWay
  const [named, ofAcross, ofDown] = [namedIn(desk), textsOf(desk, across), textsOf(desk, down)]
  const cells = difference.map((row, y) =>
    row.map((_, x) => desk.saved(`${at}.two_way.difference.${y + 1}.${x + 1}`, kind)),
  )
  const now = (side: TwoWaySide, texts: readonly string[]) => texts[side.values.indexOf(side.now)] as string
  const isNow = (y: number, x: number) => down.values[y] === down.now && across.values[x] === across.now
  const rows = cells.flatMap((row, y) =>
    row.map((cell, x) => words.cell(ofDown[y] as string, ofAcross[x] as string, said(cell))),
  )
  return [
    paragraph(words.intro(named(across), named(down))),
    heatOf(desk, twoWay, kind, {
      cells,
      across: { label: labelOf(desk, across), texts: ofAcross },
      down: { label: labelOf(desk, down), texts: ofDown },
      alternative: words.inWords(rows.length, rows[0] as string, rows.at(-1) as string),
    }),
    ...pageOnly([
      table(
        [words.corner(labelOf(desk, down), labelOf(desk, across)), ...ofAcross],
        cells.map((row, y) => [ofDown[y] as string, ...row.map((cell, x) => (isNow(y, x) ? inBrackets(cell) : cell))]),
        { name: twoWayName },
      ),
    ]),
    paragraph(words.counted(now(across, ofAcross), now(down, ofDown)), [
      `${at}.two_way.across.now`,
      `${at}.two_way.down.now`,
    ]),
  ]
}

/** The outcome of the values as they are counted. */
function inBrackets(cell: Cell): Cell {
  return typeof cell === 'string' ? `[${cell}]` : { ...cell, text: `[${cell.text}]` }
}

function namedIn(desk: Desk): (side: TwoWaySide) => string {
  const { twoWay } = desk.sentences
  return (side) => twoWay.named(labelOf(desk, side), whereOf(desk, side))
}

function textsOf({ sentences, evaluation }: Desk, side: TwoWaySide): readonly string[] {
  const inWords = (value: number) =>
    isShare(side)
      ? sentences.numbers.percent(value)
      : valueInWords({ input: side, measure: null }, value, sentences, evaluation.settings.currency)
  return side.values.map(inWords)
}
