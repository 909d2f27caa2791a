import type { Sentences } from '../nl/nl.ts'

type How = Sentences['explain']['how']
type Named = typeof import('../nl/explain-uncertainty.ts').howSure

/** How figures of how sure a result is came about. */
export const howSure: Pick<How, keyof Named> = {
  draws: 'So often was it calculated; a setting.',
  drawnCases: 'So many stories of which the difference is known; the calculations are over these.',
  withRealism:
    'To so many of these stories realism of the settings applies: those in which stands what the evaluated support is.',
  expectedValue:
    'The mean of endlessly many calculations, worked out without drawing: all that is uncertain stands at its mean, realism of the settings included.',
  drawnMean: 'The mean of the calculations.',
  drawnMedian: 'The middle one of the calculations.',
  drawnSd: 'The standard deviation of the calculations.',
  drawnInterval:
    'A border of the calculations (type 7): of interval95, 2.5% lies below the first and 2.5% above the second; of interval50, a quarter.',
  monteCarlo:
    'The standard deviation divided by the root of the number of calculations: one standard error: about so far does the mean lie from that of endlessly many.',
  shareSaving: 'The part of the calculations that saves more than what is called no difference.',
  shareCostsExtra: 'The part of the calculations that costs more extra than what is called no difference.',
  bins: 'The spread of the calculations: where the first bar begins, how wide a bar is, and the part of the calculations in each.',
  perCase: 'Of the total, divided by the number of stories.',
  kindShare:
    'The part of the variance that comes from this kind of assumption; what kinds do together is divided fairly among them. Together the parts are 1.',
  inputEnds:
    'What this input is when low and when high: its 2.5% and 97.5% border; 0 and 1 of what comes or does not come; of prices that are not drawn the lowest and the highest provider.',
  oneWayAt: 'The outcome if only this input is low, or high, and all else is at its mean.',
  inputBreakEven:
    'The value of this input at which the difference is zero; unknown if that does not lie between low and high.',
  inputShare: 'The part of the variance that comes from this one input.',
  twoWay:
    'The outcome with one assumption at the value of this column, the other at that of this row, and all else at its mean. Over stories it is the sum.',
  twoWayValue: 'A value of this assumption: from low to high, and as it is counted.',
  uncertainClass:
    'So many stories of this kind of which 95% of the calculations reach another kind too: saves, no difference or costs extra.',
  cautious:
    'The difference in which what speaks for it is lowered and what speaks against it raised, by the percentages of caution in the settings.',
  decisionCases: 'So many stories of which the difference in cost and the effect are known.',
  optionCost: 'The mean cost per story over the calculations, compared with without; below zero it saves.',
  optionEffect: 'The mean effect per story over the calculations, in units of value_of_effect.',
  increment: 'So much more than the choice above it that makes sense.',
  icer: 'Extra cost divided by extra effect, compared with the choice above it that makes sense.',
  netBenefit: 'Effect × the value of a unit, minus cost; the mean per story over the calculations.',
  optionCases:
    'So many stories of which the difference and the effect are known had this approach; without: all of them.',
  probabilityBest: 'The part of the calculations in which this is the best choice; equal choices share.',
  expectedLoss: 'So much one misses with this choice on average, compared with the best in each calculation.',
  perfectInformation:
    'The mean of the best choice in each calculation, minus that of the choice that is best on average (EVPI).',
  information:
    'The same if only this kind of assumption was known for certain (EVPPI), with the others at their means; a standard error belongs to the value.',
  quadrant: 'The part of the calculations in this quarter: more or less effect, more or less cost than without.',
  planeThreshold: 'Extra cost divided by extra effect: at that value of a unit both choices are worth the same.',
  planePoint: 'One of the calculations: extra effect and extra cost, compared with without.',
  curve: 'The same at another value of a unit of effect.',
  effectValue: 'What a unit of effect is worth: a choice in the settings.',
}
