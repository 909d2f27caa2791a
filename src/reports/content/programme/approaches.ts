import type { ApproachResult } from '../../../core/programme/approaches.ts'
import { type Cell, heading, paragraph, type Section, table } from '../../document.ts'
import { type Desk, figuresOf, said } from '../desk.ts'
import { textIn } from '../in-words.ts'
import { approachMoney } from './approach-money.ts'
import { approachDomains, approachQuality } from './approach-quality.ts'
import { isCompared } from './budget.ts'
import { approachOf } from './by-approach.ts'
import { expectedApart } from './expected-apart.ts'
import { knownColumns } from './known-columns.ts'

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
    ...who(desk, rows),
    ...chosen(desk, rows),
    ...leadTimes(desk, rows),
    ...(isOne ? [] : approachQuality(desk, rows)),
    ...approachDomains(desk, rows),
    ...approachMoney(desk, rows),
    ...expectedApart(desk, rows),
    ...conditions(desk, rows),
  ]
}

/** Whom each approach served, without the columns of which nothing is known. */
function who(desk: Desk, all: readonly ApproachResult[]): Section {
  const { approaches: words } = desk.sentences.programme
  const { notStated } = desk.sentences.report
  const rows = all.map((row) => whoRow(desk, row, notStated))
  const kept = knownColumns(rows, notStated)
  // Of one approach without any of this, what the report counts elsewhere is all there is.
  if (rows.length === 1 && kept.length < 3)
    return all.map(({ approach, n }) =>
      paragraph(words.only(approachOf(desk, approach), n), [`programme.approaches.${approach}.n`]),
    )
  const pick = <T>(from: readonly T[]) => kept.map((column) => from[column] as T)
  return [table(pick(words.who), rows.map(pick), { name: 'approaches' })]
}

/** How the stories of each approach were chosen, where that is not the same for all. */
function chosen(desk: Desk, all: readonly ApproachResult[]): Section {
  if (desk.evaluation.settings.selection !== 'by-approach') return []
  const { programme, words } = desk.sentences
  const each = all.map(({ approach, selection }) =>
    programme.of(approachOf(desk, approach), words.selection[selection]),
  )
  return [paragraph(programme.approaches.chosen(each))]
}

function whoRow(desk: Desk, row: ApproachResult, notStated: string): readonly Cell[] {
  const { words } = desk.sentences
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

/** How long people waited, where the section on the budget does not say it. */
function leadTimes(desk: Desk, all: readonly ApproachResult[]): Section {
  const { programme } = desk.sentences
  return (desk.result.programme?.budgets ?? []).flatMap((budget) => {
    const { approach, lead_days: lead } = budget
    if (lead === null || isCompared(budget) || approach === null) return []
    const at = `programme.budgets.${approach}.lead_days`
    const [mean, low, high] = [desk.level(`${at}.mean`), desk.count(`${at}.min`), desk.count(`${at}.max`)] as const
    const inWords = programme.approaches.lead(lead.n, said(mean), said(low), said(high))
    const words = all.length === 1 ? inWords : programme.of(approachOf(desk, approach), inWords)
    return [paragraph(words, [`${at}.n`, ...figuresOf([mean, low, high])])]
  })
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
