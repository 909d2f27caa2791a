import type { ThresholdProblem } from '../../core/threshold/threshold-finding.ts'
import type { FindingWords, ThresholdFindingPages, ThresholdFindingSentences } from '../finding-sentences.ts'

/** Wat er over een regel op de uitkomst gevonden wordt. */
export const thresholdFindings: ThresholdFindingSentences = {
  'unclear-threshold': ({ args, written }) => problems[args.problem](written, args.readings),
}

type Problem = (written: string | null, readings: readonly string[]) => FindingWords

const meant = (readings: readonly string[]) =>
  readings.length === 0 ? {} : { mark: `bedoeld: ${readings.join(' of ')}` }
const not = (written: string | null) => (written === null ? '' : `, niet "${written}"`)
const example = 'een regel is een cijfer, een teken en een getal: unknown > 10%'

const problems: Readonly<Record<ThresholdProblem, Problem>> = {
  name: (written, readings) => ({
    message: `hier hoort de naam van een cijfer${not(written)}`,
    ...meant(readings),
    help: example,
  }),
  sign: (written, readings) => ({
    message: `na een cijfer hoort een teken: >, >=, <, <=, = of !=${not(written)}`,
    ...meant(readings),
    help: `${example}\nof vraag of een cijfer bekend is: alpha is known`,
  }),
  number: (written, readings) => ({
    message: `na een teken hoort een getal${not(written)}`,
    ...meant(readings),
    help: 'schrijf een getal of een percentage, zonder teken van een munt: 10%, 0.6 of -5000',
  }),
  end: (written, readings) => ({
    message: `hier is de regel uit, of er hoort and of or${not(written)}`,
    ...meant(readings),
    help: 'tussen twee vergelijkingen staat and of or: unknown > 10% or cases < 20',
  }),
  unclosed: () => ({ message: 'hier hoort nog een haakje: )' }),
  known: (written, readings) => ({
    message: `na is hoort known of unknown${not(written)}`,
    ...meant(readings),
    help: 'vergelijk met een getal met een teken: alpha < 0.6',
  }),
  'too-long': () => ({
    message: 'deze regel is langer dan 500 tekens',
    help: 'maak er meer regels van: elke regel geldt apart',
  }),
  share: (written, readings) => ({
    message: `dit cijfer is een deel van 0 tot 1, en ${written === null ? 'dit getal' : `"${written}"`} niet`,
    mark: readings.length === 0 ? 'een getal van 0 tot 1, of een percentage' : `bedoeld: ${readings.join(' of ')}`,
  }),
  count: (written) => ({
    message: `dit cijfer is een aantal, en ${written === null ? 'dit' : `"${written}"`} niet`,
    mark: 'een heel getal vanaf 0, zonder %',
  }),
  money: (written) => ({
    message: `dit cijfer is een bedrag, en ${written === null ? 'dit' : `"${written}"`} is een deel`,
    mark: 'een bedrag, zonder %',
  }),
  never: (written) => ({
    message: `dit cijfer is nooit ${written ?? 'zo'}`,
    help: 'deze vergelijking is nooit waar: kies een ander getal of teken, of haal haar weg',
  }),
}

export const thresholdFindingPages: ThresholdFindingPages = {
  'unclear-threshold': {
    what: 'Een regel bij `report.fail_on` of `--fail-on` is niet te lezen, of heeft een vergelijking die niet bij het cijfer past, of die nooit waar is.',
    why: 'Een regel die niets vergelijkt, keurt ook nooit iets af. Wie erop rekent merkt dat niet.',
    mend: 'Schrijf een cijfer, een teken en een getal: `unknown > 10%`. Alle namen en tekens staan bij [nakijken zonder dat er iemand bij zit](automatisch.md).',
  },
}

const labels: Readonly<Record<string, string>> = {
  cases: 'aantal casussen',
  unknown: 'deel onbekend',
  saves: 'deel dat bespaart',
  costs_extra: 'deel dat extra kost',
  better: 'deel waarin het leven beter werd',
  worse: 'deel waarin het leven slechter werd',
  quality_unknown: 'kwaliteit van leven onbekend',
  alpha: 'alpha',
  total: 'totaal',
  mean: 'gemiddelde',
  median: 'mediaan',
  largest_share: 'deel van het grootste verschil',
  interval_low: 'ondergrens van het totaal',
  interval_high: 'bovengrens van het totaal',
  share_saving: 'kans op een besparing',
  investment: 'investering',
  benefit: 'baten',
  benefit_cost_ratio: 'baten gedeeld door investering',
  files: 'aantal bestanden',
  left_out: 'weggelaten',
  errors: 'fouten',
  warnings: 'waarschuwingen',
}

/** Regels op de uitkomst. */
export const thresholds = {
  option: 'regel die de uitkomst afkeurt (afsluitcode 1), zoals "unknown > 10%"; mag vaker',
  label: (name: string) => (Object.hasOwn(labels, name) ? (labels[name] as string) : name),
  unclear: (message: string) => `--fail-on: ${message}`,
  figure: (label: string, words: string) => `${label} ${words}`,
  notKnown: 'niet bekend',
  notPublished: 'niet gepubliceerd',
  exactly: (words: string, exact: string) => `${words} (precies ${exact})`,
  inBlock: (block: string) => ` in ${block}`,
  inHiddenBlock: ' in een deel dat niet gepubliceerd wordt',
  met: (figures: string, where: string, rule: string) => `voldaan: ${figures}${where} (afgekeurd bij ${rule})`,
  notMet: (figures: string, where: string, rule: string) => `niet voldaan: ${figures}${where} (afgekeurd bij ${rule})`,
  because: (reason: string) => `  want: ${reason}`,
  notHeld: (rules: number) =>
    `${rules === 1 ? 'één regel' : `${rules} regels`} van report.fail_on ${rules === 1 ? 'geldt' : 'gelden'} voor een rapport over een map of over meer verhalen, en niet voor dit`,
  cannotTell: (rule: string) => `  niet bekend is niet goed genoeg; is het dat wel, schrijf dan: ${rule}`,
}
