import { descending } from 'd3-array'
import type { Aggregate } from '../../core/aggregate/aggregate.ts'
import { meanOf } from '../../core/chance/distribution.ts'
import { type Document, document, heading, paragraph, type Section, table } from '../document.ts'
import { type Desk, differenceInWords } from './desk.ts'
import { askedInWords, labelOfInput, placeOfInput, valueInWords } from './input-in-words.ts'
import type { ChangedCase, ChangedTotal, WhatIfAnswer } from './what-if-answer.ts'
import { endsSections } from './what-if-ends.ts'

/** So many inputs, and cases, are shown. */
const most = 15

/** What the difference becomes with inputs at other values, and of inputs without a value what it is at both ends. */
export function whatIfReport(desk: Desk, answer: WhatIfAnswer): Document {
  const { whatIf: words } = desk.sentences
  if (answer.totals.length === 0) return document([heading(1, words.title), paragraph(words.unknown)])
  const isChange = answer.asked.some(({ inputs }) => inputs.some(({ value }) => value !== null))
  return document(
    [heading(1, words.title), ...replaced(desk, answer)],
    isChange
      ? [...inShort(desk, answer), ...changes(desk, answer), ...ofCases(desk, answer), ...together(desk, answer)]
      : [],
    endsSections(desk, answer),
    [
      ...(answer.withoutSupport === 0 ? [] : [paragraph(words.withoutSupport(answer.withoutSupport))]),
      paragraph(words.others),
    ],
  )
}

/** The aggregate of a block; a run knows all of them. */
function blockOf({ result }: Desk, id: string): Aggregate {
  return result.aggregate.find((one) => one.id === id) as Aggregate
}

function replaced({ sentences }: Desk, { asked }: WhatIfAnswer): Section {
  return asked.flatMap((one) =>
    one.instead === null ? [] : [paragraph(sentences.whatIf.instead(one.asked, one.instead))],
  )
}

/** The outcome in a sentence: of the only case, or of the block in which it changes most. */
function inShort(desk: Desk, { totals, isSingle }: WhatIfAnswer): Section {
  const { whatIf: words } = desk.sentences
  const move = ({ now, changed }: ChangedTotal) => Math.abs(changed.difference - now.difference)
  const [first] = [...totals].sort(
    (a, b) => descending(move(a), move(b)) || descending(blockOf(desk, a.block).n, blockOf(desk, b.block).n),
  ) as [ChangedTotal]
  const said = ({ difference }: ChangedTotal['now']) => inWords(desk, difference, first.block)
  const { known } = blockOf(desk, first.block)
  const whose = isSingle ? null : (first.title ?? words.together(known))
  return [paragraph(words.inShort(whose, said(first.now), said(first.changed)))]
}

function changes(desk: Desk, { asked }: WhatIfAnswer): Section {
  const { sentences, evaluation } = desk
  const { whatIf: words } = sentences
  const { currency } = evaluation.settings
  const all = [
    ...new Map(
      asked.flatMap(({ inputs }) =>
        inputs.flatMap((one) => (one.value === null ? [] : [[one.fullName, { ...one, value: one.value }] as const])),
      ),
    ).values(),
  ]
  const rows = all
    .slice(0, most)
    .map(({ input, measure, title, cases, value }) => [
      labelOfInput(desk, input),
      placeOfInput(desk, input, input.shared ? words.inStories(cases) : title),
      valueInWords({ input, measure }, meanOf(input.distribution), sentences, currency),
      askedInWords({ input, measure }, value, sentences, currency),
    ])
  const more = all.length - rows.length
  return [
    heading(2, words.changes),
    table(words.changesHead, rows),
    ...(more === 0 ? [] : [paragraph(words.moreInputs(more))]),
    ...asked.flatMap((one) => (one.others === 0 ? [] : [paragraph(words.otherInputs(one.asked, one.others))])),
    ...(all.some(({ input }) => input.kind === 'price') ? [paragraph(words.prices)] : []),
  ]
}

function ofCases(desk: Desk, { asked, cases, totals, isSingle, unknown, wrong }: WhatIfAnswer): Section {
  const { whatIf: words } = desk.sentences
  const move = ({ difference: { now, changed } }: ChangedCase) => Math.abs(changed - now)
  const moved = cases
    .filter((one) => move(one) > 0)
    .sort((a, b) => descending(move(a), move(b)) || (a.case < b.case ? -1 : 1))
  const known = totals.reduce((sum, { now }) => sum + Object.values(now.counts).reduce((all, n) => all + n, 0), 0)
  const same = known - moved.length
  // Over many cases only where it is what was asked about.
  const isAsked = isSingle || asked.some(({ inputs }) => inputs.some(({ input }) => input.kind === 'attribution'))
  const claimed = cases.filter(({ attributed: { now, changed } }) => isAsked && now !== null && now !== changed)
  const tableOf = (rows: readonly ChangedCase[], of: 'difference' | 'attributed') =>
    table(
      words.outcomeHead,
      rows
        .slice(0, most)
        .map((one) => [
          one.title,
          inWords(desk, one[of].now ?? 0, one.block),
          inWords(desk, one[of].changed ?? 0, one.block),
        ]),
    )
  return [
    heading(2, words.outcome),
    ...(moved.length === 0 ? [] : [tableOf(moved, 'difference')]),
    ...(moved.length > most ? [paragraph(words.moreCases(moved.length - most))] : []),
    ...(same + unknown + wrong === 0 ? [] : [paragraph(words.sameCases(same, unknown, wrong))]),
    ...(claimed.length === 0 ? [] : [heading(3, words.claimed), tableOf(claimed, 'attributed')]),
  ]
}

/** Each block in which something changes, with its total and how many cases save. */
function together(desk: Desk, { isSingle, totals, cases }: WhatIfAnswer): Section {
  if (isSingle) return []
  const { whatIf: words, annual, numbers, words: usual } = desk.sentences
  return desk.result.aggregate.flatMap(({ id, n, known, reference_kind: kind, months }) => {
    const total = totals.find(({ block }) => block === id)
    if (total === undefined || !cases.some(({ block }) => block === id)) return []
    const { now, changed } = total
    // What is still to gain is no saving, so there is no count of it.
    const counts = kind === 'improved' ? [] : (['saves', 'none', 'costs_extra'] as const)
    return [
      heading(2, words.total(annual.block.about(n, usual.kind[kind], months))),
      table(words.totalHead, [
        [words.difference, inWords(desk, now.difference, id), inWords(desk, changed.difference, id)],
        ...counts.map((saving) => [
          words.counts[saving],
          numbers.number(now.counts[saving]),
          numbers.number(changed.counts[saving]),
        ]),
      ]),
      paragraph(words.known(known, n)),
    ]
  })
}

function inWords(desk: Desk, difference: number, block: string): string {
  return differenceInWords(difference, desk.evaluation, desk.sentences, blockOf(desk, block).reference_kind)
}
