import { numbersOf } from '../numbers.ts'

const { number, list } = numbersOf('nl')

const stories = (n: number) => (n === 1 ? '1 verhaal' : `${number(n)} verhalen`)
const course = (scenario: string | null) =>
  scenario === null ? '' : scenario === 'intervention' ? ', met ondersteuning' : ', zonder ondersteuning'
const counted = (n: number, one: string, more: string) => (n === 0 ? [] : [`${number(n)} ${n === 1 ? one : more}`])
const inCase = (title: string | null) => (title === null ? '' : ` in ‘${title}’`)

/** What reports say of how sure their figures are. */
export const uncertainty = {
  title: 'Hoe zeker is dit?',
  notDrawn: 'Hoe zeker dit is, is niet doorgerekend.',
  nothingKnown: 'Hoe zeker dit is, is niet te zeggen: van geen verhaal is het verschil in kosten volledig bekend.',
  unknown: 'Hoe zeker dit is, is niet te zeggen: het verschil in kosten is niet volledig bekend.',
  allCertain: (outcome: string) =>
    `Niets is hier als onzeker opgeschreven, dus elke doorrekening geeft hetzelfde: ${outcome}. Dat zegt niet dat zeker is hoe het zonder de ondersteuning zou zijn gegaan.`,

  /** Tussen welke bedragen een uitkomst ligt; samen is over verhalen. */
  range: {
    saves: (low: string, high: string, together: boolean) =>
      `bespaart het ${together ? 'samen ' : ''}${low} tot ${high}`,
    costsExtra: (less: string, more: string, together: boolean) =>
      `kost het ${together ? 'samen ' : ''}${less} tot ${more} extra`,
    both: (extra: string, saved: string, together: boolean) =>
      `ligt het ${together ? 'samen ' : ''}tussen ${extra} extra kosten en ${saved} besparing`,
    toGain: (low: string, high: string, together: boolean) =>
      `is er ${together ? 'samen ' : ''}nog ${low} tot ${high} te winnen`,
    bothToGain: (extra: string, gain: string, together: boolean) =>
      `ligt het ${together ? 'samen ' : ''}tussen ${extra} extra kosten en ${gain} dat nog te winnen is`,
  },
  /** Hetzelfde los, in een tabel of in een eigen tekst. */
  phrase: {
    saves: (low: string, high: string) => `bespaart ${low} tot ${high}`,
    costsExtra: (less: string, more: string) => `kost ${less} tot ${more} extra`,
    both: (extra: string, saved: string) => `tussen ${extra} extra kosten en ${saved} besparing`,
    toGain: (low: string, high: string) => `nog ${low} tot ${high} te winnen`,
    bothToGain: (extra: string, gain: string) => `tussen ${extra} extra kosten en ${gain} dat nog te winnen is`,
  },
  /** Eén uitkomst in een zin: ‘naar verwachting …’. */
  point: {
    saves: (amount: string) => `bespaart het ${amount}`,
    costsExtra: (amount: string) => `kost het ${amount} extra`,
    toGain: (amount: string) => `is er nog ${amount} te winnen`,
    none: 'maakt het geen verschil',
  },
  interval: (range: string, months: number | null) =>
    `In 95 van de 100 doorrekeningen ${range}${months === null ? ' per jaar' : ''}, als de verlopen zonder de ondersteuning goed zijn ingeschat.`,
  intervalOfCase: (range: string) =>
    `In 95 van de 100 doorrekeningen ${range}, als het verloop zonder de ondersteuning goed is ingeschat.`,
  /** Waar een uitkomst het meest van afhangt: ‘het hangt af van …’. */
  depends: (kind: string) => `Het meest hangt dat af van ${kind}.`,
  dependsPart: (share: string) => `Daar komt ${share} van de onzekerheid vandaan.`,
  example: (label: string, title: string | null, share: string) =>
    `Het zwaarst weegt ‘${label}’${inCase(title)} (${share}).`,
  on: {
    price: 'hoe hoog de prijzen zijn',
    quantity: 'hoeveel er gebruikt zou zijn',
    event: 'of gebeurtenissen zich zouden hebben voorgedaan',
    certainty: 'of kosten die niet zeker zijn er werkelijk zouden zijn geweest',
    realism: 'hoe reëel de baten zijn',
    attribution: 'welk deel van de baten de ondersteuning mag claimen',
    score: 'welke scores er zijn gegeven',
  },
  kinds: (items: readonly string[]) => `De onzekerheid komt van ${list(items)}.`,
  kindShare: (kind: string, share: string) => `${kind} (${share})`,
  kind: {
    price: 'prijzen',
    quantity: 'hoeveelheden',
    event: 'gebeurtenissen die wel of niet zouden zijn gekomen',
    certainty: 'kosten die niet zeker zijn',
    realism: 'hoe reëel de baten zijn',
    attribution: 'het deel van de baten dat de ondersteuning claimt',
    score: 'scores',
  },
  draws: (parts: { draws: number; seed: number }) =>
    `Er is ${number(parts.draws)} keer doorgerekend (startgetal ${String(parts.seed)}), telkens met een andere waarde voor alles wat niet zeker is.`,
  /** In welk deel van de doorrekeningen het hoe uitkomt; samen is dat alles. */
  outcomes: {
    all: (draws: number, outcome: string) => `In alle ${number(draws)} doorrekeningen ${outcome}.`,
    parts: (parts: readonly (readonly [share: string, outcome: string])[]) =>
      `${list(parts.map(([share, outcome], at) => (at === 0 ? `In ${share} daarvan ${outcome}` : `in ${share} ${outcome}`)))}.`,
    lessThan: (share: string) => `minder dan ${share}`,
    moreThan: (share: string) => `meer dan ${share}`,
    saves: 'bespaart het',
    toGain: 'is er nog iets te winnen',
    none: (margin: string) => `maakt het geen verschil (hooguit ${margin})`,
    costsExtra: 'kost het extra',
    doesNotSave: 'bespaart het niet',
    doesNotCost: 'kost het niets extra',
  },
  /** Waar de verwachting een andere kant op wijst dan de meeste doorrekeningen. */
  unlike: {
    saves: (expected: string, share: string, outcome: string) =>
      `Naar verwachting ${expected}, maar in ${share} van de doorrekeningen ${outcome}: de kans op een grote besparing weegt hier zwaar.`,
    costsExtra: (expected: string, share: string, outcome: string) =>
      `Naar verwachting ${expected}, maar in ${share} van de doorrekeningen ${outcome}: de kans op hoge kosten weegt hier zwaar.`,
  },
  mean: (mean: string, error: string, expected: string) =>
    `Gemiddeld over de doorrekeningen: ${mean}. Door het toeval van de trekkingen zit dat er ongeveer ${error} naast (één standaardfout); zonder toeval: ${expected}.`,
  /** Waarom het bedrag met alleen wat zeker is buiten het bereik mag liggen. */
  certainOutside:
    'Het eerste bedrag laat alles weg wat niet zeker is, en ligt dus buiten het bereik van de doorrekeningen.',

  figuresHead: ['over de doorrekeningen', 'samen'],
  figuresHeadOfCase: ['over de doorrekeningen', 'verschil'],
  keyExpected: (part: string) => `naar verwachting, met ${part} van de baten reëel`,
  keyInterval: 'in 95 van de 100 doorrekeningen',
  perCase: 'gemiddeld per verhaal',
  low: 'laag (2,5% ligt eronder)',
  median: 'de middelste',
  average: 'gemiddeld',
  high: 'hoog (2,5% ligt erboven)',
  sd: 'spreiding (standaardafwijking)',
  /** Hoeveel verhalen van elke soort ook van een andere soort kunnen zijn. */
  uncertain: (counts: { saves: number; none: number; costs_extra: number }) => {
    const found = [
      counted(counts.saves, 'verhaal dat bespaart', 'verhalen die besparen'),
      counted(counts.none, 'verhaal zonder verschil', 'verhalen zonder verschil'),
      counted(counts.costs_extra, 'verhaal dat extra kost', 'verhalen die extra kosten'),
    ].flat()
    return `Verhaal voor verhaal is minder zeker wat het wordt: bij ${list(found)} valt binnen de 95% ook een andere uitkomst (besparen, geen verschil of extra kosten).`
  },

  given:
    'Deze spreiding komt alleen van wat in de verhalen en de prijzen als onzeker is opgeschreven. Of de goede verlopen zonder de ondersteuning zijn gekozen om mee te vergelijken, is niet door te rekenen. Over andere verhalen of andere mensen zegt zij niets.',
  givenOfCase:
    'Deze spreiding komt alleen van wat in dit verhaal en in de prijzen als onzeker is opgeschreven. Of het goede verloop zonder de ondersteuning is gekozen om mee te vergelijken, is niet door te rekenen.',
  spread: (label: string, amount: string) =>
    `Verschillen in prijs tussen aanbieders tellen in dit bereik niet mee; alleen al de prijs ‘${label}’ kan ${amount} schelen.`,
  /** Bij hoeveel verhalen in de kop staat dat zij besparen, en ook iets anders kan uitkomen. */
  savesUncertain: (n: number, saves: number) =>
    `Per verhaal is dat minder zeker: bij ${saves === 1 ? 'het verhaal dat bespaart' : `${number(n)} van de ${number(saves)} die besparen`} kan het ook anders uitkomen.`,
  known: (known: number, n: number) =>
    `Dit gaat over ${number(known)} van de ${stories(n)}: die waarvan het verschil bekend is.`,
  realism: {
    assumed: (part: string, of: { n: number; known: number } | null) =>
      `De doorrekeningen gaan ervan uit dat ${of === null ? '' : `bij ${number(of.n)} van de ${stories(of.known)} `}gemiddeld ${part} van de baten reëel is.`,
    instead: (expected: string, counted: string) =>
      `Naar verwachting ${expected} in plaats van de ${counted} die geteld is.`,
    otherwise: (expected: string, counted: string) => `Naar verwachting ${expected}; geteld is: ${counted}.`,
    drawn: 'Hoe reëel de baten zijn is ook getrokken, één keer voor alle verhalen.',
    decision: (part: string) => `Ook hier is gemiddeld ${part} van de baten als reëel geteld.`,
  },
  attributed: (range: string) =>
    `Telt alleen het deel van de baten dat de ondersteuning claimt, dan ${range} in 95 van de 100 doorrekeningen.`,
  attributedMean: (mean: string, counted: string) =>
    `Gemiddeld over de doorrekeningen is het dan: ${mean}. Dat is lager dan geteld (${counted}), omdat een nadeel voor het geheel meetelt en een voordeel voor een deel.`,

  oneWay: {
    title: 'Waar het van afhangt',
    intro: (shown: number, all: number) =>
      `Wat de uitkomst wordt als één ding anders is en al het andere gemiddeld blijft. Wat het meest uitmaakt staat bovenaan${shown < all ? `; dit zijn de ${number(shown)} grootste` : ''}.`,
    legendTurns:
      '‘Slaat om bij’: daar is er geen verschil meer in kosten; een streepje zegt dat dit punt er niet tussen ligt.',
    neverTurns: 'Geen van deze laat op zichzelf een besparing omslaan in extra kosten, of andersom.',
    legendPart: '‘Deel’: het deel van de onzekerheid dat hiervan komt.',
    legendNotDrawn: 'Een streepje daarin zegt dat het niet is meegetrokken.',
    head: ['wat anders kan zijn', 'als het laag is of niet komt', 'als het hoog is of wel komt'],
    turns: 'slaat om bij',
    part: 'deel',
    where: {
      price: (title: string | null) => `prijs${inCase(title)}`,
      quantity: (title: string | null, scenario: string | null) => `hoeveelheid${inCase(title)}${course(scenario)}`,
      event: (title: string | null) => (title === null ? 'gebeurtenis' : inCase(title).trim()),
      certainty: (title: string | null, scenario: string | null) =>
        `${title === null ? 'kosten die er wel of niet zijn' : inCase(title).trim()}${course(scenario)}`,
      realism: () => 'één keer voor alle verhalen',
      attribution: (title: string | null) => `aandeel van de ondersteuning${inCase(title)}`,
      score: (title: string | null, scenario: string | null) => `score${inCase(title)}${course(scenario)}`,
    },
    realism: 'Hoe reëel de baten zijn',
    attribution: 'Deel van de baten dat de ondersteuning claimt',
    chance: (share: string) => `${share} kans`,
    none: '–',
    notDrawn: 'niet meegetrokken: verschil tussen aanbieders',
    fromTo: (from: string, to: string) => `van ${from} tot ${to}`,
    row: (label: string, note: string, low: string, high: string) => `${label} (${note}): ${low}, of ${high}`,
    picture: 'Wat de uitkomst wordt als één ding anders is',
    inWords: (base: string, rows: readonly string[]) => `Staven rond de verwachting (${base}). ${rows.join('; ')}.`,
    base: 'verwacht',
    lowest: 'laag, of het komt niet',
    highest: 'hoog, of het komt wel',
  },

  histogram: {
    title: 'Hoe de doorrekeningen verdeeld zijn',
    mean: (mean: string) => `gemiddeld: ${mean}`,
    interval: (range: string) => `in 95 van de 100 doorrekeningen ${range}`,
    half: (range: string) => `in de helft van de doorrekeningen ${range}`,
    inWords: (draws: number, parts: readonly string[]) =>
      `Een verdeling van ${number(draws)} doorrekeningen: ${parts.join('; ')}.`,
  },

  index: {
    title: 'Kwaliteit van leven',
    interval: (low: string, high: string) =>
      `Waar een score als bereik is gegeven is ook die doorgerekend: in 95 van de 100 doorrekeningen ligt het effect op de schaal van 0 tot 100 tussen ${low} en ${high}.`,
    better: 'Ook met al die scores op hun ongunstigst is het leven beter dan zonder de ondersteuning.',
    otherwise: (word: string) => `Met al die scores op hun ongunstigst is het effect: ${word}.`,
    levels:
      'Een score met een bereik telt bij de leefgebieden met zijn waarschijnlijke niveau. In de doorrekeningen telt het hele bereik, en dat is gemiddeld een ander niveau als de waarschijnlijke niet in het midden ligt.',
    head: ['score die anders kan zijn', 'van', 'tot', 'effect dan', 'of dan'],
  },

  caution: {
    row: 'met voorzichtigheid naar bewijs',
    note: (fractions: readonly string[]) =>
      `Met voorzichtigheid: wat voor de ondersteuning pleit is verlaagd en wat ertegen pleit verhoogd, en wel ${list(fractions)}. Deze percentages heeft dit project zelf gekozen; er is geen officiële norm voor.`,
    price: {
      A: (share: string) => `${share} bij prijzen van graad A`,
      B: (share: string) => `${share} bij prijzen van graad B`,
      C: (share: string) => `${share} bij prijzen van graad C`,
      own: (share: string) => `${share} bij eigen prijzen en prijzen zonder graad`,
    },
    reference: {
      registered: (share: string) => `${share} bij wat in het verloop zonder geregistreerd is`,
      told: (share: string) => `${share} bij wat in het verloop zonder verteld is`,
      estimated: (share: string) => `${share} bij wat in het verloop zonder geschat is`,
    },
  },

  limits:
    'De spreiding bij ‘Hoe zeker is dit?’ telt alleen mee wat als onzeker is opgeschreven. Wat niemand als onzeker opschreef, of over het hoofd zag, zit er niet in. Lees bedragen als een orde van grootte.',
  method: {
    title: 'Hoe zeker het is',
    inFull: (draws: number, seed: number) =>
      `Alles is ${number(draws)} keer doorgerekend, telkens met een andere waarde voor wat niet zeker is: hoeveelheden en prijzen die als bereik of verdeling zijn opgeschreven, en gebeurtenissen en regels die er wel of niet komen naar hun zekerheid. Een gebeurtenis komt voor al haar regels tegelijk, en een prijs is in een doorrekening in alle verhalen dezelfde. Een laagste en hoogste prijs van verschillende aanbieders is niet meegetrokken, en alleen één voor één bekeken. Met hetzelfde startgetal (${String(seed)}) komt er steeds hetzelfde uit. Niet doorgerekend is of de goede verlopen zonder de ondersteuning zijn gekozen.`,
    line: (draws: number, seed: number) =>
      `Wat niet zeker is, is ook ${number(draws)} keer getrokken (startgetal ${String(seed)}), gegeven dat de verlopen zonder de ondersteuning goed zijn gekozen. Een prijsverschil tussen aanbieders is niet meegetrokken.`,
  },

  /** In de samenvatting van het werkblad. */
  sheet: {
    subject: 'doorrekeningen',
    draws: 'aantal doorrekeningen',
    mean: 'gemiddeld',
    median: 'de middelste',
    sd: 'standaardafwijking',
    interval: ['laag (2,5% ligt eronder)', 'hoog (2,5% ligt erboven)'],
    error: 'fout van het gemiddelde door het toeval van de trekkingen',
    saving: 'deel van de doorrekeningen waarin het bespaart',
    cautious: 'met voorzichtigheid naar bewijs',
  },
}
