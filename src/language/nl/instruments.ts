import { numbersOf } from '../numbers.ts'

const { number } = numbersOf('nl')

const those = (n: number) => (n === 1 ? 'dat ene verhaal' : `die ${stories(n)}`)

const stories = (n: number) => (n === 1 ? '1 verhaal' : `${number(n)} verhalen`)

/** Scores op een instrument: nut, jaren in volle gezondheid, ruis, en wat er na afloop van over is. */
export const instruments = {
  reversed: (label: string, lowerIsBetter: boolean) => `${label} (${lowerIsBetter ? 'lager' : 'hoger'} is beter)`,
  lowerIsBetter: 'Bij dit instrument is lager beter.',
  beside: (title: string) => `Ook gescoord: ${title}`,
  besideIntro: 'Deze scores staan ernaast. Ze tellen niet mee in de uitkomst hierboven.',
  besideOver: (n: number) =>
    `Gescoord in ${stories(n)}. Deze scores staan ernaast en tellen niet mee in de telling hierboven.`,
  besideHead: ['', 'beter', 'gemengd', 'gelijk', 'slechter', 'onbekend'],
  utility: {
    title: 'Waarde van de gezondheid, en jaren in volle gezondheid',
    intro: '1 is volledig gezond, 0 zo erg als dood zijn, en onder 0 is erger dan dat.',
    illustrative:
      'Ter illustratie: deze profielen zijn door anderen dan de cliënt gegeven. Ze zijn geen meting met de EQ-5D of een andere vragenlijst.',
    reference:
      'Zonder de ondersteuning: ter illustratie. Dat profiel is een oordeel over een leven dat niet zo gelopen is, en geen meting.',
    head: ['moment', 'met de ondersteuning', 'zonder (ter illustratie)', 'verschil'],
    start: 'begin',
    end: 'eind',
    after: (moment: string) => `${moment} (na het venster; telt niet mee)`,
    years: (over: string) => `jaren in volle gezondheid (QALY), over ${over} jaar`,
    yearsUnknown: 'Hoeveel jaren in volle gezondheid dat is, is onbekend: er ontbreekt een score.',
    shorter: (over: string, all: string) =>
      `Na ${over} van de ${all} jaar is niet meer van iedereen die scoort en van beide verlopen een score bekend. Wat daarna komt, is niet meegeteld. Over verhalen heen telt dit verhaal daarom niet mee.`,
  },
  yearsOver: {
    title: 'Jaren in volle gezondheid (QALY)',
    head: ['bekend', 'gemiddeld verschil', 'middelste verschil'],
    known: (known: number, of: number) => `${number(known)} van ${number(of)}`,
    caution:
      'Het verschil tussen met en zonder de ondersteuning, per verhaal, over het hele venster. Een verhaal waarin niet tot het eind van het venster gescoord is, telt niet mee. Zonder de ondersteuning is een schatting, en met zo weinig verhalen zegt een gemiddelde weinig: één verhaal kan het maken. Dit is dus geen kop van dit rapport.',
  },
  reliable: {
    title: 'Meer dan ruis',
    sentence: {
      improved: 'De totaalscore is vooruitgegaan met meer dan ruis.',
      none: 'De totaalscore is niet met meer dan ruis veranderd.',
      deteriorated: 'De totaalscore is achteruitgegaan met meer dan ruis.',
      unknown: 'Of de totaalscore met meer dan ruis veranderd is, is onbekend: er ontbreekt een score.',
    },
    recovered: (isRecovered: boolean, cutOff: string) =>
      isRecovered
        ? `Aan het eind ligt die voorbij de grens van ${cutOff}: hersteld.`
        : `Hersteld is dat niet, want dat vraagt vooruitgang tot voorbij de grens van ${cutOff}.`,
    head: ['', 'totaalscore'],
    start: 'begin',
    end: 'eind, met de ondersteuning',
    change: 'verandering (plus is beter)',
    smallest: 'kleinste verandering die meer is dan ruis',
    over: 'Met hoeveel zekerheid iemand veranderde, volgt uit de betrouwbaarheid en de spreiding die bij het instrument staan.',
    overHead: ['vooruit', 'waarvan hersteld', 'niet meer dan ruis', 'achteruit', 'onbekend'],
  },
  lasting: {
    title: 'Tijdens de ondersteuning en erna',
    sentence: (n: {
      measured: number
      measured_at_end: number
      rose: number
      held: number
      mixed: number
      fell_back: number
    }) =>
      [
        `Aan het eind van de ondersteuning is in ${stories(n.measured_at_end)} gemeten, en daarna nog in ${number(n.measured)}.`,
        `Daarvan ging het daarna verder vooruit in ${number(n.rose)}, bleef het gelijk in ${number(n.held)}, viel het terug in ${number(n.fell_back)}${n.mixed === 0 ? '' : ` en was het gemengd in ${number(n.mixed)}`}.`,
      ].join(' '),
    fewer: (n: { measured: number; domains_again: number; domains_at_end: number }) =>
      `In ${those(n.measured)} ${n.domains_again === 1 ? 'is' : 'zijn'} ${number(n.domains_again)} van de ${number(n.domains_at_end)} leefgebieden die aan het eind gescoord zijn later nog gemeten. Het gaat hier alleen over die, en niet over het hele leven.`,
    effect: (n: { measured: number; compared_later: number; better_at_end: number; better_later: number }) =>
      `${n.compared_later === n.measured ? `In ${those(n.measured)}` : `In ${number(n.compared_later)} van ${those(n.measured)}`} is later ook het verloop zonder de ondersteuning opnieuw geschat. Daarvan was het leven aan het eind van de ondersteuning beter dan zonder in ${number(n.better_at_end)}, en later in ${number(n.better_later)}. Zonder de ondersteuning is steeds een schatting.`,
    dropped: (n: number) => `Van ${stories(n)} is niet bekend wat er na de ondersteuning van over is.`,
    legend: 'Per leefgebied: in hoeveel verhalen gemeten aan het eind en later nog, en wat er daarna van werd.',
    comparedLegend:
      'De laatste kolommen gaan over de verhalen waarin later ook het verloop zonder opnieuw geschat is: in hoeveel dat is, en in hoeveel daarvan het aan het eind en later beter was dan zonder.',
    head: ['leefgebied', 'eind', 'later', 'vooruit', 'gelijk', 'terug'],
    comparedHead: ['zonder geschat', 'beter eind', 'beter later'],
  },
  sheet: { utility: 'waarde van de gezondheid', years: 'jaren in volle gezondheid (QALY)' },
}
