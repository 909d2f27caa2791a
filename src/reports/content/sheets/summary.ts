import { type Sheet, sheetOf } from '../../sheet.ts'
import type { Desk } from '../desk.ts'
import { noticeOf } from '../notice.ts'
import { amountsOfBlock } from './block-amounts.ts'
import { countsOfBlock, countsOverall } from './counts.ts'
import { countsInferenceOfBlock } from './counts-inference.ts'
import type { SummaryRow } from './summary-row.ts'

/** What a report says over all cases, and of each block: a figure a row. */
export function summary(desk: Desk): Sheet {
  const { sheets, name: nameLabel, summary: label } = desk.sentences.workbook
  const rows: readonly SummaryRow[] = [
    ...countsOverall(desk),
    ...desk.result.aggregate.flatMap((block) => [
      ...countsOfBlock(desk, block),
      ...amountsOfBlock(desk, block),
      ...countsInferenceOfBlock(desk, block),
    ]),
  ]
  return sheetOf(
    { name: 'summary', title: sheets.summary, nameLabel, intro: intro(desk) },
    [
      { key: 'block', label: label.block, kind: 'text', cell: ({ block }) => block },
      { key: 'subject', label: label.subject, kind: 'text', cell: ({ subject }) => subject },
      { key: 'label', label: label.label, kind: 'text', cell: (row) => row.label },
      {
        key: 'value',
        label: label.value,
        kind: 'number',
        figure: 'row',
        cell: ({ value, kind, formula }) => ({ value, kind, formula }),
      },
    ],
    rows,
    ({ name }) => name,
  )
}

function intro({ result, evaluation, sentences }: Desk): readonly string[] {
  const { settings } = evaluation
  const { report, words, workbook } = sentences
  const subtitle = report.subtitle({
    organisation: settings.organisation,
    priceYear: settings.price_year,
    perspective: words.perspective[settings.perspective],
    n: result.overall.n,
    selection: words.selection[settings.selection],
    served: settings.served,
  })
  const notice = noticeOf({ evaluation, sentences })
  return [settings.title ?? report.defaultTitle, subtitle, ...(notice === null ? [] : [notice]), ...workbook.intro]
}
