import type { Case } from '../../../core/case/case.ts'
import { heading, paragraph, type Section } from '../../document.ts'
import { type Desk, figuresOf, said } from '../desk.ts'
import type { CaseRecord } from '../result.ts'
import { certaintyWord } from './certainty-in-words.ts'
import { howSureOfCaseInShort } from './how-sure.ts'

/** What a case is called, whose it is, over which time, and whether it was invented. */
export function titlesOfCase({ sentences, evaluation }: Desk, record: CaseRecord, story: Case): Section {
  const { story: words } = sentences.report
  const subtitle = words.subtitle({
    organisation: record.organisation ?? null,
    municipality: record.municipality ?? null,
    from: sentences.words.date(record.window.from),
    months: record.window.months,
    priceYear: evaluation.settings.price_year,
  })
  return [
    heading(1, record.title),
    paragraph(story.fictional === true ? `${subtitle} · ${words.fictional}` : subtitle, [
      `cases.${record.case}.window.months`,
      'settings.price_year',
    ]),
  ]
}

/** A case in a few sentences: quality of life first, then cost, then what was compared with and how certain that is. */
export function inShort(desk: Desk, record: CaseRecord, story: Case): Section {
  const { sentences } = desk
  const { story: words, headline } = sentences.report
  const { class_change = 'unknown', class_effect = 'unknown' } = record.quality_of_life ?? {}
  return [
    heading(2, words.short, 'short'),
    paragraph(`${words.rose[class_change]} ${words.than[class_effect]}`),
    costSentence(desk, record),
    ...howSureOfCaseInShort(desk, record),
    paragraph(`${words.comparedWith(sentences.words.kind[record.reference.kind])} ${headline.estimate}`),
    ...certainty(desk, record, story),
  ]
}

function costSentence({ evaluation, sentences, money, difference }: Desk, record: CaseRecord) {
  const { story: words, headline } = sentences.report
  const at = `cases.${record.case}.headline`
  const cell = difference(at, record.reference.kind)
  if (evaluation.settings.perspective === 'cashable' && record.totals.cashable === null)
    return paragraph(headline.cashableNotStated, figuresOf([cell]))
  if (record.headline.difference === null) return paragraph(words.costOnly(said(cell)), figuresOf([cell]))
  const [intervention, reference] = [money(`${at}.intervention`), money(`${at}.reference`)]
  return paragraph(
    words.cost(said(cell), said(intervention), said(reference)),
    figuresOf([cell, intervention, reference]),
  )
}

/** How certain the reference course is held to be, and what the difference is with what is certain and with all of it. */
function certainty(desk: Desk, { case: id, reference, realism }: CaseRecord, story: Case): Section {
  const { story: words } = desk.sentences.report
  const held = story.scenarios[reference.scenario]?.certainty
  const { word, weight } = certaintyWord(desk, held ?? 'certain')
  const course = held === undefined ? [] : [words.ofCourse(word, weight)]
  if (realism.certain_only === null || realism.in_full === null) return course.map((words) => paragraph(words))
  const certain = desk.saved(`cases.${id}.realism.certain_only`, reference.kind)
  const full = desk.saved(`cases.${id}.realism.in_full`, reference.kind)
  return [paragraph([...course, words.between(said(certain), said(full))].join(' '), figuresOf([certain, full]))]
}
