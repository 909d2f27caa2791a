import { heading, paragraph, type Section } from '../../document.ts'
import { type Desk, figuresOf, said } from '../desk.ts'
import { approachOf } from './by-approach.ts'
import { quotes } from './quotes.ts'
import { themeTable } from './themes.ts'

/** What came up in conversations with each group, by how many said it, each conversation apart. */
export function conversations(desk: Desk, isAlone: boolean): Section {
  const all = desk.result.programme?.conversations ?? null
  if (all === null) return []
  const { programme, words: general } = desk.sentences
  const { satisfaction: words } = programme
  const isOnly = (desk.result.programme?.approaches ?? []).length === 1
  return [
    ...(isAlone ? [] : [heading(3, words.conversations)]),
    paragraph(words.conversationsNote),
    ...all.flatMap(({ approach, kind, role, conversations: held }, group) =>
      held.flatMap(({ at: when, n: people, themes }, index) => {
        const at = `programme.conversations.${group + 1}.conversations.${index + 1}`
        const n = desk.count(`${at}.n`)
        const moment = when === null ? null : general.moment(when)
        const of = approach === null || isOnly ? null : approachOf(desk, approach)
        return [
          paragraph(
            words.held(
              words.kind[kind],
              (people === 1 ? programme.roleOne : programme.role)[role],
              said(n),
              moment,
              of,
            ),
            figuresOf([n]),
          ),
          ...themeTable(desk, themes, at),
          ...quotes(desk, themes),
        ]
      }),
    ),
  ]
}
