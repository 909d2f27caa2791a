import type { TraceKind } from '../../core/privacy/trace.ts'
import { numbersOf } from '../numbers.ts'

const { number } = numbersOf('nl')

const places = (count: number) => `${number(count)} ${count === 1 ? 'plek' : 'plekken'}`

const kinds: Readonly<Record<TraceKind, string>> = {
  'e-mail': 'een e-mailadres',
  'bank-account': 'een rekeningnummer',
  'birth-date': 'een geboortedatum',
  date: 'een volledige datum',
  phone: 'een telefoonnummer',
  address: 'een adres',
  'citizen-number': 'een burgerservicenummer',
  name: 'een naam',
}

/** Wat naar een persoon kan wijzen, en hoe het vervangen wordt. */
export const privacy = {
  points: (kind: TraceKind, where?: 'file-name') =>
    where === undefined
      ? `dit lijkt ${kinds[kind]} en kan naar een persoon wijzen`
      : `in de naam van het bestand staat wat lijkt op ${kinds[kind]} en naar een persoon kan wijzen`,
  mend: 'vervang het; in een casus helpt "effectcalc pseudonymise BESTAND"\ndeze controle ziet niet alles: lees de tekst zelf na',
  noGuarantee: (stories: number) =>
    `In ${stories === 1 ? 'het ware verhaal' : `de ${number(stories)} ware verhalen`} is gezocht naar wat naar een persoon kan wijzen. Dat vindt niet alles, zoals een voornaam of een bijzonder voorval: lees de tekst zelf na voor u die deelt.`,
  instead: {
    'e-mail': '(e-mailadres)',
    'bank-account': '(rekeningnummer)',
    'birth-date': '(geboortedatum)',
    phone: '(telefoonnummer)',
    address: '(adres)',
    'citizen-number': '(burgerservicenummer)',
  },
  titles: { woman: 'mw.', man: 'dhr.' },
  month: (at: number) => `maand ${at}`,
  calendarMonth: (month: number, year: number | null) =>
    `${['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'][month - 1]}${year === null ? '' : ` ${year}`}`,
  inMonth: (month: string, isAtStart: boolean) => `${isAtStart ? 'In' : 'in'} ${month}`,
  found: (count: number, path: string) =>
    `In ${path} ${count === 1 ? 'staat' : 'staan'} ${places(count)} die naar een persoon ${count === 1 ? 'kan' : 'kunnen'} wijzen.`,
  nothingFound: (path: string) =>
    `In ${path} is niets gevonden wat naar een persoon kan wijzen. Dat is geen garantie: lees de tekst zelf na voor u die deelt.`,
  howTo:
    'Van elke plek ziet u de woorden, en wat ervoor in de plaats kan komen. Er wordt pas aan het eind geschreven. Esc of "terug": de vorige plek. Ctrl-C: stoppen zonder iets te schrijven.',
  howToPlain:
    'Van elke plek hoort u de woorden, en wat ervoor in de plaats kan komen. Er wordt pas aan het eind geschreven. Typ het nummer van uw keuze en Enter. Typ < voor de vorige plek, en stop om te stoppen zonder iets te schrijven.',
  place: (at: number, of: number, line: number, kind: TraceKind) =>
    `${number(at)} van ${number(of)}, regel ${number(line)}: ${kinds[kind]}`,
  ask: 'Wat komt er voor de woorden tussen » en «?',
  choice: {
    take: (by: string) => `vervangen door ${by}`,
    all: (by: string, left: number) =>
      `hier en op ${left === 1 ? 'de andere plek' : `de andere ${places(left)}`} vervangen door ${by}`,
    other: 'iets anders schrijven',
    leave: 'zo laten',
  },
  other: 'Wat moet er staan?',
  otherRefused: 'Schrijf een paar woorden, korter dan 200 tekens.',
  key: 'In welk bestand komt te staan welke naam bij welke letter hoort? Kies een plaats buiten het project',
  accept: (count: number) => `${places(count)} vervangen en opschrijven?`,
  acceptChoices: { yes: 'ja, vervangen', back: 'nee, terug naar de laatste plek' },
  keyHeading: '# Welke naam bij welk pseudoniem hoort. Bewaar dit bestand apart van de verhalen, en deel het niet.',
  line: (line: number, column: number, kind: TraceKind, by: string) =>
    `regel ${line}, teken ${column}: ${kinds[kind]} → ${by}`,
  written: (count: number, path: string) => `${places(count)} vervangen in ${path}.`,
  keyWritten: (path: string) =>
    `Welke naam bij welke letter hoort, staat in ${path}. Bewaar dat apart van de verhalen en deel het niet.`,
  history:
    'De oude woorden staan nog wel in kopieën, back-ups en in de geschiedenis van versiebeheer, als het verhaal daar al in stond.',
  notAll: 'Niet alles wat naar een persoon wijst, is te vinden: lees de tekst zelf na voor u die deelt.',
  nothingChanges: 'Er is niets vervangen.',
  stopped: (path: string) => `Gestopt. ${path} is niet veranderd, en er is niets geschreven.`,
  needsTerminal:
    'pseudonymise stelt vragen en heeft daarvoor een terminal nodig. Met --yes worden alle voorstellen genomen, met --dry-run alleen getoond',
  needsKey: 'er zijn namen te vervangen: zeg met --key in welk bestand komt te staan welke naam bij welke letter hoort',
  oneFile: 'pseudonymise wil het bestand van één casus',
  notReadable: (path: string) => `${path} is niet te lezen als casus; los dat eerst op: effectcalc check ${path}`,
  fileChanged: (path: string) =>
    `${path} is intussen veranderd. Er is niets geschreven; begin opnieuw met pseudonymise.`,
  notTheSame: (path: string) =>
    `de woorden zijn niet te vervangen zonder dat er iets anders in ${path} verandert; er is niets geschreven`,
  keyInside: (path: string) =>
    `${path} ligt in de map van het project of van zijn versiebeheer; wie het verhaal krijgt, krijgt dan ook de namen. Kies een plaats daarbuiten`,
  keyNoPlace: (path: string) => `${path} is geen bestand, of de map daarvan is er niet`,
  keyUnreadable: (path: string) =>
    `${path} is er al en is geen sleutelbestand van effectcalc; er is niets geschreven. Kies een ander bestand, of herstel dit`,
}
