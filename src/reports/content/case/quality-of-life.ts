import type { Case } from '../../../core/case/case.ts'
import type { QualityOfLife } from '../../../core/quality/quality-of-life.ts'
import { heading, list, paragraph, type Section, table } from '../../document.ts'
import type { Desk } from '../desk.ts'
import { domainLabel } from '../domain-label.ts'
import { textIn } from '../in-words.ts'
import { qualityOfCase } from '../pictures/quality-of-case.ts'
import type { CaseRecord } from '../result.ts'
import { raterRange } from './rater-range.ts'
import { reliableChange } from './reliable-change.ts'
import { utilities } from './utilities.ts'

/** Quality of life of a case by life domain: drawn, in a table, after the end, by whom, and why; then other instruments. */
export function qualityOfLife(desk: Desk, record: CaseRecord, story: Case): Section {
  const { story: words } = desk.sentences.report
  const { case: id, quality_of_life: rated } = record
  const beside = otherInstruments(desk, record, story)
  if (rated === null) return [heading(2, words.quality, 'quality'), paragraph(words.notRated), ...beside]
  return [
    heading(2, words.quality, 'quality'),
    paragraph(words.qualityIntro),
    ...onInstrument(desk, record, story, rated, `cases.${id}.quality_of_life`),
    ...beside,
  ]
}

/** What was scored on other instruments, each apart. */
function otherInstruments(desk: Desk, record: CaseRecord, story: Case): Section {
  const { instruments: words } = desk.sentences
  return record.other_instruments.flatMap((rated) => {
    const title = desk.evaluation.instruments.get(rated.instrument)?.title ?? rated.instrument
    return [
      heading(3, words.beside(textIn(title, desk.language))),
      paragraph(words.besideIntro),
      ...onInstrument(desk, record, story, rated, `cases.${record.case}.other_instruments.${rated.instrument}`),
    ]
  })
}

/** What was scored on one instrument, of which figures stand at a name. */
function onInstrument(desk: Desk, record: CaseRecord, story: Case, rated: QualityOfLife, at: string): Section {
  const known = knownDomains(rated)
  const instrument = desk.evaluation.instruments.get(rated.instrument)
  return [
    ...(instrument?.direction === 'lower-is-better' ? [paragraph(desk.sentences.instruments.lowerIsBetter)] : []),
    ...(instrument === undefined || known.length === 0 ? [] : [qualityOfCase(desk, at, instrument, known)]),
    levels(desk, at, rated),
    ...followUp(desk, at, rated),
    ...utilities(desk, record, rated, at),
    ...reliableChange(desk, rated, at),
    ...raters(desk, rated),
    ...raterRange(desk, at, rated),
    ...reasons(desk, rated, story),
  ]
}

/** The domains of which some level is known. */
function knownDomains({ domains }: QualityOfLife) {
  return domains.filter(
    ({ status, start, intervention, reference }) =>
      status === 'rated' && [start, intervention, reference].some((known) => known !== null),
  )
}

const points = ['start', 'intervention', 'reference'] as const

function levels(desk: Desk, name: string, rated: QualityOfLife) {
  const { level, step } = desk
  const words = desk.sentences.report.story
  const row = (label: string, at: string) => [
    label,
    ...points.map((point) => level(`${name}.${at}.${point}`)),
    step(`${name}.${at}.change`),
    step(`${name}.${at}.effect`),
  ]
  return table(words.qualityHead, [
    ...knownDomains(rated).map(({ domain }) => row(domainLabel(desk, rated.instrument, domain), `domains.${domain}`)),
    ...(rated.index === null ? [] : [row(words.index, 'index')]),
  ])
}

function followUp(desk: Desk, name: string, rated: QualityOfLife): Section {
  const words = desk.sentences.report.story
  const rows = knownDomains(rated).flatMap(({ domain, follow_up }) =>
    follow_up.map((one, index) => [
      `${domainLabel(desk, rated.instrument, domain)}, ${words.follow(desk.sentences.words.moment(one.at))}`,
      desk.level(`${name}.domains.${domain}.follow_up.${index + 1}.intervention`),
    ]),
  )
  const [domain = '', , intervention = ''] = words.qualityHead
  return rows.length === 0 ? [] : [table([domain, intervention], rows)]
}

function raters({ sentences }: Desk, rated: QualityOfLife): Section {
  const { report, words } = sentences
  return [
    heading(3, report.story.raters),
    table(
      report.story.ratersHead,
      rated.raters.map(({ rater, role, of, class_change, class_effect, leading }) => [
        rater,
        words.role[role],
        words.of[of] ?? of,
        words.quality[class_change],
        words.quality[class_effect],
        leading ? words.yes : words.no,
      ]),
    ),
  ]
}

/** Why the raters whose scores count gave them. */
function reasons(desk: Desk, rated: QualityOfLife, { ratings = [] }: Case): Section {
  const words = desk.sentences.report.story
  const ofInstrument = ratings.filter(
    ({ instrument }) => (instrument ?? desk.evaluation.settings.instrument) === rated.instrument,
  )
  const leading = ofInstrument.filter((_, at) => rated.raters[at]?.leading)
  const items = rated.domains.flatMap(({ domain }) =>
    leading.flatMap(({ rater, scores }) => {
      const given = scores?.[domain]
      if (typeof given !== 'object' || given.because === undefined) return []
      const label = domainLabel(desk, rated.instrument, domain)
      return [words.scored(label, leading.length === 1 ? null : rater, given.because)]
    }),
  )
  return items.length === 0 ? [] : [heading(3, words.scoredBecause), list(items)]
}
