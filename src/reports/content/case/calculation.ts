import type { Case } from '../../../core/case/case.ts'
import { heading, pageOnly, paragraph, type Section, table } from '../../document.ts'
import { linesOf } from '../all-lines.ts'
import type { Desk } from '../desk.ts'
import { byYear, comparedRow } from '../payers.ts'
import { realismOfCase } from '../realism.ts'
import type { CaseRecord } from '../result.ts'
import { shiftsOfCase } from '../sectors.ts'
import { timelineTable } from '../timeline.ts'

/** How the figures of a case were counted, down to its lines. */
export function calculation(desk: Desk, record: CaseRecord, story: Case): Section {
  const words = desk.sentences.report.story
  return [
    heading(2, words.calculation, 'calculation'),
    ...pageOnly([heading(3, words.byMonth, 'by-month'), timelineTable(desk, story, record.reference.scenario)]),
    ...byYear(desk, `cases.${record.case}`, record.payers, record.reference.kind),
    ...realismOfCase(desk, record),
    ...shiftsOfCase(desk, record),
    ...use(desk, record),
    ...basis(desk, record),
    ...lines(desk, record),
  ]
}

function use({ sentences, level }: Desk, { case: id, uses }: CaseRecord): Section {
  const { story: words } = sentences.report
  if (uses.length === 0) return []
  const at = (index: number, side: string) => level(`cases.${id}.uses.${index + 1}.${side}`)
  return [
    heading(3, words.use),
    table(
      words.useHead,
      uses.map(({ label, unit }, index) => [
        label,
        sentences.words.unit(unit),
        at(index, 'intervention'),
        at(index, 'reference'),
      ]),
    ),
  ]
}

function basis(desk: Desk, { case: id, by_basis, realised_and_expected, reference }: CaseRecord): Section {
  const { story: words } = desk.sentences.report
  const row = (label: string, name: string) => comparedRow(desk, label, `cases.${id}.${name}`, reference.kind)
  const split =
    realised_and_expected === null
      ? []
      : [row(words.realised, 'realised_and_expected.realised'), row(words.expected, 'realised_and_expected.expected')]
  if (by_basis.length === 0) return []
  return [
    heading(3, words.basis),
    table(words.basisHead, [
      ...by_basis.map((one) => row(desk.sentences.words.basis[one.basis] ?? one.basis, `by_basis.${one.basis}`)),
      ...split,
    ]),
  ]
}

function lines(desk: Desk, { case: id, file, lines: all }: CaseRecord): Section {
  const { story: words } = desk.sentences.report
  if (all.length === 0) return []
  const course = (scenario: string) => (scenario === 'intervention' ? words.with : words.without)
  const rows = all.map(({ scenario, label, in_words, at }, index) => [
    course(scenario),
    `${label}\n${in_words}`,
    desk.money(`cases.${id}.lines.${index + 1}.amount`),
    words.lineOf(at.line),
  ])
  return [
    heading(3, words.lines, 'lines'),
    paragraph(words.linesIntro(file)),
    table(words.linesHead, rows, { name: 'lines', rows: all.map((_, at) => (at === 0 ? { id: linesOf(id) } : {})) }),
  ]
}
