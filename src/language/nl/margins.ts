import { numbersOf } from '../numbers.ts'

const { number, list } = numbersOf('nl')

const stories = (n: number) => (n === 1 ? '1 verhaal' : `${number(n)} verhalen`)

const sample =
  'De verhalen zijn een steekproef: met andere verhalen waren deze cijfers anders geweest. De marge over verhalen zegt hoe ver zij er daardoor naast kunnen zitten, in 95 van de 100 zulke steekproeven. Hoe onzeker de bedragen van elk verhaal zelf zijn, zit daar niet in: dat zeggen de doorrekeningen.'
const chosen =
  'Let op: deze verhalen zijn gekozen en geen steekproef. De marge over verhalen zegt alleen hoe ver deze cijfers ernaast hadden kunnen zitten, met 95% zekerheid, waren zij door loting gekozen; zij is geen bewijs over anderen. Hoe onzeker de bedragen van elk verhaal zelf zijn, zit daar niet in: dat zeggen de doorrekeningen.'

/** What reports say of how far amounts over cases may be off because of which cases take part, and of groups of cases. */
export const margins = {
  amounts: {
    title: 'Bedragen: de marge over verhalen',
    head: ['maat', 'uitkomst', 'van', 'tot'],
    mean: 'gemiddeld per verhaal (BCa, 95%)',
    meanPercentile: 'gemiddeld per verhaal (percentielen, 95%)',
    median: (coverage: string) => `mediaan (exact, ${coverage})`,
    ratio: 'baten gedeeld door investering (BCa, 95%)',
    ratioPercentile: 'baten gedeeld door investering (percentielen, 95%)',
    tooFewForMean: (least: number, known: number) =>
      `Een marge om het gemiddelde is er vanaf ${stories(least)} waarvan het verschil bekend is; hier ${known === 1 ? 'is' : 'zijn'} het er ${number(known)}.`,
    tooFewForRatio: (least: number, invested: number) =>
      `Een marge om de verhouding van baten en investering is er vanaf ${stories(least)} waarvan beide bekend zijn; hier ${invested === 1 ? 'is' : 'zijn'} het er ${number(invested)}.`,
    noRatio:
      'Om de verhouding van baten en investering is geen marge te geven: in een deel van de trekkingen is de investering nul of minder.',
    tooFewForMedian: (known: number) =>
      `Om de mediaan is geen marge te geven: daarvoor zijn zes bekende verschillen nodig, en hier ${known === 1 ? 'is' : 'zijn'} het er ${number(known)}.`,
    drawn: (times: number, organisations: number | null) =>
      organisations === null
        ? `Het gemiddelde is ${number(times)} keer opnieuw uitgerekend, met verhalen die steeds opnieuw uit deze verhalen zijn getrokken (bootstrap).`
        : `Het gemiddelde is ${number(times)} keer opnieuw uitgerekend, met organisaties die steeds opnieuw uit deze ${number(organisations)} zijn getrokken (bootstrap), want verhalen van één organisatie lijken op elkaar.`,
    bca: 'BCa houdt rekening met scheefheid; de percentielen staan er ter controle bij.',
    noBca: 'Een marge die met scheefheid rekening houdt (BCa) is hier niet te geven.',
    allEqual: (unit: 'case' | 'organisation') =>
      `${unit === 'case' ? 'Alle bedragen zijn' : 'Het gemiddelde van elke organisatie is'} gelijk, en daarom is elke trekking dat ook.`,
    fewOrganisations: (organisations: number) =>
      `De verhalen komen van ${number(organisations)} organisaties, en verhalen van één organisatie lijken vaak op elkaar. Bij minder dan tien organisaties is dat niet mee te rekenen: de marges zijn dan eerder te smal dan te ruim.`,
    medianByCase:
      'De marge om de mediaan gaat over losse verhalen; dat verhalen van één organisatie op elkaar lijken zit er niet in.',
  },

  comparison: {
    title: 'Verschil in kosten tussen groepen: de marge over verhalen',
    caveat: { random: sample, consecutive: sample, asked: chosen },
    two: (one: string, other: string) => `Dit vergelijkt ‘${one}’ met ‘${other}’.`,
    each: (groups: number) =>
      `Dit vergelijkt elk van de ${number(groups)} groepen met alle andere samen. Wie vaak vergelijkt vindt vanzelf iets; daarom staat er ook een kans die daar rekening mee houdt (Holm).`,
    head: ['groep', 'verhalen, en andere', 'gemiddeld verschil met de andere', 'van (95%)', 'tot (95%)', 'kans'],
    headAdjusted: 'kans (Holm)',
    cheaper: (amount: string) => `${amount} voordeliger`,
    dearer: (amount: string) => `${amount} duurder`,
    moreToGain: (amount: string) => `${amount} meer te winnen`,
    lessToGain: (amount: string) => `${amount} minder te winnen`,
    equal: 'gelijk',
    nWith: (n: number, others: number) => `${number(n)} en ${number(others)}`,
    noInterval: '–',
    tooFew: (least: number) => `Een marge om een verschil is er vanaf ${stories(least)} aan beide kanten.`,
    /** Welke marge er staat. */
    kind: {
      bca: 'De marge om een verschil is een bootstrap: 10.000 keer opnieuw getrokken, 95%, met rekening voor scheefheid (BCa).',
      percentile:
        'De marge om een verschil is een bootstrap: 10.000 keer opnieuw getrokken, 95%, volgens de percentielen.',
      both: 'De marge om een verschil is een bootstrap: 10.000 keer opnieuw getrokken, 95%, met rekening voor scheefheid (BCa) waar dat kan, en anders volgens de percentielen.',
    },
    /** Een kans die getrokken is. */
    drawnMark: '*',
    /** Wat ‘kans’ zegt, van een exacte en van een getrokken toets. */
    chance: (exact: boolean, drawn: boolean) =>
      `De kans zegt: als een loting bepaalde in welke groep een verhaal zit, hoe vaak zouden de gemiddelden dan minstens zo ver uiteenlopen?${exact ? ' Daarvoor zijn alle verdelingen van de verhalen nagegaan.' : ''}${drawn ? `${exact ? ' Waar dat er te veel zijn,' : ' Daarvoor'} zijn 100.000 verdelingen getrokken; bij die kans staat een sterretje.` : ''} Een kleine kans zegt niet waardoor de groepen verschillen.`,
    deltaTitle: 'Hoe vaak het ene verhaal voordeliger is dan het andere',
    deltaHead: ['groep', 'verschil in woorden', 'Cliffs delta', 'van (95%)', 'tot (95%)'],
    size: {
      negligible: 'nauwelijks verschil',
      small: 'klein verschil',
      medium: 'middelgroot verschil',
      large: 'groot verschil',
    },
    noSize: 'niet te zeggen',
    delta:
      'Cliffs delta is de kans dat een verhaal uit de groep voordeliger is dan een verhaal uit de andere, min de kans dat het duurder is: 1 is altijd voordeliger, -1 altijd duurder, 0 even vaak. Valt 0 binnen de marge, of is er geen marge, dan is niet te zeggen hoe groot het verschil is. De kans in de tabel hierboven gaat over gemiddelden en Cliffs delta over wie vaker hoger ligt: het een kan er zijn zonder het ander.',
    byOrganisation: 'Voor de marges zijn organisaties getrokken, en geen losse verhalen.',
    byCase: (organisations: number) =>
      `Marges en kansen gaan over losse verhalen. Dat verhalen van één organisatie (het zijn er ${number(organisations)}) op elkaar lijken zit er niet in; zij zijn daardoor eerder te stellig.`,
    tooMany: (groups: number, most: number) =>
      `Er zijn ${number(groups)} groepen; boven ${number(most)} wordt er niet vergeleken, want wie zo vaak vergelijkt vindt altijd wel iets.`,
    /** Groepen die een hele organisatie zijn. */
    organisations: (groups: readonly string[]) =>
      groups.length === 1
        ? `De groep ‘${groups[0]}’ valt samen met één organisatie. Wat daar anders is, kan net zo goed van die organisatie komen: uit deze verhalen is dat niet te scheiden.`
        : `De groepen ${list(groups.map((group) => `‘${group}’`))} vallen elk samen met één organisatie. Wat daar anders is, kan net zo goed van die organisatie komen: uit deze verhalen is dat niet te scheiden.`,
    withoutUnstated: 'Verhalen waarvan niet vermeld is bij welke groep zij horen, doen hier niet mee.',
  },

  pictures: {
    quality: {
      change: 'Verandering sinds het begin, per groep, in aantal verhalen',
      effect: 'Geschat effect, vergeleken met zonder, per groep, in aantal verhalen',
    },
    groups: 'Verschil in kosten per verhaal, per groep op dezelfde schaal',
    group: (n: number, middle: string | null) => (middle === null ? stories(n) : `${stories(n)}, mediaan: ${middle}`),
    unknown: (n: number) => `${number(n)} niet bekend`,
    middle: 'mediaan',
    several: '2 of meer: zo veel verhalen op één plek',
    /** De tekening in woorden. */
    panels: (panels: readonly string[]) =>
      `Een kleine tekening per groep, alle op dezelfde schaal, met een stip voor elk verhaal. ${panels.join('; ')}.`,
    panel: (label: string, note: string, low: string, high: string) => `${label}: ${note}, van ${low} tot ${high}`,
  },

  trimmedMean: 'gemiddeld zonder de laagste en hoogste tien procent',
  /** Aantallen over verhalen die met verschillende dingen zijn vergeleken. */
  kinds: (kinds: readonly (readonly [number, string])[]) =>
    `Dit zijn alle verhalen, waarmee ook vergeleken: ${list(kinds.map(([n, kind]) => `${number(n)} met ${kind}`))}.`,

  sheet: {
    subject: 'marge over verhalen',
    comparison: (group: string, other: string | null) =>
      `groep ${group} vergeleken met ${other ?? 'alle andere'}, marge over verhalen`,
    mean: ['gemiddeld: BCa, van', 'gemiddeld: BCa, tot'],
    meanPercentile: ['gemiddeld: percentielen, van', 'gemiddeld: percentielen, tot'],
    median: ['mediaan: exact, van', 'mediaan: exact, tot'],
    coverage: 'mediaan: zekerheid van de marge',
    ratio: ['baten gedeeld door investering: BCa, van', 'baten gedeeld door investering: BCa, tot'],
    ratioPercentile: [
      'baten gedeeld door investering: percentielen, van',
      'baten gedeeld door investering: percentielen, tot',
    ],
    difference: 'verschil van de gemiddelden',
    differenceEnds: ['verschil van de gemiddelden: BCa, van', 'verschil van de gemiddelden: BCa, tot'],
    p: 'kans bij toeval (permutatie)',
    pAdjusted: 'kans bij toeval (Holm)',
    delta: 'Cliffs delta',
    deltaEnds: ['Cliffs delta: van', 'Cliffs delta: tot'],
    groups: 'Groepen',
    groupsIntro: 'Deze tabel heeft waarden en geen formules. De groepen van een blok zijn samen dat blok.',
    field: (at: number) => `veld ${at}`,
    value: (at: number) => `waarde ${at}`,
    n: 'verhalen',
    known: 'verschil bekend',
    total: 'totaal',
    totalKnown: 'totaal van wat bekend is',
    groupMedian: 'mediaan',
  },
}
