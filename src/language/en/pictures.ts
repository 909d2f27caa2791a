import type { Sentences } from '../nl/nl.ts'

/** Words in and about pictures. */
export const pictures: Sentences['pictures'] = {
  unknown: 'unknown',
  nothing: 'There is nothing to draw.',
  notDrawn: (n) =>
    n === 1
      ? 'Of 1 story the outcome is unknown: it is not in the drawing.'
      : `Of ${n} stories the outcome is unknown: they are not in the drawing.`,
  ofCase: {
    courses: 'Both courses over time',
    event: 'event',
    activity: 'what was used',
    course: (side, title) => (title === null ? side : `${side}: ${title}`),
    with: 'with support',
    without: 'without (estimated)',
    inCourse: (course, notes) =>
      `${course}. ${notes.length === 0 ? 'No events, nothing used.' : `${notes.join('; ')}.`}`,
    quality: 'Quality of life: start, with the support and without (estimated)',
    start: 'start',
    scale: (from, to) => `The scale runs from ${from} to ${to}.`,
    level: (value, label) => (label === '' ? value : `${value} ${label}`),
    domain: (domain, levels) => `${domain}: ${levels.join(', ')}.`,
    at: (moment, level) => `${moment} ${level}`,
    payers: 'What each payer saves or pays extra',
    carries: 'The items that make most of the difference',
    row: (label, difference) => `${label}: ${difference}.`,
    stillToGain: 'still to gain',
  },
}
