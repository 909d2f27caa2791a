import { type Cell, heading, paragraph, type Section, table } from '../../document.ts'
import { type Desk, figuresOf, said } from '../desk.ts'
import type { Choice } from './option.ts'

/** Below so much a case, in money, knowing more is worth nothing that would be seen once it is written. */
const nothing = 0.5

/** What not knowing costs, and which kind of assumption is worth finding out first. */
export function information(desk: Desk, { at, decided }: Choice): Section {
  const { decision, uncertainty } = desk.sentences
  const { information: words } = decision
  const perfect = desk.money(`${at}.perfect_information`)
  const title = heading(3, words.title)
  if (decided.perfect_information < nothing) return [title, paragraph(words.nothing, figuresOf([perfect]))]
  const rows = decided.information.map(({ kind, value }) => {
    const cell = desk.money(`${at}.information.${kind}.value`)
    const shown: Cell = value >= nothing || typeof cell === 'string' ? cell : { ...cell, text: words.zero(said(cell)) }
    return { kind, value, cell: shown }
  })
  const [first] = rows
  if (first === undefined) return [title, paragraph(words.perfect(said(perfect)), figuresOf([perfect]))]
  const advice = first.value < nothing ? words.noneAlone : words.first(uncertainty.on[first.kind], said(first.cell))
  return [
    title,
    paragraph(`${words.perfect(said(perfect))} ${advice}`, figuresOf([perfect, first.cell])),
    table(
      words.head,
      rows.map(({ kind, cell }) => [uncertainty.on[kind], cell]),
      { name: 'information' },
    ),
  ]
}
