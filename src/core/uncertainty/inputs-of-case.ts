import type { Activity, Certainty } from '../case/activity.ts'
import type { Case } from '../case/case.ts'
import type { Evaluation, Settings } from '../case/evaluation.ts'
import type { Scenario } from '../case/scenario.ts'
import { statedCertainty, weightOf } from '../costs/certainty.ts'
import type { CostLine } from '../costs/cost-line.ts'
import { type Distribution, distributionOf } from './distribution.ts'
import type { Input } from './input.ts'
import { type LineName, lineNames } from './line-names.ts'
import { inputOfPrice, ownPriceNumbers } from './price-inputs.ts'

/** The inputs that a cost line rests on: its quantity, its price, its life event and its own certainty. */
export type InputsOfActivity = (line: Pick<CostLine, 'scenario' | 'activity' | 'label'>) => readonly Input[]

/**
 * Finds the inputs of a case's lines. A life event is one input in all courses of a case, so that one crisis happens in
 * all its lines or in none, and a price of a list is one input in all cases.
 */
export function inputsOfCase(story: Case, evaluation: Evaluation): InputsOfActivity {
  const names = lineNames(story)
  const nth = ownPriceNumbers()
  return ({ scenario: name, activity: at, label }) => {
    const scenario = story.scenarios[name] as Scenario
    const activity = (scenario.activities as readonly Activity[])[at] as Activity
    const line = { label, scenario: name, ...names(name, at) }
    return [
      quantityOf(line, activity, story),
      inputOfPrice(line, activity, story, evaluation, nth),
      ...eventOf(activity, scenario, story, evaluation.settings),
      certaintyOf(line, activity, scenario, story, evaluation.settings),
    ]
  }
}

/** A line as its inputs are named after it. */
export interface NamedLine extends LineName {
  readonly label: CostLine['label']
  readonly scenario: string
}

function quantityOf({ label, scenario, name, key }: NamedLine, { quantity }: Activity, story: Case): Input {
  return {
    key: `quantity ${story.case} ${key}`,
    name: `quantity/${name}`,
    kind: 'quantity',
    shared: false,
    label,
    scenario,
    distribution: distributionOf(quantity === 'unknown' ? 0 : quantity),
    spread: null,
  }
}

function eventOf(activity: Activity, scenario: Scenario, story: Case, settings: Settings): readonly Input[] {
  const { event, eventCertainty } = statedCertainty(activity, scenario)
  if (event?.id === undefined) return []
  return [
    {
      key: `event ${story.case} ${event.id}`,
      name: `event/${event.id}`,
      kind: 'event',
      shared: false,
      label: event.text,
      scenario: null,
      distribution: yesNo(eventCertainty, settings),
      spread: null,
    },
  ]
}

function certaintyOf(
  { label, scenario, name, key }: NamedLine,
  activity: Activity,
  written: Scenario,
  story: Case,
  settings: Settings,
): Input {
  return {
    key: `certainty ${story.case} ${key}`,
    name: `certainty/${name}`,
    kind: 'certainty',
    shared: false,
    label,
    scenario,
    distribution: yesNo(statedCertainty(activity, written).certainty, settings),
    spread: null,
  }
}

/** What is below certain is drawn as yes or no; what says nothing is certain. */
function yesNo(certainty: Certainty | undefined, { certainty: weights }: Settings): Distribution {
  return { kind: 'yes-no', certainty: weightOf(certainty ?? 'certain', weights) }
}
