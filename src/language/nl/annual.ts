import { numbersOf } from '../numbers.ts'

const { number, list } = numbersOf('nl')

const stories = (n: number) => (n === 1 ? '1 verhaal' : `${number(n)} verhalen`)
const of = (n: number, all: number) => (n === all ? stories(n) : `${number(n)} van de ${stories(all)}`)
const pieces = (n: number, one: string, more: string) => `${number(n)} ${n === 1 ? one : more}`

/** What only the report over all cases says. */
export const annual = {
  block: {
    /** Waarover een blok gaat: "33 verhalen, vergeleken met de gewone hulp, over 12 maanden". */
    about: (n: number, kind: string, months: number | null) =>
      `${stories(n)}, vergeleken met ${kind}, ${months === null ? 'per jaar' : `over ${number(months)} maanden`}`,
    aboutAll: (about: string) => `Dit gaat over ${about}.`,
    sub: (title: string, about: string) => `${title} (${about})`,
    apart: (n: number) =>
      `${n === 1 ? '1 ander verhaal is' : `${number(n)} andere verhalen zijn`} met iets anders vergeleken of ${n === 1 ? 'loopt' : 'lopen'} over een andere periode, en ${n === 1 ? 'telt' : 'tellen'} hier niet mee.`,
    apartOneByOne:
      'Wat met iets anders is vergeleken of over een andere periode loopt, is niet op te tellen en staat hier per verhaal:',
    single: (title: string, kind: string, months: number | null, difference: string) =>
      `${title} (vergeleken met ${kind}, ${months === null ? 'per jaar' : `${number(months)} maanden`}): ${difference}.`,
    nothingToAdd:
      'Er zijn geen twee verhalen die met hetzelfde zijn vergeleken over dezelfde periode; op te tellen is er daarom niets.',
  },

  pictures: {
    /** Een tekening in woorden: wat voor een, en dan elke rij. */
    shares: (rows: readonly string[]) => `Staven, een voor elke rij, in delen verdeeld. ${rows.join('; ')}.`,
    bars: (rows: readonly string[]) => `Staven, een voor elke rij. ${rows.join('; ')}.`,
    bothWays: (rows: readonly string[]) =>
      `Staven vanaf nul, een voor elke rij: naar rechts wat bespaart, naar links wat extra kost. ${rows.join('; ')}.`,
    pairs: (rows: readonly string[]) => `Staven, twee voor elke rij. ${rows.join('; ')}.`,
    dots: (rows: readonly string[]) => `Een stip voor elk verhaal, het hoogste verschil eerst. ${rows.join('; ')}.`,
    inTable: (n: number, first: string, last: string) =>
      `Een tekening met ${number(n)} rijen, van ${first} tot ${last}. De cijfers staan in de tabel.`,
    row: (label: string, parts: readonly string[]) => `${label}: ${parts.join(', ')}`,
    part: (label: string, text: string) => `${label} ${text}`,
    classes: 'Kwaliteit van leven, in aantal verhalen',
    change: 'sinds het begin',
    effect: 'vergeleken met zonder (geschat)',
    savings: 'Kosten, in aantal verhalen',
    cost: 'kosten',
    domainsChange: 'Verandering sinds het begin, per leefgebied, in aantal verhalen',
    domainsEffect: 'Geschat effect, vergeleken met zonder, per leefgebied, in aantal verhalen',
    steps: {
      change: { better: 'gestegen', same: 'gelijk', worse: 'gedaald', unknown: 'onbekend' },
      effect: { better: 'beter', same: 'gelijk', worse: 'slechter', unknown: 'onbekend' },
    },
    differences: 'Verschil in kosten per verhaal',
    bands: {
      costsExtra: 'kost extra',
      none: 'geen verschil',
      upTo: (amount: string) => `tot ${amount}`,
      above: (amount: string) => `boven ${amount}`,
    },
    counts: 'Hoeveel verhalen hoeveel besparen',
    stillToGain: 'nog te winnen',
    payers: 'Verschil per betaler',
    gains: 'betaalt minder',
    same: 'geen verschil',
    pays: 'betaalt meer',
    returns: 'Investering en baten',
    whole: 'hele periode',
    investment: 'investering',
    benefit: 'baten',
    sectors: 'Kosten per sector',
    with: 'met ondersteuning',
    without: 'zonder (geschat)',
  },

  headline: {
    keyHead: ['in cijfers', 'uitkomst'],
    rose: 'kwaliteit van leven gestegen',
    betterThanWithout: 'leven beter dan zonder de ondersteuning, naar inschatting',
    saves: 'verhalen die kosten besparen',
    together: (known: number, n: number) => `samen, ${of(known, n)}`,
    togetherWith: (known: number, n: number, kind: string, months: number | null) =>
      `samen, ${of(known, n)} (vergeleken met ${kind}, ${months === null ? 'per jaar' : `${number(months)} maanden`})`,
    median: 'het middelste verhaal (mediaan)',
    mean: 'gemiddeld per verhaal',
    range: ['laagste verhaal', 'hoogste verhaal'],
    ratio: 'baten voor elke euro investering',
    nOf: (n: number, all: number) => `${number(n)} van ${number(all)}`,
    total: (parts: { known: number; n: number; kind: string; months: number | null; total: string }) =>
      `Samen, over ${of(parts.known, parts.n)}${parts.n === 1 ? '' : ' die zijn'} vergeleken met ${parts.kind} ${parts.months === null ? '(per jaar)' : `over ${number(parts.months)} maanden`}: ${parts.total}.`,
    unknown: (n: number, bound: string) =>
      `Van ${stories(n)} is het verschil niet volledig bekend${bound === '' ? '; een totaal van alle is daarom niet te geven' : `; met wat daarvan wel bekend is wordt het samen ${bound}`}.`,
    apart: (n: number, differences: readonly string[]) =>
      `${n === 1 ? '1 ander verhaal is' : `${number(n)} andere verhalen zijn`} met iets anders vergeleken of ${n === 1 ? 'loopt' : 'lopen'} over een andere periode, en ${n === 1 ? 'staat' : 'staan'} apart${differences.length === 0 ? '' : `: ${list(differences)}`}.`,
    allApart: (differences: readonly string[]) =>
      `De verhalen zijn met verschillende dingen vergeleken of lopen over verschillende perioden, en zijn niet op te tellen${differences.length === 0 ? '' : `: ${list(differences)}`}.`,
    one: (title: string, difference: string) => `${title} (${difference})`,
    sure: (certain: string, weighted: string, full: string) =>
      `Hoe zeker is dat? Als alleen telt wat zeker is: ${certain}. Gewogen naar hoe zeker het is: ${weighted}. Als alles wat genoemd is voluit telt: ${full}.`,
    allUnknown: (n: number, cashable: boolean) =>
      cashable
        ? `Van ${of(n, n)} is niet te zeggen welk deel verzilverbaar is.`
        : `Van ${of(n, n)} zijn de kosten niet volledig bekend.`,
    reference: 'Wat er zonder de ondersteuning zou zijn gebeurd is zelden zeker; wat de ondersteuning zelf kost wel.',
    chosen: {
      all: (n: number) => `Alle ${stories(n)} doen mee.`,
      random: (n: number, served: number | null) =>
        `De ${stories(n)} zijn door loting gekozen${served === null ? '' : ` uit ${number(served)} mensen`}.`,
      consecutive: (n: number, served: number | null) =>
        `De ${stories(n)} zijn op volgorde van aanmelding gekozen${served === null ? '' : ` uit ${number(served)} mensen`}.`,
      purposive: (n: number, served: number | null) =>
        `De ${stories(n)} zijn gericht gekozen${served === null ? '' : ` uit ${number(served)} mensen`}, en dus geen steekproef: zij bewijzen niets over anderen.`,
      typical: (n: number, served: number | null) =>
        `De ${stories(n)} zijn gekozen als kenmerkend${served === null ? '' : ` voor ${number(served)} mensen`}, en dus geen steekproef: zij bewijzen niets over anderen.`,
      unknown: (n: number, served: number | null) =>
        `Hoe de ${stories(n)} zijn gekozen${served === null ? '' : ` uit ${number(served)} mensen`} is niet vermeld: zij bewijzen niets over anderen.`,
      'by-approach': (n: number, served: number | null) =>
        `De ${stories(n)} zijn${served === null ? '' : ` uit ${number(served)} mensen`} per aanpak op een andere manier gekozen, en dus samen geen steekproef: zij bewijzen niets over anderen.`,
    },
  },

  costs: {
    title: 'Kosten',
    intro:
      'Het verschil is de kosten zonder de ondersteuning min de kosten met de ondersteuning, over dezelfde periode. ‘Bespaart’ zegt dat het met de ondersteuning minder kost. Dat is nog geen geld dat vrijkomt.',
    singles: 'Verhalen die apart staan',
  },

  payers: {
    returnsByYear: 'Investering en baten per jaar',
    returnsByYearHead: ['jaar', 'investering', 'baten'],
    gains: (payers: readonly string[]) => `Het meeste voordeel: ${list(payers)}.`,
    pays: (payers: readonly string[]) => `Meer betalen: ${list(payers)}.`,
    one: (payer: string, amount: string) => `${payer} (${amount})`,
    atLeast: (amount: string) => `minstens ${amount}`,
  },

  shifts: {
    title: 'Verschuivingen',
    toCollective: (n: number, all: number, amount: string) =>
      `Van individueel naar collectief: in ${of(n, all)} dalen kosten van individuele hulp en stijgen die van hulp in groepen, samen ${amount}.`,
    noneToCollective: 'Een verschuiving van individueel naar collectief komt in geen verhaal voor.',
    toSocialWork: (n: number, all: number, amount: string) =>
      `Van zorg naar sociaal werk: in ${of(n, all)} dalen kosten van zorg en stijgen die van sociaal werk, samen ${amount}.`,
    noneToSocialWork: 'Een verschuiving van zorg naar sociaal werk komt in geen verhaal voor.',
  },

  comparison: {
    /** De codes van huishoudens die de voorbeelden gebruiken; andere staan er zoals ze geschreven zijn. */
    household: {
      single: 'alleenstaand',
      couple: 'paar zonder kinderen',
      'couple-with-children': 'paar met kinderen',
      'single-parent': 'één ouder met kinderen',
      'separated-parents': 'gescheiden ouders',
      'with-family': 'bij familie',
    } as Readonly<Record<string, string>>,
    title: (fields: readonly string[]) => `Vergelijking per ${list(fields)}`,
    field: {
      organisation: 'organisatie',
      municipality: 'gemeente',
      neighbourhood: 'wijk',
      approach: 'aanpak',
      year: 'jaar',
      age_group: 'leeftijdsgroep',
      household: 'huishouden',
    },
    intro:
      'Dit is geen ranglijst: elke groep hielp andere mensen, vaak in een andere stad en een andere tijd. Een verschil tussen groepen zegt daarom niet dat de een het beter doet dan de ander. Het laat zien waar de bedragen vandaan komen.',
    quality: 'Kwaliteit van leven per groep',
    qualityHead: (field: string) => [field, 'verhalen', 'gestegen', 'beter dan zonder (geschat)'],
    costs: 'Kosten per groep',
    costsHead: (field: string) => [field, 'bespaart in', 'totaal', 'mediaan'],
    stillToGainHead: (field: string) => [field, 'bekend', 'totaal', 'mediaan'],
    nOf: (n: number, all: number) => `${number(n)} van ${number(all)}`,
    partly:
      'Waar van een groep niet elk verschil bekend is, zijn totaal en mediaan over de verhalen waarvan het bekend is.',
  },

  cases: {
    filters: { organisation: 'organisatie', approach: 'aanpak', payer: 'betaler' },
    comparedWith: (kind: string, months: number | null, others: readonly string[]) =>
      `Het verschil is dat met ${kind}${months === null ? '. Het staat hier over de hele periode van elk verhaal, en niet per jaar' : `, over ${number(months)} maanden`}.${others.length === 0 ? '' : ` Anders vergeleken: ${others.join('; ')}.`}`,
    except: (titles: readonly string[], kind: string, months: number | null) =>
      `${list(titles.map((title) => `‘${title}’`))} (${kind}${months === null ? '' : `, ${number(months)} maanden`})`,
    exceptMany: (n: number, kind: string, months: number | null) =>
      `${stories(n)} (${kind}${months === null ? '' : `, ${number(months)} maanden`})`,
  },

  told: {
    intro:
      'Deze regels horen bij een verhaal en zitten niet in de bedragen. Wat onbekend is telt niet als nul: het verschil wordt daarmee een grens.',
    nothing: 'Alles wat in de verhalen aan kosten is verteld, is ook meegeteld.',
  },

  prices: {
    summary: (n: number, own: number, oldest: string) =>
      `${number(n)} ${n === 1 ? 'prijs' : 'prijzen'}${own === 0 ? '' : `, waarvan ${number(own)} uit de verhalen zelf`}; de oudste is van ${oldest}.`,
    grades:
      'Hoe goed een prijs is: A van een officiële lijst of een tarief, B uit een gepubliceerd onderzoek, C indirect of afgeleid; een streepje is een eigen prijs van een organisatie, of een prijs waarvan het niet vermeld is.',
    head: ['prijs', 'bedrag', 'prijspeil (jaren oud)', 'factor', 'graad', 'bron'],
    ofYear: (year: number, age: number) => `${year} (${number(age)})`,
    none: 'Er zijn geen prijzen gebruikt.',
    noGrade: '–',
  },

  findings: {
    title: 'Bevindingen bij het nakijken',
    nothing: 'Bij het nakijken van de bestanden zijn geen fouten en geen waarschuwingen gevonden.',
    head: ['ernst', 'waar', 'wat'],
    severity: { error: 'fout', warning: 'waarschuwing', note: 'opmerking' },
    counts: (errors: number, warnings: number, isLeftOut: boolean) =>
      `Bij het nakijken van de bestanden: ${pieces(errors, 'fout', 'fouten')} en ${pieces(warnings, 'waarschuwing', 'waarschuwingen')}.${isLeftOut ? ' Een verhaal met een fout doet niet mee.' : ''}`,
    more: (n: number) => `En nog ${number(n)}; effectcalc check toont alle.`,
  },

  limits: {
    title: 'Wat dit rapport niet laat zien',
    chosen: {
      all: (n: number) => `Alle ${stories(n)} doen mee. Over mensen die geen verhaal hebben zegt dit rapport niets.`,
      sample: (n: number) =>
        `De ${stories(n)} zijn een steekproef. De marge over verhalen zegt hoe ver de cijfers ernaast kunnen zitten doordat niet iedereen meedoet; niet wat scheef is doordat juist sommigen wel of niet meededen.`,
      chosen: (n: number, served: number | null) =>
        `De ${stories(n)} laten zien wat er kan gebeuren, niet hoe vaak het gebeurt.${served === null ? '' : ` Zij zijn gekozen uit ${number(served)} mensen; hoe het de anderen verging staat hier niet.`}`,
    },
    cause:
      'Hoe het zonder de ondersteuning zou zijn gegaan hebben mensen ingeschat die het verhaal kennen. Er is geen groep zonder ondersteuning om mee te vergelijken. Dit rapport bewijst dus niet dat de ondersteuning de oorzaak is.',
    ratings:
      'De kwaliteit van leven is een oordeel van mensen. Wie oordeelt kan ook degene zijn die de ondersteuning gaf.',
    restsOnEstimates: (certain: string, weighted: string) =>
      `Het totaal (${weighted}) rust op inschattingen: als alleen telt wat zeker is, wordt het: ${certain}.`,
    largest: (share: string, mean: string, without: string) =>
      `Eén verhaal weegt zwaar: het is goed voor ${share} van alle verschillen bij elkaar. Gemiddeld per verhaal: ${mean}; zonder dat verhaal: ${without}.`,
    unknown: (n: number) =>
      `Van ${stories(n)} is het verschil in kosten niet volledig bekend; ${n === 1 ? 'dat telt' : 'die tellen'} mee in de aantallen en niet in het totaal, het gemiddelde en de mediaan. In de bedragen per betaler en per sector telt mee wat ervan bekend is.`,
    told: (n: number) =>
      `${n === 1 ? '1 regel is' : `${number(n)} regels zijn`} verteld en niet of niet helemaal geteld.`,
    prices: (parts: { n: number; weak: number; own: number; old: number; years: number }) => {
      const found = [
        ...(parts.weak === 0 ? [] : [`${number(parts.weak)} indirect of afgeleid`]),
        ...(parts.own === 0 ? [] : [`${number(parts.own)} van een organisatie zelf`]),
        ...(parts.old === 0 ? [] : [`${number(parts.old)} meer dan ${number(parts.years)} jaar oud`]),
      ]
      return `Prijzen zijn gemiddelden en geen rekeningen.${found.length === 0 ? '' : ` Van de ${number(parts.n)} gebruikte prijzen ${parts.n === 1 ? 'is' : 'zijn'} er ${list(found)}.`}`
    },
    budget:
      'Lagere kosten zijn niet vanzelf geld dat vrijkomt. Of een betaler minder uitgeeft hangt af van zijn contracten, zijn begroting en van wie de vrijgekomen plaats inneemt.',
    window: 'Wat na de periode van een verhaal gebeurt telt niet mee, hoe lang een effect ook duurt.',
  },

  method: {
    title: 'Hoe dit berekend is',
    parts: (of: {
      margin: string
      words: string
      priceYear: number
      index: string
      rate: string
      perspective: string
      role: string
    }): readonly (readonly [string, string])[] => [
      [
        'Twee verlopen van één verhaal',
        `Van elk verhaal zijn twee verlopen opgeschreven, over dezelfde periode: hoe het ging met de ondersteuning, en hoe het naar inschatting zonder zou zijn gegaan. Dat tweede verloop is nooit gemeten. Het verschil is de kosten zonder min de kosten met de ondersteuning. ‘Bespaart’ zegt dat het met de ondersteuning minder kost, ‘kost extra’ dat het meer kost; tot ${of.margin} heet het ‘geen verschil’.`,
      ],
      [
        'Waarmee vergeleken is',
        'Met de gewone hulp, geen hulp, lichtere hulp, de praktijk van vroeger, of hoe het beter had gekund. Bedragen zijn alleen opgeteld over verhalen die met hetzelfde zijn vergeleken en even lang duren. Een verschil met hoe het beter had gekund is nog te winnen, en geen besparing.',
      ],
      [
        'Hoe een regel telt',
        'Elke regel is een hoeveelheid maal een prijs. Hij telt mee naar hoe zeker hij is, naar het deel dat een betaler ervan draagt en naar het jaar waarin hij valt. Van een bereik telt het gemiddelde; staat er een waarschijnlijke waarde bij, dan weegt die vier keer zo zwaar als elk van de uitersten. Een uitkering of boete is voor de een uitgave en voor de ander inkomen: voor de samenleving als geheel valt zij weg.',
      ],
      [
        'Hoe zeker',
        `Wat met de ondersteuning gebeurde geldt als zeker, als er niets anders bij staat. In het verloop zonder staat bij elke regel hoe zeker hij is, en waarom men dat denkt: ${of.words}. Die gewichten zijn een afspraak van dit programma; een verhaal mag ook een eigen getal noemen. Daarom staat naast het gewogen verschil ook wat het is als alleen telt wat zeker is, en als alles voluit telt.`,
      ],
      [
        'Prijzen en jaren',
        `Alle bedragen zijn in geld van ${of.priceYear}, omgerekend met de index ${of.index}. Een prijs die in de wet staat, of uit een jaar buiten de index, telt zoals hij is. Kosten na het eerste jaar tellen met ${of.rate} per jaar minder mee. De bedragen zijn gezien vanuit: ${of.perspective}.`,
      ],
      [
        'Investering en baten',
        'De investering is wat de onderzochte ondersteuning meer kost dan in het verloop zonder. De baten zijn alle andere kosten die met de ondersteuning lager zijn. Het verschil is de baten min de investering.',
      ],
      [
        'Wat onbekend is',
        'Wat onbekend is blijft onbekend, en telt nooit als nul. Waar het kan staat er een grens bij: minstens, of hooguit.',
      ],
      [
        'Kwaliteit van leven',
        `Per leefgebied is een niveau gegeven: aan het begin, aan het eind met de ondersteuning, en geschat aan het eind zonder. Verandering is het eind met de ondersteuning vergeleken met het begin. Effect is het eind met de ondersteuning vergeleken met het geschatte eind zonder. Een verhaal heet ‘beter’ als minstens één leefgebied beter is en geen slechter, ‘gemengd’ als beide voorkomen, en ‘onbekend’ als een leefgebied openbleef. Een oordeel in overleg gaat voor; anders telt dat van de rol ${of.role}, en bij meer beoordelaars het middelste. Kwaliteit van leven staat naast geld en wordt er nooit bij opgeteld.`,
      ],
      [
        'Verschuivingen',
        'Dalen kosten op de ene plek en stijgen zij op de andere, dan is de verschuiving het kleinste van die twee. Dezelfde stijging kan bij meer dalingen horen; verschuivingen zijn daarom niet op te tellen.',
      ],
    ],
  },
}
