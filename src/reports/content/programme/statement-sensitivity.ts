import type { Sensitivity } from '../../../core/programme/statement-sensitivity.ts'
import { type Cell, paragraph, type Section, table } from '../../document.ts'
import { type Desk, figuresOf, said } from '../desk.ts'
import { yields } from './yields.ts'

/** The net with other caseloads, with less of the benefit, and with more people who stop. */
export function sensitivityOf(desk: Desk, found: Sensitivity, at: string): Section {
  const { programme, numbers } = desk.sentences
  const { statement: words } = programme
  // What is as it was stands in the statement itself, but for a caseload that costs otherwise than its budget.
  const asItWas = { caseload: null, realism: 1, dropout: 0 }
  const ofCaseload = (tried: number) =>
    tried === found.caseload_as_it_was ? programme.caseload.asItWas(words.caseload(tried)) : words.caseload(tried)
  const rowsOf = (of: 'caseload' | 'realism' | 'dropout', say: (at: number) => string) =>
    (found[of] ?? []).flatMap((row, index) =>
      row.at === asItWas[of] ? [] : [otherwise(desk, say(row.at), `${at}.${of}.${index + 1}`)],
    )
  return [
    paragraph(words.sensitivity),
    table(
      words.sensitivityHead,
      [
        ...rowsOf('caseload', ofCaseload),
        ...rowsOf('realism', (share) => words.realism(numbers.percent(share))),
        ...rowsOf('dropout', (share) => words.dropout(numbers.percent(share))),
      ],
      { name: 'statement-sensitivity' },
    ),
    ...(found.caseload === null ? [] : [paragraph(words.sameGain)]),
    ...turn(desk, found.break_even_realism, `${at}.break_even_realism`, words.turnRealism),
    ...turn(desk, found.break_even_dropout, `${at}.break_even_dropout`, words.turnDropout),
  ]
}

function otherwise(desk: Desk, label: string, at: string): readonly Cell[] {
  return [label, desk.money(`${at}.cost`), yields(desk, `${at}.gain`), yields(desk, `${at}.net`)]
}

/** Where gains equal the cost, if that is at a share there can be. */
function turn(desk: Desk, share: number | null, at: string, say: (share: string) => string): Section {
  if (share === null || share < 0 || share > 1) return []
  const cell = desk.percent(at)
  return [paragraph(say(said(cell)), figuresOf([cell]))]
}
