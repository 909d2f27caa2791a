import type { FollowUpResult, MomentCounts } from '../../../core/programme/follow-up.ts'
import { type Cell, heading, paragraph, type Section, table } from '../../document.ts'
import { type Desk, figuresOf, said } from '../desk.ts'
import { domainLabel } from '../domain-label.ts'

const at = 'programme.follow_up'

/** How it went while support lasted and after it: who was still there, what lasted, and relapse. */
export function followUp(desk: Desk): Section {
  const found = desk.result.programme?.follow_up ?? null
  if (found === null) return []
  const { followUp: words } = desk.sentences.programme
  return [
    heading(2, words.title, 'follow-up'),
    ...(found.moments.length === 0 ? [] : moments(desk, found)),
    ...lasting(desk, found),
    ...domains(desk, found),
    ...relapse(desk, found),
  ]
}

function moments(desk: Desk, found: FollowUpResult): Section {
  const { followUp: words } = desk.sentences.programme
  const [start, end] = [desk.count(`${at}.at_start`), desk.count(`${at}.at_end`)]
  return [
    paragraph(words.there(said(start), said(end)), figuresOf([start, end])),
    table(
      words.momentsHead,
      found.moments.map((one) => momentRow(desk, one, said(end))),
      { name: 'follow-up' },
    ),
    ...(found.moments.some(({ n }) => n < found.at_end) ? [paragraph(words.dropped)] : []),
  ]
}

function momentRow(desk: Desk, { months }: MomentCounts, end: string): readonly Cell[] {
  const { followUp: words } = desk.sentences.programme
  const name = (one: string) => `${at}.moments.month-${months}.${one}`
  const there = desk.count(name('n'))
  return [
    words.moment(months),
    typeof there === 'string' ? there : { ...there, text: words.ofThere(there.text, end) },
    ...['since_start.better', 'since_end.better', 'since_end.worse', 'effect.better'].map((one) =>
      desk.count(name(one)),
    ),
  ]
}

function lasting(desk: Desk, found: FollowUpResult): Section {
  if (found.lasting === null) return []
  const cell = (one: string) => desk.count(`${at}.lasting.${one}`)
  const names = ['measured', 'rose', 'held', 'mixed', 'fell_back'] as const
  const [measured = '', rose = '', held = '', mixed = '', fell = ''] = names.map((one) => said(cell(one)))
  return [
    paragraph(
      desk.sentences.programme.followUp.lasting({ measured, rose, held, mixed, fell }),
      names.map((one) => `${at}.lasting.${one}`),
    ),
  ]
}

function domains(desk: Desk, { instrument, domains: all }: FollowUpResult): Section {
  const rows = all
    .filter(({ measured }) => measured > 0)
    .map(({ domain }) => [
      domainLabel(desk, instrument ?? '', domain),
      ...['measured', 'rose', 'held', 'fell_back'].map((one) => desk.count(`${at}.domains.${domain}.${one}`)),
    ])
  return rows.length === 0 ? [] : [table(desk.sentences.programme.followUp.domainsHead, rows)]
}

function relapse(desk: Desk, found: FollowUpResult): Section {
  if (found.relapse === null) return []
  const cells = [desk.count(`${at}.relapse.n`), desk.count(`${at}.relapse.known`)] as const
  return [paragraph(desk.sentences.programme.followUp.relapse(said(cells[0]), said(cells[1])), figuresOf(cells))]
}
