import { lineAmount } from '../../core/costs/cost-line.ts'
import type { Sentences } from '../../language/sentences.ts'
import { type Cell, type Document, document, heading, paragraph, type Section, table } from '../document.ts'
import type { Desk } from './desk.ts'
import type { Explanation } from './explanation.ts'
import { figureAt } from './figure.ts'
import { lineInWords } from './in-words.ts'
import { isProgrammeAmount } from './programme/amounts.ts'
import type { CaseRecord, LineRecord } from './result.ts'
import { unitOfDrawn } from './uncertain/unit.ts'

/** File and line of a price. */
export type PricePlaces = ReadonlyMap<string, { readonly file: string; readonly line: number }>

/** How a figure came about, to line and source. */
export function explainReport(desk: Desk, name: string, explanation: Explanation, places: PricePlaces): Document {
  const { explain } = desk.sentences
  return document(
    [heading(1, explain.title(name, shown(desk, name))), paragraph(explain.how[explanation.how], [name])],
    explanation.from.length === 0
      ? []
      : [
          heading(3, explain.from),
          table(
            explain.fromHead,
            explanation.from.map((one) => [shortName(one), figure(desk, one)]),
          ),
        ],
    explanation.lines.length === 0 ? [] : lines(desk, name, explanation, places),
    explanation.cases.length === 0 ? [] : cases(desk, explanation),
  )
}

/** The figures that can be asked for; of a single case, without its name. */
export function figureList(desk: Desk, names: readonly string[]): Document {
  const { explain } = desk.sentences
  const [record] = desk.result.cases
  const inFull = (name: string) =>
    /^(aggregate|overall|programme)\./.test(name) ? name : `cases.${record?.case}.${name}`
  const rows = names.map((name) => [name, figure(desk, inFull(name))])
  return document([heading(1, explain.available), table(explain.figuresHead, rows)])
}

function lines(desk: Desk, name: string, { lines: found, undiscounted }: Explanation, places: PricePlaces): Section {
  const { explain, numbers, words } = desk.sentences
  const { settings } = desk.evaluation
  const record = desk.result.cases.find((one) => one.case === name.split('.')[1]) as CaseRecord
  const items = found.map((line) => {
    const counted = undiscounted ? withoutDiscount(line) : line
    const amount = counted.amount === null ? words.unknown : numbers.moneyWithCents(counted.amount, settings.currency)
    const place = line.price === null ? undefined : places.get(line.price)
    const said = [
      `${record.file}:${line.at.line}:${line.at.column}: ${line.label}: ${amount}`,
      lineInWords(counted, settings, desk.sentences, desk.payer),
      explain.source(line.source.title),
      ...(place === undefined ? [] : [explain.pricePlace(place.file, place.line)]),
    ]
    return paragraph(said.join('\n'), [`cases.${record.case}.lines.${record.lines.indexOf(line) + 1}.amount`])
  })
  return [heading(3, explain.lines), ...items]
}

function withoutDiscount(line: LineRecord): LineRecord {
  const changed = { ...line, discount_factor: 1 }
  return { ...changed, amount: lineAmount(changed) }
}

function cases(desk: Desk, { cases: names }: Explanation): Section {
  const { explain } = desk.sentences
  const caseOf = (name: string) => desk.result.cases.find((one) => one.case === name.split('.')[1])
  const [first = ''] = names
  const rows = names.map((name) => [caseOf(name)?.title ?? '', figure(desk, name)])
  return [heading(3, explain.cases), table([explain.casesHead, first.split('.').slice(2).join('.')], rows)]
}

/** The name of a figure without the case or block it stands in. */
function shortName(name: string): string {
  return name.replace(/^(cases|aggregate)\.[^.]+\./, '')
}

function figure(desk: Desk, name: string): Cell {
  const value = figureAt(desk.result, name)
  return { text: shown(desk, name), value: typeof value === 'number' ? value : null, figure: name }
}

function shown({ result, sentences, evaluation }: Desk, name: string): string {
  const value = figureAt(result, name)
  if (typeof value === 'number') return inUnits(name, value, sentences, evaluation.settings.currency)
  return value === null ? sentences.words.unknown : String(value)
}

const money =
  /(^|\.)(costs|totals|undiscounted|headline|payers|sectors|forms|by_basis|realised_and_expected|cost_difference|realism|attributed|contributions|shifts|investment|benefit)(\.|$)|\.(amount|unit_price|bound_amount)$/
// Of a group, amounts have no name above them that says so.
const moneyOfGroup = /\.groups\..+\.(total|total_known|median|bound_amount)$/
const moneyOfMargins =
  /\.inference\.(counts\.saving\.(pseudo_median|interval)|amounts\.(mean|median)\.(estimate|percentile|bca|interval)|comparison\.rows\.[^.]+\.(means|difference|interval\.(percentile|bca)))(\.|$)/
const noMoney = /(share|break_even|follow_up_year|\.n|saves|none|costs_extra|unknown|\.(from|to))$/

/** Whether the name of a figure is that of an amount. */
export function isMoney(name: string): boolean {
  if (name.startsWith('programme.')) return isProgrammeAmount(name)
  const unit = unitOfDrawn(name)
  if (unit !== null) return unit === 'money'
  if (name.includes('.inference.')) return moneyOfMargins.test(name)
  return moneyOfGroup.test(name) || (money.test(name) && !noMoney.test(name))
}

/** Whether the name of a figure is that of a p-value, which is never written as zero. */
export function isP(name: string): boolean {
  return /\.inference\..*[._]p(_[a-z]+)?$/.test(name)
}

/** A figure in its unit: money with cents, years as they are, else a number; small ones with more decimals. */
function inUnits(name: string, value: number, { numbers, inference }: Sentences, currency: string): string {
  if (/(year|line|column)$/.test(name)) return String(value)
  if (isMoney(name)) return numbers.moneyWithCents(value, currency)
  if (isP(name)) return inference.pShort(value)
  return numbers.number(value, Math.abs(value) < 10 ? 4 : 2)
}
