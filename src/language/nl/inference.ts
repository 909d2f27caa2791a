import { numbersOf } from '../numbers.ts'

const { number, percent, list } = numbersOf('nl')

const stories = (n: number) => (n === 1 ? '1 verhaal' : `${number(n)} verhalen`)
const ofStories = (k: number, n: number) =>
  k === n ? (n === 1 ? 'het ene verhaal' : `alle ${number(n)} verhalen`) : `${number(k)} van de ${stories(n)}`

const manyTested = (n: number) =>
  n === 1 ? 'In het ene getoetste leefgebied' : `Ook als men meerekent dat er ${number(n)} leefgebieden getoetst zijn,`

/** Vanaf hier is p zo klein dat de grootte niets meer zegt. */
const smallest = 0.001
/** Onder deze p heet iets zeldzaam; vlak erbij staan er meer cijfers. */
const rare = 0.05
const pShort = (value: number) =>
  value < smallest ? '< 0,001' : number(value, Math.abs(value - rare) < 0.0005 ? 5 : 3)
const p = (value: number) => (value < smallest ? `p ${pShort(value)}` : `p = ${pShort(value)}`)

const manyLooked = (n: number) => (n === 1 ? '' : `, al zijn er ${number(n)} leefgebieden bekeken`)
const noneOf = (n: number) => (n === 1 ? 'het ene leefgebied' : `geen van de ${number(n)} leefgebieden`)

/** Wat de verhalen zeggen over meer verhalen dan deze. */
export const inference = {
  title: { drawn: 'Wat dit zegt over meer verhalen', chosen: 'Wat dit zou zeggen over meer verhalen' },
  basis: {
    random:
      'De verhalen zijn door loting gekozen. Daarom is uit te rekenen hoe ver de aantallen ernaast kunnen zitten voor alle mensen uit wie geloot is.',
    consecutive:
      'De verhalen zijn op volgorde van aanmelding gekozen. Daarom is uit te rekenen hoe ver de aantallen ernaast kunnen zitten voor meer mensen die zich zo aanmelden, zolang zij op deze mensen lijken.',
    asked:
      'Let op: deze verhalen zijn geen steekproef, of het is niet vermeld. Hieronder is gerekend alsof zij door loting waren gekozen, omdat daarom gevraagd is. Een marge zegt dan hoezeer deze gekozen verhalen uiteenlopen. Het bewijst niets over andere mensen.',
  },
  /** Gekozen uit een lijst die eindig is. */
  finite: (n: number, served: number) =>
    `De ${stories(n)} zijn ${percent(n / served, 0)} van de ${number(served)} mensen om wie het gaat. De marges zijn berekend alsof dat een klein deel is, en zijn daardoor voor die mensen te ruim.`,
  twoRanges:
    'Een marge over verhalen gaat over wie erin zit en wie niet. Het is iets anders dan wat de doorrekeningen zeggen: die gaan over prijzen, aantallen en inschattingen die niet precies bekend zijn. Het ene zit niet in het andere.',

  /** Een deel van de verhalen, met wat het over meer verhalen kan zijn. */
  among: {
    drawn: (low: number, high: number) =>
      `Over meer van zulke verhalen is dat, met 95% zekerheid, ${share(low)} tot ${share(high)}.`,
    chosen: (low: number, high: number) =>
      `Waren zij door loting gekozen, dan was dat over meer van zulke verhalen, met 95% zekerheid, ${share(low)} tot ${share(high)}.`,
  },
  rose: (k: number, n: number, part: number) =>
    `De kwaliteit van leven steeg in ${ofStories(k, n)} waarvan dat bekend is (${share(part)}).`,
  betterThanWithout: (k: number, n: number, part: number) =>
    `In ${ofStories(k, n)} waarvan dat bekend is (${share(part)}) was het leven naar inschatting beter dan het zonder de ondersteuning zou zijn geweest.`,
  saves: (k: number, n: number, part: number) =>
    `De ondersteuning bespaart kosten in ${ofStories(k, n)} waarvan dat bekend is (${share(part)}).`,
  /** De tekentoets in woorden; van gekozen verhalen zonder p. */
  sign: {
    change: (up: number, down: number, value: number | null) =>
      `Gestegen zijn er ${number(up)}, gedaald ${number(down)}${chance(value)}`,
    effect: (up: number, down: number, value: number | null) =>
      `Beter zijn er ${number(up)}, slechter ${number(down)}${chance(value)}`,
    saving: (up: number, down: number, value: number | null) =>
      `${number(up)} besparen en ${number(down)} kosten extra${chance(value)}`,
  },
  untested: {
    change: 'Geen verhaal is alleen gestegen of alleen gedaald; er is niets te toetsen.',
    effect: 'Geen verhaal is alleen beter of alleen slechter; er is niets te toetsen.',
    saving: 'Geen verhaal bespaart of kost extra; er is niets te toetsen.',
  },
  effectIsEstimate:
    'Een toets van het effect gaat over inschattingen. Hij ziet niet of die allemaal naar dezelfde kant verkeerd zijn.',
  savingIsEstimate:
    'Ook een toets van wat het bespaart gaat over inschattingen, want wat het zonder had gekost is altijd geschat. Hij ziet niet of die allemaal naar dezelfde kant verkeerd zijn.',
  savesUncertain: (n: number, saves: number) =>
    `Bij ${saves === 1 ? 'het ene verhaal dat bespaart' : n === saves ? `alle ${number(saves)} die besparen` : `${number(n)} van de ${number(saves)} die besparen`} kan de uitkomst ook anders zijn.`,
  /** Gekozen verhalen: wat zou gelden, waren zij door loting gekozen. */
  domainsIfDrawn: {
    change: (sides: readonly string[], tested: number) =>
      sides.length === 0
        ? `Waren zij door loting gekozen, dan was van ${noneOf(tested)} waarin iets veranderde ${tested === 1 ? 'niet ' : ''}met 95% zekerheid te zeggen of het over meer van zulke verhalen vaker stijgt of daalt.`
        : `Waren zij door loting gekozen, dan gold met 95% zekerheid ook over meer van zulke verhalen${manyLooked(tested)}: ${sides.join('; ')}.`,
    effect: (sides: readonly string[], tested: number) =>
      sides.length === 0
        ? `Waren zij door loting gekozen, dan was van ${noneOf(tested)} met een ingeschat effect ${tested === 1 ? 'niet ' : ''}met 95% zekerheid te zeggen of het over meer van zulke verhalen vaker beter of slechter is.`
        : `Waren zij door loting gekozen, dan gold met 95% zekerheid ook over meer van zulke verhalen${manyLooked(tested)}: naar inschatting ${sides.join('; ')}.`,
    better: {
      change: (names: readonly string[]) => `vaker gestegen dan gedaald bij ${list(names)}`,
      effect: (names: readonly string[]) => `vaker beter dan slechter bij ${list(names)}`,
    },
    worse: {
      change: (names: readonly string[]) => `vaker gedaald dan gestegen bij ${list(names)}`,
      effect: (names: readonly string[]) => `vaker slechter dan beter bij ${list(names)}`,
    },
  },
  domains: {
    change: (sides: readonly string[], tested: number) =>
      sides.length === 0
        ? tested === 1
          ? 'In het ene leefgebied waarin iets veranderde, is dat niet meer dan toeval kan zijn.'
          : `Van de ${number(tested)} leefgebieden waarin iets veranderde is er geen waarin dat, als men meerekent dat er zo veel getoetst zijn, meer is dan toeval kan zijn.`
        : `${manyTested(tested)} is er meer veranderd dan toeval laat verwachten: ${sides.join('; ')}.`,
    effect: (sides: readonly string[], tested: number) =>
      sides.length === 0
        ? tested === 1
          ? 'In het ene leefgebied met een ingeschat effect is dat niet meer dan toeval kan zijn.'
          : `Van de ${number(tested)} leefgebieden met een ingeschat effect is er geen waarin dat, als men meerekent dat er zo veel getoetst zijn, meer is dan toeval kan zijn.`
        : `${manyTested(tested)} is het ingeschatte effect groter dan toeval laat verwachten: ${sides.join('; ')}.`,
    better: {
      change: (names: readonly string[]) => `gestegen bij ${list(names)}`,
      effect: (names: readonly string[]) => `beter bij ${list(names)}`,
    },
    worse: {
      change: (names: readonly string[]) => `gedaald bij ${list(names)}`,
      effect: (names: readonly string[]) => `slechter bij ${list(names)}`,
    },
  },
  middle: (amount: string) => `Het middelste verhaal (mediaan): ${amount}.`,
  middleAmong: {
    drawn: (range: string, sure: string) => `Over meer van zulke verhalen is dat, met ${sure} zekerheid, ${range}.`,
    chosen: (range: string, sure: string) =>
      `Waren zij door loting gekozen, dan was dat over meer van zulke verhalen, met ${sure} zekerheid, ${range}.`,
  },
  middleTooFew: 'Zo weinig verhalen geven geen marge.',
  none: 'Van geen verhaal is dit bekend.',
  /** Onder wat het rapport niet laat zien. */
  sample: (n: number) =>
    `De ${stories(n)} zijn een steekproef; hoe ver de cijfers ernaast kunnen zitten doordat niet iedereen meedoet, staat onder ‘Wat dit zegt over meer verhalen’.`,

  sharesTitle: 'Aantallen, met hun marge over verhalen',
  sharesHead: ['verhalen', 'aantal', 'van', 'deel', 'marge over verhalen', 'volgens Wilson'],
  /** Waar een rij over gaat. */
  row: {
    change: (word: string) => `verandering: ${word}`,
    effect: (word: string) => `effect (geschat): ${word}`,
    saving: (word: string) => word,
  },
  range: (low: number, high: number) => `${share(low)} tot ${share(high)}`,
  testsTitle: 'Toetsen over alle verhalen',
  testsHead: ['toets', 'uitkomst'],
  tests: {
    change: 'verandering, beter tegen slechter (tekentoets)',
    effect: 'effect (geschat), beter tegen slechter (tekentoets)',
    saving: 'bespaart tegen kost extra (tekentoets)',
    money: 'verschil in kosten (Wilcoxon)',
    rankBiserial: (n: number) =>
      `sterkte daarvan, van ${n === 1 ? 'het ene verhaal' : `de ${stories(n)}`} met een verschil`,
    pseudoMedian: 'pseudo-mediaan (Hodges-Lehmann)',
    low: 'laagste van haar marge over verhalen (95%)',
    high: 'hoogste van haar marge over verhalen (95%)',
  },
  pseudoMedian:
    'De toets van Wilcoxon en de pseudo-mediaan, de mediaan van de gemiddelden van alle paren verhalen, nemen aan dat de verschillen aan beide kanten van hun midden gelijk verdeeld zijn. Bij bedragen klopt dat zelden: een paar grote trekken haar van de mediaan weg. Daarom gaat de mediaan voor. Ook zij gaan over inschattingen, en zien niet of die allemaal naar dezelfde kant verkeerd zijn.',
  domainSharesTitle: {
    change: 'Per leefgebied: verandering, met de marge over verhalen',
    effect: 'Per leefgebied: effect (geschat), met de marge over verhalen',
  },
  domainSharesHead: {
    change: ['leefgebied', 'gestegen', 'gedaald', 'van', 'apart gescoord', 'marge over verhalen', 'volgens Wilson'],
    effect: ['leefgebied', 'beter', 'slechter', 'van', 'apart gescoord', 'marge over verhalen', 'volgens Wilson'],
  },
  /** Hoe vaak een leefgebied meetelt als gelijk zonder dat het zelf gescoord is. */
  scored: (scored: number, known: number) =>
    `Van de ${number(known)} keer dat een leefgebied hier meetelt is het ${number(scored)} keer apart gescoord. De andere ${number(known - scored)} keer is het zonder niveaus gelijk genoemd, meestal samen met alles wat niet genoemd is. Wie opschrijft wat er veranderde komt vooral op wat beter werd: dat er veel stijgt en weinig daalt ligt voor een deel daaraan.`,
  domainsTitle: {
    change: 'Toetsen per leefgebied: verandering',
    effect: 'Toetsen per leefgebied: effect (geschat)',
  },
  domainsHead: ['leefgebied', 'tekentoets', 'na Holm', 'Wilcoxon', 'Wilcoxon na Holm', 'met verschil', 'sterkte'],
  yesNoTitle: 'Toetsen van uitkomsten met ja of nee',
  yesNoHead: ['uitkomst', 'verandering', 'na Holm', 'effect (geschat)', 'effect na Holm'],
  nothingToTest: 'niet te toetsen',
  noStrength: '–',
  /** In een kolom die al zegt dat het p is. */
  pShort,
  whatIsP: {
    drawn:
      'p is de kans op minstens zo veel verschil tussen beide kanten, als er in werkelijkheid geen verschil was; klein is dus zeldzaam, en zo heet het hier onder 0,05.',
    chosen:
      'De tabellen geven p en marges zoals ze zouden zijn, waren de verhalen door loting gekozen. p is dan de kans op minstens zo veel verschil tussen beide kanten, als er in werkelijkheid geen verschil was.',
  },
  reading:
    'Alle toetsen zijn tweezijdig, en exact tot 200 verhalen. De tekentoets telt alleen hoeveel verhalen beter zijn en hoeveel slechter, en gaat voor. De toets van Wilcoxon laat een grotere stap zwaarder tellen. ‘Na Holm’ houdt er rekening mee dat er veel leefgebieden getoetst zijn. De sterkte is de rangcorrelatie van paren, van de verhalen met een verschil en niet van alle: van -1 (die alle slechter) tot 1 (die alle beter). Onder zes verhalen met een verschil staat zij er niet. Een marge over verhalen is exact (Clopper en Pearson, 95%); die van Wilson is smaller en klopt gemiddeld.',
  zeros: {
    drop: 'Verhalen zonder verschil tellen in een toets niet mee.',
    pratt: 'Verhalen zonder verschil tellen mee in de rangorde van Wilcoxon, en daarna niet meer (Pratt).',
  },
  apart:
    'De toetsen nemen aan dat elk verhaal op zichzelf staat. Komen er veel van één organisatie of van één beoordelaar, dan is er minder bekend dan het lijkt.',

  /** Waarom er met --inference niets wordt uitgerekend. */
  notCalculated: {
    all: '--inference rekent hier niets uit: de instelling `selection: all` zegt dat alle verhalen er zijn, en dan is er niemand om het over te hebben die er niet in zit.',
    served:
      '--inference rekent hier niets uit: er zijn niet meer mensen geholpen (`served`) dan er verhalen zijn, zodat er niemand is die er niet in zit.',
  },

  yesNo: {
    title: 'Uitkomsten met ja of nee',
    changeHead: ['van begin tot eind', 'bleef nee', 'van nee naar ja', 'van ja naar nee', 'bleef ja', 'onbekend'],
    effectHead: [
      'zonder (geschat) en met ondersteuning',
      'in beide nee',
      'alleen met: ja',
      'alleen zonder: ja',
      'in beide ja',
      'onbekend',
    ],
    same: 'gelijk, niet vermeld wat',
    notApplicable: 'n.v.t.',
    row: (label: string, n: number) => `${label} (${stories(n)})`,
  },

  sheet: {
    subject: {
      change: 'marge en toetsen over verhalen: verandering',
      effect: 'marge en toetsen over verhalen: effect (geschat)',
      saving: 'marge en toetsen over verhalen: kosten',
      yes_no: 'uitkomsten met ja of nee',
    },
    share: (word: string) => `${word}: deel`,
    low: (word: string) => `${word}: laagste deel (exact)`,
    high: (word: string) => `${word}: hoogste deel (exact)`,
    sign: (word: string) => `${word}: p van de tekentoets`,
    signHolm: (word: string) => `${word}: p van de tekentoets na Holm`,
    wilcoxon: (word: string) => `${word}: p van Wilcoxon`,
    wilcoxonHolm: (word: string) => `${word}: p van Wilcoxon na Holm`,
    scored: (word: string) => `${word}: verhalen waarin het apart gescoord is`,
    all: 'alle leefgebieden samen',
    saves: 'bespaart tegen kost extra',
    money: 'verschil in kosten',
    change: (label: string, word: string) => `${label}, van begin tot eind: ${word}`,
    effect: (label: string, word: string) => `${label}, zonder (geschat) en met: ${word}`,
    pairs: {
      no_no: 'nee en nee',
      no_yes: 'nee en ja',
      yes_no: 'ja en nee',
      yes_yes: 'ja en ja',
      same: 'gelijk, niet vermeld wat',
      not_applicable: 'n.v.t.',
      unknown: 'onbekend',
    },
    mcnemarChange: (label: string) => `${label}, van begin tot eind: p van McNemar`,
    mcnemarEffect: (label: string) => `${label}, zonder (geschat) en met: p van McNemar`,
  },
}

/** Een deel als percentage; wat geen 0% of 100% is, heet ook niet zo. */
function share(part: number): string {
  const isNearEnd = (part > 0 && part < 0.005) || (part < 1 && part >= 0.995)
  return percent(part, isNearEnd ? 1 : 0)
}

function chance(value: number | null): string {
  if (value === null) return '.'
  return value < rare
    ? `: zo’n verschil komt door toeval alleen zelden voor (${p(value)}).`
    : `: zo’n verschil kan ook toeval zijn (${p(value)}).`
}
