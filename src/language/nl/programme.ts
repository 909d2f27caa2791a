import { numbersOf } from '../numbers.ts'

const { number, list } = numbersOf('nl')

const stories = (n: number) => (n === 1 ? '1 verhaal' : `${number(n)} verhalen`)
const people = (n: number) => (n === 1 ? '1 mens' : `${number(n)} mensen`)

/** Wat er van een programma naast de verhalen bekend is. */
export const programme = {
  of: (title: string, approach: string) => `${title}: ${approach}`,
  role: {
    client: 'cliënten',
    worker: 'begeleiders',
    'project-leader': 'projectleiders',
    volunteer: 'vrijwilligers',
  },
  roleOne: {
    client: 'cliënt',
    worker: 'begeleider',
    'project-leader': 'projectleider',
    volunteer: 'vrijwilliger',
  },
  basis: {
    registered: 'geregistreerd',
    told: 'verteld',
    estimated: 'geschat',
    expected: 'verwacht',
    unstated: 'niet vermeld',
  },
  comparable: (kind: string, months: number) =>
    `Bedragen gaan over verhalen vergeleken met ${kind}, over ${number(months)} maanden: de grootste groep die onderling te vergelijken is.`,

  approaches: {
    title: { one: 'De aanpak', several: 'De aanpakken naast elkaar' },
    caution:
      'Let op: dit zijn andere mensen, vaak in een andere stad. Een verschil tussen aanpakken kan daaraan liggen. Het bewijst niet dat de ene aanpak beter werkt dan de andere.',
    who: ['aanpak', 'gemeente', 'uit vrije wil', 'ondersteund', 'eerder gestopt', 'verhalen'],
    stopped: (n: string, share: string) => `${n} (${share})`,
    quality: 'Kwaliteit van leven',
    qualityHead: ['aanpak', 'gestegen', 'beter dan zonder (geschat)'],
    domains: {
      change:
        'Per leefgebied waarin iets veranderde: in hoeveel verhalen het steeg, van de verhalen waarvan dat bekend is',
      effect:
        'Per leefgebied waarin verschil geschat is: in hoeveel verhalen het beter is dan zonder, van de verhalen waarvan dat bekend is',
    },
    domain: 'leefgebied',
    guidance: 'Wat het met mensen zelf deed: in hoeveel verhalen het steeg',
    guidanceNote: 'Dit zijn stappen op weg en geen kwaliteit van leven. Ze tellen daar niet in mee.',
    step: 'stap',
    money: 'Kosten en opbrengst van de verhalen',
    perspective: (perspective: string) => `Bedragen zijn geteld voor: ${perspective}.`,
    moneyHead: [
      'aanpak',
      'vergelijkbare verhalen',
      'gemiddeld verschil',
      'ondersteuning',
      'opbrengst',
      'per euro terug',
    ],
    laws: 'Wie betaalt, per wet',
    lawsHead: ['aanpak', 'wet', 'met de ondersteuning', 'zonder', 'verschil'],
    noLaw: { public: 'overheid en fondsen, zonder eigen wet', private: 'anderen dan de overheid' },
    conditions: 'Wat nodig is om te werken',
    condition: 'wat nodig is',
    because: (met: string, because: string | null) => (because === null ? met : `${met}: ${because}`),
    met: { yes: 'ja', partly: 'deels', no: 'nee' },
  },

  caseload: {
    title: 'Caseload en kosten',
    intro: (cost: string) =>
      `Een voltijdse kracht kost ${cost} per jaar. Hoe meer mensen die tegelijk ondersteunt, hoe minder een maand per cliënt kost. Of mensen dan nog even goed geholpen worden, zegt deze tabel niet.`,
    shown: (months: string, monthsOf: number, benefit: string, benefitOf: number) =>
      `In de verhalen duurde de ondersteuning gemiddeld ${months} maanden (bekend van ${stories(monthsOf)}). Los van haar eigen kosten was het verschil gemiddeld: ${benefit} per cliënt (bekend van ${stories(benefitOf)}).`,
    turn: (caseload: string) => `Bij een caseload boven ${caseload} verdient de ondersteuning zich daarmee terug.`,
    head: ['caseload', 'per maand', 'per jaar', 'per cliënt: zoveel moet het opbrengen', 'verdient zich terug'],
    asItWas: (caseload: string) => `${caseload} (zoals het was)`,
  },

  budget: {
    title: 'Binnen het budget',
    intro:
      'Wat de ondersteuning op maat de overheid kostte, naast wat de gewone ondersteuning gekost zou hebben. De gewone ondersteuning is een schatting.',
    compared: (n: number, tailored: string, usual: string) =>
      `In ${stories(n)} waarin beide bekend zijn kostte de ondersteuning op maat gemiddeld ${tailored}, en de gewone zou ${usual} gekost hebben.`,
    within: (k: string, n: number) => `In ${k} van de ${stories(n)} kostte het niet meer dan gewoon.`,
    among: (low: string, high: string) => `Over meer van zulke verhalen is dat ${low} tot ${high}.`,
    head: ['', 'verhalen', 'gemiddeld', 'middelste', 'laagste', 'hoogste'],
    tailored: 'kosten van de ondersteuning op maat',
    lead: 'dagen van vragen tot beginnen',
    contacts: 'contactpersonen',
    usualContacts: 'contactpersonen met de gewone ondersteuning',
    hours: 'uren van begeleiders',
    simpler: (fewer: string, same: string, more: string) =>
      `Met minder contactpersonen dan gewoon: ${fewer}; met evenveel: ${same}; met meer: ${more}.`,
    hoursCompared: (n: number, tailored: string, usual: string) =>
      `Begeleiders waren er gemiddeld ${tailored} uur mee bezig, tegen ${usual} uur bij de gewone ondersteuning (${stories(n)}).`,
    hoursCost: (tailored: string, usual: string) => `Aan uren kost dat ${tailored}, tegen ${usual}.`,
    later: 'Wat het later oplevert',
    laterHead: ['verhalen', 'bereikt op de dag van het gesprek', 'daarna verwacht'],
    laterNote: 'Wat verwacht wordt is nog niet gebeurd. De twee zijn niet bij elkaar opgeteld.',
    grades: 'Welk cijfer mensen gaven',
    gradesHead: ['wie', 'cijfers', 'gemiddeld', 'middelste', 'laagste', 'hoogste'],
  },

  volunteers: {
    stated: (n: number, hours: string) => `Vrijwilligers waren er samen ${hours} uur mee bezig (${stories(n)}).`,
    inLines: (hours: string, course: 'intervention' | 'reference') =>
      `In de regels van de verhalen staan ${hours} onbetaalde uren ${course === 'intervention' ? 'met' : 'zonder'} de ondersteuning.`,
    priced: (amount: string) => `Daarvan is ${amount} in geld geteld, omdat een prijs gegeven is.`,
    unpriced: 'Zij zijn niet in geld geteld, omdat er geen prijs gegeven is.',
  },

  outcomes: {
    title: 'Van uitkomst naar uitkomst',
    intro: (n: number, outcomes: string, paths: string) =>
      `In ${stories(n)} staat wat waartoe leidde. Samen zijn dat ${outcomes} uitkomsten, in ${paths} ketens.`,
    withoutMoney: (n: string) =>
      `Ketens die bij geen getelde kostenregel uitkomen: ${n}. Die voegen geen geld toe; wat ze waard zijn, staat niet in de bedragen.`,
    allWithMoney: 'Elke keten komt uit bij een getelde kostenregel.',
    ofVolunteers: (n: string) => `Uitkomsten van vrijwilligers zelf: ${n}. Die staan ernaast.`,
    picture: 'Wat leidt tot wat, en waar dat op rust',
    linksHead: ['van', 'naar', 'keer', 'verhalen', 'waar het op rust'],
    link: (from: string, to: string) => `${from} → ${to}`,
    noDomain: 'geen leefgebied',
    expectedNote: 'Verwacht is wat iemand denkt dat er nog komt: dat is geen uitkomst die er al is.',
    countedBy: 'Kostenregels waarin uitkomsten geteld zijn',
    askedAbout: 'Kostenregels waarin de verlopen verschillen en waar geen uitkomst naartoe leidt',
    ask: 'Vraag na hoe het komt dat deze kosten veranderden: zonder uitkomst ervoor is dat niet verteld.',
    linesHead: ['kostenregel', 'verhalen'],
  },

  followUp: {
    title: 'Tijdens de ondersteuning en daarna',
    there: (start: string, end: string) =>
      `Aan het begin is gemeten in ${start} verhalen en aan het eind van de ondersteuning in ${end}.`,
    momentsHead: [
      'moment',
      'gemeten van wie aan het eind gemeten is',
      'beter dan het begin',
      'beter dan het eind',
      'slechter dan het eind',
      'beter dan zonder (geschat)',
    ],
    moment: (months: number) => `${number(months)} maanden na het begin`,
    ofThere: (n: string, of: string) => `${n} van ${of}`,
    dropped:
      'Wie niet meer gemeten is, kan het beter of slechter hebben dan wie nog wel gemeten is. Dat is niet bekend.',
    lasting: (n: { measured: string; rose: string; held: string; mixed: string; fell: string }) =>
      `Van de ${n.measured} verhalen die later nog gemeten zijn ging het na de ondersteuning verder vooruit in ${n.rose}, bleef het gelijk in ${n.held}, was het gemengd in ${n.mixed} en viel het terug in ${n.fell}.`,
    domainsHead: ['leefgebied', 'later gemeten', 'vooruit', 'gelijk', 'terug'],
    relapse: (n: string, known: string) =>
      `Na het eind was er een terugval in ${n} van de ${known} verhalen die daar iets over zeggen.`,
  },

  satisfaction: {
    title: 'Wat mensen ervan vinden',
    response: (answered: string, invited: string, share: string) =>
      `${answered} van de ${invited} mensen die gevraagd zijn antwoordden (${share}).`,
    noneInvited: 'Er is niemand gevraagd.',
    among: (low: string, high: string) => `Over meer van zulke mensen antwoordt ${low} tot ${high}.`,
    silent: 'Wie niet antwoordde kan er anders over denken. Dat is niet bekend.',
    grade: (mean: string, median: string, from: number, to: number) =>
      `Gemiddeld gaven zij een ${mean}; de middelste is ${median} (schaal van ${number(from)} tot en met ${number(to)}).`,
    noGrade: 'Niemand gaf een cijfer.',
    gradesHead: ['cijfer', 'mensen'],
    themesHead: ['thema', 'gezegd door', 'van', 'aandeel'],
    at: (approach: string, moment: string) => `${approach}, ${moment}`,
    conversations: 'Uit gesprekken',
    conversationsNote: 'Zoveel mensen noemden een thema. Wie het niet noemde, vindt niet per se iets anders.',
    kind: { mirror: 'spiegelgesprek', interview: 'interview', 'focus-group': 'groepsgesprek' },
    held: (kind: string, role: string, n: string, at: string | null, approach: string | null) =>
      `${kind.charAt(0).toUpperCase()}${kind.slice(1)}${at === null ? '' : ` in ${at}`} met ${n} ${role}${approach === null ? '' : ` (${approach})`}.`,
    quotes: 'In hun eigen woorden, met toestemming:',
    quote: (theme: string, words: string) => `${theme}: ‘${words}’`,
    withheld: (n: number) =>
      n === 1
        ? 'Eén citaat staat er niet: er is geen toestemming voor vastgelegd.'
        : `${number(n)} citaten staan er niet: er is geen toestemming voor vastgelegd.`,
  },

  area: {
    title: 'Het gebied',
    caution:
      'Deze cijfers gaan over iedereen in een gebied, ook over mensen die niet ondersteund zijn. Wat er verandert kan veel oorzaken hebben.',
    head: ['gebied', 'jaar', 'aantal', 'van', 'aandeel', 'bron'],
    kind: { register: 'registratie', sample: 'steekproef' },
    picture: (indicator: string) => `Aandeel ${indicator}, per jaar`,
    pictureInWords: (rows: readonly string[]) => `Een lijn per gebied. ${rows.join('; ')}.`,
    row: (area: string, from: string, first: number, to: string, last: number) =>
      `${area}: ${from} in ${first}, ${to} in ${last}`,
    years: 'jaar',
    share: 'aandeel',
    change: (area: string, from: string, first: number, to: string, last: number, points: string) =>
      `Verandering in het gebied ${area}: van ${from} in ${first} naar ${to} in ${last}, ${points}.`,
    points: (value: number) =>
      value === 0
        ? 'even hoog gebleven'
        : `${number(Math.abs(value) * 100, 1)} procentpunt ${value < 0 ? 'lager' : 'hoger'}`,
    between: (low: string, high: string) =>
      `Het is een steekproef: de verandering kan liggen tussen ${low} en ${high} (95%).`,
    noComparison:
      'Er is geen gebied om mee te vergelijken. Of dit zonder het programma ook gebeurd was, is niet te zeggen.',
    difference: (other: string, first: number, last: number, change: string, otherChange: string, points: string) =>
      `Vergeleken met ${other}, van ${first} tot ${last}: hier ${change}, daar ${otherChange}. Het verschil tussen die twee veranderingen: ${points}.`,
    differenceBetween: (low: string, high: string) => `Dat kan liggen tussen ${low} en ${high} (95%, bij benadering).`,
    differenceNote:
      'Dat verschil zegt alleen iets over het programma als beide gebieden zonder het programma evenveel veranderd waren.',
    tooFewYears: (other: string) =>
      `Met ${other} is niet te vergelijken: er zijn geen twee jaren waarvan beide gebieden een cijfer hebben.`,
  },

  statement: {
    title: 'Kosten en baten van het programma',
    cost: (amount: string, served: string, perClient: string) =>
      `Het programma kostte ${amount} voor ${served} mensen: ${perClient} per mens.`,
    from: {
      budget: 'Dat is de begroting.',
      caseload: 'Dat volgt uit de kosten van een kracht, de caseload en de maanden ondersteuning in de verhalen.',
    },
    costUnknown: 'Wat het programma kostte voor iedereen die ondersteund is, is niet te zeggen.',
    evaluated: (n: number) => `De verhalen zelf (${stories(n)})`,
    evaluatedHead: ['maat', 'verhalen', 'som', 'gemiddeld', 'middelste'],
    investment: 'de ondersteuning zelf',
    benefit: 'opbrengst',
    quality: (better: string, betterThanWithout: string, n: string) =>
      `Naast het geld: in ${better} van de ${n} vergelijkbare verhalen steeg de kwaliteit van leven, en in ${betterThanWithout} is het leven naar schatting beter dan zonder de ondersteuning.`,
    inTime: (realised: string, expected: string, n: number) =>
      `De opbrengst, bereikt op de dag van het gesprek: ${realised}. Daarna nog verwacht: ${expected} (${stories(n)}). Verwacht is nog niet gebeurd.`,
    forAll: (n: number) => `Voor iedereen die ondersteund is: ${people(n)}`,
    stops: 'Verder gaat deze opstelling niet: over iedereen die ondersteund is, is hiermee niets te zeggen.',
    reasons: {
      'no-served': 'Er staat niet hoeveel mensen er ondersteund zijn.',
      'no-cost':
        'Er staat geen begroting, en ook niet wat een kracht kost met een caseload en hoeveel maanden de ondersteuning duurt.',
      'no-cases': 'Er zijn geen verhalen van deze aanpak.',
      'improved-reference':
        'De verhalen zijn vergeleken met hoe het beter had gekund. Dat laat zien wat er nog te winnen is, en niet wat er bereikt is.',
      'unlike-cases':
        'De verhalen zijn met verschillende dingen of over een verschillende periode vergeleken, en zijn daarom niet op te tellen.',
      'no-benefit': 'Geen verhaal zegt zowel wat de ondersteuning kostte als wat zij opbracht.',
      'more-cases-than-served': 'Er zijn meer verhalen dan mensen die ondersteund zijn. Een van beide klopt niet.',
      selection:
        'De verhalen zijn niet door loting of op volgorde gekozen, en het zijn ook niet alle. Wie ze koos, kan de beste gekozen hebben.',
      'not-all-served':
        'Er staat dat het alle verhalen zijn, maar niet van iedereen die ondersteund is, is bekend wat het opbracht.',
      'too-few-cases':
        'Er zijn te weinig verhalen om te zeggen hoe ver een schatting voor de anderen ernaast kan zitten.',
    },
    estimated: (known: string, served: string) =>
      `Voor de anderen geschat: ${known} verhalen staan voor ${served} mensen.`,
    wholly: 'Iedereen die ondersteund is, is geëvalueerd: er is niets voor anderen geschat.',
    head: ['voor iedereen samen', 'bedrag'],
    rows: {
      cost: 'kosten van het programma',
      benefit: 'opbrengst',
      avoided_support: 'gewone ondersteuning die niet nodig was',
      gain: 'baten samen',
      net: 'baten min kosten',
      ratio: 'per euro terug',
    },
    interval: (low: string, high: string) =>
      `De baten kunnen liggen van ‘${low}’ tot ‘${high}’ (95%): dat komt doordat niet iedereen geëvalueerd is. Dat prijzen en schattingen ernaast kunnen zitten, zit hier niet in.`,
    payers: 'Wie betaalt en wie voordeel heeft',
    payersHead: ['betaler', 'draagt van de kosten', 'baten', 'samen'],
    costShareUnknown: 'Wie het programma betaalt, is niet vermeld.',
    years: 'Baten per jaar',
    yearsHead: ['jaar', 'samenleving', 'overheid en fondsen'],
    sensitivity: 'Als het anders is',
    sensitivityHead: ['als', 'kosten', 'baten', 'samen'],
    caseload: (at: number) => `caseload ${number(at)}`,
    realism: (share: string) => `${share} van de opbrengst is echt`,
    dropout: (share: string) => `${share} stopt en wint niets`,
    turnRealism: (share: string) => `Kosten en baten zijn gelijk als ${share} van de opbrengst echt is.`,
    turnDropout: (share: string) => `Kosten en baten zijn gelijk als ${share} stopt en niets wint.`,
  },

  lessons: {
    title: 'Wat er geleerd is',
    head: ['les', 'van', 'gewicht (1 tot 5)'],
  },

  story: {
    support: 'De ondersteuning',
    supportHead: ['', 'met de ondersteuning', 'gewoon'],
    asked: (moment: string) => `gevraagd: ${moment}`,
    started: (moment: string) => `begonnen: ${moment}`,
    ended: (moment: string) => `afgerond: ${moment}`,
    relapse: 'Na het eind was er een terugval.',
    noRelapse: 'Na het eind was er geen terugval.',
    contacts: 'contactpersonen',
    hours: 'uren van begeleiders',
    volunteers: (hours: number) =>
      `Vrijwilligers waren er ${number(hours)} uur mee bezig. Die uren tellen alleen in geld waar een kostenregel er een prijs voor geeft.`,
    experience: 'Hoe mensen het vonden',
    graded: (role: string, grade: number) => `${role}: cijfer ${number(grade)}`,
    said: (role: string) => `${role}, met toestemming:`,
    one: {
      client: 'De cliënt',
      worker: 'De begeleider',
      'project-leader': 'De projectleider',
      volunteer: 'De vrijwilliger',
    },
    outcomes: 'Van uitkomst naar uitkomst',
    outcomesIntro:
      'Elke regel is een keten, van wat eerst veranderde naar wat daarvan kwam. Tussen haakjes staat waar een stap op rust.',
    outcome: (text: string, basis: string, of: string | null) => `${text} (${of === null ? '' : `${of}; `}${basis})`,
    path: (steps: readonly string[], lines: readonly string[]) =>
      `${steps.join(' → ')} ${lines.length === 0 ? '▪ nergens geteld: voegt geen geld toe' : `● geteld in: ${list(lines)}`}`,
    more: 'Er zijn meer ketens dan hier staan.',
    askedAbout: (lines: readonly string[]) =>
      `Geen uitkomst leidt naar: ${list(lines)}. Vraag na hoe het komt dat deze kosten verschillen.`,
  },
}
