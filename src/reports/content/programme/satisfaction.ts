import type { SatisfactionResult } from '../../../core/programme/satisfaction.ts'
import { heading, paragraph, type Section, table } from '../../document.ts'
import { type Desk, figuresOf, said } from '../desk.ts'
import { amongMore } from './among.ts'
import { approachOf } from './by-approach.ts'
import { conversations } from './conversations.ts'
import { quotes } from './quotes.ts'
import { themeTable } from './themes.ts'

/** How content people are, with how many answered, and what came up in conversations. */
export function satisfaction(desk: Desk): Section {
  const rounds = desk.result.programme?.satisfaction ?? []
  const held = conversations(desk)
  if (rounds.length === 0 && held.length === 0) return []
  return [
    heading(2, desk.sentences.programme.satisfaction.title, 'satisfaction'),
    ...rounds.flatMap((round, index) => ofRound(desk, round, index, rounds.length)),
    ...held,
  ]
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
  const cells = [desk.count(`${at}.answered`), desk.count(`${at}.invited`), desk.percent(`${at}.response`)] as const
  return [
    paragraph(words.response(said(cells[0]), said(cells[1]), said(cells[2])), figuresOf(cells)),
    ...amongMore(desk, round.response_estimate, `${at}.response_estimate`, words.among),
    ...(round.answered < round.invited ? [paragraph(words.silent)] : []),
  ]
}

function grades(desk: Desk, { n, scale, distribution }: SatisfactionResult, at: string): Section {
  const { satisfaction: words } = desk.sentences.programme
  if (n === 0) return [paragraph(words.noGrade)]
  const cells = [desk.ratio(`${at}.mean`), desk.ratio(`${at}.median`)] as const
  const rows = distribution.map((_, grade) => [
    desk.ratio(`${at}.distribution.${grade + 1}.grade`),
    desk.count(`${at}.distribution.${grade + 1}.n`),
  ])
  return [
    paragraph(words.grade(said(cells[0]), said(cells[1]), scale.from, scale.to), [
      ...figuresOf(cells),
      `${at}.scale.from`,
      `${at}.scale.to`,
    ]),
    table(words.gradesHead, rows),
  ]
}
