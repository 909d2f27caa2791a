import type { FollowUpResult, MomentCounts } from '../../../core/programme/follow-up.ts'
import { type Cell, heading, paragraph, type Section, table } from '../../document.ts'
import { type Desk, said } from '../desk.ts'
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
  const end = desk.count(`${at}.at_end`)
  return [
    paragraph(words.there(found.at_start, found.at_end), [`${at}.at_start`, `${at}.at_end`]),
    table(
      words.momentsHead,
      found.moments.map((one) => momentRow(desk, one, said(end))),
      { name: 'follow-up' },
    ),
    ...(found.moments.some(({ n }) => n < found.at_end) ? [paragraph(words.dropped)] : []),
  ]
}

function momentRow(desk: Desk, { months, ...counts }: MomentCounts, end: string): readonly Cell[] {
  const { followUp: words } = desk.sentences.programme
  const name = (one: string) => `${at}.moments.month-${months}.${one}`
  const there = desk.count(name('n'))
  return [
    words.moment(months),
    typeof there === 'string' ? there : { ...there, text: words.ofThere(there.text, end) },
    ...columns.map(([of, which]) => countOf(desk, name(`${of}.${which}`), counts.n - counts[of].unknown, counts.n)),
  ]
}

const columns = [
  ['since_start', 'better'],
  ['since_end', 'better'],
  ['since_end', 'worse'],
  ['effect', 'better'],
] as const

/** A count among so many known: of how many, where that is not all; unknown where it is none. */
function countOf(desk: Desk, figure: string, known: number, n: number): Cell {
  const cell = desk.count(figure)
  if (typeof cell === 'string' || known === n) return cell
  const { programme, words, numbers } = desk.sentences
  if (known === 0) return { text: words.unknown, value: null, figure }
  return { ...cell, text: programme.followUp.ofThere(cell.text, numbers.number(known)) }
}

function lasting(desk: Desk, { lasting: found }: FollowUpResult): Section {
  if (found === null || found.measured === 0) return []
  const figures = ['measured', 'rose', 'held', 'mixed', 'fell_back'].map((one) => `${at}.lasting.${one}`)
  return [paragraph(desk.sentences.programme.followUp.lasting(found), figures)]
}

/** In which life domains it held or grew, and in which it fell back, of those where it was better at the end. */
function domains(desk: Desk, { instrument, domains: all }: FollowUpResult): Section {
  const { followUp: words } = desk.sentences.programme
  const named = (of: (one: FollowUpResult['domains'][number]) => number) =>
    all
      .filter((one) => one.measured > 0 && of(one) > 0)
      .map((one) =>
        words.ofMeasured(
          domainLabel(desk, instrument ?? '', one.domain),
          desk.sentences.numbers.number(of(one)),
          desk.sentences.numbers.number(one.measured),
        ),
      )
  const figures = (...names: readonly string[]) =>
    all
      .filter(({ measured }) => measured > 0)
      .flatMap(({ domain }) => names.map((one) => `${at}.domains.${domain}.${one}`))
  const [kept, lost] = [named(({ rose, held }) => rose + held), named(({ fell_back }) => fell_back)]
  return [
    ...(kept.length === 0 ? [] : [paragraph(words.kept(kept), figures('rose', 'held', 'measured'))]),
    ...(lost.length === 0 ? [] : [paragraph(words.lost(lost), figures('fell_back', 'measured'))]),
  ]
}

function relapse(desk: Desk, { relapse: found }: FollowUpResult): Section {
  if (found === null) return []
  const words = desk.sentences.programme.followUp.relapse(found.n, found.known)
  return [paragraph(words, [`${at}.relapse.n`, `${at}.relapse.known`])]
}
