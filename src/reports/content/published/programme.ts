import type { SectionName } from '../../../core/case/evaluation.ts'
import type { PublishedProgramme } from '../../../core/disclosure/programme.ts'
import { type Cell, heading, paragraph, type Section, table } from '../../document.ts'
import { textIn } from '../in-words.ts'
import { knownColumns } from '../programme/known-columns.ts'
import { publishedArea } from './programme-area.ts'
import { publishedSatisfaction } from './programme-people.ts'
import { publishedStatement } from './programme-statement.ts'
import { countCell, type PublishedDesk } from './published-desk.ts'

/** The sections on a programme that a published report may hold; each is empty where nothing of it may be published. */
export const publishedProgrammeSections = {
  approaches: ofProgramme(approaches),
  satisfaction: ofProgramme(publishedSatisfaction),
  area: ofProgramme(publishedArea),
  statement: ofProgramme(publishedStatement),
  lessons: ofProgramme(lessons),
} as const satisfies Readonly<Partial<Record<SectionName, (desk: PublishedDesk) => Section>>>

function ofProgramme(section: (desk: PublishedDesk, programme: PublishedProgramme) => Section) {
  return (desk: PublishedDesk): Section => {
    const { programme } = desk.published
    return programme === null ? [] : section(desk, programme)
  }
}

function approaches(desk: PublishedDesk, { approaches: all }: PublishedProgramme): Section {
  if (all.length === 0) return []
  const { programme, report, words: general } = desk.sentences
  const { approaches: words, published } = programme
  const rows = all.map(({ approach, title, municipality, voluntary, caseload, served, stopped }): readonly Cell[] => {
    const at = `programme.approaches.${approach}`
    return [
      title === undefined ? approach : textIn(title, desk.language),
      municipality ?? report.notStated,
      voluntary === undefined ? report.notStated : voluntary ? general.yes : general.no,
      caseload === undefined ? report.notStated : countCell(desk, `${at}.caseload`, caseload),
      countCell(desk, `${at}.served`, served),
      countCell(desk, `${at}.stopped`, stopped),
    ]
  })
  const isOne = all.length === 1
  const kept = knownColumns(rows, report.notStated)
  const pick = <T>(from: readonly T[]) => kept.map((column) => from[column] as T)
  return [
    heading(2, words.title[isOne ? 'one' : 'several'], 'approaches'),
    ...(isOne ? [] : [paragraph(words.caution)]),
    table(pick(published.approachesHead), rows.map(pick), { name: 'approaches' }),
    ...conditions(desk, all),
  ]
}

function conditions(desk: PublishedDesk, all: PublishedProgramme['approaches']): Section {
  const { approaches: words } = desk.sentences.programme
  const rows = all.filter((one) => one.conditions.length > 0)
  const texts = new Set(rows.flatMap((row) => row.conditions.map(({ text }) => textIn(text, desk.language))))
  if (texts.size === 0) return []
  const met = (row: (typeof rows)[number], text: string) => {
    const found = row.conditions.find((one) => textIn(one.text, desk.language) === text)
    return found === undefined ? '–' : words.met[found.met]
  }
  const names = rows.map(({ approach, title }) => (title === undefined ? approach : textIn(title, desk.language)))
  return [
    heading(3, words.conditions),
    table(
      [words.condition, ...names],
      [...texts].map((text) => [text, ...rows.map((row) => met(row, text))]),
      { name: 'approach-conditions' },
    ),
  ]
}

function lessons(desk: PublishedDesk, { lessons: all }: PublishedProgramme): Section {
  if (all.length === 0) return []
  const { programme, report } = desk.sentences
  const rows = all.map(({ text, from }) => [
    textIn(text, desk.language),
    from === undefined ? report.notStated : textIn(from, desk.language),
  ])
  const { title, headWithoutWeight } = programme.lessons
  return [heading(2, title, 'lessons'), table(headWithoutWeight, rows, { name: 'lessons' })]
}
