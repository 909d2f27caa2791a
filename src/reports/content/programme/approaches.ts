import type { ApproachResult } from '../../../core/programme/approaches.ts'
import { type Cell, heading, paragraph, type Section, table } from '../../document.ts'
import { type Desk, said } from '../desk.ts'
import { textIn } from '../in-words.ts'
import { approachMoney } from './approach-money.ts'
import { approachDomains, approachQuality } from './approach-quality.ts'
import { approachOf } from './by-approach.ts'

/** The approaches side by side, with the caution that their people and cities are others. */
export function approaches(desk: Desk): Section {
  const rows = desk.result.programme?.approaches ?? null
  if (rows === null) return []
  const { approaches: words } = desk.sentences.programme
  // Of one approach the rest of the report says what its cases show.
  const isOne = rows.length === 1
  return [
    heading(2, words.title[isOne ? 'one' : 'several'], 'approaches'),
    ...(isOne ? [] : [paragraph(words.caution)]),
    table(
      words.who,
      rows.map((row) => who(desk, row)),
      { name: 'approaches' },
    ),
    ...(isOne ? [] : approachQuality(desk, rows)),
    ...approachDomains(desk, rows),
    ...approachMoney(desk, rows),
    ...conditions(desk, rows),
  ]
}

function who(desk: Desk, row: ApproachResult): readonly Cell[] {
  const { words } = desk.sentences
  const { notStated } = desk.sentences.report
  const at = `programme.approaches.${row.approach}`
  return [
    approachOf(desk, row.approach),
    row.municipality ?? notStated,
    row.voluntary === undefined ? notStated : row.voluntary ? words.yes : words.no,
    desk.count(`${at}.served`),
    stopped(desk, row, at),
    desk.count(`${at}.n`),
  ]
}

/** How many stopped, with their share where that is known. */
function stopped(desk: Desk, row: ApproachResult, at: string): Cell {
  const cell = desk.count(`${at}.stopped`)
  if (row.stopped_share === null || typeof cell === 'string') return cell
  const share = said(desk.percent(`${at}.stopped_share`))
  return { ...cell, text: desk.sentences.programme.approaches.stopped(cell.text, share) }
}

/** A row for each condition, and whether each approach met it. */
function conditions(desk: Desk, all: readonly ApproachResult[]): Section {
  const { approaches: words } = desk.sentences.programme
  const rows = all.filter((row) => row.conditions.length > 0)
  const texts = new Set(rows.flatMap((row) => row.conditions.map(({ text }) => textIn(text, desk.language))))
  if (texts.size === 0) return []
  const met = (row: ApproachResult, text: string) => {
    const found = row.conditions.find((one) => textIn(one.text, desk.language) === text)
    return found === undefined ? '–' : words.because(words.met[found.met], found.because ?? null)
  }
  return [
    heading(3, words.conditions),
    table(
      [words.condition, ...rows.map(({ approach }) => approachOf(desk, approach))],
      [...texts].map((text) => [text, ...rows.map((row) => met(row, text))]),
      { name: 'approach-conditions' },
    ),
  ]
}
