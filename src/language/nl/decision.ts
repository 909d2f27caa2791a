import { numbersOf } from '../numbers.ts'

const { number, list } = numbersOf('nl')

const stories = (n: number) => (n === 1 ? '1 verhaal' : `${number(n)} verhalen`)

const carefulOf = {
  all: ', en dat alle verhalen meedoen verandert dat niet',
  random: ', en dat geloot is welke verhalen meedoen verandert dat niet',
  consecutive: ', en dat de verhalen op volgorde van aanmelding zijn gekozen verandert dat niet',
  purposive: ', en het zijn gekozen verhalen',
  typical: ', en het zijn gekozen verhalen',
  unknown: ', en hoe de verhalen zijn gekozen is niet vermeld',
  'by-approach': ', en de verhalen zijn per aanpak op een andere manier gekozen',
}

/** What reports say to who must choose, where the settings say what an effect is worth. */
export const decision = {
  title: 'Is het de moeite waard?',
  /** Waarin een effect is geteld. */
  unit: {
    'index-point': {
      one: 'een punt op de schaal van 0 tot 100 voor kwaliteit van leven',
      per: 'per punt',
      more: 'punten',
    },
    wellby: {
      one: 'een jaar met één punt meer tevredenheid met het leven (WELLBY)',
      per: 'per WELLBY',
      more: 'WELLBY’s',
    },
    qaly: { one: 'een jaar in goede gezondheid (QALY)', per: 'per QALY', more: 'QALY’s' },
  },
  value: (unit: string, amount: string, source: string) =>
    `Hier telt ${unit} als ${amount} (bron: ${source}). Die waarde heeft dit project zelf gekozen; in de rest van dit rapport telt zij nergens mee.`,
  over: (n: number) =>
    `Het gaat om gemiddelden per verhaal, over ${stories(n)} waarvan het verschil in kosten en het effect bekend zijn.`,
  without: 'zonder de ondersteuning (geschat)',
  support: 'de ondersteuning',
  noApproach: 'aanpak niet vermeld',
  /** Met één aanpak naast het verloop zonder. */
  worth: (amount: string, share: string) =>
    `Met die waarde levert de ondersteuning per verhaal naar verwachting ${amount} meer op dan zij kost. In ${share} van de doorrekeningen is zij de betere keuze.`,
  notWorth: (amount: string, share: string) =>
    `Met die waarde kost de ondersteuning per verhaal naar verwachting ${amount} meer dan zij oplevert. In ${share} van de doorrekeningen is zij toch de betere keuze.`,
  /** Met meer aanpakken. */
  best: (option: string, amount: string, share: string) =>
    `Met die waarde komt ‘${option}’ hier naar verwachting het hoogst uit: per verhaal ${amount} meer dan zonder. In ${share} van de doorrekeningen komt die keuze ook het hoogst uit.`,
  bestWithout: (share: string) =>
    `Met die waarde is geen van de aanpakken naar verwachting haar kosten waard. In ${share} van de doorrekeningen komt ook zonder het hoogst uit.`,
  /** Naar hoe de verhalen zijn gekozen. */
  careful: (selection: keyof typeof carefulOf) =>
    `Wat hier staat zegt niet welke aanpak de beste is: elke aanpak hielp andere mensen op een andere plaats${carefulOf[selection]}. Wat hier verschil lijkt kan daarvan komen.`,
  /** Keuzes die op weinig verhalen rusten. */
  few: (options: readonly (readonly [string, number])[]) =>
    `Op weinig verhalen ${options.length === 1 ? 'rust' : 'rusten'} ${list(options.map(([option, n]) => `‘${option}’ (het gemiddelde van ${n === 1 ? '' : 'deze '}${stories(n)})`))}. Met een enkel ander verhaal kan dat anders uitkomen.`,

  scores:
    'Een score met een bereik telt bij kwaliteit van leven met zijn waarschijnlijke niveau, en hier met het hele bereik.',

  optionsTitle: 'Wat elke keuze naar verwachting waard is',
  optionsHead: ['keuze', 'waarde min kosten, per verhaal', 'hoogst in'],
  efficiencyTitle: 'Kosten en effect naast elkaar',
  efficiencyHead: (units: string, per: string) => [
    'keuze',
    'kosten per verhaal',
    `effect (${units})`,
    `extra kosten ${per} extra`,
    'in woorden',
  ],
  status: {
    first: 'kost het minst',
    efficient: 'meer effect, tegen meer kosten',
    dominated: 'valt af: een andere is minstens zo goed en niet duurder',
    'extendedly-dominated': 'valt af: een mengsel van twee andere geeft hetzelfde voor minder',
  },

  plane: {
    title: (option: string) => `Effect en extra kosten van ${option}, vergeleken met zonder`,
    across: (units: string) => `meer effect (${units})`,
    up: 'extra kosten',
    each: 'een doorrekening; hoe donkerder, hoe meer',
    middle: (effect: string, cost: string) => `gemiddeld: effect ${effect}, ${cost}`,
    line: (amount: string, per: string) => `${amount} ${per}: onder deze lijn is het de moeite waard`,
    corners: {
      upperLeft: 'slechter en kost extra',
      upperRight: 'beter en kost extra',
      lowerLeft: 'slechter en bespaart',
      lowerRight: 'beter en bespaart',
    },
    effectNotDrawn: 'Het effect is niet meegetrokken: bij de scores staat geen bereik.',
    quadrants: (parts: readonly string[]) => `Van de doorrekeningen: ${list(parts)}.`,
    quadrant: {
      more_effect_saves: (share: string) => `${share} beter en goedkoper`,
      more_effect_costs_more: (share: string) => `${share} beter en duurder`,
      less_effect_saves: (share: string) => `${share} slechter en goedkoper`,
      less_effect_costs_more: (share: string) => `${share} slechter en duurder`,
      on_axis: (share: string) => `${share} met hetzelfde effect of dezelfde kosten`,
    },
    breakEven: {
      from: (amount: string, per: string) => `Naar verwachting is het de moeite waard vanaf ${amount} ${per}.`,
      'up-to': (amount: string, per: string) =>
        `Het effect is kleiner dan zonder, en het kost minder: naar verwachting is dat de moeite waard zolang een effect hooguit ${amount} ${per} waard is.`,
    },
  },

  curves: {
    title: 'Hoe vaak elke keuze het hoogst uitkomt, naar wat een effect waard is',
    across: (per: string) => `waarde ${per}`,
    up: 'deel van de doorrekeningen',
    marker: (amount: string) => `gekozen waarde: ${amount}`,
    inWords: (from: string, to: string, rows: readonly string[]) =>
      `Lijnen van ${from} tot ${to}. Hoe vaak het hoogst, aan het begin en aan het eind: ${rows.join('; ')}.`,
    row: (option: string, first: string, last: string) => `${option} ${first} en ${last}`,
    left: (n: number, share: string) =>
      n === 1
        ? `Eén andere keuze komt nergens vaker dan in ${share} van de doorrekeningen het hoogst uit, en staat er niet in.`
        : `${number(n)} andere keuzes komen nergens vaker dan in ${share} van de doorrekeningen het hoogst uit, en staan er niet in.`,
    always: (option: string, to: string) => `Bij elke waarde tot ${to} komt ${option} naar verwachting het hoogst uit.`,
    frontier: (first: string, steps: readonly string[]) =>
      `Naar verwachting komt eerst ${first} het hoogst uit${steps.map((step) => `, ${step}`).join('')}.`,
    step: (amount: string, option: string) => `vanaf ongeveer ${amount} ${option}`,
  },

  information: {
    title: 'Wat het eerst de moeite waard is om uit te zoeken',
    nothing: 'Meer uitzoeken verandert de keuze niet: die blijft in de doorrekeningen vrijwel altijd dezelfde.',
    perfect: (amount: string) =>
      `Wie alles zeker zou weten, koos soms anders. Dat scheelt gemiddeld ${amount} per verhaal; meer dan dat is verder onderzoek voor deze keuze niet waard.`,
    first: (kind: string, amount: string) => `Zoek eerst uit ${kind}: dat is gemiddeld ${amount} per verhaal waard.`,
    noneAlone: 'Eén soort onzekerheid alleen uitzoeken verandert de keuze niet.',
    head: ['wat men zou uitzoeken', 'waard, per verhaal'],
    zero: (amount: string) => `${amount}: meer uitzoeken verandert de keuze niet`,
  },
}
