import type { FindingArgs } from '../../core/finding.ts'
import type { FindingWords, ProgrammeFindingSentences } from '../finding-sentences.ts'
import { numbersOf } from '../numbers.ts'

const { number } = numbersOf('nl')

/** Zinnen bij wat er in programme.yaml gevonden wordt, en bij wat casussen daarover zeggen. */
export const programmeFindings: ProgrammeFindingSentences = {
  'count-above-total': ({ args, written }) => ({
    message: above[args.of](written === null ? 'dit aantal' : `"${written}"`, number(args.total)),
    mark: `hooguit ${number(args.total)}`,
    ...(args.of === 'base' ? { help: 'count is een deel van base: hoeveel mensen, van hoeveel' } : {}),
  }),
  'unnamed-approach': ({ written, near }) => ({
    message: `geen aanpak heet ${said(written, 'zo')}`,
    ...(near.length > 0 ? {} : { help: 'zet de aanpak in programme.yaml of effectcalc.yaml onder approaches' }),
  }),
  'approach-said-otherwise': ({ args }) => ({
    message: `${args.field} van deze aanpak staat anders in effectcalc.yaml`,
    help: 'zeg het op één plek, of op beide plekken hetzelfde',
  }),
  'caseload-price-listed': ({ args, written }) => ({
    message: `de prijs ${said(written, 'met deze id')} volgt al uit de caseload van ${args.approach} in programme.yaml`,
    mark: 'dezelfde id',
    help: 'geef deze prijs een andere id, of haal caseload of fte_year_cost bij de aanpak weg',
  }),
  'approach-title-twice': ({ args }) => ({
    message: `deze aanpak heet hetzelfde als ${args.first}`,
    help: 'geef elke aanpak een eigen titel: in een rapport zijn ze anders niet uit elkaar te houden',
  }),
  'more-cases-than-served': ({ args }) => ({
    message: `er zijn meer casussen van deze aanpak (${number(args.cases)}) dan mensen die ondersteund zijn (${number(args.served)})`,
    help: 'kijk na hoeveel mensen ondersteund zijn, en of elke casus bij deze aanpak hoort',
  }),
  'scores-and-counts': () => ({
    message: 'de cijfers staan hier twee keer: bij scores en bij counts',
    help: 'schrijf elk cijfer bij scores, of bij counts hoeveel mensen elk cijfer gaven',
  }),
  'grade-outside-scale': ({ args, written }) => ({
    message: `${said(written, 'dit')} is geen cijfer van de schaal`,
    mark: `een getal van ${args.from} tot en met ${args.to}`,
  }),
  'area-with-itself': ({ written }) => ({
    message: `${said(written, 'dit gebied')} wordt hier met zichzelf vergeleken`,
    mark: 'hoort een ander gebied te zijn',
    help: 'is er geen ander gebied, laat comparison dan weg: het heet dan een verandering, en geen effect',
  }),
  'unknown-area': ({ written, near }) => ({
    message: `${said(written, 'dit gebied')} heeft voor dit cijfer geen regels`,
    ...(near.length > 0 ? {} : { help: 'voeg van dat gebied ook regels toe, met dezelfde woorden bij indicator' }),
  }),
  'area-twice': ({ args }) => ({
    message: 'dit gebied heeft dit cijfer in dit jaar twee keer',
    mark: `staat ook bij nummer ${args.first} onder area`,
    help: 'laat er één staan',
  }),
  'unusable-boundaries': ({ args }) =>
    boundaryFaults(args.shape === null ? 'een vlak' : `vlak ${args.shape}`)[args.reason],
  'no-such-property': ({ written, near }) => ({
    message: `geen vlak in dit bestand heeft een eigenschap ${said(written, 'die zo heet')}`,
    ...(near.length > 0 ? {} : { help: 'noem de eigenschap waarin de naam van het gebied staat' }),
  }),
  'area-without-boundary': ({ written, near }) => ({
    message: `geen vlak op de kaart heet ${said(written, 'zoals dit gebied')}`,
    ...(near.length > 0 ? {} : { help: 'dit gebied staat in de tabel, en niet op de kaart' }),
  }),
  'other-comparison': ({ args, written }) => ({
    message: `dit gebied wordt hier met ${said(written, 'een ander gebied')} vergeleken, en eerder met "${args.comparison}"`,
    mark: `bij nummer ${args.first} onder area staat een ander gebied`,
    help: 'noem bij een cijfer van een gebied steeds hetzelfde gebied om mee te vergelijken',
  }),
  'support-order': ({ args }) => supportOrder[args.problem],
  'unknown-outcome': ({ written, near }) => ({
    message: `geen uitkomst van deze casus heet ${said(written, 'zo')}`,
    ...(near.length > 0 ? {} : { help: 'noem de id van een uitkomst die onder outcomes staat' }),
  }),
  'outcome-cycle': ({ args }) => ({
    message: 'deze keten van uitkomsten komt weer bij zichzelf uit',
    mark: args.through.length > 5 ? `over ${number(args.through.length - 1)} stappen` : args.through.join(' > '),
    help: 'haal een van de stappen weg: wat ergens toe leidt, kan daar niet uit voortkomen',
  }),
  'unknown-line': ({ written, near }) => ({
    message: `geen regel van deze casus heet ${said(written, 'zo')}`,
    ...(near.length > 0
      ? {}
      : { help: 'noem de prijs of het label van een regel onder activities; telt niets dit, laat counted_by dan weg' }),
  }),
  'quote-not-published': () => ({
    message: 'dit citaat komt niet in het gepubliceerde rapport: er staat geen toestemming bij',
    help: 'heeft wie dit zei dat goedgevonden, zet er dan bij: consent: published',
  }),
  'quote-without-consent': () => ({
    message: 'bij dit citaat staat niet hoever het mag gaan',
    help: 'zet erbij: consent: internal, of consent: published als het in een openbaar rapport mag',
  }),
  'line-without-outcome': () => ({
    message: 'geen uitkomst leidt naar deze regel: wat is er veranderd waardoor dit anders is?',
    help: 'zet bij een uitkomst counted_by met de prijs of het label van deze regel',
  }),
}

const above: Record<FindingArgs['count-above-total']['of'], (count: string, total: string) => string> = {
  base: (count, total) => `${count} is meer dan de ${total} mensen van base`,
  invited: (count, total) => `${count} is meer dan de ${total} mensen die gevraagd zijn`,
  served: (count, total) => `${count} is meer dan de ${total} mensen die ondersteund zijn`,
  answered: (count, total) => `${count} is meer dan de ${total} mensen die antwoordden`,
  of: (count, total) => `${count} is meer dan de ${total} mensen van of`,
  'took-part': (count, total) => `${count} is meer dan de ${total} mensen die meededen`,
}

const supportOrder: Record<FindingArgs['support-order']['problem'], FindingWords> = {
  'asked-after-started': {
    message: 'de ondersteuning is gevraagd nadat zij begonnen was',
    help: 'asked is wanneer om hulp gevraagd is, started wanneer de ondersteuning begon',
  },
  'ended-before-started': {
    message: 'de ondersteuning eindigt voordat zij begint',
    help: 'started is wanneer de ondersteuning begon, ended wanneer zij eindigde',
  },
}

function said(written: string | null, otherwise: string): string {
  return written === null ? otherwise : `"${written}"`
}

const boundaryFaults = (shape: string) => ({
  missing: {
    message: 'dit bestand met grenzen is er niet',
    help: 'schrijf het pad vanaf de map van het project, of laat boundaries weg: dan is er geen kaart',
  },
  'too-large': { message: 'dit bestand met grenzen is te groot', mark: 'hooguit 5 MB' },
  'not-geojson': {
    message: 'dit bestand is geen GeoJSON met een lijst van vlakken',
    help: 'bewaar de grenzen als FeatureCollection met een Polygon of MultiPolygon per gebied',
  },
  'not-a-shape': {
    message: `${shape} is geen Polygon of MultiPolygon`,
    help: 'een punt of een lijn omsluit geen gebied',
  },
  coordinates: {
    message: `${shape} heeft een plaats die geen twee getallen is, of te ver weg`,
    help: 'een plaats is [lengte, breedte] in graden, of [x, y] in meters',
  },
  'too-many-points': {
    message: 'deze grenzen hebben te veel punten',
    mark: `hooguit ${number(50_000)}`,
    help: 'vereenvoudig de grenzen: een kleine kaart laat zoveel punten niet zien',
  },
})
