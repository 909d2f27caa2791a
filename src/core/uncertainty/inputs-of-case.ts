import type { Activity, Certainty } from '../case/activity.ts'
import type { Case } from '../case/case.ts'
import type { Evaluation, Settings } from '../case/evaluation.ts'
import type { LifeEvent, Scenario } from '../case/scenario.ts'
import { type Distribution, distributionOf } from '../chance/distribution.ts'
import { certaintyOfEvent, type StatedEvent, statedCertainty, weightOf } from '../costs/certainty.ts'
import type { CostLine } from '../costs/cost-line.ts'
import type { Input } from './input.ts'
import { type LineName, lineNames } from './line-names.ts'
import { inputOfPrice, ownPriceNumbers } from './price-inputs.ts'

/** The inputs that a cost line rests on. */
export interface InputsOfLine {
  /** Its quantity, its price, its life event and its own certainty, of which it is the product. */
  readonly product: readonly Input[]
  /**
   * The life event that excludes its own: the line is there only where not all of these happen; nothing where none does.
   */
  readonly unless: readonly Input[]
}

export type InputsOfActivity = (line: Pick<CostLine, 'scenario' | 'activity' | 'label'>) => InputsOfLine

/**
 * Finds the inputs of a case's lines. A life event is one input in both courses, so that one crisis happens in all its lines
 * or in none, and a price of a list is one input in all cases.
 *
 * @param courses the two that are compared
 */
export function inputsOfCase(story: Case, courses: readonly string[], evaluation: Evaluation): InputsOfActivity {
  const names = lineNames(story)
  const nth = ownPriceNumbers()
  return ({ scenario: name, activity: at, label }) => {
    const scenario = story.scenarios[name] as Scenario
    const activity = (scenario.activities as readonly Activity[])[at] as Activity
    const line = { label, scenario: name, ...names(name, at) }
    const { certainty, event, unless } = statedCertainty(activity, scenario)
    const inputsOfEvent = (one: StatedEvent, other: LifeEvent | null) =>
      eventInputs(one, other, name, otherCourse(story, courses, name), story, evaluation.settings)
    return {
      product: [
        quantityOf(line, activity, story),
        inputOfPrice(line, activity, story, evaluation, nth),
        ...(event === null ? [] : inputsOfEvent(event, unless?.event ?? null)),
        certaintyOf(line, certainty, story, evaluation.settings),
      ],
      unless: unless === null ? [] : inputsOfEvent(unless, null),
    }
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
    unless: null,
    distribution: distributionOf(quantity === 'unknown' ? 0 : quantity),
    spread: null,
  }
}

function otherCourse(story: Case, courses: readonly string[], name: string): Scenario | undefined {
  const other = courses.find((course) => course !== name)
  return other === undefined ? undefined : story.scenarios[other]
}

/**
 * A life event as inputs. Where it stands in both courses and is less likely in this one, it happens here only if it happens
 * in the other, and then with certainty here / certainty there: the same event can be averted, and none comes up instead.
 */
function eventInputs(
  { event, certainty }: StatedEvent,
  unless: LifeEvent | null,
  course: string,
  other: Scenario | undefined,
  story: Case,
  settings: Settings,
): readonly Input[] {
  const there = other?.life_events?.find(({ id }) => id === event.id)
  const here = weightOf(certainty ?? 'certain', settings.certainty)
  const most =
    there === undefined || other === undefined
      ? here
      : Math.max(here, weightOf(certaintyOfEvent(there, other) ?? 'certain', settings.certainty))
  const input: Input = {
    key: `event ${story.case} ${event.id}`,
    name: `event/${event.id}`,
    kind: 'event',
    shared: false,
    label: event.text,
    scenario: null,
    unless: unless?.text ?? null,
    distribution: { kind: 'yes-no', certainty: most },
    spread: null,
  }
  if (here === most) return [input]
  const { key, name } = input
  const distribution: Distribution = { kind: 'yes-no', certainty: here / most }
  return [input, { ...input, key: `${key} ${course}`, name: `${name}/${course}`, scenario: course, distribution }]
}

function certaintyOf(
  { label, scenario, name, key }: NamedLine,
  certainty: Certainty | undefined,
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
    unless: null,
    distribution: yesNo(certainty, settings),
    spread: null,
  }
}

/** What is below certain is drawn as yes or no; what says nothing is certain. */
function yesNo(certainty: Certainty | undefined, { certainty: weights }: Settings): Distribution {
  return { kind: 'yes-no', certainty: weightOf(certainty ?? 'certain', weights) }
}
