import type { Sentences } from '../nl/nl.ts'

type HowValued = typeof import('../nl/explain-quality.ts').howValued

/** How figures of instruments with a value, of noise and of after the support come about. */
export const howValued: Pick<Sentences['explain']['how'], keyof HowValued> = {
  effectLater:
    'The score at a measurement after the end with the support, less the estimated score without at that moment. Where that was not estimated this is unknown. Plus is better.',
  yearsSinceStart: 'Years since the start of the window; a moment counts at the end of its day or month.',
  utility:
    'Value of the profile: that of the best profile less what the instrument says each level takes off. Of several raters the mean.',
  qualityYears:
    'The area under the line through the values in the window (trapezium), discounted by follow-up year. Of several raters the mean, over the time that is known from all.',
  yearsDifference: 'Years in full health with the support less those without, over the same time.',
  overYears:
    'The years from the start to the last moment in the window that is known of both courses, from all who rate.',
  reliableChange:
    'Change of the total score beside noise: RC = change / (√2 × standard deviation × √(1 − reliability)). Beyond 1.96 it is more than noise (Jacobson and Truax, 1991). A domain that runs the other way counts turned round: lowest + highest level − score.',
  cutOff:
    'The cut-off that stands with the instrument, or follows from scores of people with and without need of support.',
  reliableCount: 'So many stories, by the change of the total score beside noise.',
  yearsOverCases:
    'Over the stories of which the difference in years in full health is known up to the end of the window.',
  afterSupport:
    'So many stories, by the last measurement after the support: improved further, held or fell back since the end, and better than the course without, as far as that was estimated anew later. Over the life domains that were measured later still.',
}
