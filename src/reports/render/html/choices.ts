import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Table } from 'mdast'
import type { Sentences } from '../../../language/sentences.ts'

/** By what a reader chooses rows of a table; the page's script shows it, since without script it does nothing. */
export function choices(table: Table, { document }: Sentences): Element {
  const { every, shown, reset, sort, title } = document.choose
  const selects = (table.data?.filters ?? []).flatMap(({ key, label }) => {
    const values = valuesOf(table, key)
    return values.length < 2
      ? []
      : [
          h(
            'label',
            h('span', label),
            h(
              'select',
              { 'data-key': key },
              h('option', { value: '' }, every),
              values.map((value, at) => h('option', { value: String(at + 1), 'data-value': value }, value)),
            ),
          ),
        ]
  })
  return h(
    'div.choices',
    { role: 'group', 'aria-label': title, hidden: true },
    ...selects,
    ...(selects.length === 0 ? [] : [h('button', { type: 'button', hidden: true }, reset)]),
    h('p', sort),
    h('p.shown', { role: 'status', 'data-shown': shown('{shown}', '{all}') }),
  )
}

/** What the rows of a table are by a field, from a to z. */
function valuesOf({ children }: Table, key: string): readonly string[] {
  const values = new Set(children.flatMap((row) => row.data?.filter?.[key] ?? []))
  return [...values]
    .map((value) => ({ value, order: value.normalize('NFD').toLowerCase() }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ value }) => value)
}
