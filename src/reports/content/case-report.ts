import type { Case } from '../../core/case/case.ts'
import { type Document, document, heading, paragraph, type Section, table } from '../document.ts'
import { account, usedIn } from './account.ts'
import { type Desk, figuresOf, said } from './desk.ts'
import { method } from './method.ts'
import { byYear, comparedRow, payersTable, totalRows } from './payers.ts'
import { domainLabel } from './quality.ts'
import { realismOfCase } from './realism.ts'
import type { CaseRecord } from './result.ts'
import { shiftsOfCase } from './sectors.ts'
import { timeline } from './timeline.ts'

/** The report on one case: both courses, cost, quality of life, and how it was counted. */
export function caseReport(desk: Desk, record: CaseRecord, story: Case): Document {
  const at = `cases.${record.case}`
  return document(
    titles(desk, record, story),
    summary(desk, record),
    timeline(desk, story, record.reference.scenario),
    quality(desk, record),
    payersTable(desk, at, record.payers, record.reference.kind, totalRows(desk, record)),
    byYear(desk, at, record.payers, record.reference.kind),
    realismOfCase(desk, record),
    shiftsOfCase(desk, record),
    use(desk, record),
    basis(desk, record),
    lines(desk, record),
    account(desk, usedIn(record)),
    method(desk),
  )
}

function titles({ sentences, evaluation }: Desk, record: CaseRecord, story: Case): Section {
  const { story: words } = sentences.report
  const subtitle = words.subtitle({
    organisation: record.organisation ?? null,
    municipality: record.municipality ?? null,
    from: sentences.words.date(record.window.from),
    months: record.window.months,
    priceYear: evaluation.settings.price_year,
  })
  return [
    heading(1, record.title),
    paragraph(story.fictional === true ? `${subtitle} · ${words.fictional}` : subtitle, [
      `cases.${record.case}.window.months`,
      'settings.price_year',
    ]),
  ]
}

function summary(desk: Desk, record: CaseRecord): Section {
  const { sentences } = desk
  const { story: words, headline } = sentences.report
  const { class_change = 'unknown', class_effect = 'unknown' } = record.quality_of_life ?? {}
  return [
    paragraph(`${words.rose[class_change]} ${words.than[class_effect]}`),
    costSentence(desk, record),
    paragraph(`${words.comparedWith(sentences.words.kind[record.reference.kind])} ${headline.estimate}`),
  ]
}

function costSentence({ evaluation, sentences, money, difference }: Desk, record: CaseRecord) {
  const { story: words, headline } = sentences.report
  const at = `cases.${record.case}.headline`
  const cell = difference(at, record.reference.kind)
  if (evaluation.settings.perspective === 'cashable' && record.totals.cashable === null)
    return paragraph(headline.cashableNotStated, figuresOf([cell]))
  if (record.headline.difference === null) return paragraph(words.costOnly(said(cell)), figuresOf([cell]))
  const [intervention, reference] = [money(`${at}.intervention`), money(`${at}.reference`)]
  return paragraph(
    words.cost(said(cell), said(intervention), said(reference)),
    figuresOf([cell, intervention, reference]),
  )
}

function quality(desk: Desk, record: CaseRecord): Section {
  const { sentences, level, step } = desk
  const { story: words } = sentences.report
  const rated = record.quality_of_life
  if (rated === null) return [heading(2, words.quality), paragraph(words.notRated)]
  const at = (figure: string) => `cases.${record.case}.quality_of_life.${figure}`
  const points = ['start', 'intervention', 'reference'] as const
  const domains = rated.domains.filter(
    ({ status, start, intervention, reference }) =>
      status === 'rated' && [start, intervention, reference].some((known) => known !== null),
  )
  const followUps = domains.flatMap(({ domain, follow_up }) =>
    follow_up.map((one, index) => [
      `${domainLabel(desk, rated.instrument, domain)}, ${words.follow(sentences.words.moment(one.at))}`,
      level(at(`domains.${domain}.follow_up.${index + 1}.intervention`)),
    ]),
  )
  return [
    heading(2, words.quality),
    table(words.qualityHead, [
      ...domains.map(({ domain }) => [
        domainLabel(desk, rated.instrument, domain),
        ...points.map((point) => level(at(`domains.${domain}.${point}`))),
        step(at(`domains.${domain}.change`)),
        step(at(`domains.${domain}.effect`)),
      ]),
      ...(rated.index === null
        ? []
        : [
            [
              words.index,
              ...points.map((point) => level(at(`index.${point}`))),
              step(at('index.change')),
              step(at('index.effect')),
            ],
          ]),
    ]),
    ...(followUps.length === 0
      ? []
      : [table([words.qualityHead[0] as string, words.qualityHead[2] as string], followUps)]),
    heading(3, words.raters),
    table(
      words.ratersHead,
      rated.raters.map(({ rater, role, of, class_change, class_effect, leading }) => [
        rater,
        sentences.words.role[role],
        sentences.words.of[of] ?? of,
        sentences.words.quality[class_change],
        sentences.words.quality[class_effect],
        leading ? sentences.words.yes : sentences.words.no,
      ]),
    ),
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

function lines(desk: Desk, { case: id, lines: all }: CaseRecord): Section {
  const { story: words } = desk.sentences.report
  if (all.length === 0) return []
  const course = (scenario: string) => (scenario === 'intervention' ? words.with : words.without)
  const rows = all.map(({ scenario, label, in_words }, index) => [
    course(scenario),
    `${label}\n${in_words}`,
    desk.money(`cases.${id}.lines.${index + 1}.amount`),
  ])
  return [heading(2, words.lines), table(words.linesHead, rows)]
}
