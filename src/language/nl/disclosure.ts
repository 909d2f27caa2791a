import type { Reason, Subject } from '../../core/disclosure/withheld.ts'
import { numbersOf } from '../numbers.ts'

const { number, list, percent } = numbersOf('nl')

const stories = (n: number) => (n === 1 ? '1 verhaal' : `${number(n)} verhalen`)
const ofStories = (n: number, all: number) =>
  n === 0 ? 'geen enkel verhaal' : n === all ? `alle ${number(all)} verhalen` : `${number(n)} van de ${stories(all)}`

type Words = Readonly<Record<string, string>>

/** Wat van de andere klassen gezegd wordt, elk met hoeveel verhalen. */
const otherwise = (
  others: readonly (readonly [string, number])[],
  say: Readonly<Record<string, (n: string) => string>>,
) => others.flatMap(([name, n]) => (n === 0 ? [] : `; ${say[name]?.(number(n)) ?? ''}`)).join('')

/** Wat gepubliceerde rapporten zeggen, en dat de andere intern zijn. */
export const disclosure = {
  internal: 'Intern: niet voor publicatie',
  hidden: 'niet gepubliceerd',
  subtitle: (parts: { organisation: string | null; priceYear: number; perspective: string; selection: string }) =>
    [parts.organisation, `prijspeil ${parts.priceYear}`, parts.perspective, parts.selection]
      .filter((part) => part !== null)
      .join(' · '),

  tooFew: (group: number) =>
    `Er zijn geen ${number(group)} verhalen die bij elkaar opgeteld mogen worden. Een cijfer over minder mensen kan naar een mens wijzen. Daarom staan hier geen aantallen en geen bedragen.`,
  about: (about: string) => `Dit rapport telt ${about}.`,
  isPart:
    'Verhalen die met iets anders zijn vergeleken of over een andere periode lopen, tellen niet mee en staan hier niet: daarvan zijn er te weinig.',
  rounded: (base: number) =>
    `Aantallen zijn afgerond op een veelvoud van ${number(base)}, en tellen daarom niet altijd precies op.`,

  change: (better: number, n: number, others: readonly (readonly [string, number])[]) =>
    `De kwaliteit van leven steeg in ${ofStories(better, n)}${otherwise(others, {
      mixed: (m) => `in ${m} ging het op sommige leefgebieden beter en op andere slechter`,
      same: (m) => `in ${m} bleef zij gelijk`,
      worse: (m) => `in ${m} daalde zij`,
      unknown: (m) => `van ${m} is het niet volledig bekend`,
      'mixed-or-same-or-worse': (m) => `in ${m} steeg zij niet, of ging er ook iets achteruit`,
      'mixed-or-same-or-worse-or-unknown': (m) =>
        `in ${m} steeg zij niet, ging er ook iets achteruit, of is het niet bekend`,
    })}.`,
  effect: (better: number, n: number, others: readonly (readonly [string, number])[]) =>
    `In ${ofStories(better, n)} was het leven naar inschatting beter dan het zonder de ondersteuning zou zijn geweest${otherwise(
      others,
      {
        mixed: (m) => `in ${m} deels beter en deels slechter`,
        same: (m) => `in ${m} hetzelfde`,
        worse: (m) => `in ${m} slechter`,
        unknown: (m) => `van ${m} is het niet volledig bekend`,
        'mixed-or-same-or-worse': (m) => `in ${m} niet, of deels ook slechter`,
        'mixed-or-same-or-worse-or-unknown': (m) => `in ${m} niet, deels ook slechter, of is het niet bekend`,
      },
    )}.`,
  nearlyAll: {
    change: (above: string) => `De kwaliteit van leven steeg in bijna alle verhalen${above}.`,
    effect: (above: string) =>
      `In bijna alle verhalen${above} was het leven naar inschatting beter dan het zonder de ondersteuning zou zijn geweest.`,
  },
  nearlyNone: {
    change: (fewer: number) => `De kwaliteit van leven steeg in minder dan ${number(fewer)} verhalen.`,
    effect: (fewer: number) =>
      `In minder dan ${number(fewer)} verhalen was het leven naar inschatting beter dan het zonder de ondersteuning zou zijn geweest.`,
  },
  above: (least: number, n: number) => ` (meer dan ${number(least)} van de ${number(n)})`,
  saves: (saves: number, n: number, others: readonly (readonly [string, number])[]) =>
    `De ondersteuning bespaart kosten in ${ofStories(saves, n)}${otherwise(others, {
      none: (m) => `in ${m} maakt zij geen verschil`,
      costs_extra: (m) => `in ${m} kost zij extra`,
      unknown: (m) => `van ${m} zijn de kosten niet volledig bekend`,
      'none-or-costs_extra': (m) => `in ${m} maakt zij geen verschil of kost zij extra`,
      'none-or-costs_extra-or-unknown': (m) => `in ${m} is geen besparing gebleken`,
    })}.`,
  notShown: {
    change: 'Hoe vaak de kwaliteit van leven steeg, is niet gepubliceerd.',
    effect: 'Hoe vaak het leven naar inschatting beter was dan zonder de ondersteuning, is niet gepubliceerd.',
    saving: 'Hoe vaak de ondersteuning kosten bespaart, is niet gepubliceerd.',
    total: 'Wat het verschil samen is, is niet gepubliceerd.',
  },
  total: (kind: string, months: number | null, total: string) =>
    `Samen, over de verhalen waarvan het verschil bekend is, vergeleken met ${kind} ${months === null ? '(per jaar)' : `over ${number(months)} maanden`}: ${total}.`,
  together: (known: number | null, n: number) =>
    known === null
      ? 'samen, over de verhalen waarvan het bekend is'
      : known === n
        ? `samen, ${stories(n)}`
        : `samen, ${number(known)} van de ${stories(n)}`,

  amounts: {
    certainOnly: 'alleen wat zeker is; wat waarschijnlijk of mogelijk is telt niet',
    inFull: 'alles wat genoemd is, voluit; ook wat maar mogelijk is telt helemaal',
    ratio: 'baten gedeeld door investering: zoveel lager zijn andere kosten voor elke euro ondersteuning',
    lowest: 'laagste',
    highest: 'hoogste',
  },
  limits: {
    intervals:
      'Waartussen een bedrag ligt telt alleen mee wat als onzeker is opgeschreven. Wat niemand als onzeker opschreef, of over het hoofd zag, zit er niet in.',
    amounts: 'Lees bedragen als een orde van grootte.',
  },
  classes: {
    head: ['kwaliteit van leven', 'klasse', 'verhalen'],
    change: 'verandering',
    effect: 'effect (geschat)',
    names: {
      better: 'beter',
      mixed: 'gemengd',
      same: 'gelijk',
      worse: 'slechter',
      unknown: 'onbekend',
      'mixed-or-same-or-worse': 'niet beter',
      'mixed-or-same-or-worse-or-unknown': 'niet beter, of onbekend',
    } as Words,
    fewer: (than: number) => `minder dan ${number(than)}`,
    nearly: 'bijna alle',
  },
  domains: {
    intro: (n: number) =>
      `In hoeveel van de ${stories(n)} een leefgebied beter werd. Hoe de andere verdeeld zijn over gelijk, slechter, onbekend en niet van toepassing, staat er niet bij.`,
    head: ['leefgebied', 'gestegen', 'beter dan zonder (geschat)'],
  },
  savings: {
    head: ['verschil', 'verhalen'],
    names: {
      saves: 'bespaart',
      none: 'geen verschil',
      costs_extra: 'kost extra',
      unknown: 'niet volledig bekend',
      'none-or-costs_extra': 'geen verschil, of kost extra',
      'none-or-costs_extra-or-unknown': 'geen besparing gebleken',
    } as Words,
  },
  payers: {
    head: ['betaler', 'verschil'],
    rest: (n: number) => `${number(n)} andere betalers samen`,
  },
  groups: {
    head: (fields: readonly string[]) => [
      list(fields),
      'verhalen',
      'gestegen',
      'beter dan zonder (geschat)',
      'bespaart in',
      'totaal',
    ],
    others: 'andere, samen',
  },
  cases: {
    intro:
      'Deze verhalen zijn verzonnen, of staan hier met toestemming. Andere verhalen staan niet apart in dit rapport.',
    none: 'Geen enkel verhaal staat hier apart: daarvoor moet het verzonnen zijn, of moet er toestemming zijn om het te publiceren.',
    withheld:
      'Er zijn verhalen die wel apart mogen staan. Zij staan hier niet, omdat uit de cijfers over alle verhalen min deze zou volgen wat er in de andere staat.',
    head: ['verhaal', 'verandering', 'effect (geschat)', 'vergeleken met', 'verschil in kosten'],
    comparedWith: (kind: string, months: number) => `${kind}, ${number(months)} maanden`,
  },

  section: {
    title: 'Wat hier niet staat, en waarom',
    rules: (of: { group: number; cell: number; dominance: number }, isLower: boolean) =>
      `Dit rapport is voor iedereen. ${isLower ? 'De regels om niemand aan te wijzen zijn hier lager gesteld dan gebruikelijk, zodat een cijfer over minder mensen kan gaan' : 'Daarom zijn cijfers die naar een mens kunnen wijzen weggelaten'}: een groep heeft minstens ${number(of.group)} verhalen, een klasse die niet leeg is minstens ${number(of.cell)}, en van een bedrag komt hooguit ${percent(of.dominance)} van twee verhalen. Wat daar niet aan voldoet staat samen met wat ernaast ligt, of staat er niet. ${isLower ? 'Wie het publiceert kijkt zelf na of er niemand in te herkennen is.' : 'Wat daarom ontbreekt is ook niet uit te rekenen uit de andere cijfers van dit rapport alleen.'}`,
    always:
      'Nooit staan hier het laagste, het hoogste en het middelste verhaal, het aandeel van het grootste, een gemiddelde zonder één verhaal, en losse regels en prijzen van een verhaal. Van twee rapporten over deels dezelfde verhalen kan het verschil meer zeggen dan elk apart. Dat geldt ook voor dezelfde verhalen met een ander perspectief, een andere indeling (--by, --per-year), andere grenzen of andere drempels. Wie dit rapport publiceert let daar zelf op.',
    nothing: 'Verder is in dit rapport niets weggelaten of samengenomen.',
    items: (what: string, why: string) => `${what}: ${why}.`,
    ofBlock: (about: string) => `Over ${about}:`,
    what: {
      change: 'Verandering van de kwaliteit van leven',
      effect: 'Effect op de kwaliteit van leven',
      domains: 'Leefgebieden',
      saving: 'Hoe vaak er kosten worden bespaard',
      bands: 'Hoe vaak hoeveel wordt bespaard',
      known: 'Van hoeveel verhalen het verschil bekend is',
      total: 'Totaal van de kosten, en wat ervan afhangt',
      mean: 'Gemiddelde per verhaal',
      realism: 'Totaal met alleen wat zeker is',
      returns: 'Investering en baten',
      payers: 'Betalers',
      groups: 'Groepen',
      'group-better-change': 'Verandering per groep',
      'group-better-effect': 'Effect per groep',
      'group-saves': 'Besparing per groep',
      'group-total': 'Totaal per groep',
      cases: 'Afzonderlijke verhalen',
    } satisfies Readonly<Record<Subject, string>> as Readonly<Record<Subject, string>>,
    why: {
      merged: ({ cell }) => `klassen staan samen, omdat een ervan minder dan ${number(cell)} verhalen zou hebben`,
      'small-cell': ({ cell }) =>
        `niet, of niet precies, omdat een klasse minder dan ${number(cell)} verhalen zou hebben`,
      'held-by-few': ({ group, dominance }) =>
        `niet, omdat minder dan ${number(group)} verhalen eraan bijdragen, of twee ervan meer dan ${percent(dominance)} zijn`,
      solvable: () => 'niet, omdat eruit te rekenen zou zijn wat niet getoond mag worden',
      together: ({ group }) =>
        `wat van minder dan ${number(group)} verhalen is, of van één of twee, staat samen met andere`,
      'partly-known': ({ cell }) =>
        `niet, omdat van minder dan ${number(cell)} verhalen iets onbekend is of omdat die bij andere zijn geteld`,
      rounded: () => 'niet, omdat aantallen zijn afgerond en deze eruit zouden volgen',
    } satisfies Readonly<Record<Reason, Why>> as Readonly<Record<Reason, Why>>,
  },

  workbook: {
    sheets: { summary: 'Samenvatting', cases: 'Verhalen', withheld: 'Wat er niet staat' },
    columns: {
      block: 'waarmee vergeleken',
      subject: 'onderwerp',
      label: 'wat',
      value: 'waarde',
      case: 'naam',
      title: 'verhaal',
      change: 'verandering',
      effect: 'effect (geschat)',
      difference: 'verschil',
      why: 'waarom',
    },
  },
  commandLine: {
    twoWay:
      '--two-way hoort niet bij een gepubliceerd rapport: de tabel hangt af van aannames in afzonderlijke verhalen',
    noCaseBeside:
      'dit verhaal mag niet apart gepubliceerd worden: uit de cijfers over alle verhalen van het project min de losse verhalen zou volgen wat er in de andere staat',
    pointing:
      'er is niets geschreven: in wat gepubliceerd zou worden staat iets dat naar een mens leidt (zie hierboven); haal het weg, of maak er met effectcalc pseudonymise iets anders van',
    beside: (folder: string, names: readonly string[]) =>
      `let op: in ${folder} staan bestanden die deze opdracht niet schreef en die intern kunnen zijn: ${names.join(', ')}. Publiceer die niet; kies met --out liever een lege map`,
    noCase:
      'dit verhaal mag niet apart gepubliceerd worden: het is niet verzonnen en er staat geen consent: published bij',
    casesLeftOut: (n: number) =>
      n === 1
        ? 'van 1 verhaal is geen rapport gemaakt, omdat het niet apart gepubliceerd mag worden'
        : `van ${number(n)} verhalen is geen rapport gemaakt, omdat zij niet apart gepubliceerd mogen worden`,
  },
}

type Why = (of: { group: number; cell: number; dominance: number }) => string
