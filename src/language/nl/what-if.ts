import { numbersOf } from '../numbers.ts'

const { number, list } = numbersOf('nl')

const stories = (n: number) => (n === 1 ? '1 verhaal' : `${number(n)} verhalen`)

/** Wat er uitkomt als iets anders was dan geteld. */
export const whatIf = {
  title: 'En als het anders was?',
  /** Waar een aanname bij hoort. */
  kinds: {
    price: 'prijs',
    quantity: 'hoeveelheid',
    event: 'gebeurtenis',
    certainty: 'of deze kosten er zijn',
    realism: 'hoe reëel de baten zijn',
    attribution: 'deel dat de ondersteuning claimt',
    score: 'score',
  },
  course: (scenario: string): string => (scenario === 'intervention' ? 'met ondersteuning' : 'zonder ondersteuning'),
  inStories: stories,

  /** Van wie het bedrag is: van verhalen samen, of van één verhaal met zijn titel. */
  together: (n: number) => `${number(n)} verhalen samen`,
  inShort: (whose: string | null, now: string, changed: string) =>
    `${whose === null ? 'Zoals geteld' : `${whose}, zoals geteld`}: ${now}. Met deze verandering: ${now === changed ? 'hetzelfde' : changed}.`,
  instead: (asked: string, instead: string) => `Niets heet “${asked}”. Gekeken is naar “${instead}”.`,
  changes: 'Wat er anders is',
  changesHead: ['aanname', 'waar', 'zoals geteld', 'nu gesteld op'],
  happens: ['gebeurt niet', 'gebeurt zeker'],
  chance: (share: string) => `${share} kans`,
  moreInputs: (n: number) =>
    `En nog ${n === 1 ? '1 aanname' : `${number(n)} aannames`}, hier niet getoond; in de uitkomst tellen ze wel mee.`,
  otherInputs: (asked: string, n: number) =>
    `Op “${asked}” ${n === 1 ? 'lijkt nog 1 aanname; die is' : `lijken nog ${number(n)} aannames; die zijn`} gebleven zoals geteld. Met alle:${asked}=… verandert alles wat erop lijkt.`,
  outcome: 'Wat er dan uitkomt',
  outcomeHead: ['verhaal', 'zoals geteld', 'met deze verandering'],
  moreCases: (n: number) => `En nog ${stories(n)} die veranderen.`,
  sameCases: (same: number, unknown: number, wrong: number) => {
    const parts = [
      ...(same === 0 ? [] : [`voor ${stories(same)} verandert er niets`]),
      ...(unknown === 0 ? [] : [`van ${stories(unknown)} is het verschil in kosten niet bekend`]),
      ...(wrong === 0 ? [] : [`${stories(wrong)} met fouten ${wrong === 1 ? 'telt' : 'tellen'} niet mee`]),
    ].join('; ')
    return `${parts.charAt(0).toUpperCase()}${parts.slice(1)}.`
  },
  withoutSupport: (n: number) =>
    `In ${stories(n)} staat niet wat de ondersteuning is en wat ze kost. Baten en kosten zijn daar niet te scheiden, dus hoe reëel de baten zijn verandert daar niets.`,
  claimed: 'Het deel dat de ondersteuning claimt',
  total: (about: string) => `Samen: ${about}`,
  totalHead: ['samen', 'zoals geteld', 'met deze verandering'],
  difference: 'verschil in kosten',
  counts: {
    saves: 'verhalen die besparen',
    none: 'verhalen zonder verschil',
    costs_extra: 'verhalen die extra kosten',
  },
  known: (known: number, n: number) =>
    known === n
      ? n === 1
        ? 'Geteld is 1 verhaal.'
        : `Geteld zijn alle ${stories(n)}.`
      : `Geteld zijn ${number(known)} van de ${stories(n)}: die waarvan het verschil bekend is.`,
  unknown: 'Van geen verhaal is het verschil in kosten bekend; wat het anders zou zijn is daarom ook niet te zeggen.',

  endsHead: ['als dit zo is', 'verschil in kosten'],
  low: (value: string) => `laag: ${value}`,
  now: (value: string) => `zoals geteld: ${value}`,
  high: (value: string) => `hoog: ${value}`,
  noRange: 'Hier is geen bereik van bekend.',
  breakEven: (value: string) => `Het slaat om bij ${value}: dan is er geen verschil in kosten.`,
  breakEvenOutside: (value: string) =>
    `Het slaat pas om bij ${value}, buiten dit bereik: dan is er geen verschil in kosten.`,
  noBreakEven: 'Het slaat nergens om: met deze aanname alleen wordt het verschil niet nul.',
  moreEnds: (n: number) => `En nog ${n === 1 ? '1 aanname' : `${number(n)} aannames`}; vraag preciezer.`,

  others:
    'Al het andere is gebleven zoals het geteld is: onzekere dingen op hun gemiddelde. Hoe het zonder de ondersteuning zou zijn gegaan is een inschatting en geen meting.',
  prices: 'Een prijs is hier die van de lijst of het verhaal, in het prijspeil dat daar staat.',

  list: 'Deze aannames zijn er',
  mostMoving: (about: string) => `Wat het meest uitmaakt: ${about}`,
  listed: (label: string, place: string, value: string) =>
    `${label}${place === '' ? '' : ` (${place})`}; zoals geteld: ${value}`,
  moreListed: (n: number) => `En nog ${number(n)} aannames. Alles: vraag één verhaal, of`,
  listAll: (paths: string) => `effectcalc what-if${paths === '' ? '' : ` ${paths}`} --all`,
  listHelp:
    'Vraag er een met een waarde: effectcalc what-if NAAM=nee (of ja, 30%, 1250, +10%). Een woord uit de naam of de aanname mag ook; zonder waarde ziet u laag, hoog en waar het omslaat.',

  cannot: {
    nothing: (asked: string) => `er is geen aanname "${asked}"`,
    listInputs: (path: string) => `Alle aannames: effectcalc what-if${path === '' ? '' : ` ${path}`}`,
    noValue: (asked: string) =>
      `de waarde van "${asked}" is niet te lezen; schrijf nee, ja, een percentage zoals 30%, of een getal zoals 12.5`,
    noNumber: (asked: string) =>
      `de waarde van "${asked}" is niet te lezen; schrijf een getal zoals 12.5, of +10% of -10% van wat geteld is`,
    comma: (asked: string, number: string) =>
      `de waarde van "${asked}" heeft een komma; schrijf een punt: ${asked}=${number}`,
    currency: (asked: string, number: string) =>
      `schrijf de waarde van "${asked}" zonder €-teken en zonder punt voor duizendtallen: ${asked}=${number}`,
    noSign: (asked: string) => `tussen een aanname en haar waarde staat =, zonder spatie: ${asked}`,
    several: (asked: string, names: readonly string[], more: number, value: string) =>
      [
        `"${asked}" kan van alles zijn, dus er is niets veranderd; schrijf een van deze:`,
        ...names.map((name) => `  ${name}`),
        ...(more === 0 ? [] : [`  en nog ${number(more)}; effectcalc what-if "${asked}" toont ze`]),
        'of verander alles wat erop lijkt:',
        `  alle:${asked}=${value}`,
      ].join('\n'),
    twice: (one: string, other: string) =>
      one === other
        ? `"${one}" staat er twee keer, met verschillende waarden; geef er een`
        : `"${one}" en "${other}" zijn dezelfde aanname en hebben verschillende waarden; geef er een`,
    twoReadings: (asked: string, readings: readonly string[]) =>
      `de waarde van "${asked}" kan op meer manieren gelezen worden; schrijf ${readings.length === 0 ? 'een gewoon getal' : readings.join(' of ')}`,
    belowZero: (asked: string) => `de waarde van "${asked}" ligt onder nul; dat kan niet`,
    problem: {
      'not-a-share': (asked: string) =>
        `"${asked}" gaat van 0 (niet) tot 1 (zeker); schrijf nee, ja, of een percentage zoals 30%`,
      'no-yes-or-no': (asked: string) => `"${asked}" is niet iets dat wel of niet gebeurt; geef een getal`,
      'no-percentage': (asked: string) => `"${asked}" is geen kans of aandeel; geef een getal zonder procentteken`,
      'no-change': (asked: string) =>
        `"${asked}" is geen prijs en geen hoeveelheid; meer of minder dan geteld kan alleen daarvan`,
      'two-kinds': (asked: string) =>
        `"${asked}" is zowel een prijs als een hoeveelheid; schrijf prijs/${asked}=… of hoeveelheid/${asked}=…`,
    },
  },
}

/** Twee aannames tegelijk. */
export const twoWay = {
  title: 'Als twee dingen anders zijn',
  intro: (across: string, down: string) =>
    `Wat het verschil in kosten wordt als ${across} en ${down} tegelijk anders zijn en al het andere gemiddeld blijft.`,
  named: (label: string, where: string) => `‘${label}’ (${where})`,
  counted: (across: string, down: string) =>
    `Zoals geteld: ${across} en ${down}. Die uitkomst staat tussen haken; in een tekening is zij omlijnd.`,
  corner: (down: string, across: string) => `${down} ↓ ${across} →`,
  picture: 'Het verschil bij elke waarde van de twee',
  inWords: (n: number, first: string, last: string) =>
    `Een tabel van twee aannames met ${number(n)} uitkomsten, van ${first} tot ${last}. De cijfers staan ook in een gewone tabel.`,
  cell: (down: string, across: string, difference: string) => `${down} en ${across}: ${difference}`,
  notHere: 'De twee aannames waarnaar is gevraagd tellen hier niet allebei mee.',
  cannot: {
    two: '--two-way wil twee aannames, zoals:\n  --two-way event/eviction price/eviction',
    same: '--two-way wil twee verschillende aannames',
    several: (asked: string, names: readonly string[], more: number) =>
      `"${asked}" kan van alles zijn; kies uit:\n${names.map((name) => `  ${name}`).join('\n')}${more === 0 ? '' : `\n  en nog ${number(more)}`}`,
    noRange: (name: string) => `van ${name} is geen laag en hoog bekend; een tabel heeft die nodig`,
    apart: (names: readonly string[]) =>
      `${list(names)} tellen nergens samen mee: ze staan in verhalen die niet worden opgeteld`,
  },
}
