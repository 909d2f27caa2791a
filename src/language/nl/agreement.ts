import { numbersOf } from '../numbers.ts'

const { number, list } = numbersOf('nl')

const stories = (n: number) => (n === 1 ? '1 verhaal' : `${number(n)} verhalen`)
const scores = (n: number) => (n === 1 ? '1 score' : `${number(n)} scores`)
const levels = (steps: number) => (steps === 1 ? '1 niveau' : `${number(steps)} niveaus`)

interface Counted {
  scored: number
  same: number
  one: number
  further: number
}

const inHowMany = ({ scored, same }: Counted) => {
  if (same < scored) return `${number(same)} van de ${scores(scored)}`
  return scored === 1 ? 'de enige score' : `alle ${scores(scored)}`
}

const rest = ({ one, further }: Counted) => {
  const parts = [
    ...(one === 0 ? [] : [`in ${number(one)} scheelde het ${levels(1)}`]),
    ...(further === 0 ? [] : [`in ${number(further)} scheelde het twee niveaus of meer`]),
  ]
  return parts.length === 0 ? '' : `; ${list(parts)}`
}

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
    change: 'verandering',
    effect: 'effect (geschat)',
  },
  momentInWords: (parts: { moment: 'start' | 'intervention' | 'reference' } & Counted) => {
    const where = {
      start: 'Over hoe het was aan het begin',
      intervention: 'Over hoe het is aan het eind, met de ondersteuning',
      reference: 'Over hoe het zonder zou zijn geweest',
    }[parts.moment]
    return `${where} gaven allen in ${inHowMany(parts)} hetzelfde niveau${rest(parts)}.`
  },
  levelsOnly:
    'Dat gaat alleen over leefgebieden waaraan twee of meer mensen een niveau gaven. Bij verandering en effect telt ook mee wie zei dat het gelijk bleef, als 0. Zonder dat lijken mensen het meer eens dan zij zijn.',
  measureInWords: (parts: { measure: 'change' | 'effect'; someSame: number; allSame: number } & Counted) => {
    const where = {
      change: 'Over de verandering (van begin naar eind)',
      effect: 'Over het geschatte effect (met de ondersteuning, vergeleken met zonder)',
    }[parts.measure]
    const some =
      parts.someSame === 0
        ? 'nergens gaf de een niveaus waar een ander zei dat het gelijk bleef'
        : `in ${number(parts.someSame)} gaf de een niveaus en zei een ander dat het gelijk bleef`
    const covered = [
      some,
      ...(parts.allSame === 0 ? [] : [`in ${number(parts.allSame)} zeiden allen dat het gelijk bleef`]),
    ]
    const isSaid = parts.someSame + parts.allSame > 0
    return `${where} kwamen allen in ${inHowMany(parts)} op hetzelfde uit${rest(parts)}.${isSaid ? ` Daarbij: ${list(covered)}.` : ''}`
  },
  oneCase: (largest: number) =>
    largest === 0
      ? 'Het gaat om één verhaal. Over één verhaal is geen mate van overeenstemming te berekenen; de beoordelaars kwamen overal op hetzelfde uit.'
      : `Het gaat om één verhaal. Over één verhaal is geen mate van overeenstemming te berekenen; het grootste verschil tussen beoordelaars is ${levels(largest)}.`,
  alphaTitle: 'Hoe eens, in een getal',
  alphaHead: [
    'moment of maat',
    'gescoord door twee of meer',
    'hetzelfde',
    'één niveau verschil',
    'twee of meer',
    'alfa',
  ],
  alphaMeans:
    'Alfa (Krippendorff) is 1 als allen steeds hetzelfde niveau geven, en 0 als zij het niet vaker eens zijn dan bij toeval. Krippendorff noemt vanaf 0,800 bruikbaar en vanaf 0,667 voor voorlopige conclusies; dat is een afspraak en geen grens in de werkelijkheid. Bij een moment telt de volgorde van de niveaus (ordinaal), bij verandering en effect hoeveel niveaus het scheelt (interval).',
  alphaOfLevels: (parts: readonly { measure: 'change' | 'effect'; alpha: string }[]) =>
    `Waar allen zeiden dat het gelijk bleef, is dat vaak in één keer voor veel leefgebieden gezegd, en dat maakt alfa hoger. Zonder die scores is alfa ${list(parts.map(({ measure, alpha }) => `${alpha} bij ${measure === 'change' ? 'verandering' : 'effect'}`))}.`,
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
    'Waar dezelfde mensen samen meer verhalen scoorden, zijn ook deze maten te geven. Kappa (van twee beoordelaars, kwadratisch gewogen, over alle niveaus van de schaal) telt overeenstemming boven toeval. ICC gaat over het gemiddelde niveau per verhaal: hoeveel van de verschillen tussen verhalen komt, en niet van wie scoort; eerst van één beoordelaar, dan van het gemiddelde van allen. Alleen leefgebieden die zij in al deze verhalen scoorden tellen in ICC mee (hoeveel staat erbij), want anders verschilt een gemiddelde ook door wat erin zit; is er geen, dan is er geen ICC. Deze maten gaan over niveaus, en niet over wat gelijk bleef.',
  panelsHead: ['beoordelaars', 'moment', 'verhalen', 'kappa', 'gebieden', 'ICC(2,1)', 'ICC(2,k)'],
  ratersTitle: 'Wie scoort hoger dan anderen?',
  ratersIntro:
    'Gemiddeld verschil, in niveaus, met anderen die er ook een niveau aan gaven. Plus: deze beoordelaar ziet het gunstiger. Een verschil zegt niet wie gelijk heeft. Wie het eind hoger scoort en het geschatte verloop zonder lager, ziet een groter effect.',
  ratersHead: ['beoordelaar', 'verhalen', 'scores', 'verschil', 'begin', 'met', 'zonder (geschat)'],
  differencesTitle: 'Voor het gesprek: twee niveaus of meer verschil',
  differencesIntro:
    'Bespreek deze scores met elkaar, en leg vast wat u samen afspreekt: effectcalc score CASUS --role group.',
  differencesHead: ['verhaal, leefgebied en moment', 'wie gaf wat', 'verschil', 'al samen afgesproken'],
  againstSameTitle: 'Voor het gesprek: niveaus tegenover “gelijk gebleven”',
  againstSameIntro:
    'Hier zag de een een verandering of een effect van twee niveaus of meer, en zei een ander dat het gelijk bleef. Bespreek ook deze met elkaar: effectcalc score CASUS --role group.',
  againstSameHead: ['verhaal en leefgebied', 'wie zag wat', 'verschil', 'al samen afgesproken'],
  placeOf: (title: string, domain: string) => `${title}: ${domain}`,
  saw: (rater: string, change: string | null, effect: string | null) => {
    const parts = [
      ...(change === null ? [] : [`verandering ${change}`]),
      ...(effect === null ? [] : [`effect ${effect}`]),
    ]
    return `${rater}: ${parts.join(', ')}`
  },
  sawSame: (rater: string) => `${rater}: gelijk gebleven`,
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
    'Tussen haakjes staat het interval van 95% over verhalen: hoeveel de maat kan schelen als andere verhalen als deze waren gescoord. Het zegt niets over hoe zeker de scores zelf zijn. Waar een maat over minder dan 10 verhalen gaat, of bij andere verhalen vaak niet te bepalen is, staat er geen.',
  noInterval: (cases: number, fewest: number) =>
    `Een interval over verhalen staat bij geen van deze maten: dat kan vanaf ${stories(fewest)} die door twee of meer mensen zijn gescoord, en dit ${cases === 1 ? 'is' : 'zijn'} er ${number(cases)}.`,
  noneDefined:
    'Een interval over verhalen staat bij geen van deze maten: elke maat gaat over te weinig verhalen, of is bij andere verhalen vaak niet te bepalen.',
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
    same: 'hetzelfde',
    one_step: 'één niveau verschil',
    further: 'twee of meer niveaus',
    largest: 'grootste verschil',
    some_same: 'de een niveaus, een ander gelijk gebleven',
    all_same: 'allen gelijk gebleven',
    alpha: 'alfa',
  },
}
