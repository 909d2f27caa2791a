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

  inShort: (n: number | null, now: string, changed: string) =>
    `${n === null || n === 1 ? 'Zoals geteld' : `${number(n)} verhalen samen, zoals geteld`}: ${now}. Met deze verandering: ${now === changed ? 'hetzelfde' : changed}.`,
  instead: (asked: string, instead: string) => `Niets heet “${asked}”. Gekeken is naar “${instead}”.`,
  changes: 'Wat er anders is',
  changesHead: ['aanname', 'waar', 'zoals geteld', 'nu gesteld op'],
  happens: ['gebeurt niet', 'gebeurt zeker'],
  chance: (share: string) => `${share} kans`,
  moreInputs: (n: number) =>
    `En nog ${n === 1 ? '1 aanname' : `${number(n)} aannames`}, hier niet getoond; in de uitkomst tellen ze wel mee.`,
  outcome: 'Wat er dan uitkomt',
  outcomeHead: ['verhaal', 'zoals geteld', 'met deze verandering'],
  moreCases: (n: number) => `En nog ${stories(n)} die veranderen.`,
  sameCases: (n: number) => `Voor ${stories(n)} verandert er niets.`,
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
      ? `Geteld zijn alle ${stories(n)}.`
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
  realism: (share: string) =>
    `De baten tellen hier voor ${share}, zoals realism in de instellingen zegt; zonder dat zijn de bedragen anders.`,

  list: 'Deze aannames zijn er',
  listHead: ['naam, en wat het is', 'zoals geteld'],
  moreListed: (n: number) => `En nog ${number(n)}; vraag het van één verhaal.`,
  listHelp:
    'Vraag er een met een waarde: effectcalc what-if NAAM=nee (of ja, 30%, 1250). Een woord uit de naam of de aanname mag ook; zonder waarde ziet u laag, hoog en waar het omslaat.',

  cannot: {
    nothing: (asked: string) => `er is geen aanname "${asked}"`,
    listInputs: (path: string) => `Alle aannames: effectcalc what-if${path === '' ? '' : ` ${path}`}`,
    noValue: (asked: string) =>
      `de waarde van "${asked}" is niet te lezen; schrijf nee, ja, een percentage zoals 30%, of een getal zoals 12.5`,
    twoReadings: (asked: string, readings: readonly string[]) =>
      `de waarde van "${asked}" kan op meer manieren gelezen worden; schrijf ${readings.length === 0 ? 'een gewoon getal' : readings.join(' of ')}`,
    belowZero: (asked: string) => `de waarde van "${asked}" ligt onder nul; dat kan niet`,
    problem: {
      'not-a-share': (asked: string) =>
        `"${asked}" gaat van 0 (niet) tot 1 (zeker); schrijf nee, ja, of een percentage zoals 30%`,
      'no-yes-or-no': (asked: string) => `"${asked}" is niet iets dat wel of niet gebeurt; geef een getal`,
      'no-percentage': (asked: string) => `"${asked}" is geen kans of aandeel; geef een getal zonder procentteken`,
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
    `Zoals geteld: ${across} en ${down}; die waarde staat tussen haken of is omlijnd.`,
  corner: (down: string, across: string) => `${down} ↓ ${across} →`,
  picture: 'Het verschil bij elke waarde van de twee',
  inWords: (n: number, first: string, last: string) =>
    `Een tabel van twee aannames met ${number(n)} uitkomsten, van ${first} tot ${last}. De cijfers staan ook in een gewone tabel.`,
  cell: (down: string, across: string, difference: string) => `${down} en ${across}: ${difference}`,
  notHere: 'De twee aannames waarnaar is gevraagd tellen hier niet allebei mee.',
  cannot: {
    two: '--two-way wil twee aannames, zoals: --two-way event/eviction price/eviction',
    same: '--two-way wil twee verschillende aannames',
    several: (asked: string, names: readonly string[], more: number) =>
      `"${asked}" kan van alles zijn; kies uit:\n${names.map((name) => `  ${name}`).join('\n')}${more === 0 ? '' : `\n  en nog ${number(more)}`}`,
    noRange: (name: string) => `van ${name} is geen laag en hoog bekend; een tabel heeft die nodig`,
    apart: (names: readonly string[]) =>
      `${list(names)} tellen nergens samen mee: ze staan in verhalen die niet worden opgeteld`,
  },
}
