import type { Aggregate } from '../../core/aggregate/aggregate.ts'
import type { Agreement } from '../../core/aggregate/agreement.ts'
import { heading, paragraph, type Section } from '../document.ts'
import { levelsAgainstSame } from './agreement/against-same.ts'
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
    ...alpha(desk, one, at, block.inference?.basis ?? null),
    ...panels(desk, one, at),
    ...tendencies(desk, one, at),
    ...differences(desk, one, at),
    ...levelsAgainstSame(desk, one, at),
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

/** At each moment, in change and in effect, how often all gave the same. */
function inWords({ sentences: { agreement: words } }: Desk, one: Agreement, at: string): Section {
  const rated = one.moments.filter(({ scored }) => scored > 0)
  const levels = rated.map(({ moment, scored, same, one_step, further }) =>
    paragraph(
      words.momentInWords({ moment, scored, same, one: one_step, further }),
      countsAt(`${at}.moments.${moment}`),
    ),
  )
  const seen = one.measures.filter(({ scored }) => scored > 0)
  const measures = seen.map(({ measure, scored, same, one_step, further, some_same, all_same }) => {
    const name = `${at}.measures.${measure}`
    const parts = { measure, scored, same, one: one_step, further, someSame: some_same, allSame: all_same }
    return paragraph(words.measureInWords(parts), [...countsAt(name), `${name}.some_same`, `${name}.all_same`])
  })
  const said = [...levels, ...(seen.length === 0 ? [] : [paragraph(words.levelsOnly)]), ...measures]
  if (one.cases > 1) return said
  const largest = Math.max(...[...rated, ...seen].map((apart) => apart.largest ?? 0))
  const figures = [
    ...rated.map(({ moment }) => `${at}.moments.${moment}.largest`),
    ...seen.map(({ measure }) => `${at}.measures.${measure}.largest`),
  ]
  return [...said, paragraph(words.oneCase(largest), figures)]
}

function countsAt(name: string): readonly string[] {
  return ['scored', 'same', 'one_step', 'further'].map((count) => `${name}.${count}`)
}
