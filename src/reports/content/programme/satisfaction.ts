import type { SatisfactionResult } from '../../../core/programme/satisfaction.ts'
import { heading, paragraph, type Section, table } from '../../document.ts'
import { type Desk, figuresOf, said } from '../desk.ts'
import { unnamedOption } from '../figure.ts'
import { amongMore } from './among.ts'
import { approachOf } from './by-approach.ts'
import { conversations } from './conversations.ts'
import { quotes } from './quotes.ts'
import { themeTable } from './themes.ts'

/** How content people are, with how many answered, which grades they gave in cases, and what came up in conversations. */
export function satisfaction(desk: Desk): Section {
  const rounds = desk.result.programme?.satisfaction ?? []
  const given = gradesInCases(desk)
  const held = conversations(desk, rounds.length === 0 && given.length === 0)
  if (rounds.length === 0 && held.length === 0 && given.length === 0) return []
  return [
    heading(2, desk.sentences.programme.satisfaction.title, 'satisfaction'),
    ...rounds.flatMap((round, index) => ofRound(desk, round, index, rounds.length)),
    ...(given.length === 0 ? [] : [heading(3, desk.sentences.programme.satisfaction.fromStories), ...given]),
    ...held,
  ]
}

/** Grades that people of each role gave in cases, of each approach. */
function gradesInCases(desk: Desk): Section {
  const { satisfaction: words, role: roles } = desk.sentences.programme
  const budgets = (desk.result.programme?.budgets ?? []).filter(({ grades: given }) => given.length > 0)
  return budgets.flatMap(({ approach, grades: given }) => {
    const rows = given.map(({ role }, index) => {
      const at = `programme.budgets.${approach ?? unnamedOption}.grades.${index + 1}`
      return [
        roles[role],
        desk.count(`${at}.n`),
        ...['mean', 'median', 'min', 'max'].map((one) => desk.level(`${at}.${one}`)),
      ]
    })
    return [
      ...(budgets.length === 1 ? [] : [paragraph(`${approachOf(desk, approach)}:`)]),
      table(words.fromStoriesHead, rows),
    ]
  })
}

function ofRound(desk: Desk, round: SatisfactionResult, index: number, rounds: number): Section {
  const { programme, words: general } = desk.sentences
  const { satisfaction: words } = programme
  const at = `programme.satisfaction.${index + 1}`
  const title = words.at(approachOf(desk, round.approach), general.moment(round.moment))
  return [
    ...(rounds === 1 ? [] : [heading(3, title)]),
    ...response(desk, round, at),
    ...grades(desk, round, at),
    ...themeTable(desk, round.themes, at),
    ...quotes(desk, round.themes),
  ]
}

function response(desk: Desk, round: SatisfactionResult, at: string): Section {
  const { satisfaction: words } = desk.sentences.programme
  if (round.response === null) return [paragraph(words.noneInvited)]
  const share = desk.percent(`${at}.response`)
  return [
    paragraph(words.response(round.answered, round.invited, said(share)), [
      `${at}.answered`,
      `${at}.invited`,
      ...figuresOf([share]),
    ]),
    ...amongMore(desk, round.response_estimate, `${at}.response_estimate`, words.among),
    ...(round.answered < round.invited ? [paragraph(words.silent)] : []),
  ]
}

function grades(desk: Desk, { n, scale, distribution }: SatisfactionResult, at: string): Section {
  const { satisfaction: words } = desk.sentences.programme
  if (n === 0) return [paragraph(words.noGrade)]
  const cells = [desk.level(`${at}.mean`), desk.level(`${at}.median`)] as const
  const rows = distribution.map((_, grade) => [
    desk.ratio(`${at}.distribution.${grade + 1}.grade`),
    desk.count(`${at}.distribution.${grade + 1}.n`),
  ])
  return [
    paragraph(words.grade(n, said(cells[0]), said(cells[1]), scale.from, scale.to), [
      `${at}.n`,
      ...figuresOf(cells),
      `${at}.scale.from`,
      `${at}.scale.to`,
    ]),
    table(words.gradesHead, rows),
  ]
}
