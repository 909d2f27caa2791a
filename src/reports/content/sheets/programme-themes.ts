import type { ThemeShare } from '../../../core/programme/themes.ts'
import { cellOf, type Formula } from '../../formula.ts'
import { type ColumnOf, type Sheet, sheetOf, type Value } from '../../sheet.ts'
import type { Desk } from '../desk.ts'
import { textIn } from '../in-words.ts'
import { approachIn } from './programme-approach.ts'

interface Item {
  readonly approach: string | null
  readonly source: Value
  readonly role: Value
  readonly at: string | null
  readonly theme: ThemeShare
  readonly name: string
}

/** What people said, asked or in conversation, and how many of them: without their own words. */
export function themes(desk: Desk): Sheet {
  const { sentences, language } = desk
  const { programmeSheets: words, workbook, words: said } = sentences
  const { themes: label } = words
  const figure = (key: 'said_by' | 'of'): ColumnOf<Item> => ({
    ...{ key, label: label[key], kind: 'count', figure: 'key' },
    cell: ({ theme }) => theme[key],
  })
  const columns: readonly ColumnOf<Item>[] = [
    { key: 'approach', label: words.approach, kind: 'text', cell: ({ approach }) => approachIn(desk, approach) },
    { key: 'source', label: label.source, kind: 'text', cell: ({ source }) => source },
    { key: 'role', label: label.role, kind: 'text', cell: ({ role }) => role },
    { key: 'at', label: label.at, kind: 'text', cell: ({ at }) => (at === null ? '' : said.moment(at)) },
    { key: 'theme', label: label.theme, kind: 'text', cell: ({ theme }) => textIn(theme.theme, language) },
    figure('said_by'),
    figure('of'),
    {
      ...{ key: 'share', label: label.share, kind: 'share', figure: 'key' },
      cell: ({ theme }) => ({ value: theme.share, formula: theme.of === 0 ? undefined : share }),
    },
  ]
  const about = { name: 'themes', title: words.sheets.themes, nameLabel: workbook.name, intro: [words.intro.themes] }
  return sheetOf(about, columns, [...ofSatisfaction(desk), ...ofConversations(desk)], ({ name }) => name)
}

const share: Formula = {
  term: { is: 'ratio', of: cellOf('said_by'), over: cellOf('of') },
  unless: [],
  otherwise: 'unknown',
}

function ofSatisfaction({ result, sentences }: Desk): readonly Item[] {
  const source = { code: 'satisfaction', word: sentences.programmeSheets.themes.satisfaction }
  const role = { code: 'client', word: sentences.programme.role.client }
  return (result.programme?.satisfaction ?? []).flatMap(({ approach, moment, themes: all }, index) =>
    all.map((theme, at) => ({
      ...{ approach, source, role, at: moment, theme },
      name: `programme.satisfaction.${index + 1}.themes.${at + 1}`,
    })),
  )
}

function ofConversations({ result, sentences }: Desk): readonly Item[] {
  const { satisfaction: words, role: roles } = sentences.programme
  return (result.programme?.conversations ?? []).flatMap(({ approach, kind, role, conversations }, index) =>
    conversations.flatMap(({ at, themes: all }, nth) =>
      all.map((theme, place) => ({
        ...{ approach, at, theme },
        source: { code: kind, word: words.kind[kind] },
        role: { code: role, word: roles[role] },
        name: `programme.conversations.${index + 1}.conversations.${nth + 1}.themes.${place + 1}`,
      })),
    ),
  )
}
