import type { Sentences } from '../nl/nl.ts'
import { numbersOf } from '../numbers.ts'

const { number } = numbersOf('en')

const units: Readonly<Record<string, readonly [string, string]>> = {
  contact: ['contact', 'contacts'],
  day: ['day', 'days'],
  event: ['time', 'times'],
  'half-day': ['half-day', 'half-days'],
  hour: ['hour', 'hours'],
  meal: ['meal', 'meals'],
  month: ['month', 'months'],
  night: ['night', 'nights'],
  ride: ['ride', 'rides'],
  session: ['session', 'sessions'],
  trajectory: ['trajectory', 'trajectories'],
  visit: ['visit', 'visits'],
  match: ['match', 'matches'],
  week: ['week', 'weeks'],
  year: ['year', 'years'],
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A day, a month or a year as people write it; a month of the window as it is called. */
const date = (text: string) => {
  const [year, month, day] = text.split('-')
  const words = [day === undefined ? '' : String(Number(day)), months[Number(month) - 1] ?? '', year].filter(
    (part) => part !== '',
  )
  return /^\d{4}(-\d{2}){0,2}$/.test(text) ? words.join(' ') : text
}

const per = { day: 'a day', week: 'a week', month: 'a month', year: 'a year' }

export const words: Sentences['words'] = {
  sector: {
    care: 'care',
    'social-work': 'social work',
    debt: 'debt',
    housing: 'housing',
    shelter: 'shelter',
    justice: 'police and justice',
    income: 'income',
    work: 'work',
    education: 'education',
    youth: 'youth',
    informal: 'informal care',
    unstated: 'not stated',
  },
  form: { individual: 'individual', collective: 'collective', unstated: 'not stated' },
  basis: { registered: 'registered', told: 'told', estimated: 'estimated' },
  kind: {
    usual: 'the usual help',
    none: 'no help',
    lighter: 'lighter help',
    'earlier-practice': 'earlier practice',
    improved: 'how it might have gone better',
  },
  quality: { better: 'better', mixed: 'mixed', same: 'same', worse: 'worse', unknown: 'unknown' },
  step: { better: 'better', same: 'same', worse: 'worse', not_applicable: 'n/a', unknown: 'unknown' },
  saving: { saves: 'saves', none: 'no difference', costs_extra: 'costs extra', unknown: 'unknown' },
  role: {
    client: 'client',
    professional: 'professional',
    outsider: 'outsider',
    volunteer: 'volunteer',
    group: 'in consensus',
  },
  of: { client: 'client', child: 'child', carer: 'carer', volunteer: 'volunteer' },
  perspective: { society: 'society', public: 'public bodies and funds', cashable: 'cashable' },
  selection: {
    all: 'all stories',
    random: 'drawn at random',
    consecutive: 'in order of arrival',
    purposive: 'chosen on purpose',
    typical: 'chosen as typical',
    unknown: 'unknown how chosen',
    'by-approach': 'chosen otherwise for each approach',
  },
  certainty: ['certain', 'probable', 'possible'],
  unless: (other) => `if ‘${other}’ does not happen`,
  yes: 'yes',
  no: 'no',
  unknown: 'unknown',
  units: (quantity, unit) => `${number(quantity)} ${units[unit]?.[quantity === 1 ? 0 : 1] ?? unit}`,
  unit: (unit) => (unit === 'event' ? unit : (units[unit]?.[0] ?? unit)),
  measured: (written, isOne, unit, of) =>
    `${written} ${units[unit]?.[isOne ? 0 : 1] ?? unit}${of === null ? '' : ` ${per[of]}`}`,
  rate: (quantity, unit, of) =>
    quantity === 1 && unit === of
      ? 'all the time'
      : `${number(quantity)} ${units[unit]?.[quantity === 1 ? 0 : 1] ?? unit} ${per[of]}`,
  period: (kind, from, to) => {
    if (kind === 'moment' || (from !== null && from === to)) return `in ${date(from ?? '')}`
    if (from === null && to === null) return 'whole window'
    if (to === null) return `from ${date(from ?? '')}`
    return from === null ? `until ${date(to)}` : `${date(from)} to ${date(to).replace(/^month /, '')}`
  },
  moment: date,
  date,
  windowMonth: (month) => `month ${number(month)}`,
  followUpYear: (year) => `year ${number(year + 1)}`,
}
