import type { FindingArgs, SyntaxReason, ValueKind, YamlFeature } from '../../core/finding.ts'
import type { FindingSentences, FindingWords } from '../finding-sentences.ts'
import { numbersOf } from '../numbers.ts'
import { privacy } from './privacy.ts'
import { programmeFindings } from './programme-findings.ts'
import { thresholdFindings } from './thresholds.ts'

const { number, list } = numbersOf('nl')

export const findings: FindingSentences = {
  // Het bestand als geheel
  'unreadable-file': ({ args }) => unreadable[args.reason],
  'linked-folder': () => ({
    message: 'deze map is een verwijzing naar een andere plek en is overgeslagen',
    help: 'zet de map zelf in het project als de casussen mee moeten tellen',
  }),
  'too-large': ({ args }) => ({
    message: `dit bestand is ${number(args.megabytes)} MB groot; gelezen wordt tot ${number(args.most)} MB`,
    help: `${args.most < 5 ? 'een tekst voor het rapport' : 'een casus'} is een paar bladzijden tekst: haal weg wat er niet bij hoort`,
  }),
  'not-text': ({ args }) => notText[args.kind],
  'empty-file': () => ({
    message: 'in dit bestand staat nog niets',
    help: 'vul het in of haal het weg; een voorbeeld om in te vullen staat in templates/case.yaml',
  }),
  'yaml-syntax': ({ args }) => syntax[args.reason],
  'too-deep': () => ({
    message: 'hier zitten te veel haakjes of stappen in elkaar',
    help: 'een casus gaat niet dieper dan een stuk of zes stappen',
  }),
  'yaml-feature': ({ args }) => features[args.feature],

  // Eén veld
  'duplicate-key': ({ args, written }) => ({
    message: `${said(written, 'dit veld')} staat hier twee keer`,
    mark: `staat ook op regel ${args.first_line}`,
    help: 'laat er één staan',
  }),
  'unknown-key': ({ args, written, near }) => ({
    message: written === null ? 'dit is hier geen veld' : `"${written}" is hier geen veld`,
    ...(near.length > 0 ? {} : { help: fieldsHere(args.allowed, written) }),
  }),
  'missing-key': ({ args }) => ({
    message: `het veld "${args.key}" ontbreekt`,
    mark: 'hoort hierbij te staan',
    help: `voeg toe: ${lines[args.key] ?? `${args.key}: …`}`,
  }),
  'wrong-kind': ({ args, written }) => ({
    message: wrongKind(args, written),
    mark: `hier hoort ${kinds[args.expected]}`,
    help: kindHelpOf(args),
  }),
  'not-one-of': ({ args, written }) => ({
    message: `${said(written, 'dit')} is hier geen keuze`,
    help: choices(args, written),
  }),
  'not-an-id': ({ written }) => ({
    message: `${said(written, 'dit')} kan hier geen naam zijn`,
    mark: written === 'constructor' ? 'een woord van het programma' : 'alleen kleine letters, cijfers en streepjes',
    help: 'schrijf bijvoorbeeld weer-aan-tafel',
  }),
  'not-a-moment': ({ args, written }) => ({
    message: `${said(written, 'dit')} is geen dag of maand`,
    help: `schrijf 2024-05 (een maand) of 2024-05-12 (een dag)${args.in_window ? '\nof month 4, de vierde maand van het venster' : ''}`,
  }),
  'not-a-number': ({ args, written }) => notANumber(args, written),
  'ambiguous-number': ({ args, written }) => ambiguous(args, written),
  'number-range': ({ args, written }) => ({
    message: `${said(written, 'dit getal')} ${isFraction(args.whole, written) ? 'is geen heel getal' : 'past hier niet'}`,
    mark: rangeWords(args),
    ...(args.min === 0 && args.max === 1 ? { help: shareHelp(written) } : {}),
  }),
  'percentage-for-count': ({ written }) => ({
    message: `${said(written, 'dit')} is een deel, en hier hoort een aantal`,
    mark: 'hoeveel mensen het zijn',
    help: 'schrijf hoeveel het er zijn; het programma rekent zelf uit welk deel dat is',
  }),
  'range-order': ({ args }) => rangeOrder[args.problem],
  'distribution-moments': ({ args }) => moments[args.problem](args.bound),
  'price-range': ({ args }) => priceRange[args.problem](args.bound),
  'unknown-section': ({ args, written, near }) => ({
    message: `${said(written, 'dit')} is geen onderdeel van het rapport`,
    ...(near.length > 0 ? {} : { help: `kies uit ${list(args.allowed)}\nof noem een eigen tekst: inleiding.md` }),
  }),
  'not-a-colour': ({ written }) => ({
    message: `${said(written, 'dit')} is hier geen kleur`,
    mark: 'een # met zes cijfers of letters van a tot en met f',
    help: "schrijf bijvoorbeeld '#1d5b79', tussen aanhalingstekens: na een # leest het bestand anders een opmerking",
  }),
  'faint-colour': ({ args, written }) => ({
    message: `${called('kleur', 'deze kleur', written)} is op wit niet goed te lezen`,
    mark: `het contrast is ${number(args.contrast)} op 1`,
    help: 'kies een donkerdere kleur, met een contrast van minstens 4,5 op 1',
  }),
  'outside-project': ({ written }) => ({
    message: `${said(written, 'dit')} is geen plek binnen het project`,
    help: 'zet het bestand in het project zelf, niet als verwijzing\nschrijf de plek vanaf effectcalc.yaml, met schuine strepen: beeld/logo.svg',
  }),

  // Tussen velden van een project
  'older-format': ({ args }) => ({
    message: `dit programma leest bestanden van format 1, en hier staat ${args.format}`,
    help: 'schrijf format: 1, of gebruik de versie van effectcalc waarmee dit project gemaakt is',
  }),
  'unknown-price-list': ({ written }) => ({
    message: `${called('prijslijst', 'deze prijslijst', written)} is er niet`,
    help: 'schrijf nl-social-domain, of de plek van een eigen lijst: prices/own.yaml',
  }),
  'unknown-index': ({ written }) => ({
    message: `${called('prijsindex', 'deze prijsindex', written)} is er niet`,
    help: 'schrijf nl-cpi, of de plek van een eigen reeks: index/own.yaml',
  }),
  'unknown-instrument': ({ written }) => ({
    message: `${called('instrument', 'dit instrument', written)} is er niet`,
    help: 'schrijf life-domains, of zet een eigen instrument in de map instruments',
  }),
  'effect-not-measured': ({ args, written }) => ({
    message: `het instrument ${args.instrument} meet niet waar ${said(written, 'deze eenheid')} een waarde aan geeft`,
    help: `kies index-point, of een instrument met measures: ${args.measures}`,
  }),
  'value-set-incomplete': ({ args }) => ({
    message: `bij ${args.domain} staat niet wat er van elk niveau afgaat`,
    mark: `hier ontbreekt niveau ${list(args.levels.map((level) => number(level)))}`,
    help: 'schrijf voor elk niveau behalve het beste wat eraf gaat; gaat er niets af, schrijf dan 0',
  }),
  'duplicate-id': ({ args, written }) => ({
    message: `${called(ids[args.of].one, ids[args.of].this, written)} staat hier twee keer`,
    help: `geef ${ids[args.of].second} een ${args.of === 'level' ? 'ander getal' : 'andere naam'}, of laat er één staan`,
  }),
  'unknown-text': ({ args, written, near }) => ({
    message: `${called('tekst', 'deze tekst', written)} is er niet`,
    ...(near.length > 0 ? {} : { help: `gezocht in de map ${args.folder}; let ook op hoofdletters` }),
  }),
  'unusable-logo': ({ args }) => logo[args.reason],
  'unknown-finding': ({ written, near }) => ({
    message: `geen bevinding heet ${said(written, 'zo')}`,
    ...(near.length > 0
      ? {}
      : { help: 'de codes staan tussen rechte haken achter elke bevinding, en in docs/bevindingen.md' }),
  }),
  'cannot-be-lowered': ({ written }) => ({
    message: `${said(written, 'deze bevinding')} kan niet lichter wegen: zonder dit is er niets te berekenen`,
    help: 'alleen wat berekend kan worden kan lichter wegen of stil zijn',
  }),
  'same-sign': () => ({
    message: 'tussen de waarden en voor de decimalen staat hetzelfde teken',
    mark: 'hier hoort een ander teken dan bij separator',
    help: "schrijf csv: { separator: ';', decimal: ',' }\nof csv: { separator: ',', decimal: '.' }",
  }),
  'unknown-figure': ({ args, written, near }) =>
    args.isPart
      ? {
          message: `${said(written, 'dit')} is een deel van het rapport en past niet in een zin`,
          help: 'zet het in een eigen alinea, zonder iets ervoor of erachter',
        }
      : {
          message: `geen cijfer heet ${said(written, 'zo')}`,
          ...(near.length > 0 ? {} : { help: 'alle namen: effectcalc explain cases' }),
        },

  ...thresholdFindings,

  // Over een programma
  ...programmeFindings,

  // Tussen velden van een casus
  'no-reference': () => ({
    message: 'er is geen verloop om mee te vergelijken',
    mark: 'hieronder hoort ook een verloop zonder de ondersteuning',
    help: 'voeg toe: reference: { kind: usual, activities: unknown }\nen vul daarna in wat er dan gebruikt zou zijn',
  }),
  'which-reference': ({ args }) => ({
    message: `er zijn ${number(args.names.length)} verlopen om mee te vergelijken, en geen ervan heet "${args.preferred}"`,
    help: `noem een ervan ${args.preferred}\nof zet in effectcalc.yaml bij reference de naam van het verloop dat telt`,
  }),
  'reserved-name': ({ written }) => ({
    message: `een verloop kan niet ${said(written, 'zo')} heten`,
    help: 'bij de scores betekenen start en because al iets anders\nschrijf bijvoorbeeld reference',
  }),
  'unknown-price': ({ args, written }) => ({
    message: `geen prijs heet ${said(written, 'zo')}`,
    help: `gezocht in ${number(args.searched)} ${args.searched === 1 ? 'prijs' : 'prijzen'} van ${list(args.lists)}; zoek met "effectcalc prices WOORD"`,
  }),
  'price-missing': () => ({
    message: 'deze regel heeft nog geen prijs',
    help: 'voeg toe: price: met een naam uit de prijslijst\nof unit_price: met een eigen prijs en de bron daarvan',
  }),
  'price-twice': () => ({
    message: 'deze regel heeft twee prijzen',
    mark: 'price staat er ook al',
    help: 'kies price (uit de prijslijst) of unit_price (een eigen prijs) en haal de andere weg',
  }),
  'memory-price': ({ written }) => ({
    message: `${called('prijs', 'deze prijs', written)} is nog in geen bron gezien en kan niet meetellen`,
    help: 'zoek de bron op en neem het bedrag daaruit over als unit_price\nof zet counted: false bij deze regel',
  }),
  'other-currency': ({ args, written }) => ({
    message: `${called('prijs', 'deze prijs', written)} is in ${args.currency}, en dit project rekent in ${args.expected}`,
    help: `schrijf een unit_price in ${args.expected}, met de koers bij de bron`,
  }),
  'unknown-payer': ({ written }) => ({
    message: `geen betaler heet ${said(written, 'zo')}`,
    help: 'schrijf bijvoorbeeld municipality-wmo, health-insurer-zvw of client\neigen betalers staan in payers.yaml',
  }),
  'payer-twice': () => ({
    message: 'wie betaalt, staat hier op twee manieren',
    mark: 'payer staat er ook al',
    help: 'kies payer (één betaler) of payers (ieder een deel) en haal de andere weg',
  }),
  'payer-shares': ({ args }) => ({
    message: `de delen van de betalers zijn samen ${number(args.sum, 9)} en moeten samen 1 zijn`,
    help: 'schrijf bijvoorbeeld payers: { municipality-wmo: 0.6, client: 0.4 }',
  }),
  'receiver-without-transfer': () => ({
    message: 'hier staat wie het geld ontvangt, maar de regel is geen overdracht',
    help: 'wisselt het geld alleen van hand (een uitkering, een boete), voeg dan toe: transfer: true\nhaal anders receiver weg',
  }),
  'unknown-event': ({ written }) => ({
    message: `geen gebeurtenis in dit verloop heet ${said(written, 'zo')}`,
    help: 'neem de naam over die bij id staat, onder life_events van hetzelfde verloop',
  }),
  'unless-chain': ({ args, written }) =>
    args.problem === 'itself'
      ? {
          message: 'een gebeurtenis kan zichzelf niet uitsluiten',
          help: 'noem bij unless de andere gebeurtenis: die waarbij deze niet komt',
        }
      : {
          message: `${said(written, 'deze gebeurtenis')} heeft zelf ook unless`,
          mark: 'hoort een gebeurtenis zonder unless te zijn',
          help: 'laat unless weg bij een van de twee, en geef die een certainty',
        },
  'outside-window': ({ args, written }) => ({
    message: `${said(written, 'dit moment')} ligt buiten het venster`,
    help: `het venster begint met ${args.from} en duurt ${months(args.months)}: month 1 tot en met month ${args.months}`,
  }),
  'period-order': () => ({
    message: 'deze periode eindigt voordat zij begint',
    help: 'zet het begin bij from en het einde bij to',
  }),
  'moment-and-period': () => ({
    message: 'deze regel heeft een moment (at) en ook een periode',
    mark: 'at staat er ook al',
    help: 'gebruik at voor één moment, of from, to en per voor iets dat langer duurt',
  }),
  'too-many-units': ({ args }) => ({
    message: `in een periode van ${units(args.room, args.unit)} is geen plaats voor ${units(args.used, args.unit)}`,
    help: `de prijs geldt per ${unitNames[args.unit]?.[0] ?? args.unit}: reken de hoeveelheid om, of maak de periode langer`,
  }),
  'certainty-missing': () => ({
    message: 'hier staat niet hoe zeker dit is',
    help: 'voeg toe: certainty: probable (of certain, possible, of een getal van 0 tot 1)\néén keer boven het hele verloop mag ook',
  }),
  'reason-missing': () => ({
    message: 'hier staat niet waarom dit zo gegaan zou zijn',
    help: 'voeg toe: because: en in een paar woorden waarom\néén keer boven het hele verloop mag ook',
  }),
  'unknown-domain': ({ args, written, near }) => ({
    message: `${args.instrument === null ? 'geen leefgebied' : `geen leefgebied van ${args.instrument}`} heet ${said(written, 'zo')}`,
    ...(near.length > 0 ? {} : { help: `kies uit ${list(args.domains)}` }),
  }),
  'unknown-scenario': ({ written }) => ({
    message: `geen verloop van deze casus heet ${said(written, 'zo')}`,
    help: 'schrijf start (het begin), intervention, of de naam van een ander verloop onder scenarios',
  }),
  'score-outside-scale': ({ args, written }) => ({
    message: `${said(written, 'dit getal')} is geen niveau van de schaal`,
    mark: scale(args.levels),
  }),
  'profile-wrong': ({ args, written }) =>
    args.levels.length === 0
      ? {
          message: `voor het instrument ${args.instrument} bestaan geen profielen`,
          help: 'een niveau is daar meer dan één cijfer; schrijf per domein een score onder scores',
        }
      : {
          message: `${said(written, 'dit')} is geen profiel van het instrument ${args.instrument}`,
          mark: `${number(args.domains.length)} cijfers, elk ${scale(args.levels)}`,
          help: `een cijfer voor elk domein, in deze volgorde: ${args.domains.join(', ')}`,
        },
  'aggregate-with-parts': ({ args }) => ({
    message: `"${args.part}" zit al in "${args.price}" en telt zo dubbel`,
    help: 'haal een van de twee weg, of zet counted: false bij de regel die niet mee moet tellen',
  }),
  'same-line-twice': ({ args }) => ({
    message: 'deze regel staat er twee keer, woord voor woord',
    help: `dezelfde staat al als nummer ${args.first} onder activities\ngebeurde het echt twee keer, tel dan de hoeveelheden op`,
  }),
  'rating-twice': ({ args }) => ({
    message: 'deze scores zijn van iemand die hierboven al scoort, in dezelfde rol',
    help: `dezelfde rater staat al als nummer ${args.first} onder ratings, en telt zo voor twee\nlaat er één staan, of geef een andere persoon een andere rater`,
  }),
  'follow-up-not-later': ({ written }) => ({
    message: `${said(written, 'deze meting')} is niet later dan het eind, en staat toch als meting na afloop`,
    help: 'een meting onder follow_up komt na het moment (at) van de scores aan het eind; staat dat er niet, dan na het venster\nverander het moment, of zet bij de scores aan het eind wanneer die gegeven zijn',
  }),
  'old-price': ({ args, written }) => ({
    message: `${called('prijs', 'deze prijs', written)} is van ${args.price_year}: ${number(args.years)} jaar ouder dan het prijspeil van dit project`,
    help: 'zoek een nieuwere met "effectcalc prices WOORD"',
  }),
  'outside-index': ({ args }) => ({
    message: `de prijsindex kent ${args.price_year} niet: de reeks loopt van ${args.first} tot en met ${args.last}`,
    help: 'bedragen tellen nu mee zonder omrekening\nkies een jaar binnen de reeks, of vul de reeks aan',
  }),
  'ratings-missing': () => ({
    message: 'over de kwaliteit van leven staat hier nog niets',
    help: 'schrijf onder ratings wie scoort, en per leefgebied start, intervention en reference',
  }),
  'domain-open': ({ args }) => ({
    message: `voor ${args.domains.length > 3 ? `${number(args.domains.length)} leefgebieden` : list(args.domains)} zijn nog niet alle scores ingevuld`,
    help: `${args.domains.length > 3 ? `het gaat om ${list(args.domains)}\n` : ''}geef elk leefgebied een score bij start en bij elk verloop\nbleef de rest gelijk, schrijf dan others: same`,
  }),
  'may-point-to-a-person': ({ args }) => ({ message: privacy.points(args.kind, args.where), help: privacy.mend }),

  // Tussen casussen
  'duplicate-case': ({ args, written }) => ({
    message: `${called('casus', 'deze casus', written)} staat ook in ${args.file}`,
    help: 'geef een van de twee een andere naam bij case',
  }),

  // Alleen in het rapport
  'mixed-windows': ({ args, written }) => ({
    message: `het venster duurt hier ${written === null ? 'niet even lang' : months(Number(written))} en in andere casussen ${months(args.months)}`,
    help: `${args.others === 1 ? 'dit is de enige casus die afwijkt' : `${number(args.others)} casussen wijken af`}\nbedragen over vensters van verschillende lengte worden niet opgeteld`,
  }),
  'written-unknown': () => ({
    message: 'hier staat unknown: wat dit kost is niet bekend',
    help: 'onbekend is geen nul: het verschil heet dan "ten minste" of "ten hoogste"',
  }),
  'not-counted': () => ({ message: 'deze regel staat in het verhaal en telt niet mee' }),
  'investment-not-stated': () => ({
    message: 'hier staat niet welke regels de ondersteuning zijn die men evalueert',
    help: 'zet investment: true bij die regels, of evaluated_support bij de aanpak in effectcalc.yaml',
  }),
  'unknown-approach': ({ written }) => ({
    message: `${called('aanpak', 'deze aanpak', written)} staat niet in effectcalc.yaml of programme.yaml`,
    help: 'zet de aanpak daar onder approaches, met de prijzen van de ondersteuning bij evaluated_support',
  }),
}

const quoteHelp = 'zet een tekst met bijzondere tekens tussen aanhalingstekens'

const unreadable: Record<FindingArgs['unreadable-file']['reason'], FindingWords> = {
  missing: { message: 'dit bestand is er niet', help: 'kijk of de naam klopt, ook de hoofdletters' },
  denied: { message: 'dit bestand mag hier niet gelezen worden', help: 'vraag wie de map beheert om leesrechten' },
  loop: { message: 'deze verwijzing komt weer bij zichzelf uit', help: 'zet het bestand zelf op deze plek' },
  folder: { message: 'dit is een map en geen bestand', help: 'geef de map een naam zonder .yaml' },
  other: {
    message: 'dit bestand kan nu niet gelezen worden',
    help: 'kijk of het nog op deze plek staat en of de schijf bereikbaar is',
  },
}

const notText: Record<FindingArgs['not-text']['kind'], FindingWords> = {
  'utf-16': { message: 'dit bestand is opgeslagen als UTF-16', help: 'sla het opnieuw op en kies bij codering UTF-8' },
  binary: {
    message: 'dit bestand is geen tekst',
    help: 'een document uit Word of Excel kan niet gelezen worden: sla de tekst op als bestand met .yaml',
  },
  'other-encoding': {
    message: 'de letters in dit bestand zijn niet opgeslagen als UTF-8',
    help: 'sla het opnieuw op en kies bij codering UTF-8',
  },
}

const logo: Record<FindingArgs['unusable-logo']['reason'], FindingWords> = {
  missing: { message: 'dit logo is er niet', help: 'kijk of de naam klopt, ook de hoofdletters' },
  'not-a-picture': {
    message: 'dit logo is geen svg en geen png',
    help: 'sla het opnieuw op als svg of png; een andere naam alleen helpt niet',
  },
  'too-large': { message: 'dit logo is groter dan 1 MB', help: 'sla het kleiner op, of als svg' },
  active: {
    message: 'dit logo bevat meer dan een tekening',
    mark: 'een script, of een verwijzing naar buiten',
    help: 'sla het op als gewone svg, of als png',
  },
}

const syntax: Record<SyntaxReason, FindingWords> = {
  colon: {
    message: 'deze tekst heeft een dubbele punt en staat niet tussen aanhalingstekens',
    help: 'schrijf bijvoorbeeld text: "Ze zei: kom maar langs"',
  },
  comma: {
    message: 'hier eindigt een veld met een komma, en wat volgt is geen veld',
    help: 'zet een tekst met een komma tussen { } tussen aanhalingstekens',
  },
  sign: { message: 'een tekst kan hier niet beginnen met dit teken', help: 'zet de tekst tussen aanhalingstekens' },
  'after-quote': {
    message: 'na het aanhalingsteken staat hier nog tekst',
    help: "zet de hele tekst tussen aanhalingstekens; een ' binnen '…' schrijft u als ''",
  },
  unclosed: { message: 'een haakje of aanhalingsteken hierboven is niet gesloten' },
  indentation: {
    message: 'vanaf hier is de opbouw niet te volgen',
    help: 'zet wat bij elkaar hoort recht onder elkaar\nsluit elk haakje en aanhalingsteken\nzet een tekst met een dubbele punt tussen aanhalingstekens',
  },
  tab: {
    message: 'hier springt de tekst in met een tab',
    mark: 'hier horen spaties',
    help: 'vervang de tab door spaties, twee voor elke stap',
  },
  'unclosed-bracket': {
    message: 'hier is een haakje niet gesloten, of ontbreekt een komma',
    help: 'schrijf bijvoorbeeld { from: 2024-03, months: 12 }\nzet een tekst met een komma of dubbele punt tussen aanhalingstekens',
  },
  'unclosed-quote': {
    message: 'hier is een aanhalingsteken niet gesloten',
    help: 'zet aan begin en eind hetzelfde teken: "tekst"',
  },
  'stray-text': {
    message: 'deze tekst staat los: er staat geen veld bij',
    help: 'schrijf een veld, een dubbele punt, een spatie en dan de waarde\nlaat tekst die doorloopt verder inspringen dan het veld',
  },
  escape: {
    message: 'na een \\ staat hier iets wat niet gelezen kan worden',
    help: "zet de tekst tussen enkele aanhalingstekens: 'tekst'",
  },
  'control-character': {
    message: 'hier staat een teken dat niet te zien is',
    help: 'haal het weg: typ het stukje eromheen opnieuw',
  },
  other: { message: 'vanaf hier is de tekst niet te lezen', help: quoteHelp },
}

const features: Record<YamlFeature, FindingWords> = {
  anchor: {
    message: 'een tekst kan hier niet beginnen met &',
    help: `${quoteHelp}\nals verwijzing werkt & hier niet: schrijf de waarde op elke plek uit`,
  },
  alias: {
    message: 'een tekst kan hier niet beginnen met *',
    help: `${quoteHelp}\nals verwijzing werkt * hier niet: schrijf de waarde op elke plek uit`,
  },
  tag: { message: 'een tekst kan hier niet beginnen met !', help: quoteHelp },
  'merge-key': {
    message: 'velden overnemen met << kan hier niet',
    help: 'schrijf de velden uit op elke plek waar ze nodig zijn',
  },
  directive: {
    message: 'een eerste regel met % kan hier niet',
    help: 'haal die regel weg, en de streepjes eronder ook',
  },
  'second-document': {
    message: 'na deze streepjes begint een tweede stuk, en dat wordt niet gelezen',
    help: 'zet het in een eigen bestand, of haal de streepjes weg',
  },
  'complex-key': {
    message: 'vóór een dubbele punt hoort hier één woord',
    help: 'schrijf een veld, een dubbele punt en dan de waarde, zoals title: Weer aan tafel',
  },
}

const kinds: Record<ValueKind, string> = {
  map: 'een groep velden',
  list: 'een lijst',
  text: 'tekst',
  number: 'een getal',
  'yes-no': 'true of false',
  nothing: 'niets',
  quantity: 'een hoeveelheid',
  period: 'een periode',
}

const kindHelp: Record<ValueKind, string> = {
  map: 'zet de velden eronder, elk op een eigen regel en verder ingesprongen',
  list: 'begin elk onderdeel op een eigen regel met een streepje en een spatie; [] is een lege lijst',
  text: 'zet de tekst achter de dubbele punt',
  number: 'schrijf alleen cijfers, zonder aanhalingstekens en met een punt voor de decimalen: 12.5',
  'yes-no': 'kies true (ja) of false (nee)',
  nothing: 'laat dit leeg',
  quantity: 'schrijf een getal, of { low: 2, likely: 4, high: 8 }',
  period: 'schrijf bijvoorbeeld { from: 2024-03, months: 12 }',
}

function kindHelpOf({ expected, allowed = [] }: FindingArgs['wrong-kind']): string {
  return allowed.length === 0 ? kindHelp[expected] : `${kindHelp[expected]}\nvelden hier: ${allowed.join(', ')}`
}

/** De regel die iemand kan overnemen als een veld ontbreekt. */
const lines: Readonly<Record<string, string>> = {
  case: 'case: weer-aan-tafel',
  title: 'title: met een korte titel',
  window: 'window: { from: 2024-03, months: 12 }',
  from: 'from: 2024-03',
  months: 'months: 12',
  scenarios: 'scenarios: met daaronder intervention: en reference:',
  intervention: 'intervention: met daaronder wat er gebeurde met de ondersteuning',
  kind: 'kind: usual (of none, lighter, earlier-practice, improved)',
  activities:
    'activities: met daaronder wat er gebruikt is; [] als dat niets is, unknown als de kosten niet bekend zijn',
  quantity: 'quantity: 4 (of unknown als het niet bekend is)',
  at: 'at: month 2',
  text: 'text: met wat er gebeurt',
  amount: 'amount: 6.50',
  unit: 'unit: hour (of contact, day, month …)',
  price_year: 'price_year: 2024',
  payer: 'payer: municipality-wmo',
  source: 'source: { title: Begroting buurthuis 2024 }',
  rater: 'rater: sociaal-werker-1',
  role: 'role: professional (of client, outsider, volunteer, group)',
  scores: 'scores: { housing: { start: 2, intervention: 4, reference: 2 } }',
  share: 'share: 0.7',
  distribution: 'distribution: lognormal (of gamma, beta, normal, triangular)',
  covers: 'covers: 0.95 (met 95 procent kans ligt het getal tussen low en high)',
  direction: 'direction: higher-is-better (of lower-is-better)',
  public: 'public: true (publiek geld) of public: false',
}

const acrossZero = {
  mark: 'een prijs ligt aan één kant van 0',
  help: 'boven 0 kost iets geld, onder 0 brengt het geld op\nkan het allebei, maak er dan twee regels van, elk met een eigen certainty',
}

const rangeOrder: Record<FindingArgs['range-order']['problem'], FindingWords> = {
  'low-above-high': { message: 'low is hoger dan high', help: 'zet het laagste getal bij low en het hoogste bij high' },
  'likely-outside': {
    message: 'likely ligt niet tussen low en high',
    help: 'likely is het meest waarschijnlijke getal: niet onder low en niet boven high',
  },
  'amount-outside': {
    message: 'amount ligt niet tussen low en high',
    help: 'amount is de gewone prijs: niet onder low en niet boven high',
  },
  'up-to-below-amount': {
    message: 'up_to is lager dan amount',
    help: 'up_to is de hoogste waarde die grafieken laten zien: minstens amount, en anders twee keer amount',
  },
  'across-zero': { message: 'low ligt onder 0 en high erboven', ...acrossZero },
  'from-not-below-to': {
    message: 'from ligt niet onder to',
    help: 'from is het laagste cijfer dat gegeven kan worden, to het hoogste',
  },
}

const moments: Record<FindingArgs['distribution-moments']['problem'], (bound: number | null) => FindingWords> = {
  'sd-not-positive': () => ({
    message: 'de spreiding (sd) moet groter zijn dan 0',
    help: 'is er geen spreiding, schrijf dan alleen het getal',
  }),
  'mean-not-positive': () => ({
    message: 'het gemiddelde (mean) moet bij deze verdeling groter zijn dan 0',
    help: 'gamma en lognormal kennen alleen getallen boven 0; neem anders normal',
  }),
  'beta-outside': () => ({
    message: 'het gemiddelde (mean) moet bij beta tussen 0 en 1 liggen',
    help: 'beta is voor een deel van iets; neem anders normal of gamma',
  }),
  'beta-too-wide': () => ({
    message: 'de spreiding (sd) is te groot voor dit gemiddelde',
    help: 'neem een kleinere sd, of schrijf { low: 0.5, likely: 0.7, high: 0.9 }',
  }),
  'no-width': () => ({
    message: 'low en high zijn gelijk, en covers zegt dat het getal er ook buiten kan liggen',
    help: 'is er geen spreiding, schrijf dan alleen het getal',
  }),
  'low-not-positive': () => ({
    message: 'low moet bij lognormal groter zijn dan 0',
    help: 'lognormal kent alleen getallen boven 0\nkan het ook 0 zijn, schrijf dan { low: 0, likely: 2, high: 8 }',
  }),
  'too-wide': () => ({
    message: 'deze verdeling is te breed om mee te rekenen',
    help: 'neem een kleinere spreiding: een lagere sd, covers dichter bij 1, of low en high dichter bij elkaar',
  }),
  'below-bound': (bound) => ({
    message: `deze verdeling geeft te vaak een getal onder ${bound}`,
    mark: 'meer dan 2,5 procent van de kans',
    help: 'neem gamma of lognormal, die niet onder 0 komen, of een kleinere spreiding',
  }),
  'above-bound': (bound) => ({
    message: `deze verdeling geeft te vaak een getal boven ${bound}`,
    mark: 'meer dan 2,5 procent van de kans',
    help: 'neem beta, die tussen 0 en 1 blijft, of schrijf { low: 0.5, likely: 0.7, high: 0.9 }',
  }),
  'across-zero': () => ({ message: 'deze verdeling geeft prijzen onder 0 en ook erboven', ...acrossZero }),
}

const priceRange: Record<FindingArgs['price-range']['problem'], (bound: number | null) => FindingWords> = {
  'amount-uncertain': () => ({
    message: 'range: uncertainty past niet bij deze amount, die zelf al zegt hoe onzeker de prijs is',
    help: 'schrijf bij amount één getal, of haal range weg',
  }),
  'nearer-low': (bound) => ({
    message: 'amount ligt te dicht bij low om het gemiddelde te zijn van prijzen tussen low en high',
    help: `bij deze low en amount past high tot en met ${bound}\nzijn low en high prijzen van andere aanbieders, schrijf dan range: spread`,
  }),
  'nearer-high': (bound) => ({
    message: 'amount ligt te dicht bij high om het gemiddelde te zijn van prijzen tussen low en high',
    help: `bij deze high en amount past low vanaf ${bound}\nzijn low en high prijzen van andere aanbieders, schrijf dan range: spread`,
  }),
}

const ids: Record<
  FindingArgs['duplicate-id']['of'],
  { readonly one: string; readonly this: string; readonly second: string }
> = {
  price: { one: 'prijs', this: 'deze prijs', second: 'de tweede' },
  payer: { one: 'betaler', this: 'deze betaler', second: 'de tweede' },
  event: { one: 'gebeurtenis', this: 'deze gebeurtenis', second: 'de tweede' },
  domain: { one: 'leefgebied', this: 'dit leefgebied', second: 'het tweede' },
  level: { one: 'niveau', this: 'dit niveau', second: 'het tweede' },
  section: { one: 'onderdeel', this: 'dit onderdeel', second: 'het tweede' },
  outcome: { one: 'uitkomst', this: 'deze uitkomst', second: 'de tweede' },
}

const unitNames: Readonly<Record<string, readonly [one: string, more: string]>> = {
  hour: ['uur', 'uur'],
  day: ['dag', 'dagen'],
  night: ['nacht', 'nachten'],
  week: ['week', 'weken'],
  month: ['maand', 'maanden'],
  year: ['jaar', 'jaar'],
}

function said(written: string | null, otherwise: string): string {
  return written === null ? otherwise : `"${written}"`
}

function called(one: string, thisOne: string, written: string | null): string {
  return written === null ? thisOne : `${one} "${written}"`
}

function units(count: number, unit: string): string {
  const [one, more] = unitNames[unit] ?? [unit, unit]
  return `${number(count)} ${count === 1 ? one : more}`
}

function months(count: number): string {
  return units(count, 'month')
}

function fieldsHere(allowed: readonly string[], written: string | null): string {
  const continued = written === null ? 'loopt hier een tekst door, laat die dan verder inspringen\n' : ''
  return allowed.length === 0 ? `${continued}haal deze regel weg` : `${continued}velden hier: ${allowed.join(', ')}`
}

function wrongKind({ expected, found }: FindingArgs['wrong-kind'], written: string | null): string {
  if (found === 'nothing') return expected === 'list' ? 'hier ontbreken onderdelen' : 'hier is nog niets ingevuld'
  // Wat een getal had kunnen zijn, is alleen tekst omdat er aanhalingstekens omheen staan.
  return expected === 'number' && found === 'text'
    ? `${said(written, 'dit getal')} staat tussen aanhalingstekens`
    : `hier staat ${kinds[found]}`
}

function notANumber({ readings, or_range }: FindingArgs['not-a-number'], written: string | null): FindingWords {
  const message = `${said(written, 'dit')} is geen getal`
  const [reading] = readings
  if (reading?.startsWith('{'))
    return {
      message,
      mark: `schrijf ${reading}`,
      help: 'elk getal daartussen is dan even waarschijnlijk\nweet u wat het meest waarschijnlijk is, zet dan ook likely erin',
    }
  if (reading !== undefined)
    return { message, mark: `schrijf ${reading}`, help: 'een percentage schrijft u als deel: 75 procent is 0.75' }
  const digits = 'schrijf alleen cijfers, met een punt voor de decimalen: 12.5'
  return {
    message,
    help: or_range === null ? digits : `${digits}\nis het niet precies bekend, schrijf dan ${ranges[or_range]}`,
  }
}

const ranges = { numbers: '{ low: 4, high: 10 }', shares: '{ low: 0.6, high: 0.9 }' }

function shareHelp(written: string | null): string {
  const isPercentage = written !== null && /^[1-9]\d?(\.\d+)?$/.test(written) && Number(written) > 1
  return isPercentage
    ? `${written} procent schrijft u als ${Number(`${written}e-2`)}`
    : '75 procent schrijft u als 0.75'
}

function choices({ allowed, or_number, or_range }: FindingArgs['not-one-of'], written: string | null): string {
  if (written !== null && allowed.includes(written)) return 'haal de aanhalingstekens weg'
  if (allowed[0] === 'true') return 'kies true (ja) of false (nee)'
  // Alleen de regels van een verloop zijn een lijst of het ene woord unknown.
  if (allowed.length === 1)
    return or_number
      ? `schrijf een getal${or_range ? `, een bereik zoals ${ranges.numbers}` : ''} of ${allowed[0]}`
      : `schrijf ${allowed[0]}, of begin eronder een lijst met streepjes; [] is een lege lijst`
  const even =
    written === 'uniform' && allowed.includes('normal') ? `\neen gelijke kans voor elk getal: ${ranges.numbers}` : ''
  return `kies uit ${list(allowed)}${or_number ? ', of schrijf een getal' : ''}${even}`
}

function ambiguous({ why, readings }: FindingArgs['ambiguous-number'], written: string | null): FindingWords {
  const it = said(written, 'dit getal')
  const choice = readings.join(' of ')
  const point = 'in deze bestanden staat een punt voor de decimalen, en niets tussen duizendtallen'
  switch (why) {
    case 'thousands-point':
      return readings.length > 1
        ? { message: `${it} kan twee getallen zijn`, mark: `schrijf ${choice}`, help: point }
        : { message: `${it} heeft punten tussen de duizendtallen`, mark: `schrijf ${choice}`, help: point }
    case 'comma':
      return { message: `in ${it} staat een komma`, mark: `schrijf ${choice}`, help: point }
    case 'leading-zero':
      return {
        message: `${it} begint met een nul`,
        mark: `schrijf ${choice}`,
        help:
          readings.length > 1
            ? 'met een nul vooraan lezen sommige programma’s een ander getal'
            : 'laat de nul vooraan weg',
      }
    case 'underscore':
      return { message: `in ${it} staat een laag streepje`, mark: `schrijf ${choice}` }
    case 'not-finite':
      return { message: `met ${it} kan niet gerekend worden`, help: 'schrijf een gewoon getal in cijfers' }
    case 'too-precise':
      return { message: `${it} heeft meer cijfers dan waarmee gerekend wordt`, mark: `schrijf ${choice}` }
  }
}

function isFraction(whole: boolean, written: string | null): boolean {
  return whole && written !== null && !Number.isInteger(Number(written))
}

function rangeWords({ min, max, whole, exclusive }: FindingArgs['number-range']): string {
  const kind = whole ? 'een heel getal' : 'een getal'
  if (exclusive) return `${kind} tussen ${min} en ${max}, zoals 0.9`
  if (min !== null && max !== null) return `${kind} van ${min} tot en met ${max}`
  if (min !== null) return `${kind} van ${min} of hoger`
  return max === null ? kind : `${kind} van ${max} of lager`
}

function scale(levels: readonly number[]): string {
  const sorted = levels.toSorted((a, b) => a - b)
  const isUnbroken = sorted.every((level, at) => at === 0 || level === (sorted[at - 1] as number) + 1)
  return isUnbroken
    ? `een heel getal van ${sorted[0]} tot en met ${sorted.at(-1)}`
    : `kies uit ${list(sorted.map(String))}`
}
