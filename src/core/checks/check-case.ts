import type { Case } from '../case/case.ts'
import type { Evaluation } from '../case/evaluation.ts'
import type { Finding } from '../finding.ts'
import { type Rule, subjectOf } from './activities.ts'
import { certainties } from './certainty.ts'
import { aggregatesWithParts, sameLineTwice } from './double-counting.ts'
import { events } from './events.ts'
import { followUpLater, moments, periods } from './moments.ts'
import { linesWithoutOutcome, outcomes, quotes } from './outcomes.ts'
import { payers, receivers } from './payers.ts'
import { oldPrices, outsideIndex } from './price-years.ts'
import { countablePrices, prices } from './prices.ts'
import { eventDomains, ratings, ratingsComplete, ratingTwice } from './ratings.ts'
import { references } from './references.ts'
import { supportOrder } from './support.ts'
import { timeUnits } from './time-units.ts'
import { evaluatedSupport, toldNotCounted } from './told-not-counted.ts'

/** Rules whose findings mean that a case cannot be calculated. */
const necessary: readonly Rule[] = [
  references,
  prices,
  countablePrices,
  payers,
  receivers,
  events,
  moments,
  periods,
  timeUnits,
  certainties,
  ratings,
  eventDomains,
  supportOrder,
  outcomes,
]

/** Rules about a case that can be calculated. */
const careful: readonly Rule[] = [
  aggregatesWithParts,
  sameLineTwice,
  ratingTwice,
  followUpLater,
  oldPrices,
  outsideIndex,
  ratingsComplete,
  toldNotCounted,
  evaluatedSupport,
  quotes,
  linesWithoutOutcome,
]

/** All findings between the fields of a case. */
export function checkCase(story: Case, evaluation: Evaluation): readonly Finding[] {
  const subject = subjectOf(story)
  const found = necessary.flatMap((rule) => rule(subject, evaluation))
  if (found.length > 0) return found
  return [...found, ...careful.flatMap((rule) => rule(subject, evaluation))]
}

/** Rules about one line or score at a time: they hold for what could be read of a case too. */
const partial: readonly Rule[] = [
  ...[prices, countablePrices, payers, receivers, moments, periods, timeUnits, certainties],
  supportOrder,
]

/** Findings between the fields of a case of which some parts could not be read. */
export function checkPart(story: Case, evaluation: Evaluation): readonly Finding[] {
  const subject = subjectOf(story)
  return partial.flatMap((rule) => rule(subject, evaluation))
}
