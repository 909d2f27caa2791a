import { type ColumnOf, type Sheet, sheetOf, type Value } from '../../sheet.ts'
import type { Desk } from '../desk.ts'
import { domainLabel } from '../domain-label.ts'
import { lineOf } from '../programme/outcome-picture.ts'
import { coded } from './coded.ts'

const bases = ['registered', 'told', 'estimated', 'expected', 'unstated'] as const
const counts = ['n', 'cases', ...bases] as const

interface Item extends Partial<Readonly<Record<(typeof counts)[number], number>>> {
  readonly part: 'link' | 'counted_by' | 'asked_about'
  readonly from: Value
  readonly to: Value
  readonly line: Value
  readonly name: string
}

/** What leads to what by what that rests on, and the lines in which outcomes are counted or that are to be asked about. */
export function outcomes(desk: Desk): Sheet {
  const { programmeSheets: words, programme, workbook } = desk.sentences
  const { outcomes: label } = words
  const labels = { n: label.n, cases: label.cases, ...programme.basis }
  const columns: readonly ColumnOf<Item>[] = [
    { key: 'part', label: label.part, kind: 'text', cell: ({ part }) => coded(part, label.parts) },
    { key: 'from', label: label.from, kind: 'text', cell: ({ from }) => from },
    { key: 'to', label: label.to, kind: 'text', cell: ({ to }) => to },
    { key: 'line', label: label.line, kind: 'text', cell: ({ line }) => line },
    ...counts.map(
      (key): ColumnOf<Item> => ({
        ...{ key, label: labels[key], kind: 'count', figure: 'key' },
        cell: (item) => item[key] ?? '',
      }),
    ),
  ]
  const about = {
    name: 'outcomes',
    title: words.sheets.outcomes,
    nameLabel: workbook.name,
    intro: [words.intro.outcomes],
  }
  return sheetOf(about, columns, itemsOf(desk), ({ name }) => name)
}

function itemsOf(desk: Desk): readonly Item[] {
  const found = desk.result.programme?.outcomes ?? null
  if (found === null) return []
  const { settings } = desk.evaluation
  const domain = (id: string | null): Value => ({
    code: id ?? 'none',
    word: id === null ? desk.sentences.programme.outcomes.noDomain : domainLabel(desk, settings.instrument, id),
  })
  return [
    ...found.links.map(
      (link, at): Item => ({
        ...{ ...link, part: 'link', from: domain(link.from), to: domain(link.to), line: '' },
        name: `programme.outcomes.links.${at + 1}`,
      }),
    ),
    ...(['counted_by', 'asked_about'] as const).flatMap((part) =>
      found[part].map(
        ({ line, cases }, at): Item => ({
          ...{ part, from: '', to: '', line: { code: line, word: lineOf(desk, line) }, cases },
          name: `programme.outcomes.${part}.${at + 1}`,
        }),
      ),
    ),
  ]
}
