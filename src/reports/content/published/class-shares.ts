import type { PublishedBlock } from '../../../core/disclosure/block.ts'
import type { PublishedClasses } from '../../../core/disclosure/classes.ts'
import type { Tone } from '../../chart.ts'
import { type Picture, picture } from '../../document.ts'
import { nameOf, type PublishedDesk } from './published-desk.ts'

/** By which tone a class, or classes together, are drawn. */
const tones: Readonly<Record<string, Tone>> = {
  better: 'better',
  mixed: 'mixed',
  same: 'same',
  worse: 'worse',
  unknown: 'unknown',
  'mixed-or-same-or-worse': 'same',
  'mixed-or-same-or-worse-or-unknown': 'same',
}

/** A picture of the classes that are shown; null where there are no two. */
export function publishedShares(desk: PublishedDesk, { id, quality_of_life }: PublishedBlock): Picture | null {
  const { annual, disclosure, numbers } = desk.sentences
  const { pictures } = annual
  const cellsOf = (of: 'change' | 'effect') => {
    const { cells }: PublishedClasses<string> = quality_of_life[of]
    return (cells ?? []).filter(({ n }) => n > 0)
  }
  const shown = (['change', 'effect'] as const).filter((of) => cellsOf(of).length > 0)
  const names = Object.keys(tones).filter((name) => shown.some((of) => cellsOf(of).some((cell) => cell.name === name)))
  // One class that all are in is no picture.
  if (names.length < 2) return null
  const rows = shown.map((of) => ({
    label: pictures[of],
    parts: names.map((name) => {
      const value = cellsOf(of).find((cell) => cell.name === name)?.n ?? 0
      return { value, text: numbers.number(value, 0), figure: nameOf(id, 'quality_of_life', of, name) }
    }),
  }))
  const legend = names.map((name) => ({ tone: tones[name] as Tone, label: disclosure.classes.names[name] ?? name }))
  const inWords = rows.map(({ label, parts }) =>
    pictures.row(
      label,
      parts.flatMap(({ value, text }, at) => (value === 0 ? [] : [pictures.part(legend[at]?.label ?? '', text)])),
    ),
  )
  return picture(pictures.classes, pictures.shares(inWords), { kind: 'shares', legend, rows })
}
