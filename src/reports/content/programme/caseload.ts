import type { CaseloadTable } from '../../../core/programme/caseload-table.ts'
import { type Cell, heading, paragraph, type Section, table } from '../../document.ts'
import { type Desk, figuresOf, said } from '../desk.ts'
import { approachOf } from './by-approach.ts'
import { yields } from './yields.ts'

/** What a client costs by how many people a worker supports, and whether what the cases brought covers that. */
export function caseload(desk: Desk): Section {
  const tables = desk.result.programme?.caseloads ?? null
  if (tables === null) return []
  const { caseload: words } = desk.sentences.programme
  const [only] = tables
  return [
    heading(2, words.title, 'caseload'),
    paragraph(words.intro),
    ...tables.flatMap((found) => inWords(desk, found, tables.length === 1)),
    ...(tables.some(({ benefit }) => benefit !== null) ? [paragraph(words.ofStories)] : []),
    ...(tables.length === 1 && only !== undefined
      ? [ofOne(desk, only)]
      : [paragraph(words.combined), ofAll(desk, tables)]),
  ]
}

function nameOf({ approach }: CaseloadTable): string {
  return `programme.caseloads.${approach}`
}

/** What a worker costs, what the cases show of months and benefit, and at which caseload that is enough. */
function inWords(desk: Desk, found: CaseloadTable, isOne: boolean): Section {
  const { programme } = desk.sentences
  const { caseload: words } = programme
  const at = nameOf(found)
  const cost = desk.money(`${at}.fte_year_cost`)
  const turn = desk.level(`${at}.break_even_caseload`)
  const { from, budget_per_client: budget } = found.cost
  const parts = [
    words.worker(said(cost)),
    ...shown(desk, found),
    ...(from === 'budget'
      ? [words.budget]
      : budget !== null && found.cost.workers_per_client !== null
        ? [words.budgetTooLow]
        : []),
    ...(found.benefit === null || found.months === null
      ? []
      : [found.break_even_caseload === null ? words.noTurn : words.turn(said(turn))]),
  ].join(' ')
  const figures = ['months', 'months_known', 'benefit', 'benefit_known'].map((one) => `${at}.${one}`)
  const known = found.months === null || found.benefit === null ? [] : figures
  const turns = found.break_even_caseload === null ? [] : figuresOf([turn])
  return [
    paragraph(isOne ? parts : programme.of(approachOf(desk, found.approach), parts), [
      ...figuresOf([cost]),
      ...known,
      ...turns,
    ]),
  ]
}

/** What the cases show of months and benefit, where they show both. */
function shown(desk: Desk, found: CaseloadTable): readonly string[] {
  if (found.months === null || found.benefit === null) return []
  const at = nameOf(found)
  const [months, benefit] = [desk.level(`${at}.months`), yields(desk, `${at}.benefit`)]
  const { caseload: words } = desk.sentences.programme
  return [words.shown(said(months), found.months_known, said(benefit), found.benefit_known)]
}

/** Every price of one approach. */
function ofOne(desk: Desk, found: CaseloadTable) {
  const { programme, words, numbers } = desk.sentences
  const rows = found.rows.map((row): readonly Cell[] => {
    const at = `${nameOf(found)}.rows.${row.caseload}`
    const tried = desk.count(`${at}.caseload`)
    const isAsItWas = row.caseload === found.caseload && typeof tried !== 'string'
    const month = numbers.moneyWithCents(row.client_month, desk.evaluation.settings.currency)
    return [
      isAsItWas ? { ...tried, text: programme.caseload.asItWas(said(tried)) } : tried,
      { text: month, value: row.client_month, figure: `${at}.client_month` },
      desk.money(`${at}.client_year`),
      desk.money(`${at}.break_even`),
      yesOrNo(row.pays_for_itself, words),
    ]
  })
  return table(programme.caseload.head, rows, { name: 'caseload' })
}

/** Of several approaches what a client costs at each caseload, side by side. */
function ofAll(desk: Desk, tables: readonly CaseloadTable[]) {
  const { programme, words, numbers } = desk.sentences
  const tried = [...new Set(tables.flatMap(({ rows }) => rows.map(({ caseload: one }) => one)))].sort((a, b) => a - b)
  const [first] = tables
  const isSame = tables.every(({ caseload: one }) => one === first?.caseload)
  const rows = tried.map((one): readonly Cell[] => [
    isSame && one === first?.caseload ? programme.caseload.asItWas(numbers.number(one)) : numbers.number(one),
    ...tables.map((found): Cell => {
      const row = found.rows.find(({ caseload: at }) => at === one)
      if (row === undefined) return '–'
      const cost = desk.money(`${nameOf(found)}.rows.${one}.break_even`)
      if (typeof cost === 'string' || row.pays_for_itself === null) return cost
      return { ...cost, text: programme.caseload.cell(cost.text, yesOrNo(row.pays_for_itself, words)) }
    }),
  ])
  const head = [programme.caseload.caseload, ...tables.map(({ approach }) => approachOf(desk, approach))]
  return table(head, rows, { name: 'caseload' })
}

function yesOrNo(
  is: boolean | null,
  words: { readonly yes: string; readonly no: string; readonly unknown: string },
): string {
  return is === null ? words.unknown : is ? words.yes : words.no
}
