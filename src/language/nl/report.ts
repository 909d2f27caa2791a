import { numbersOf } from '../numbers.ts'

const { number, list, percent } = numbersOf('nl')

const stories = (n: number) => (n === 1 ? '1 verhaal' : `${number(n)} verhalen`)
const ofStories = (n: number, all: number) =>
  n === all ? (all === 1 ? 'het ene verhaal' : `alle ${number(all)} verhalen`) : `${number(n)} van de ${stories(all)}`

export const report = {
  defaultTitle: 'Effecten van sociaal werk',
  stories,
  subtitle: (parts: {
    organisation: string | null
    priceYear: number
    perspective: string
    n: number
    selection: string
    served: number | null
  }) =>
    [
      parts.organisation,
      `prijspeil ${parts.priceYear}`,
      parts.perspective,
      `${stories(parts.n)}, ${parts.selection}${parts.served === null ? '' : ` uit ${number(parts.served)} mensen`}`,
    ]
      .filter((part) => part !== null)
      .join(' · '),
  date: (date: string) => (/^\d{4}$/.test(date) ? `Verslagjaar ${date}` : `Datum: ${date}`),
  perYear:
    'Per jaar worden alleen verschillen getoond; bedragen over vensters van verschillende lengte zijn niet op te tellen.',

  headline: {
    title: 'In het kort',
    partial: (n: number, all: number) =>
      `Dit rapport gaat over ${number(n)} van de ${number(all)} verhalen: ${all - n === 1 ? 'het andere heeft fouten en doet' : 'de andere hebben fouten en doen'} niet mee.`,
    allWrong: (all: number) =>
      `${all === 1 ? 'Het verhaal heeft' : `Alle ${number(all)} verhalen hebben`} fouten: er is niets om over te rapporteren.`,
    change: (counts: { better: number; mixed: number; worse: number }, known: number, n: number) =>
      `De kwaliteit van leven steeg in ${ofStories(counts.better, known)}${known < n ? ' waarvan dat bekend is' : ''}${counts.mixed === 0 ? '' : `; in ${number(counts.mixed)} ging het op sommige leefgebieden beter en op andere slechter`}${counts.worse === 0 ? '' : `; in ${number(counts.worse)} daalde zij`}.`,
    changeUnknown: (n: number) => `Van ${stories(n)} is de verandering niet volledig bekend.`,
    effect: (counts: { better: number; mixed: number; worse: number }, known: number, n: number) =>
      `In ${ofStories(counts.better, known)}${known < n ? ' waarvan dat bekend is' : ''} was het leven naar inschatting beter dan het zonder de ondersteuning zou zijn geweest${counts.mixed === 0 ? '' : `; in ${number(counts.mixed)} deels beter en deels slechter`}${counts.worse === 0 ? '' : `; in ${number(counts.worse)} slechter`}.`,
    savings: (
      counts: { saves: number; none: number; costs_extra: number; unknown: number },
      n: number,
      margin: string,
      cashable: boolean,
    ) =>
      `De ondersteuning bespaart kosten in ${ofStories(counts.saves, n)}${counts.none === 0 ? '' : `, maakt geen verschil (hooguit ${margin}) in ${number(counts.none)}`}${counts.costs_extra === 0 ? '' : `, kost extra in ${number(counts.costs_extra)}`}${counts.unknown === 0 ? '' : `; van ${number(counts.unknown)} ${cashable ? 'is niet te zeggen welk deel verzilverbaar is' : 'zijn de kosten niet volledig bekend'}`}.`,
    stillToGain: (n: number) =>
      `${stories(n)} ${n === 1 ? 'laat' : 'laten'} zien wat er nog te winnen was; dat telt niet als besparing.`,
    cashableNotStated: 'Welk deel van de verschillen uit een begroting te halen is, is niet vermeld.',
    estimate: 'Hoe het zonder de ondersteuning zou zijn gegaan is een inschatting en geen meting.',
  },

  counts: {
    title: 'Kwaliteit van leven',
    intro:
      'Verandering: eind met de ondersteuning vergeleken met het begin. Effect: eind met de ondersteuning vergeleken met het geschatte eind zonder.',
    head: ['kwaliteit van leven', 'beter', 'gemengd', 'gelijk', 'slechter', 'onbekend', 'samen'],
    change: 'verandering',
    effect: 'effect (geschat)',
    crossedTitle: 'Verandering en effect samen',
    crossedHead: ['verandering', 'effect', 'verhalen'],
    domainsTitle: 'Per leefgebied',
    changeHead: ['verandering sinds het begin', 'gestegen', 'gelijk', 'gedaald', 'n.v.t.', 'onbekend'],
    effectHead: ['effect, vergeleken met zonder', 'beter', 'gelijk', 'slechter', 'n.v.t.', 'onbekend'],
  },

  block: {
    difference: 'Verschil in kosten',
    head: ['maat', 'bedrag'],
    total: (known: number, n: number) =>
      known === n ? `totaal van ${stories(n)}` : `totaal van ${number(known)} van de ${stories(n)}`,
    mean: 'gemiddeld',
    median: 'mediaan',
    quartiles: ['eerste kwartiel', 'derde kwartiel'],
    min: 'laagste',
    max: 'hoogste',
    largestShare: 'aandeel van het grootste verhaal',
    leaveOneOut: ['gemiddeld zonder het hoogste verhaal', 'gemiddeld zonder het laagste verhaal'],
    leaveOrganisationOut: ['laagste gemiddelde zonder één organisatie', 'hoogste gemiddelde zonder één organisatie'],
    bandsTitle: 'Hoe vaak en hoeveel',
    bandsHead: ['verschil', 'verhalen'],
    band: (from: string, to: string | null) =>
      to === null ? `bespaart meer dan ${from}` : `bespaart ${from} tot ${to}`,
    none: (margin: string) => `geen verschil (hooguit ${margin})`,
    costsExtra: 'kost extra',
    unknown: 'niet volledig bekend',
  },

  realism: {
    title: 'Hoe het verschil afhangt van het geschatte verloop',
    head: ['wat telt', 'verschil'],
    asWeighted: 'zoals gewogen',
    certainOnly: 'alleen wat zeker is',
    inFull: 'alles wat genoemd is, voluit',
    at75: 'driekwart van de baten',
    at50: 'de helft van de baten',
    investment: 'investering in de ondersteuning',
    benefit: 'baten: lagere andere kosten',
    ratio: 'baten gedeeld door investering',
    netReturn: 'netto rendement',
    loss: (share: string) => `verlies van ${share}`,
    over: (n: number, all: number) =>
      n === all ? '' : `Over ${number(n)} van de ${stories(all)}: die waarvan het verschil bekend is.`,
    returns: 'Wat de ondersteuning kost en oplevert',
    returnsHead: ['kosten en baten', 'bedrag'],
    benefitUnknown: 'De baten zijn niet volledig bekend; hun verhouding tot de investering daarom ook niet.',
    investedOf: (n: number, all: number) =>
      n === all ? '' : `Investering en baten zijn bekend van ${number(n)} van de ${stories(all)}; dit gaat over die.`,
    breakEven: 'deel van de baten waarbij er geen verschil is',
    notStated:
      'Niet vermeld is welke kosten de onderzochte ondersteuning zelf zijn; investering, baten en hun verhouding zijn daarom niet bekend.',
    threshold: (n: number, share: string) =>
      n <= 1
        ? `De ondersteuning verdient zich terug als minstens ${share} van wat hier is ingeschat werkelijk zou zijn gebeurd.`
        : `De ondersteuning verdient zich terug als van elke ${number(n)} verlopen zoals hier ingeschat er minstens 1 werkelijk zou zijn gebeurd.`,
    neverPays: 'Zoals het hier is ingeschat verdient de ondersteuning zich niet terug.',
    attributed: (share: string) => `deel van de baten dat de ondersteuning claimt (${share})`,
    attributedDifference: 'verschil met dat deel',
  },

  payers: {
    title: 'Wie betaalt en wie voordeel heeft',
    head: ['betaler', 'met ondersteuning', 'zonder', 'verschil'],
    society: 'samenleving, alles samen',
    public: 'waarvan overheid en fondsen',
    cashable: 'waarvan verzilverbaar',
    cashableNotStated: 'niet vermeld of het verzilverbaar is',
    undiscounted: 'samenleving, zonder discontering',
    receives: (amount: string) => `ontvangt ${amount}`,
    byYearTitle: 'Per jaar',
    byYearHead: ['betaler', 'jaar', 'verschil'],
  },

  sectors: {
    title: 'Waar de kosten vallen',
    head: ['sector', 'met ondersteuning', 'zonder', 'verschil'],
    formHead: ['vorm', 'met ondersteuning', 'zonder', 'verschil'],
    shiftsTitle: 'Verschuivingen',
    shiftsIntro:
      'Lagere kosten op de ene plek en hogere op de andere. Dezelfde stijging kan bij meer verschuivingen horen: tel ze niet op.',
    moreShifts: (n: number) =>
      `En nog ${number(n)} ${n === 1 ? 'verschuiving' : 'verschuivingen'} met een kleiner bedrag of in minder verhalen; alle staan in het JSON-rapport.`,
    shiftsHead: ['van', 'naar', 'verhalen', 'bedrag'],
    shiftsHeadOfCase: ['van', 'naar', 'bedrag'],
    nOf: (n: number, all: number) => `${number(n)} van ${number(all)}`,
  },

  cases: {
    title: 'De verhalen',
    head: ['verhaal', 'organisatie', 'verandering', 'effect', 'verschil in kosten'],
  },

  allLines: {
    title: 'Alle regels',
    intro:
      'Elk bedrag in dit rapport is opgebouwd uit deze regels. Achter elke regel staan het bestand en de regel waarin hij is opgeschreven.',
    head: ['verhaal', 'verloop', 'regel', 'bedrag', 'opgeschreven in'],
  },

  account: {
    told: 'Verteld en niet meegeteld',
    toldHead: ['verhaal', 'regel', 'waarom'],
    unknown: 'aantal onbekend',
    notCounted: 'bewust niet geteld',
    wholeUnknown: 'kosten van dit verloop onbekend',
    notIndexed: 'Niet omgerekend naar het prijspeil',
    notIndexedHead: ['prijs', 'prijspeil', 'waarom'],
    fixedByLaw: 'door de wet bepaald',
    outsideSeries: 'jaar buiten de index',
    prices: 'Gebruikte prijzen',
    sources: 'Bronnen van de prijzen',
    perUnit: (amount: string, unit: string) => `${amount} per ${unit}`,
    findings: (errors: number, warnings: number) =>
      `Bij het nakijken: ${number(errors)} ${errors === 1 ? 'fout' : 'fouten'}, ${number(warnings)} ${warnings === 1 ? 'waarschuwing' : 'waarschuwingen'}.`,
  },

  method: {
    title: 'Hoe dit berekend is',
    lines: (parts: {
      priceYear: number
      index: string
      rate: string
      words: string
      margin: string
      perspective: string
    }) => [
      `Verschil = kosten zonder de ondersteuning min kosten met de ondersteuning, voor dezelfde periode. Bespaart: het verloop met de ondersteuning kost minder.`,
      `Bedragen zijn in geld van ${parts.priceYear} (index ${parts.index}); kosten na het eerste jaar tellen met ${parts.rate} per jaar minder mee. Gezien vanuit: ${parts.perspective}.`,
      `Wat niet zeker is telt mee naar zekerheid: ${parts.words}; een afspraak van dit programma. Van een bereik telt het gemiddelde.`,
      `Verschillen tot ${parts.margin} heten geen verschil. Wat onbekend is blijft onbekend en telt nooit als nul.`,
    ],
  },

  story: {
    short: 'In het kort',
    ofCourse: (word: string | null, weight: string) =>
      word === null
        ? `De kans dat het zonder zo zou zijn gegaan is geschat op ${weight}: zo tellen kosten mee waar niets anders bij staat.`
        : `Dat het zonder zo zou zijn gegaan geldt als ${word}: kosten waar niets anders bij staat tellen voor ${weight} mee.`,
    certainty: (word: string | null, weight: string) => (word === null ? `kans ${weight}` : `${word} (${weight})`),
    between: (certain: string, full: string) =>
      `Met alleen wat zeker is: ${certain}. Met alles wat genoemd is voluit: ${full}.`,
    story: 'Het verhaal',
    coursesIntro:
      'Bovenaan hoe het ging; daaronder hoe het zonder de ondersteuning volgens inschatting zou zijn gegaan.',
    otherCourse: (name: string, title: string | null, kind: string) =>
      `In het bestand staat nog een geschat verloop${title === null ? '' : `: ${title}`} (${kind}). Dit rapport rekent daar niet mee; met reference: ${name} in de instellingen is dat het verloop waarmee wordt vergeleken.`,
    quantityRange: (low: string, high: string) => `${low} tot ${high}`,
    about: (quantity: string) => `ongeveer ${quantity}`,
    note: (what: string, quantity: string) => `${what}: ${quantity}`,
    during: (note: string, period: string) => `${note} (${period})`,
    qualityIntro:
      'Verandering: aan het eind met de ondersteuning vergeleken met het begin. Effect: aan het eind met de ondersteuning vergeleken met hoe het zonder zou zijn geweest. Dat laatste is een inschatting.',
    scoredBecause: 'Waarom deze scores',
    scored: (domain: string, rater: string | null, because: string) =>
      `${domain}${rater === null ? '' : ` (${rater})`}: ${because}`,
    carries: {
      title: 'Wat het verschil maakt',
      intro: (items: readonly string[]) =>
        `${items.length === 1 ? 'Deze post maakt' : 'Deze posten maken'} het meeste uit: ${items.join('; ')}.`,
      item: (label: string, difference: string) => `${label}: ${difference}`,
      head: ['post', 'verschil', 'aandeel', 'waar de prijs op rust'],
      share:
        'Aandeel: het bedrag van de post gedeeld door de bedragen van alle posten samen, ook de posten die extra kosten.',
      more: (n: number) =>
        n === 1 ? 'Eén kleinere post staat hier niet.' : `${number(n)} kleinere posten staan hier niet.`,
      unknown: (items: readonly string[]) =>
        `Hoeveel ${list(items.map((item) => `‘${item}’`))} ${items.length === 1 ? 'uitmaakt' : 'uitmaken'} is onbekend; daarom is ook geen aandeel te geven.`,
      nothing: 'Wat het verschil maakt is niet te zeggen, omdat de kosten van een van de verlopen onbekend zijn.',
      notStated: 'Wat het verschil maakt is niet te zeggen: welk deel uit een begroting te halen is, is niet vermeld.',
    },
    grade: {
      A: 'officiële lijst of tarief',
      B: 'gepubliceerd onderzoek',
      C: 'afgeleid of indirect',
      memory: 'niet in een bron gezien',
      own: 'eigen prijs',
      unstated: 'betrouwbaarheid niet vermeld',
    },
    gradeAndSource: (grade: string, source: string) => `${grade}: ${source}`,
    reasons: {
      title: 'Waarom het zonder zo zou zijn gegaan',
      intro:
        'De redenen in de woorden van wie het verhaal heeft uitgewerkt. Hoe minder zeker iets is, hoe minder het meetelt. Wat onder een gebeurtenis (●) staat is gebruik (▪) dat er alleen is als die gebeurtenis er komt.',
      head: ['wat', 'hoe zeker', 'waarom'],
      course: 'het hele verloop',
      given: (certainty: string, weight: string) => `dan ${certainty}; telt voor ${weight} mee`,
      attribution: (share: string | null, because: string) =>
        `Van de baten mag de ondersteuning ${share === null ? 'een deel' : share} claimen. De reden: ${because}`,
    },
    calculation: 'De berekening',
    byMonth: 'De twee verlopen per maand',
    linesIntro: (file: string) =>
      `Elk bedrag in dit rapport is opgebouwd uit deze regels. Ze staan in ${file === '-' ? 'de invoer' : file}, op de regel die erachter staat.`,
    lineOf: (line: number) => `regel ${number(line)}`,
    fictional: 'verzonnen verhaal',
    subtitle: (parts: {
      organisation: string | null
      municipality: string | null
      from: string
      months: number
      priceYear: number
    }) =>
      [
        parts.organisation,
        parts.municipality,
        `${number(parts.months)} maanden vanaf ${parts.from}`,
        `prijspeil ${parts.priceYear}`,
      ]
        .filter((part) => part !== null)
        .join(' · '),
    comparedWith: (kind: string) => `Vergeleken met ${kind}.`,
    cost: (difference: string, intervention: string, reference: string) =>
      `Kosten: ${difference}. Met de ondersteuning ${intervention}, zonder ${reference}.`,
    costOnly: (difference: string) => `Kosten: ${difference}.`,
    rose: {
      better: 'De kwaliteit van leven steeg.',
      mixed: 'De kwaliteit van leven steeg op sommige leefgebieden en daalde op andere.',
      same: 'De kwaliteit van leven bleef gelijk.',
      worse: 'De kwaliteit van leven daalde.',
      unknown: 'Of de kwaliteit van leven steeg is niet volledig bekend.',
    },
    than: {
      better: 'Naar inschatting is het leven beter dan zonder de ondersteuning.',
      mixed: 'Naar inschatting is het leven deels beter en deels slechter dan zonder de ondersteuning.',
      same: 'Naar inschatting is er geen verschil met het leven zonder de ondersteuning.',
      worse: 'Naar inschatting is het leven slechter dan zonder de ondersteuning.',
      unknown: 'Of het leven beter is dan zonder de ondersteuning is niet volledig bekend.',
    },
    timeline: 'De twee verlopen naast elkaar',
    timelineHead: (intervention: string, reference: string) => ['wanneer', intervention, reference],
    with: 'met ondersteuning',
    without: 'zonder ondersteuning',
    wholeWindow: 'hele venster',
    use: 'Wat er gebruikt is',
    useHead: ['wat', 'eenheid', 'met ondersteuning', 'zonder'],
    quality: 'Kwaliteit van leven per leefgebied',
    qualityHead: ['leefgebied', 'begin', 'met', 'zonder (geschat)', 'verandering', 'effect'],
    follow: (at: string) => `na afloop, ${at}`,
    index: 'gemiddelde op 0-100',
    raters: 'Wie scoorde',
    ratersHead: ['beoordelaar', 'rol', 'over', 'verandering', 'effect', 'telt mee'],
    basis: 'Waar de cijfers vandaan komen',
    basisHead: ['basis', 'met ondersteuning', 'zonder', 'verschil'],
    realised: 'tot de bespreking',
    expected: 'na de bespreking (verwacht)',
    lines: 'Zo is het gerekend',
    linesHead: ['verloop', 'regel', 'bedrag', 'opgeschreven'],
    notRated: 'Dit verhaal heeft geen scores.',
  },

  difference: {
    saves: (amount: string) => `bespaart ${amount}`,
    none: (words: string | null) => (words === null ? 'geen verschil' : `geen verschil (${words})`),
    costsExtra: (amount: string) => `kost ${amount} extra`,
    unknown: 'onbekend',
    atLeast: (words: string) => `onbekend, minstens: ${words}`,
    atMost: (words: string) => `onbekend, hooguit: ${words}`,
    stillToGain: (amount: string) => `nog te winnen: ${amount}`,
  },
  notStated: 'niet vermeld',
  change: (step: number) => (step > 0 ? `+${number(step, 1)}` : step < 0 ? `-${number(-step, 1)}` : '0'),
  line: {
    quantityUnknown: 'aantal onbekend',
    per: (quantity: string, period: string) => `${quantity}, ${period}`,
    index: (factor: string, from: number, to: number) => `${factor} (${from} naar ${to})`,
    certainty: (share: number) => `${percent(share)} zekerheid`,
    share: (share: number, payer: string) => `${percent(share)} ${payer}`,
    discount: (factor: string, year: string) => `${factor} (${year})`,
    received: (payer: string) => `ontvangen door ${payer}`,
    notCounted: 'niet geteld',
  },
  and: list,
}
