import { numbersOf } from '../numbers.ts'

const { number, percent, list } = numbersOf('nl')

const stories = (n: number) => (n === 1 ? '1 verhaal' : `${number(n)} verhalen`)
const ofStories = (k: number, n: number) =>
  k === n ? (n === 1 ? 'het ene verhaal' : `alle ${number(n)} verhalen`) : `${number(k)} van de ${stories(n)}`

/** Vanaf hier is p zo klein dat de grootte niets meer zegt. */
const smallest = 0.001
/** Onder deze p heet iets zeldzaam; vlak erbij staan er meer cijfers. */
const rare = 0.05
const pShort = (value: number) =>
  value < smallest ? '< 0,001' : number(value, Math.abs(value - rare) < 0.0005 ? 5 : 3)
const p = (value: number) => (value < smallest ? `p ${pShort(value)}` : `p = ${pShort(value)}`)

/** Wat de verhalen zeggen over meer verhalen dan deze. */
export const inference = {
  title: 'Wat dit zegt over meer verhalen',
  basis: {
    random:
      'De verhalen zijn door loting gekozen. Daarom is uit te rekenen hoe ver de aantallen ernaast kunnen zitten voor alle mensen uit wie geloot is.',
    consecutive:
      'De verhalen zijn op volgorde van aanmelding gekozen. Daarom is uit te rekenen hoe ver de aantallen ernaast kunnen zitten voor meer mensen die zich zo aanmelden, zolang zij op deze mensen lijken.',
    asked:
      'Let op: deze verhalen zijn geen steekproef, of het is niet vermeld. Hieronder is gerekend alsof zij door loting waren gekozen, omdat daarom gevraagd is. Een marge zegt dan hoezeer deze gekozen verhalen uiteenlopen. Het bewijst niets over andere mensen.',
  },
  twoRanges:
    'Een marge over verhalen gaat over wie er bij toeval in zit en wie niet. Het is iets anders dan wat de doorrekeningen zeggen: die gaan over prijzen, aantallen en inschattingen die niet precies bekend zijn. Het ene zit niet in het andere.',

  /** Een deel van de verhalen, met wat het over meer verhalen kan zijn. */
  among: (low: number, high: number) => `Over meer van zulke verhalen is dat ${share(low)} tot ${share(high)}.`,
  rose: (k: number, n: number, part: number) =>
    `De kwaliteit van leven steeg in ${ofStories(k, n)} waarvan dat bekend is (${share(part)}).`,
  betterThanWithout: (k: number, n: number, part: number) =>
    `In ${ofStories(k, n)} waarvan dat bekend is (${share(part)}) was het leven naar inschatting beter dan het zonder de ondersteuning zou zijn geweest.`,
  saves: (k: number, n: number, part: number) =>
    `De ondersteuning bespaart kosten in ${ofStories(k, n)} waarvan dat bekend is (${share(part)}).`,
  /** De tekentoets in woorden. */
  sign: {
    change: (up: number, down: number, value: number) =>
      `Gestegen zijn er ${number(up)}, gedaald ${number(down)}: ${chance(value)}`,
    effect: (up: number, down: number, value: number) =>
      `Beter zijn er ${number(up)}, slechter ${number(down)}: ${chance(value)}`,
    saving: (up: number, down: number, value: number) =>
      `${number(up)} besparen en ${number(down)} kosten extra: ${chance(value)}`,
  },
  untested: {
    change: 'Geen verhaal is alleen gestegen of alleen gedaald; er is niets te toetsen.',
    effect: 'Geen verhaal is alleen beter of alleen slechter; er is niets te toetsen.',
    saving: 'Geen verhaal bespaart of kost extra; er is niets te toetsen.',
  },
  effectIsEstimate:
    'Een toets van het effect gaat over inschattingen. Hij ziet niet of die allemaal naar dezelfde kant verkeerd zijn.',
  domains: {
    change: (sides: readonly string[], tested: number) =>
      sides.length === 0
        ? `Van de ${number(tested)} leefgebieden waarin iets veranderde is er geen waarin dat, als men meerekent dat er zo veel getoetst zijn, meer is dan toeval kan zijn.`
        : `Ook als men meerekent dat er ${number(tested)} leefgebieden getoetst zijn, is er meer veranderd dan toeval laat verwachten: ${sides.join('; ')}.`,
    effect: (sides: readonly string[], tested: number) =>
      sides.length === 0
        ? `Van de ${number(tested)} leefgebieden met een ingeschat effect is er geen waarin dat, als men meerekent dat er zo veel getoetst zijn, meer is dan toeval kan zijn.`
        : `Ook als men meerekent dat er ${number(tested)} leefgebieden getoetst zijn, is het ingeschatte effect groter dan toeval laat verwachten: ${sides.join('; ')}.`,
    better: {
      change: (names: readonly string[]) => `gestegen bij ${list(names)}`,
      effect: (names: readonly string[]) => `beter bij ${list(names)}`,
    },
    worse: {
      change: (names: readonly string[]) => `gedaald bij ${list(names)}`,
      effect: (names: readonly string[]) => `slechter bij ${list(names)}`,
    },
  },
  middle: (amount: string, range: string | null) =>
    `Het midden van de verschillen: ${amount}${range === null ? '. Zo weinig verhalen geven geen marge' : `; marge over verhalen: ${range}`}.`,
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
    rankBiserial: 'rangcorrelatie van het verschil in kosten',
    pseudoMedian: 'midden van de verschillen (Hodges-Lehmann)',
    low: 'laagste van de marge over verhalen',
    high: 'hoogste van de marge over verhalen',
  },
  domainSharesTitle: {
    change: 'Per leefgebied: verandering, met de marge over verhalen',
    effect: 'Per leefgebied: effect (geschat), met de marge over verhalen',
  },
  domainSharesHead: {
    change: ['leefgebied', 'gestegen', 'gedaald', 'van', 'marge over verhalen', 'volgens Wilson'],
    effect: ['leefgebied', 'beter', 'slechter', 'van', 'marge over verhalen', 'volgens Wilson'],
  },
  domainsTitle: {
    change: 'Toetsen per leefgebied: verandering',
    effect: 'Toetsen per leefgebied: effect (geschat)',
  },
  domainsHead: ['leefgebied', 'tekentoets', 'na Holm', 'Wilcoxon', 'Wilcoxon na Holm', 'sterkte'],
  yesNoTitle: 'Toetsen van uitkomsten met ja of nee',
  yesNoHead: ['uitkomst', 'verandering', 'na Holm', 'effect (geschat)', 'effect na Holm'],
  nothingToTest: 'niet te toetsen',
  /** In een kolom die al zegt dat het p is. */
  pShort,
  reading:
    'p is de kans op minstens zo veel verschil tussen beide kanten, als er in werkelijkheid geen verschil was; klein is dus zeldzaam, en zo heet het hier onder 0,05. Alle toetsen zijn tweezijdig, en exact tot 200 verhalen. De tekentoets telt alleen hoeveel verhalen beter zijn en hoeveel slechter, en gaat voor. De toets van Wilcoxon laat een grotere stap zwaarder tellen. ‘Na Holm’ houdt er rekening mee dat er veel leefgebieden getoetst zijn. De sterkte is de rangcorrelatie van paren, van -1 (alles slechter) tot 1 (alles beter). Een marge over verhalen is exact (Clopper en Pearson, 95%); die van Wilson is smaller en klopt gemiddeld.',
  zeros: {
    drop: 'Verhalen zonder verschil tellen in een toets niet mee.',
    pratt: 'Verhalen zonder verschil tellen mee in de rangorde van Wilcoxon, en daarna niet meer (Pratt).',
  },
  apart:
    'De toetsen nemen aan dat elk verhaal op zichzelf staat. Komen er veel van één organisatie of van één beoordelaar, dan is er minder bekend dan het lijkt.',

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

function chance(value: number): string {
  return value < rare
    ? `zo’n verschil komt door toeval alleen zelden voor (${p(value)}).`
    : `zo’n verschil kan ook toeval zijn (${p(value)}).`
}
