import { numbersOf } from '../numbers.ts'

const { number, list } = numbersOf('nl')

const stories = (n: number) => (n === 1 ? '1 verhaal' : `${number(n)} verhalen`)
const scores = (n: number) => (n === 1 ? '1 score' : `${number(n)} scores`)
const levels = (steps: number) => (steps === 1 ? '1 niveau' : `${number(steps)} niveaus`)

/** Waar beoordelaars het eens zijn en waar niet: in rapporten, en als een groep samen een score afspreekt. */
export const agreement = {
  title: 'Zijn beoordelaars het eens?',
  intro:
    'Kwaliteit van leven is een oordeel. Waar twee of meer mensen hetzelfde verhaal los van elkaar scoorden, laat dit zien hoe ver zij uit elkaar liggen. Wat na overleg is gescoord telt hier niet mee.',
  about: (cases: number) => `Twee of meer mensen in deze rol scoorden ${stories(cases)}, los van elkaar.`,
  leading: (role: string, instrument: string) => `De rol waarvan de scores tellen: ${role} (${instrument})`,
  beside: (role: string, instrument: string) => `Daarnaast: ${role} (${instrument})`,
  moment: {
    start: 'begin',
    intervention: 'eind, met de ondersteuning',
    reference: 'eind zonder, geschat',
  },
  momentInWords: (parts: {
    moment: 'start' | 'intervention' | 'reference'
    scored: number
    same: number
    one: number
    further: number
  }) => {
    const where = {
      start: 'Over hoe het was aan het begin',
      intervention: 'Over hoe het is aan het eind, met de ondersteuning',
      reference: 'Over hoe het zonder zou zijn geweest',
    }[parts.moment]
    const rest = [
      ...(parts.one === 0 ? [] : [`in ${number(parts.one)} scheelde het ${levels(1)}`]),
      ...(parts.further === 0 ? [] : [`in ${number(parts.further)} scheelde het twee niveaus of meer`]),
    ]
    const same =
      parts.same === parts.scored
        ? `gaven allen in ${parts.scored === 1 ? 'de enige score' : `alle ${scores(parts.scored)}`} hetzelfde niveau`
        : `gaven allen in ${number(parts.same)} van de ${scores(parts.scored)} hetzelfde niveau`
    return `${where} ${same}${rest.length === 0 ? '' : `; ${list(rest)}`}.`
  },
  oneCase: (largest: number) =>
    largest === 0
      ? 'Het gaat om één verhaal. Over één verhaal is geen mate van overeenstemming te berekenen; de beoordelaars gaven overal hetzelfde niveau.'
      : `Het gaat om één verhaal. Over één verhaal is geen mate van overeenstemming te berekenen; het grootste verschil tussen beoordelaars is ${levels(largest)}.`,
  alphaTitle: 'Hoe eens, in een getal',
  alphaHead: [
    'moment',
    'gescoord door twee of meer',
    'hetzelfde niveau',
    'één niveau verschil',
    'twee of meer',
    'alfa',
  ],
  alphaMeans:
    'Alfa (Krippendorff) is 1 als allen steeds hetzelfde niveau geven, en 0 als zij het niet vaker eens zijn dan bij toeval. Krippendorff noemt vanaf 0,800 bruikbaar en vanaf 0,667 voor voorlopige conclusies; dat is een afspraak en geen grens in de werkelijkheid.',
  alphaCareful:
    'Als bijna alle scores hetzelfde zijn, is alfa laag of niet te bepalen, ook als men het eens is: kijk dan naar de aantallen. Over alle leefgebieden samen is alfa meestal hoger dan binnen elk ervan, omdat leefgebieden onderling verschillen.',
  alphaFew: (cases: number) =>
    `Over ${stories(cases)} zeggen alfa en de maten hieronder weinig: één ander verhaal kan ze veranderen.`,
  undefined: 'niet te bepalen',
  domainsTitle: 'Per leefgebied',
  domainsHead: [
    'leefgebied',
    'begin: alfa',
    'twee of meer',
    'met: alfa',
    'twee of meer',
    'zonder (geschat): alfa',
    'twee of meer',
  ],
  panelsTitle: 'Dezelfde beoordelaars, dezelfde verhalen',
  panelsIntro:
    'Waar dezelfde mensen samen meer verhalen scoorden, zijn ook deze maten te geven. Kappa (van twee beoordelaars, kwadratisch gewogen, over alle niveaus van de schaal) telt overeenstemming boven toeval. ICC gaat over het gemiddelde niveau per verhaal: hoeveel van de verschillen tussen verhalen komt, en niet van wie scoort; eerst van één beoordelaar, dan van het gemiddelde van allen.',
  panelsHead: ['beoordelaars', 'moment', 'verhalen', 'kappa', 'ICC(2,1)', 'ICC(2,k)'],
  ratersTitle: 'Wie scoort hoger dan anderen?',
  ratersIntro:
    'Gemiddeld verschil, in niveaus, met anderen die hetzelfde scoorden. Plus: deze beoordelaar ziet het gunstiger. Een verschil zegt niet wie gelijk heeft. Wie het eind hoger scoort en het geschatte verloop zonder lager, ziet een groter effect.',
  ratersHead: ['beoordelaar', 'verhalen', 'scores', 'verschil', 'begin', 'met', 'zonder (geschat)'],
  differencesTitle: 'Voor het gesprek: twee niveaus of meer verschil',
  differencesIntro:
    'Bespreek deze scores met elkaar, en leg vast wat u samen afspreekt: effectcalc score CASUS --role group.',
  differencesHead: ['verhaal, leefgebied en moment', 'wie gaf wat', 'verschil', 'al samen afgesproken'],
  place: (title: string, domain: string, moment: string) => `${title}: ${domain}, ${moment}`,
  /** In het rapport over één casus. */
  range: {
    differ: (domains: readonly string[]) =>
      `De beoordelaars die tellen verschillen over het geschatte effect op: ${list(domains)}.`,
    domain: (label: string, from: string, to: string) => `${label} (van ${from} tot ${to})`,
    same: 'De beoordelaars die tellen zien bij elk leefgebied hetzelfde geschatte effect.',
  },
  given: (rater: string, level: number) => `${rater}: ${number(level)}`,
  intervalIs:
    'Tussen haakjes staat het interval van 95% over verhalen: hoeveel de maat kan schelen als andere verhalen als deze waren gescoord. Het zegt niets over hoe zeker de scores zelf zijn.',
  intervalAsked:
    'De verhalen zijn gekozen en niet getrokken: zo een bereik laat zien hoeveel het van deze verhalen afhangt, en bewijst niets over andere.',
  within: (value: string, from: string, to: string) => `${value} (${from} – ${to})`,

  sheet: {
    title: 'Beoordelaars',
    instrument: 'instrument',
    role: 'rol',
    block: 'blok: vergeleken met',
    moment: 'moment',
    domain: 'leefgebied',
    all: 'alle leefgebieden',
    scored: 'gescoord door twee of meer',
    same: 'hetzelfde niveau',
    one_step: 'één niveau verschil',
    further: 'twee of meer niveaus',
    largest: 'grootste verschil',
    alpha: 'alfa',
  },
}
