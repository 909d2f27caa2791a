import type { Activity } from '../../../core/case/activity.ts'
import type { Case } from '../../../core/case/case.ts'
import type { LifeEvent, Scenario } from '../../../core/case/scenario.ts'
import { statedCertainty } from '../../../core/costs/certainty.ts'
import { type Cell, heading, paragraph, type Section, table } from '../../document.ts'
import { type Desk, figuresOf, said } from '../desk.ts'
import type { CaseRecord } from '../result.ts'
import { certaintyInWords, eventCertaintyInWords } from './certainty-in-words.ts'
import { activityLabel } from './course-notes.ts'

/** Why the reference course would have gone so, and how certain that is: of the course, its events and its activities. */
export function reasons(desk: Desk, record: CaseRecord, story: Case): Section {
  const words = desk.sentences.report.story.reasons
  const { scenario: name } = record.reference
  const scenario = story.scenarios[name] as Scenario
  const activities = scenario.activities === 'unknown' ? [] : scenario.activities
  const hangingOn = (event: string | undefined) =>
    activities.flatMap((activity, at) =>
      activity.event === event ? [ofActivity(desk, activity, scenario, lineOf(record, name, at))] : [],
    )
  const rows = [
    ...(scenario.because === undefined && scenario.certainty === undefined ? [] : [ofCourse(desk, scenario)]),
    ...hangingOn(undefined),
    ...(scenario.life_events ?? []).flatMap((event) => [
      ofEvent(desk, event, scenario),
      ...(event.id === undefined ? [] : hangingOn(event.id)),
    ]),
  ]
  const claimed = attribution(desk, record, story)
  if (rows.length + claimed.length === 0) return []
  return [
    heading(2, words.title, 'reasons'),
    ...(rows.length === 0 ? [] : [paragraph(words.intro), table(words.head, rows)]),
    ...claimed,
  ]
}

function ofCourse(desk: Desk, { certainty, because = '' }: Scenario): readonly Cell[] {
  const { course } = desk.sentences.report.story.reasons
  return [course, certainty === undefined ? '' : certaintyInWords(desk, certainty), because]
}

function ofEvent(desk: Desk, event: LifeEvent, scenario: Scenario): readonly Cell[] {
  return [`● ${event.text}`, eventCertaintyInWords(desk, event, scenario), event.because ?? '']
}

/** An activity, how certain it is with the weight its lines count with, and why. */
function ofActivity(desk: Desk, activity: Activity, scenario: Scenario, line: string | null): readonly Cell[] {
  const { given } = desk.sentences.report.story.reasons
  const { certainty = 'certain', event } = statedCertainty(activity, scenario)
  const own = certaintyInWords(desk, certainty)
  const weight = line === null ? null : desk.percent(`${line}.certainty`)
  const text = event === null || weight === null ? own : given(own, said(weight))
  return [
    `▪ ${activityLabel(desk, activity)}`,
    weight === null || typeof weight === 'string' ? text : { ...weight, text },
    activity.because ?? '',
  ]
}

/** The name of the first line of an activity. */
function lineOf({ case: id, lines }: CaseRecord, scenario: string, activity: number): string | null {
  const at = lines.findIndex((line) => line.scenario === scenario && line.activity === activity)
  return at === -1 ? null : `cases.${id}.lines.${at + 1}`
}

/** Why the support may claim only a part of the benefit. */
function attribution(desk: Desk, { case: id, attributed }: CaseRecord, { attribution: stated }: Case): Section {
  const { attribution: words } = desk.sentences.report.story.reasons
  if (stated?.because === undefined) return []
  if (attributed === null) return [paragraph(words(null, stated.because))]
  const share = desk.percent(`cases.${id}.attributed.share`)
  return [paragraph(words(said(share), stated.because), figuresOf([share]))]
}
