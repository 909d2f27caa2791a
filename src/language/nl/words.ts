import { numbersOf } from '../numbers.ts'

const { number } = numbersOf('nl')

const units: Readonly<Record<string, readonly [string, string]>> = {
  contact: ['contact', 'contacten'],
  day: ['dag', 'dagen'],
  event: ['keer', 'keer'],
  'half-day': ['dagdeel', 'dagdelen'],
  hour: ['uur', 'uur'],
  meal: ['maaltijd', 'maaltijden'],
  month: ['maand', 'maanden'],
  night: ['nacht', 'nachten'],
  ride: ['rit', 'ritten'],
  session: ['zitting', 'zittingen'],
  trajectory: ['traject', 'trajecten'],
  visit: ['bezoek', 'bezoeken'],
  match: ['koppeling', 'koppelingen'],
  week: ['week', 'weken'],
  year: ['jaar', 'jaar'],
}

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]

/** A day, a month or a year as people write it; a month of the window as it is called. */
const date = (text: string) => {
  const [year, month, day] = text.split('-')
  const words = [day === undefined ? '' : String(Number(day)), months[Number(month) - 1] ?? '', year].filter(
    (part) => part !== '',
  )
  return /^\d{4}(-\d{2}){0,2}$/.test(text) ? words.join(' ') : text
}

const per = { day: 'per dag', week: 'per week', month: 'per maand', year: 'per jaar' }

const moment = (text: string) => (text.startsWith('month ') ? text.replace(/^month /, 'maand ') : date(text))

export const words = {
  sector: {
    care: 'zorg',
    'social-work': 'sociaal werk',
    debt: 'schulden',
    housing: 'wonen',
    shelter: 'opvang',
    justice: 'politie en justitie',
    income: 'inkomen',
    work: 'werk',
    education: 'onderwijs',
    youth: 'jeugd',
    informal: 'informele zorg',
    unstated: 'niet vermeld',
  } as Readonly<Record<string, string>>,
  form: { individual: 'individueel', collective: 'collectief', unstated: 'niet vermeld' } as Readonly<
    Record<string, string>
  >,
  basis: { registered: 'geregistreerd', told: 'verteld', estimated: 'geschat' } as Readonly<Record<string, string>>,
  kind: {
    usual: 'de gewone hulp',
    none: 'geen hulp',
    lighter: 'lichtere hulp',
    'earlier-practice': 'de praktijk van vroeger',
    improved: 'hoe het beter had gekund',
  },
  quality: { better: 'beter', mixed: 'gemengd', same: 'gelijk', worse: 'slechter', unknown: 'onbekend' },
  step: { better: 'beter', same: 'gelijk', worse: 'slechter', not_applicable: 'n.v.t.', unknown: 'onbekend' },
  saving: { saves: 'bespaart', none: 'geen verschil', costs_extra: 'kost extra', unknown: 'onbekend' },
  role: {
    client: 'cliënt',
    professional: 'professional',
    outsider: 'buitenstaander',
    volunteer: 'vrijwilliger',
    group: 'in overleg',
  },
  of: { client: 'cliënt', child: 'kind', carer: 'mantelzorger', volunteer: 'vrijwilliger' } as Readonly<
    Record<string, string>
  >,
  perspective: { society: 'samenleving', public: 'overheid en fondsen', cashable: 'verzilverbaar' },
  selection: {
    all: 'alle verhalen',
    random: 'door loting gekozen',
    consecutive: 'op volgorde van aanmelding',
    purposive: 'gericht gekozen',
    typical: 'gekozen als kenmerkend',
    unknown: 'onbekend hoe gekozen',
    'by-approach': 'per aanpak anders gekozen',
  },
  certainty: ['zeker', 'waarschijnlijk', 'mogelijk'],
  unless: (other: string) => `als ‘${other}’ niet gebeurt`,
  yes: 'ja',
  no: 'nee',
  unknown: 'onbekend',
  units: (quantity: number, unit: string) => `${number(quantity)} ${units[unit]?.[quantity === 1 ? 0 : 1] ?? unit}`,
  unit: (unit: string) => units[unit]?.[0] ?? unit,
  /** Een aantal zoals het geschreven moet worden, met zijn eenheid: "16 uur per week". */
  measured: (written: string, isOne: boolean, unit: string, of: keyof typeof per | null) =>
    `${written} ${units[unit]?.[isOne ? 0 : 1] ?? unit}${of === null ? '' : ` ${per[of]}`}`,
  rate: (quantity: number, unit: string, of: keyof typeof per) =>
    quantity === 1 && unit === of
      ? 'doorlopend'
      : `${number(quantity)} ${units[unit]?.[quantity === 1 ? 0 : 1] ?? unit} ${per[of]}`,
  period: (kind: 'moment' | 'period', from: string | null, to: string | null) => {
    if (kind === 'moment' || (from !== null && from === to)) return `in ${moment(from ?? '')}`
    if (from === null && to === null) return 'hele venster'
    if (to === null) return `vanaf ${moment(from ?? '')}`
    return from === null ? `tot en met ${moment(to)}` : `${moment(from)} t/m ${moment(to).replace(/^maand /, '')}`
  },
  moment,
  date,
  windowMonth: (month: number) => `maand ${number(month)}`,
  followUpYear: (year: number) => `jaar ${number(year + 1)}`,
}
