import { calculate } from '../../core/calculate.ts'
import type { Activity } from '../../core/case/activity.ts'
import type { Case } from '../../core/case/case.ts'
import { changed } from '../../core/case/change.ts'
import type { Scenario } from '../../core/case/scenario.ts'
import type { CostLine } from '../../core/costs/cost-line.ts'
import type { Sentences } from '../../language/sentences.ts'
import { lineInWords, payerLabels, textIn } from '../../reports/content/in-words.ts'
import { additionOf, changesOf } from '../../scoring/changes.ts'
import type { Answers, Interview } from '../../scoring/interview.ts'
import type { Question } from '../../scoring/question.ts'
import { consensusInWords } from './consensus-in-words.ts'

/** What a question is about: the domain, the line read back in words; null where its chapter says enough. */
export function subjectOf(
  question: Question,
  answers: Answers,
  interview: Interview,
  sentences: Sentences,
): string | null {
  const { scenario, activity, addition, domain } = question.about
  if (domain !== undefined) return ofDomain(question, domain, interview, sentences)
  if (question.chapter === 'consensus') return ofConsensus(question, interview, sentences)
  if (scenario === undefined) return null
  if (activity !== undefined) return activityInWords(scenario, activity, answers, interview, sentences)
  if (addition === undefined || question.ask === 'add') return null
  if (question.ask !== 'sure') return sentences.interview.addition(addition)
  const added = additionOf(`course.${scenario}.add-${addition}`, answers)
  return readBack(
    activityLabel(added, interview, sentences),
    linesOfAdded(interview, scenario, added),
    interview,
    sentences,
  )
}

/** What an activity is called. */
export function activityLabel(
  { label, price, unit_price }: Activity,
  { evaluation }: Interview,
  { language }: Sentences,
): string {
  const listed = price === undefined ? undefined : evaluation.prices.get(price)?.label
  return label ?? textIn(listed ?? unit_price?.source.title ?? '', language)
}

/** What a domain is called. */
export function domainLabel(id: string, { instrument }: Interview, { language }: Sentences): string {
  return textIn(instrument.domains.find((domain) => domain.id === id)?.label ?? id, language)
}

/** A domain, and in a consensus who gave what for it. */
function ofDomain(question: Question, domain: string, interview: Interview, sentences: Sentences): string {
  const asked = domainInWords(domain, interview, sentences)
  const given = interview.about === 'consensus' ? ofConsensus(question, interview, sentences) : null
  return given === null ? asked : `${asked}\n  ${given.replaceAll('\n', '\n  ')}`
}

function ofConsensus(question: Question, interview: Interview, sentences: Sentences): string | null {
  return consensusInWords(question, interview, sentences, (id) => domainLabel(id, interview, sentences))
}

function domainInWords(id: string, interview: Interview, sentences: Sentences): string {
  const { domains } = interview.instrument
  const at = domains.findIndex((domain) => domain.id === id)
  const asked = domains[at]?.question
  const { position, domain } = sentences.interview
  const words = domain(domainLabel(id, interview, sentences), asked && textIn(asked, sentences.language))
  return position(at + 1, domains.length, words)
}

function activityInWords(
  scenario: string,
  at: number,
  answers: Answers,
  interview: Interview,
  sentences: Sentences,
): string {
  const { activities } = interview.story.scenarios[scenario] as Scenario
  const known = activities === 'unknown' ? [] : activities
  const label = activityLabel(known[at] as Activity, interview, sentences)
  const title = sentences.interview.position(at + 1, known.length, label)
  return readBack(title, linesOf(interview, answers, scenario, at), interview, sentences)
}

/** A line under its title, with every factor of its amount. */
function readBack(title: string, lines: readonly CostLine[], { evaluation }: Interview, sentences: Sentences): string {
  const payer = payerLabels(evaluation, sentences.language)
  return [title, ...lines.map((line) => lineInWords(line, evaluation.settings, sentences, payer))].join('\n  ')
}

/** The lines of one activity of a reference course, with what is answered of it. */
function linesOf(interview: Interview, answers: Answers, scenario: string, at: number): readonly CostLine[] {
  const own = changesOf(interview, answers).filter((change) => change.kind === 'change-activity' && change.at === at)
  return calculated(interview, changed(interview.story, own), scenario, at)
}

/** The lines of an activity that is not in the case yet. */
function linesOfAdded(interview: Interview, scenario: string, activity: Activity): readonly CostLine[] {
  const { activities } = interview.story.scenarios[scenario] as Scenario
  const story = changed(interview.story, [{ kind: 'add-activity', scenario, activity }])
  return calculated(interview, story, scenario, activities === 'unknown' ? 0 : activities.length)
}

function calculated({ evaluation }: Interview, story: Case, scenario: string, at: number): readonly CostLine[] {
  const settings = { ...evaluation.settings, reference: scenario }
  return calculate(story, { ...evaluation, settings }).lines.filter(
    (line) => line.scenario === scenario && line.activity === at,
  )
}
