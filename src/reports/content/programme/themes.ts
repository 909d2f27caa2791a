import type { ThemeShare } from '../../../core/programme/themes.ts'
import { type Cell, type Section, table } from '../../document.ts'
import type { Desk } from '../desk.ts'
import { textIn } from '../in-words.ts'

/** Themes by how many said them. */
export function themeTable(desk: Desk, themes: readonly ThemeShare[], at: string): Section {
  if (themes.length === 0) return []
  const rows = themes.map(({ theme }, index): readonly Cell[] => {
    const name = `${at}.themes.${index + 1}`
    return [
      textIn(theme, desk.language),
      desk.count(`${name}.said_by`),
      desk.count(`${name}.of`),
      desk.percent(`${name}.share`),
    ]
  })
  return [table(desk.sentences.programme.satisfaction.themesHead, rows, { name: 'themes' })]
}
