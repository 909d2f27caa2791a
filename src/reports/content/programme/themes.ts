import type { ThemeShare } from '../../../core/programme/themes.ts'
import { type Cell, type Section, table } from '../../document.ts'
import type { Desk } from '../desk.ts'
import { textIn } from '../in-words.ts'

/** Of fewer people than these, a share says more than they do. */
const leastForShare = 20

/** Themes by how many said them. */
export function themeTable(desk: Desk, themes: readonly ThemeShare[], at: string): Section {
  if (themes.length === 0) return []
  const { satisfaction: words } = desk.sentences.programme
  const { number, percent } = desk.sentences.numbers
  const rows = themes.map(({ theme, of, share }, index): readonly Cell[] => {
    const said = desk.count(`${at}.themes.${index + 1}.said_by`)
    if (typeof said === 'string') return [textIn(theme, desk.language), said]
    const text =
      of < leastForShare
        ? words.saidBy(said.text, number(of))
        : words.saidByShare(said.text, number(of), percent(share))
    return [textIn(theme, desk.language), { ...said, text }]
  })
  return [table(words.themesHead, rows, { name: 'themes' })]
}
