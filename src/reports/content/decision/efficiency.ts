import type { EfficiencyRow } from '../../../core/decision/efficiency.ts'
import { type Cell, heading, type Section, table } from '../../document.ts'
import { type Desk, differenceInWords } from '../desk.ts'
import { type Choice, optionInWords } from './option.ts'

/** What each option costs and brings, and what more effect costs among those that make sense. */
export function efficiency(desk: Desk, { at, decided, approaches }: Choice): Section {
  const { decision: words } = desk.sentences
  const unit = words.unit[decided.unit]
  return [
    heading(3, words.efficiencyTitle),
    table(
      words.efficiencyHead(unit.more, unit.per),
      decided.efficiency.map((row, index) => {
        const name = (figure: string) => `${at}.efficiency.${row.option}.${figure}`
        return [
          optionInWords(desk, row.option, approaches > 1),
          { text: costInWords(desk, row.cost), value: row.cost, figure: name('cost') },
          desk.level(name('effect')),
          icer(desk, row, name('icer')),
          words.status[index === 0 ? 'first' : row.status],
        ]
      }),
      { name: 'efficiency' },
    ),
  ]
}

/** A cost compared with the course without, which costs nothing more: below zero it saves. */
export function costInWords({ evaluation, sentences }: Desk, cost: number): string {
  return differenceInWords(-cost, evaluation, sentences)
}

function icer({ sentences, evaluation }: Desk, { icer: value }: EfficiencyRow, figure: string): Cell {
  const { none } = sentences.uncertainty.oneWay
  const text = value === null ? none : sentences.numbers.money(value, evaluation.settings.currency)
  return { text, value, figure }
}
