import type { Instrument } from '../../../core/case/instrument.ts'
import type { DomainResult } from '../../../core/quality/quality-of-life.ts'
import { type Picture, picture } from '../../document.ts'
import { type Desk, said } from '../desk.ts'
import { domainLabel } from '../domain-label.ts'
import { textIn } from '../in-words.ts'

/** At which moments levels are given, in the order of time, and the tone of each. */
const moments = [
  ['start', 'start'],
  ['with', 'intervention'],
  ['without', 'reference'],
] as const

/** The levels of a case by life domain, on the scale of its instrument: at the start, with, and without as estimated. */
export function qualityOfCase(
  desk: Desk,
  name: string,
  instrument: Instrument,
  domains: readonly DomainResult[],
): Picture {
  const words = desk.sentences.pictures.ofCase
  const levels = instrument.levels.toSorted((a, b) => a.value - b.value)
  const levelInWords = (value: number) => inWords(desk, instrument, value)
  const rows = domains.map((domain) => {
    const dots = moments.flatMap(([tone, moment]) => {
      const figure = `${name}.domains.${domain.domain}.${moment}`
      const value = domain[moment]
      return value === null ? [] : [{ tone, value, text: said(desk.level(figure)), figure }]
    })
    return { label: domainLabel(desk, instrument.instrument, domain.domain), dots }
  })
  const alternative = rows.map(({ label, dots }) =>
    words.domain(
      label,
      moments.map(([tone]) => {
        const dot = dots.find((one) => one.tone === tone)
        return words.at(words[tone], dot === undefined ? desk.sentences.words.unknown : levelInWords(dot.value))
      }),
    ),
  )
  const [lowest, highest] = [levels[0]?.value ?? 0, levels.at(-1)?.value ?? 0]
  return picture(words.quality, [words.scale(levelInWords(lowest), levelInWords(highest)), ...alternative].join(' '), {
    kind: 'dumbbells',
    legend: moments.map(([tone]) => ({ tone, label: words[tone] })),
    ticks: levels.map(({ value }) => ({ value, text: levelInWords(value) })),
    rows,
  })
}

/** A level as it is written, with its name where it has one. */
function inWords({ language, sentences }: Desk, { levels }: Instrument, value: number): string {
  const label = levels.find((level) => level.value === value)?.label ?? ''
  return sentences.pictures.ofCase.level(sentences.numbers.number(value, 1), textIn(label, language))
}
