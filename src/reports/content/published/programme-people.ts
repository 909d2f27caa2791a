import type { PublishedProgramme } from '../../../core/disclosure/programme.ts'
import type { PublishedRound } from '../../../core/disclosure/satisfaction.ts'
import type { PublishedConversation, PublishedTheme } from '../../../core/disclosure/themes.ts'
import { type Cell, heading, list, paragraph, type Section, table } from '../../document.ts'
import { textIn } from '../in-words.ts'
import { countCell, type PublishedDesk } from './published-desk.ts'

/** How content people are and what came up, where enough of them answered or consented. */
export function publishedSatisfaction(
  desk: PublishedDesk,
  { satisfaction: rounds, conversations: held, approaches }: PublishedProgramme,
): Section {
  if (rounds.length === 0 && held.length === 0) return []
  const { satisfaction: words } = desk.sentences.programme
  const nameOf = (id: string | null) => {
    const title = approaches.find(({ approach }) => approach === id)?.title
    return title === undefined ? (id ?? desk.sentences.report.notStated) : textIn(title, desk.language)
  }
  return [
    heading(2, words.title, 'satisfaction'),
    ...rounds.flatMap((round, at) => [
      ...(rounds.length === 1
        ? []
        : [heading(3, words.at(nameOf(round.approach), desk.sentences.words.moment(round.moment)))]),
      ...ofRound(desk, round, `programme.satisfaction.${at + 1}`),
    ]),
    ...(held.length === 0 ? [] : [...(rounds.length === 0 ? [] : [heading(3, words.conversations)])]),
    ...held.flatMap((one, at) => ofConversation(desk, one, `programme.conversations.${at + 1}`)),
  ]
}

function ofRound(desk: PublishedDesk, round: PublishedRound, at: string): Section {
  const { programme, numbers } = desk.sentences
  const { satisfaction: words, published } = programme
  const { invited, answered, mean, scale, distribution, themes } = round
  const response = words.response(answered, invited, numbers.percent(answered / invited))
  return [
    paragraph(response, [`${at}.answered`, `${at}.invited`]),
    ...(answered < invited ? [paragraph(words.silent)] : []),
    ...(mean === null
      ? []
      : [paragraph(published.ofGrades(numbers.number(mean, 1), scale.from, scale.to), [`${at}.mean`])]),
    ...(distribution === null
      ? []
      : [
          table(
            words.gradesHead,
            distribution.map(({ grade, n }, index) => [
              numbers.number(grade),
              countCell(desk, `${at}.distribution.${index + 1}.n`, n),
            ]),
          ),
        ]),
    ...ofThemes(desk, themes, at),
  ]
}

function ofConversation(desk: PublishedDesk, { kind, role, n, themes }: PublishedConversation, at: string): Section {
  const { programme, numbers } = desk.sentences
  const said = programme.published.held(
    programme.satisfaction.kind[kind],
    programme.role[role],
    n === null ? null : numbers.number(n),
  )
  return [paragraph(said, n === null ? [] : [`${at}.n`]), ...ofThemes(desk, themes, at)]
}

/** Themes with how many said them, and words of people for which there is consent. */
function ofThemes(desk: PublishedDesk, themes: readonly PublishedTheme[], at: string): Section {
  const { programme, numbers } = desk.sentences
  const { satisfaction: words } = programme
  if (themes.length === 0) return []
  const rows = themes.flatMap(({ theme, said_by: k, of: n }, index): readonly (readonly Cell[])[] => {
    if (k === null || n === null) return []
    const text = words.saidBy(numbers.number(k), numbers.number(n))
    return [[textIn(theme, desk.language), { text, value: k, figure: `${at}.themes.${index + 1}.said_by` }]]
  })
  const named = themes.filter(({ said_by, quote }) => said_by === null && quote === null)
  const also = named.map(({ theme }) => textIn(theme, desk.language))
  const quotes = themes.flatMap(({ theme, quote }) =>
    quote === null ? [] : [words.quote(textIn(theme, desk.language), quote)],
  )
  return [
    ...(rows.length === 0 ? [] : [table(words.themesHead, rows, { name: 'themes' })]),
    ...(also.length === 0 ? [] : [paragraph(programme.published.uncounted(also))]),
    ...(quotes.length === 0 ? [] : [paragraph(words.quotes), list(quotes)]),
  ]
}
