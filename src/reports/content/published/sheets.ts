import type { PublishedBlock } from '../../../core/disclosure/block.ts'
import type { PublishedCase } from '../../../core/disclosure/published.ts'
import { isLowerThanUsual } from '../../../core/disclosure/usual.ts'
import type { Withheld } from '../../../core/disclosure/withheld.ts'
import { clean } from '../../document.ts'
import { type Sheet, sheetOf, type Workbook } from '../../sheet.ts'
import type { PublishedDesk } from './published-desk.ts'
import { type PublishedRow, publishedRows } from './sheet-rows.ts'

/** The tables of a published report. */
export const publishedTableNames = ['summary', 'cases', 'withheld'] as const

/** What is published, as tables for further work. */
export function publishedWorkbook(desk: PublishedDesk): Workbook {
  const { settings } = desk.evaluation
  return {
    title: clean(settings.title ?? desk.sentences.report.defaultTitle),
    organisation: settings.organisation === null ? null : clean(settings.organisation),
    language: desk.language,
    currency: settings.currency,
    notice: null,
    sheets: [summary(desk), cases(desk), withheld(desk)],
  }
}

function summary(desk: PublishedDesk): Sheet {
  const { disclosure, workbook, report } = desk.sentences
  const { columns: label, sheets } = disclosure.workbook
  const { settings } = desk.evaluation
  return sheetOf<PublishedRow>(
    {
      name: 'summary',
      title: sheets.summary,
      nameLabel: workbook.name,
      intro: [
        settings.title ?? report.defaultTitle,
        disclosure.section.rules(settings.disclosure, isLowerThanUsual(settings.disclosure)),
      ],
    },
    [
      { key: 'block', label: label.block, kind: 'text', cell: ({ block }) => block },
      { key: 'subject', label: label.subject, kind: 'text', cell: ({ subject }) => subject },
      { key: 'label', label: label.label, kind: 'text', cell: (row) => row.label },
      { key: 'value', label: label.value, kind: 'number', cell: ({ value, kind }) => ({ value, kind }) },
    ],
    publishedRows(desk),
    ({ name }) => name,
  )
}

function cases({ published, sentences }: PublishedDesk): Sheet {
  const { disclosure, workbook, words } = sentences
  const { columns: label, sheets } = disclosure.workbook
  const quality = (of: 'change' | 'effect') => ({
    ...({ key: of, label: label[of], kind: 'text' } as const),
    cell: (one: PublishedCase) => ({ code: one[of], word: words.quality[one[of]] }),
  })
  return sheetOf<PublishedCase>(
    { name: 'cases', title: sheets.cases, nameLabel: workbook.name },
    [
      { key: 'case', label: label.case, kind: 'text', cell: (one) => one.case },
      { key: 'title', label: label.title, kind: 'text', cell: ({ title }) => title },
      {
        ...({ key: 'compared_with', label: label.block, kind: 'text' } as const),
        cell: ({ reference_kind: kind, months }) => ({
          code: `${kind}-${months}`,
          word: disclosure.cases.comparedWith(words.kind[kind], months),
        }),
      },
      quality('change'),
      quality('effect'),
      { key: 'difference', label: label.difference, kind: 'money', cell: ({ difference }) => difference },
    ],
    published.cases,
    ({ case: id }) => `cases.${id}`,
  )
}

function withheld({ published, sentences, evaluation }: PublishedDesk): Sheet {
  const { disclosure, workbook } = sentences
  const { columns: label, sheets } = disclosure.workbook
  const { what, why } = disclosure.section
  type Item = Withheld & { readonly block: PublishedBlock }
  return sheetOf<Item>(
    { name: 'withheld', title: sheets.withheld, nameLabel: workbook.name },
    [
      { key: 'what', label: label.label, kind: 'text', cell: (one) => ({ code: one.what, word: what[one.what] }) },
      {
        ...({ key: 'why', label: label.why, kind: 'text' } as const),
        cell: (one) => ({ code: one.why, word: why[one.why](evaluation.settings.disclosure) }),
      },
    ],
    published.blocks.flatMap((block) => block.withheld.map((one) => ({ ...one, block }))),
    (one) => `blocks.${one.block.id}.withheld.${one.what}`,
  )
}
