import type { Sensitivity } from '../../../core/programme/statement-sensitivity.ts'
import { type Cell, paragraph, type Section, table } from '../../document.ts'
import { type Desk, figuresOf, said } from '../desk.ts'

/** The net with other caseloads, with less of the benefit, and with more people who stop. */
export function sensitivityOf(desk: Desk, found: Sensitivity, at: string): Section {
  const { programme, numbers } = desk.sentences
  const { statement: words } = programme
  const rowsOf = (of: 'caseload' | 'realism' | 'dropout', say: (at: number) => string) =>
    (found[of] ?? []).map((row, index) => otherwise(desk, say(row.at), `${at}.${of}.${index + 1}`))
  return [
    paragraph(words.sensitivity),
    table(
      words.sensitivityHead,
      [
        ...rowsOf('caseload', words.caseload),
        ...rowsOf('realism', (share) => words.realism(numbers.percent(share))),
        ...rowsOf('dropout', (share) => words.dropout(numbers.percent(share))),
      ],
      { name: 'statement-sensitivity' },
    ),
    ...turn(desk, found.break_even_realism, `${at}.break_even_realism`, words.turnRealism),
    ...turn(desk, found.break_even_dropout, `${at}.break_even_dropout`, words.turnDropout),
  ]
}

function otherwise(desk: Desk, label: string, at: string): readonly Cell[] {
  return [label, desk.money(`${at}.cost`), desk.saved(`${at}.gain`), desk.saved(`${at}.net`)]
}

/** Where gains equal the cost, if that is at a share there can be. */
function turn(desk: Desk, share: number | null, at: string, say: (share: string) => string): Section {
  if (share === null || share < 0 || share > 1) return []
  const cell = desk.percent(at)
  return [paragraph(say(said(cell)), figuresOf([cell]))]
}
