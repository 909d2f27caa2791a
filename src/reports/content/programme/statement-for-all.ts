import type { StatementFigures } from '../../../core/programme/statement-figures.ts'
import { type Cell, paragraph, type Section, table } from '../../document.ts'
import { type Desk, figuresOf, said } from '../desk.ts'
import { sensitivityOf } from './statement-sensitivity.ts'
import { perEuro, yields } from './yields.ts'

/** Cost and gain for everyone an approach served, who pays and who gains, by year, and if it is otherwise. */
export function statementForAll(desk: Desk, figures: StatementFigures, at: string): Section {
  const { statement: words } = desk.sentences.programme
  const isWhole = figures.known === figures.served
  return [
    paragraph(`${words.forAll(figures.served)}:`, [`${at}.served`]),
    isWhole
      ? paragraph(words.wholly)
      : paragraph(words.estimated(figures.known, figures.served), [`${at}.known`, `${at}.served`]),
    ...(figures.known < figures.n
      ? [paragraph(words.notKnownOf(figures.n - figures.known, figures.n), [`${at}.known`, `${at}.n`])]
      : []),
    table(words.head, sums(desk, figures, at), { name: 'statement' }),
    ...interval(desk, figures, at),
    ...inTime(desk, figures, at),
    ...payers(desk, figures, at),
    ...years(desk, figures, at),
    ...sensitivityOf(desk, figures.sensitivity, `${at}.sensitivity`),
  ]
}

function sums(desk: Desk, { ratio }: StatementFigures, at: string): readonly (readonly Cell[])[] {
  const { rows: words } = desk.sentences.programme.statement
  const money = (['cost', 'benefit', 'avoided_support', 'gain'] as const).map((one) => [
    words[one],
    one === 'cost' ? desk.money(`${at}.${one}`) : yields(desk, `${at}.${one}`),
  ])
  return [
    ...money,
    [words.net, yields(desk, `${at}.net`)],
    ...(ratio === null ? [] : [[words.ratio, perEuro(desk, `${at}.ratio`)]]),
  ]
}

function interval(desk: Desk, figures: StatementFigures, at: string): Section {
  if (figures.interval === null) return []
  const ends = [yields(desk, `${at}.interval.1`), yields(desk, `${at}.interval.2`)] as const
  return [paragraph(desk.sentences.programme.statement.interval(said(ends[0]), said(ends[1])), figuresOf(ends))]
}

function inTime(desk: Desk, { in_time: found, known }: StatementFigures, at: string): Section {
  if (found === null) return []
  const cells = [yields(desk, `${at}.in_time.realised`), yields(desk, `${at}.in_time.expected`)] as const
  const words = desk.sentences.programme.statement.inTime(said(cells[0]), said(cells[1]), known)
  return [paragraph(words, [...figuresOf(cells), `${at}.known`])]
}

/** What each payer bears and gains; without the net where nobody says who pays. */
function payers(desk: Desk, { payers: all }: StatementFigures, at: string): Section {
  const { statement: words } = desk.sentences.programme
  if (all.length === 0) return []
  const rows = all.map(({ payer }) => {
    const name = `${at}.payers.${payer}`
    return [desk.payer(payer), desk.money(`${name}.cost`), yields(desk, `${name}.gain`), yields(desk, `${name}.net`)]
  })
  return [
    paragraph(words.payers),
    table(words.payersHead, rows, { name: 'statement-payers' }),
    ...(all.some(({ cost }) => cost === null) ? [paragraph(words.costShareUnknown)] : []),
  ]
}

function years(desk: Desk, { by_year: all }: StatementFigures, at: string): Section {
  const { programme, words: general } = desk.sentences
  if (all.length < 2) return []
  const rows = all.map(({ follow_up_year: year }) => [
    general.followUpYear(year),
    ...['society', 'public'].map((one) => yields(desk, `${at}.by_year.year-${year + 1}.${one}`)),
  ])
  return [paragraph(programme.statement.years), table(programme.statement.yearsHead, rows)]
}
