import { numbersOf } from '../numbers.ts'

const { number, list } = numbersOf('nl')

const stories = (n: number) => (n === 1 ? '1 verhaal' : `${number(n)} verhalen`)
const people = (n: number) => (n === 1 ? '1 mens' : `${number(n)} mensen`)
const hours = (text: string) => `${text} uur`
/** Van hoeveel van een aantal verhalen iets geldt: "in 2 van de 5 verhalen", "in beide verhalen", "in dat ene verhaal". */
const inStories = (k: number, n: number) => {
  if (n === 1) return k === 1 ? 'in dat ene verhaal' : 'niet in dat ene verhaal'
  if (k === 0) return `in geen van de ${number(n)} verhalen`
  if (k < n) return `in ${number(k)} van de ${number(n)} verhalen`
  return n === 2 ? 'in beide verhalen' : `in alle ${number(n)} verhalen`
}
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

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
  comparable: (n: number, all: number, kind: string, months: number) => {
    const period = months === 1 ? '1 maand' : `${number(months)} maanden`
    const which = n === all ? (n === 1 ? 'het ene verhaal' : `de ${stories(n)}`) : `${number(n)} van de ${stories(all)}`
    const rest = n === all ? '' : ' De andere zijn met iets anders of over een andere periode vergeleken.'
    return `De bedragen gaan over ${which}, vergeleken met ${kind}, over ${period}.${rest}`
  },
  perspective: {
    society: 'De kosten van iedereen tellen mee, niet alleen die van de overheid.',
    public: 'Alleen de kosten van overheid en fondsen tellen mee.',
    cashable: 'Alleen geld dat bij overheid en fondsen kan vrijkomen telt mee.',
  },
  /** Een opbrengst in woorden; een negatieve kost extra. */
  yields: (amount: string) => `levert ${amount} op`,
  noReturn: 'niets',

  approaches: {
    title: { one: 'De aanpak', several: 'De aanpakken naast elkaar' },
    caution:
      'Let op: dit zijn andere mensen, vaak in een andere stad. Een verschil tussen aanpakken kan daaraan liggen. Het bewijst niet dat de ene aanpak beter werkt dan de andere.',
    who: ['aanpak', 'gemeente', 'uit vrije wil', 'ondersteund', 'eerder gestopt', 'verhalen'],
    only: (title: string, n: number) => `${title}: ${stories(n)}.`,
    chosen: (each: readonly string[]) => `Hoe de verhalen gekozen zijn, is per aanpak anders. ${each.join('; ')}.`,
    stopped: (n: string, share: string) => `${n} (${share})`,
    quality: 'Kwaliteit van leven',
    qualityHead: ['aanpak', 'gestegen', 'beter dan zonder, naar schatting'],
    domains: {
      change:
        'Per leefgebied waarin iets veranderde: in hoeveel verhalen het steeg, van de verhalen waarvan dat bekend is',
      effect:
        'Per leefgebied waarin verschil geschat is: in hoeveel verhalen het beter is dan zonder, van de verhalen waarvan dat bekend is',
    },
    domain: 'leefgebied',
    guidance: 'Stappen van mensen zelf: in hoeveel verhalen het steeg',
    guidanceNote:
      'Dit zijn stappen op weg en geen kwaliteit van leven. Ze tellen daar niet in mee. Het is de verandering sinds het begin; of die door de begeleiding kwam, is daarmee niet gezegd.',
    step: 'stap',
    money: 'Kosten en opbrengst van de verhalen',
    moneyHead: [
      'aanpak',
      'verhalen',
      'verschil per verhaal',
      'ondersteuning, samen',
      'wat het bracht, samen',
      'per euro terug',
    ],
    laws: 'Wie betaalt, per wet',
    lawsHead: ['wet', 'met de ondersteuning', 'zonder', 'verschil'],
    lead: (n: number, mean: string, low: string, high: string) =>
      n === 1
        ? `Van vragen tot beginnen duurde het ${mean} dagen (1 verhaal).`
        : low === high
          ? `Van vragen tot beginnen duurde het steeds ${mean} dagen (${stories(n)}).`
          : `Van vragen tot beginnen duurde het gemiddeld ${mean} dagen (${stories(n)}, van ${low} tot ${high} dagen).`,
    noLaw: { public: 'overheid en fondsen, zonder eigen wet', private: 'anderen dan de overheid' },
    conditions: 'Wat nodig is om te werken',
    condition: 'wat nodig is',
    because: (met: string, because: string | null) => (because === null ? met : `${met}: ${because}`),
    met: { yes: 'ja', partly: 'deels', no: 'nee' },
  },

  caseload: {
    title: 'Caseload en kosten',
    intro:
      'Hoe meer mensen een voltijdse kracht tegelijk ondersteunt (de caseload), hoe minder de ondersteuning per cliënt kost. Of mensen dan nog even goed geholpen worden, zegt deze tabel niet.',
    worker: (cost: string) => `Een voltijdse kracht kost ${cost} per jaar.`,
    shown: (months: string, monthsOf: number, benefit: string, benefitOf: number) =>
      `De ondersteuning duurde ${monthsOf === 1 ? `${months} ${months === '1' ? 'maand' : 'maanden'} (1 verhaal)` : `gemiddeld ${months} ${months === '1' ? 'maand' : 'maanden'} (${stories(monthsOf)})`}. De kosten van de ondersteuning zelf niet meegerekend, was het verschil ${benefitOf === 1 ? '' : 'gemiddeld '}per cliënt: ${benefit} (${stories(benefitOf)}).`,
    budget:
      'Een cliënt kost hier wat de begroting per mens is; alleen het deel voor de krachten verandert met de caseload.',
    budgetTooLow: 'De begroting is lager dan de krachten kosten, en telt hier daarom niet mee.',
    turn: (caseload: string) => `Bij een caseload boven ${caseload} brengt dat de kosten op.`,
    noTurn: 'Daarmee betaalt de ondersteuning zich bij geen enkele caseload terug.',
    ofStories: 'Zo ging het in deze verhalen. Of het voor anderen ook zo is, is niet bekend.',
    head: ['caseload', 'per maand', 'per jaar', 'kosten per cliënt', 'brengt dat op'],
    combined: 'Wat een cliënt bij elke caseload kost, en of de verhalen dat opbrengen (ja of nee)',
    cell: (cost: string, pays: string) => `${cost}: ${pays}`,
    asItWas: (caseload: string) => `${caseload} (zoals het was)`,
    caseload: 'caseload',
  },

  budget: {
    title: 'Binnen het budget',
    intro:
      'Wat de ondersteuning op maat de overheid kostte, naast wat de gewone ondersteuning gekost zou hebben. Dat laatste is een schatting.',
    compared: (n: number, tailored: string, usual: string) =>
      n === 1
        ? `In 1 verhaal is beide bekend: de ondersteuning op maat kostte ${tailored}, en de gewone zou ${usual} gekost hebben.`
        : `In ${stories(n)} is beide bekend: de ondersteuning op maat kostte gemiddeld ${tailored}, en de gewone zou ${usual} gekost hebben.`,
    within: (k: number, n: number) => {
      if (n === 1) return `Dat is ${k === 1 ? 'niet meer' : 'meer'} dan gewoon.`
      return `${capital(inStories(k, n))} kostte het niet meer dan gewoon.`
    },
    among: (low: string, high: string) => `Over meer van zulke verhalen is dat ${low} tot ${high}.`,
    head: ['', 'verhalen', 'gemiddeld', 'middelste', 'laagste', 'hoogste'],
    tailored: 'kosten van de ondersteuning op maat',
    lead: 'dagen van vragen tot beginnen',
    contacts: 'contactpersonen',
    usualContacts: 'contactpersonen met de gewone ondersteuning',
    hours: 'uren van begeleiders',
    simpler: (fewer: number, same: number, more: number) => {
      const n = fewer + same + more
      const parts = [
        ...(fewer === 0 ? [] : [`met minder contactpersonen dan gewoon: ${number(fewer)}`]),
        ...(same === 0 ? [] : [`met evenveel: ${number(same)}`]),
        ...(more === 0 ? [] : [`met meer: ${number(more)}`]),
      ]
      if (fewer === n) return `${capital(inStories(n, n))} waren er minder contactpersonen dan gewoon.`
      return `Verhalen ${parts.join('; ')}.`
    },
    hoursCompared: (n: number, tailored: string, usual: string) =>
      `Begeleiders waren er ${n === 1 ? '' : 'gemiddeld '}${hours(tailored)} mee bezig, en met de gewone ondersteuning naar schatting ${hours(usual)} (${stories(n)}).`,
    hoursCost: (tailored: string, usual: string) =>
      `Aan uren kost dat ${tailored}, tegen ${usual}. Dat staat naast de kosten van de ondersteuning en is er niet bij opgeteld.`,
    later: (realised: string, expected: string, n: number) =>
      `Alle kosten samen, die van de ondersteuning ook, tot de dag van het gesprek: ${realised}. Wat daarna nog verwacht wordt: ${expected} (${stories(n)}). Wat verwacht wordt is nog niet gebeurd. In de totalen van dit rapport zitten beide.`,
  },

  volunteers: {
    title: 'Wat vrijwilligers deden',
    stated: (n: number, sum: string) =>
      `Vrijwilligers waren er ${n === 1 ? '' : 'samen '}${hours(sum)} mee bezig (${stories(n)}).`,
    inLines: (sum: string, course: 'intervention' | 'reference') =>
      `In de regels van de verhalen staat ${hours(sum)} onbetaald werk ${course === 'intervention' ? 'met' : 'zonder'} de ondersteuning.`,
    priced: (amount: string) => `Daarvan is ${amount} in geld geteld, omdat een prijs gegeven is.`,
    unpriced: 'Die uren zijn niet in geld geteld, omdat er geen prijs gegeven is.',
  },

  outcomes: {
    title: 'Van uitkomst naar uitkomst',
    intro: (n: number, outcomes: number, paths: number) =>
      `In ${stories(n)} staat wat waartoe leidde: ${outcomes === 1 ? '1 uitkomst' : `${number(outcomes)} uitkomsten`}, in ${paths === 1 ? '1 keten' : `${number(paths)} ketens`}.`,
    withoutMoney: (n: number, of: number) => {
      if (of === 1)
        return 'Die keten komt bij geen getelde kostenregel uit. Zij voegt geen geld toe; wat zij waard is, staat niet in de bedragen.'
      const which =
        n === of
          ? n === 2
            ? 'Beide ketens'
            : `Alle ${number(n)} ketens`
          : n === 1
            ? 'Eén keten'
            : `${number(n)} ketens`
      return n === 1
        ? `${which} komt bij geen getelde kostenregel uit. Die voegt geen geld toe; wat zij waard is, staat niet in de bedragen.`
        : `${which} komen bij geen getelde kostenregel uit. Die voegen geen geld toe; wat ze waard zijn, staat niet in de bedragen.`
    },
    allWithMoney: 'Elke keten komt uit bij een getelde kostenregel.',
    ofVolunteers: (n: number) =>
      n === 1
        ? 'Eén uitkomst is van een vrijwilliger zelf. Die staat naast wat het cliënten bracht.'
        : `${number(n)} uitkomsten zijn van vrijwilligers zelf. Die staan naast wat het cliënten bracht.`,
    picture: 'Wat leidt tot wat, en waar dat op rust',
    marks: {
      outcome: 'uitkomst',
      'dead-end': 'eindigt hier: voegt geen geld toe',
      counted: 'getelde kostenregel',
    },
    again: 'staat hierboven',
    inCases: (n: number) => stories(n),
    leadsTo: (from: string, to: readonly string[]) => `‘${from}’ leidt tot ${list(to)}`,
    countedIn: (from: string, lines: readonly string[]) => `‘${from}’ is geteld in ${list(lines)}`,
    endsAt: (texts: readonly string[]) =>
      texts.length === 1
        ? `${texts[0]} komt bij geen getelde kostenregel uit en voegt geen geld toe`
        : `${list(texts)} komen bij geen getelde kostenregel uit en voegen geen geld toe`,
    quoted: (text: string, note: string) => `‘${text}’${note === '' ? '' : ` (${note})`}`,
    together: 'Uitkomsten die in meer verhalen met dezelfde woorden staan, zijn in de tekening één.',
    tooMany: (n: number) =>
      `Dit zijn ${number(n)} verschillende uitkomsten: te veel om te tekenen. Hieronder staat per leefgebied wat waartoe leidde.`,
    tooManyInCase: (n: number) => `Dit zijn ${number(n)} uitkomsten: te veel om te tekenen.`,
    linksHead: ['van', 'naar', 'keer', 'verhalen', 'waar het op rust'],
    outcomeLinksHead: ['van', 'naar', 'verhalen', 'waar het op rust'],
    noDomain: 'geen leefgebied',
    expectedNote: 'Verwacht is wat iemand denkt dat er nog komt: dat is geen uitkomst die er al is.',
    countedBy: 'Kostenregels waarin uitkomsten geteld zijn',
    askedAbout: (lines: readonly string[]) =>
      `Met en zonder de ondersteuning verschilt ook: ${list(lines)}. Geen uitkomst leidt daarheen. Vraag na hoe dat komt: het is niet verteld.`,
    line: (line: string, cases: number) => `${line} (${stories(cases)})`,
    linesHead: ['kostenregel', 'verhalen'],
  },

  followUp: {
    title: 'Hoe het na de ondersteuning ging',
    there: (start: number, end: number) =>
      start === end
        ? `Aan het begin en aan het eind van de ondersteuning is gemeten in ${stories(end)}.`
        : `Aan het begin is gemeten in ${stories(start)} en aan het eind van de ondersteuning in ${number(end)}.`,
    momentsHead: [
      'wanneer',
      'gemeten',
      'beter dan het begin',
      'beter dan het eind',
      'slechter dan het eind',
      'beter dan zonder, naar schatting',
    ],
    moment: (months: number) => (months === 1 ? '1 maand na het begin' : `${number(months)} maanden na het begin`),
    ofThere: (n: string, of: string) => `${n} van ${of}`,
    dropped:
      'Wie niet meer gemeten is, kan het beter of slechter hebben dan wie nog wel gemeten is. Dat is niet bekend.',
    lasting: (n: { measured: number; rose: number; held: number; mixed: number; fell_back: number }) => {
      const parts = [
        ...(n.rose === 0 ? [] : [`ging het na de ondersteuning verder vooruit in ${number(n.rose)}`]),
        ...(n.held === 0 ? [] : [`bleef het gelijk in ${number(n.held)}`]),
        ...(n.mixed === 0 ? [] : [`was het gemengd in ${number(n.mixed)}`]),
        ...(n.fell_back === 0 ? [] : [`viel het terug in ${number(n.fell_back)}`]),
      ]
      if (n.measured === 1)
        return `Van het ene verhaal dat later nog gemeten is ${(parts[0] ?? '').replace(/ in 1$/, '')}.`
      return `Van de ${number(n.measured)} verhalen die later nog gemeten zijn ${list(parts)}.`
    },
    kept: (domains: readonly string[]) => `Wat na de ondersteuning bleef of verder groeide: ${list(domains)}.`,
    lost: (domains: readonly string[]) => `Wat terugviel: ${list(domains)}.`,
    ofMeasured: (domain: string, n: string, of: string) => `${domain} (${n} van ${of})`,
    relapse: (n: number, known: number) => {
      const all = known === 2 ? 'beide' : `alle ${number(known)}`
      if (known === 1)
        return `Na het eind was er ${n === 1 ? 'een' : 'geen'} terugval in het ene verhaal dat daar iets over zegt.`
      if (n === 0) return `Na het eind was er geen terugval in de ${number(known)} verhalen die daar iets over zeggen.`
      const which = n === known ? all : `${number(n)} van de ${number(known)}`
      return `Na het eind was er een terugval in ${which} verhalen die daar iets over zeggen.`
    },
  },

  satisfaction: {
    title: 'Wat mensen ervan vinden',
    response: (answered: number, invited: number, share: string) => {
      if (invited === 1)
        return answered === 1 ? 'Eén mens is gevraagd, en antwoordde.' : 'Eén mens is gevraagd, en antwoordde niet.'
      if (answered === invited)
        return `${invited === 2 ? 'Beide' : `Alle ${number(invited)}`} mensen die gevraagd zijn antwoordden (${share}).`
      return `${number(answered)} van de ${number(invited)} mensen die gevraagd zijn ${answered === 1 ? 'antwoordde' : 'antwoordden'} (${share}).`
    },
    noneInvited: 'Er is niemand gevraagd.',
    among: (low: string, high: string) => `Over meer van zulke mensen antwoordt ${low} tot ${high}.`,
    silent: 'Wie niet antwoordde kan er anders over denken. Dat is niet bekend.',
    grade: (n: number, mean: string, median: string, from: number, to: number) =>
      n === 1
        ? `Het ene cijfer is een ${mean} (schaal van ${number(from)} tot en met ${number(to)}).`
        : `Gemiddeld gaven zij een ${mean}; de middelste is ${median} (${number(n)} cijfers, schaal van ${number(from)} tot en met ${number(to)}).`,
    noGrade: 'Niemand gaf een cijfer.',
    gradesHead: ['cijfer', 'mensen'],
    fromStories: 'Cijfers in de verhalen',
    fromStoriesHead: ['wie', 'cijfers', 'gemiddeld', 'middelste', 'laagste', 'hoogste'],
    themesHead: ['thema', 'gezegd door'],
    saidBy: (n: string, of: string) => `${n} van ${of}`,
    saidByShare: (n: string, of: string, share: string) => `${n} van ${of} (${share})`,
    at: (approach: string, moment: string) => `${approach}, ${moment}`,
    conversations: 'Uit gesprekken',
    conversationsNote:
      'Achter een thema staat hoeveel mensen het noemden. Wie het niet noemde, vindt niet per se iets anders.',
    kind: { mirror: 'spiegelgesprek', interview: 'interview', 'focus-group': 'groepsgesprek' },
    held: (kind: string, role: string, n: string, at: string | null, approach: string | null) =>
      `${approach === null ? capital(kind) : `${approach}: ${kind}`}${at === null ? '' : ` in ${at}`} met ${n} ${role}.`,
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
    cost: {
      budget: (amount: string, served: number, perClient: string) =>
        served === 1
          ? `De begroting was ${amount}, voor 1 mens.`
          : `De begroting was ${amount} voor ${people(served)}: ${perClient} per mens.`,
      caseload: (amount: string, served: number, perClient: string) =>
        `Naar schatting kostte het programma ${amount} voor ${served === 1 ? '1 mens' : `${people(served)}: ${perClient} per mens`}. Dat is gerekend met de kosten van een kracht, de caseload en de maanden ondersteuning in de verhalen.`,
    },
    monthsOfOthers: 'Hoe lang mensen zonder verhaal ondersteund zijn, is niet bekend.',
    costOfStories: (perClient: string, served: number) =>
      `Gerekend met de kosten van een kracht en de caseload kostte de ondersteuning in de verhalen ${perClient} per mens. Hoe lang anderen ondersteund zijn, is niet bekend. Wat het programma voor ${served === 1 ? 'die ene mens' : `alle ${people(served)}`} kostte, is dus niet te zeggen.`,
    costUnknown: 'Wat het programma kostte voor iedereen die ondersteund is, is niet te zeggen.',
    evaluated: (n: number) => (n === 1 ? 'Wat het ene verhaal laat zien' : `Wat de ${stories(n)} laten zien`),
    evaluatedHead: ['', 'verhalen', 'som', 'gemiddeld', 'middelste'],
    evaluatedOne: ['', 'bedrag'],
    investment: 'de ondersteuning zelf',
    benefit: 'wat zij verder bracht',
    quality: (better: number, betterThanWithout: number, n: number) =>
      `Naast het geld staat de kwaliteit van leven. Gestegen: ${inStories(better, n)}. Naar schatting beter dan zonder de ondersteuning: ${inStories(betterThanWithout, n)}.`,
    inTime: (realised: string, expected: string, n: number) =>
      `De kosten van de ondersteuning zelf niet meegerekend, tot de dag van het gesprek: ${realised}. Wat daarna nog verwacht wordt: ${expected} (${stories(n)}). Wat verwacht wordt is nog niet gebeurd.`,
    forAll: (n: number) => {
      if (n < 3) return n === 1 ? 'Voor de ene mens die ondersteund is' : 'Voor beide mensen die ondersteund zijn'
      return `Voor alle ${people(n)} die ondersteund zijn`
    },
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
    estimated: (known: number, served: number) =>
      `Voor de anderen is dit een schatting: ${known === 1 ? '1 verhaal staat' : `${number(known)} verhalen staan`} voor ${people(served)}.`,
    notKnownOf: (unknown: number, n: number) =>
      `Van ${number(unknown)} van de ${stories(n)} is niet bekend wat het opbracht. ${unknown === 1 ? 'Dat verhaal telt' : 'Die tellen'} niet mee; daar kan het anders zijn.`,
    wholly: 'Iedereen die ondersteund is, is geëvalueerd: er is niets voor anderen geschat.',
    head: ['samen', 'bedrag'],
    rows: {
      cost: 'kosten van het programma',
      benefit: 'opbrengst: lagere andere kosten',
      avoided_support: 'gewone ondersteuning die niet nodig was',
      gain: 'baten samen',
      net: 'baten min kosten',
      ratio: 'per euro terug',
    },
    interval: (low: string, high: string) =>
      `De baten kunnen liggen van ‘${low}’ tot ‘${high}’ (95%): dat komt doordat niet iedereen geëvalueerd is. Dat prijzen en schattingen ernaast kunnen zitten, zit hier niet in.`,
    payers: 'Wie betaalt en wie voordeel heeft',
    payersHead: ['betaler', 'betaalt aan het programma', 'baten', 'alles samen'],
    costShareUnknown: 'Wie het programma betaalt, is niet vermeld.',
    years: 'Baten per jaar',
    yearsHead: ['jaar', 'samenleving', 'overheid en fondsen'],
    sensitivity: 'Als het anders is',
    sameGain:
      'Bij elke caseload zijn dezelfde baten genomen. Of mensen bij een hogere caseload nog even goed geholpen worden, is niet bekend.',
    sensitivityHead: ['als', 'kosten', 'baten', 'alles samen'],
    caseload: (at: number) => `de caseload ${number(at)} is`,
    realism: (share: string) => `maar ${share} van de opbrengst er komt`,
    dropout: (share: string) => `${share} stopt en er niets aan heeft`,
    turnRealism: (share: string) => `Kosten en baten zijn gelijk als ${share} van de opbrengst er komt.`,
    turnDropout: (share: string) => `Kosten en baten zijn gelijk als ${share} stopt en er niets aan heeft.`,
  },

  lessons: {
    title: 'Wat er geleerd is',
    head: ['les', 'van', 'gewicht (1 tot 5)'],
    headWithoutWeight: ['les', 'van'],
  },

  published: {
    leftOut:
      'Wat alleen uit afzonderlijke verhalen bekend is, staat in geen gepubliceerd rapport: ketens van uitkomsten, uren, wachttijd, contactpersonen, metingen na afloop, cijfers en citaten in verhalen. Thema’s die weinig mensen noemden staan er alleen met een citaat waarvoor toestemming is.',
    approachesHead: ['aanpak', 'gemeente', 'uit vrije wil', 'caseload', 'ondersteund', 'eerder gestopt'],
    held: (kind: string, role: string, n: string | null) =>
      `${capital(kind)} met ${n === null ? role : `${n} ${role}`}.`,
    uncounted: (themes: readonly string[]) =>
      `Genoemd, zonder dat gepubliceerd is door hoeveel mensen: ${list(themes.map((theme) => `‘${theme}’`))}.`,
    notForAll: 'Wat het programma opbracht voor iedereen die ondersteund is, is niet gepubliceerd.',
    gain: (gain: string, net: string) => `Voor iedereen samen, naar schatting: ${gain}. Baten min kosten: ${net}.`,
    ofGrades: (mean: string, from: number, to: number) =>
      `Gemiddeld gaven zij een ${mean} (schaal van ${number(from)} tot en met ${number(to)}).`,
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
    volunteers: (sum: number) =>
      `Vrijwilligers waren er ${hours(number(sum))} mee bezig. Die uren tellen alleen in geld waar een kostenregel er een prijs voor geeft.`,
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
