import type { Aggregate } from '../../core/aggregate/aggregate.ts'
import type { Agreement } from '../../core/aggregate/agreement.ts'
import { heading, paragraph, type Section } from '../document.ts'
import { alpha, alphaTable } from './agreement/alpha.ts'
import { differences } from './agreement/differences.ts'
import { panels } from './agreement/panels.ts'
import { tendencies } from './agreement/tendencies.ts'
import { inBlocks, wholeBlocks } from './block.ts'
import type { Desk } from './desk.ts'
import { textIn } from './in-words.ts'

/** Whether raters agree; nothing where no case was rated by two in one role. */
export function agreement(desk: Desk): Section {
  if (wholeBlocks(desk).every((block) => block.quality_of_life.agreement.length === 0)) return []
  const words = desk.sentences.agreement
  return [
    heading(2, words.title, 'agreement'),
    paragraph(words.intro),
    ...inBlocks(desk, (block) =>
      block.quality_of_life.agreement.flatMap((one, index) =>
        index === 0 && one.leading ? ofLeading(desk, block, one) : beside(desk, block, one),
      ),
    ),
  ]
}

/** The role whose scores count: in words, in a number, who scores higher than others, and what to talk about. */
function ofLeading(desk: Desk, block: Aggregate, one: Agreement): Section {
  const at = nameOf(block, one)
  return [
    ...about(desk, one, at, desk.sentences.agreement.leading),
    ...alpha(desk, one, at, block.inference?.basis === 'asked'),
    ...panels(desk, one, at),
    ...tendencies(desk, one, at),
    ...differences(desk, one, at),
  ]
}

/** Another role, or another instrument, beside it: in words, and how far raters are apart. */
function beside(desk: Desk, block: Aggregate, one: Agreement): Section {
  const at = nameOf(block, one)
  return [
    ...about(desk, one, at, desk.sentences.agreement.beside),
    ...(one.cases < 2 ? [] : [alphaTable(desk, one, at)]),
  ]
}

function nameOf({ id }: Aggregate, one: Agreement): string {
  return `aggregate.${id}.quality_of_life.agreement.${one.id}`
}

function about(desk: Desk, one: Agreement, at: string, title: (role: string, instrument: string) => string): Section {
  const { agreement: words, words: common } = desk.sentences
  const instrument = textIn(desk.evaluation.instruments.get(one.instrument)?.title ?? one.instrument, desk.language)
  return [
    heading(3, title(common.role[one.role], instrument)),
    paragraph(words.about(one.cases), [`${at}.cases`]),
    ...inWords(desk, one, at),
  ]
}

/** At each moment, how often all gave the same level. */
function inWords({ sentences: { agreement: words } }: Desk, { cases, moments }: Agreement, at: string): Section {
  const rated = moments.filter(({ scored }) => scored > 0)
  const said = rated.map((moment) => {
    const { scored, same, one_step, further } = moment
    const figures = (['scored', 'same', 'one_step', 'further'] as const).map(
      (count) => `${at}.moments.${moment.moment}.${count}`,
    )
    return paragraph(words.momentInWords({ moment: moment.moment, scored, same, one: one_step, further }), figures)
  })
  if (cases > 1) return said
  const largest = Math.max(...rated.map((moment) => moment.largest ?? 0))
  const figures = rated.map(({ moment }) => `${at}.moments.${moment}.largest`)
  return [...said, paragraph(words.oneCase(largest), figures)]
}
