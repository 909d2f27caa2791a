import { dirname, join, resolve } from 'node:path'
import type * as z from 'zod/mini'
import type { Audience, Evaluation, IndexSeries, Settings } from '../core/case/evaluation.ts'
import type { Instrument } from '../core/case/instrument.ts'
import { checkInstrument, checkPayers, checkPriceList, checkSettings } from '../core/checks/check-lists.ts'
import { caseloadPricesListed } from '../core/checks/programme/caseload-prices.ts'
import { checkProgramme, checkProgrammePart, checkQuotes } from '../core/checks/programme/check-programme.ts'
import { moreCasesThanServed } from '../core/checks/programme/served.ts'
import { type Finding, type FindingCode, finding } from '../core/finding.ts'
import type { LocatedFinding } from '../core/located-finding.ts'
import type { TraceKind } from '../core/privacy/trace.ts'
import type { Boundaries } from '../core/programme/boundaries.ts'
import { caseloadPriceId, caseloadPrices, programmeFile } from '../core/programme/caseload.ts'
import type { Programme } from '../core/programme/programme.ts'
import { withApproaches } from '../core/programme/with-approaches.ts'
import { completeSettings, evaluationOf, type PriceList, usual } from '../formats/evaluation.ts'
import { type Reading, readText } from '../formats/read.ts'
import { schemas } from '../formats/schemas/all.ts'
import type { SettingsFile } from '../formats/schemas/settings.ts'
import type { Shipped } from '../formats/shipped.ts'
import { readBoundaryFile } from './boundary-file.ts'
import { nameIn } from './case-files.ts'
import { type Input, readFileAs } from './read-file.ts'
import type { StatedRule } from './thresholds.ts'
import type { World } from './world.ts'

/** A project: where it is, what its cases are evaluated with, and what was found in its own files. */
export interface Project {
  readonly root: string
  readonly evaluation: Evaluation
  /** What is known beside the cases; null where the project has no programme, or it has errors. */
  readonly programme: Programme | null
  /** Where its areas lie; null where no file says so, or it cannot be used. */
  readonly boundaries: Boundaries | null
  /** Quotes of the programme that may not go to an audience, or of which nothing is said. */
  readonly quotes: (audience: Audience) => readonly LocatedFinding[]
  /** What the programme says of people served that its cases gainsay. */
  readonly served: (cases: Parameters<typeof moreCasesThanServed>[1]) => readonly LocatedFinding[]
  /** With all their texts, for who scores; those of `evaluation` hold only what may be passed on. */
  readonly instruments: ReadonlyMap<string, Instrument>
  /** File and line of every price. */
  readonly places: ReadonlyMap<string, { readonly file: string; readonly line: number }>
  readonly inputs: readonly Input[]
  readonly findings: readonly LocatedFinding[]
  /** When the settings say that a result is not good enough. */
  readonly failOn: readonly StatedRule[]
  /** The lists that come with the program. */
  readonly shipped: Shipped
  /** Gives findings about the settings their places in the settings file. */
  readonly inSettings: (found: readonly Finding[]) => readonly LocatedFinding[]
  /** What may point to a person in the settings and the programme. */
  readonly pointing: (kinds: readonly TraceKind[]) => readonly LocatedFinding[]
  /** Findings that follow from an error in a list of the project, and are not repeated for every case. */
  readonly consequences: readonly FindingCode[]
  /** The language of the settings, where they name one. */
  readonly language: 'nl' | 'en' | null
}

const settingsName = 'effectcalc.yaml'

/** The project a path belongs to: the nearest folder above it with settings, else the folder that holds its cases. */
export async function projectRoot(world: World, path: string): Promise<string> {
  const start = (await world.files.kind(path)) === 'folder' ? path : dirname(path)
  for (let folder = start; ; folder = dirname(folder)) {
    const kind = await world.files.kind(join(folder, settingsName))
    if (kind === 'file' || kind === 'other') return folder
    if (dirname(folder) === folder) break
  }
  const above = [start, dirname(start)]
  for (const folder of above) if ((await world.files.kind(join(folder, 'cases'))) === 'folder') return folder
  return start
}

/** Reads the settings and lists of a project, and checks them. */
export async function loadProject(world: World, root: string, shipped: Shipped): Promise<Project> {
  const reader = new ProjectReader(world, root)
  const settings = await reader.settings()
  const file = settings.value ?? {}
  const ownPrices = await reader.namesIn('prices')
  const index = await reader.index(file, settings, shipped)
  const complete = completeSettings(file, index, ownPrices)
  const payers = await reader.ifThere('payers', 'payers.yaml')
  const instruments = await Promise.all(
    (await reader.namesIn('instruments')).map((name) => reader.read('instrument', name)),
  )
  const prices = await reader.priceLists(complete.prices, settings, shipped)

  const known = [...shipped.instruments, ...instruments.flatMap(({ value }) => value ?? [])]
  const programme = await reader.ifThere('programme', programmeFile)
  const facts = programme?.value ?? {}
  const bounded = await readBoundaryFile(world, root, programme)
  const stated = evaluationOf(complete, {
    prices: prices.flatMap(({ list }) => list ?? []),
    payers: [shipped.payers, payers?.value?.payers ?? []],
    index,
    instruments: known,
  })
  const caseloads = caseloadPrices(facts, complete)
  const priced = { ...stated, prices: new Map([...stated.prices, ...caseloads.map((one) => [one.id, one] as const)]) }
  const evaluation = { ...priced, settings: withApproaches(complete, facts) }
  if (settings.value !== null) reader.found(settings, checkSettings(priced))
  if (programme !== null) reader.found(programme, inProgramme(programme, complete, evaluation))
  for (const { reading, list } of prices)
    if (reading && list)
      reader.found(reading, [...checkPriceList(list.prices, evaluation), ...caseloadPricesListed(list.prices, facts)])
  if (payers?.value) reader.found(payers, checkPayers(payers.value.payers))
  for (const instrument of instruments)
    if (instrument.value) reader.found(instrument, checkInstrument(instrument.value))

  const ownPlaces = prices.flatMap(({ reading, list }) =>
    reading && list
      ? list.prices.map(
          ({ id }, at) => [id, { file: reading.file, line: reading.placeOf(['prices', at, 'id']).line }] as const,
        )
      : [],
  )
  return {
    root,
    evaluation,
    programme: programme?.value ?? null,
    boundaries: bounded.boundaries,
    served: (cases) => programme?.locate(moreCasesThanServed(facts, cases)) ?? [],
    quotes: (audience) => programme?.locate(checkQuotes(facts, audience)) ?? [],
    instruments: new Map(known.map((instrument) => [instrument.instrument, instrument])),
    places: new Map([...Object.entries(shipped.places), ...ownPlaces, ...caseloadPlaces(programme)]),
    inputs: [...reader.inputs, ...bounded.inputs],
    findings: [...reader.findings, ...bounded.findings],
    failOn: statedIn(settings.value),
    shipped,
    inSettings: settings.locate,
    pointing: (kinds) => [...settings.pointing(kinds), ...(programme?.pointing(kinds) ?? [])],
    consequences: consequencesOf(reader.findings),
    language: complete.language,
  }
}

function statedIn(file: SettingsFile | null): readonly StatedRule[] {
  return file?.report?.fail_on ?? []
}

/** Where the caseloads stand that prices follow from. */
function caseloadPlaces(programme: Reading<Programme> | null) {
  if (programme === null) return []
  return Object.keys(programme.value?.approaches ?? {}).map((id) => {
    const { line } = programme.placeOf(['approaches', id, 'caseload'])
    return [caseloadPriceId(id), { file: programme.file, line }] as const
  })
}

/** Findings between the fields of a programme; where it has errors, between those that could be read. */
function inProgramme({ value, part }: Reading<Programme>, stated: Settings, evaluation: Evaluation) {
  return value === null ? checkProgrammePart(part ?? {}) : checkProgramme(value, stated, evaluation)
}

/** What cannot be found in the cases because a list of the project could not be read. */
function consequencesOf(findings: readonly LocatedFinding[]): readonly FindingCode[] {
  const errors = findings.filter(({ severity }) => severity === 'error')
  const isIn = (folder: string) => errors.some(({ file }) => file.startsWith(folder))
  const isMissing = (code: FindingCode) => errors.some((found) => found.code === code)
  return [
    ...(isIn('prices/') || isMissing('unknown-price-list') ? (['unknown-price'] as const) : []),
    ...(isIn(programmeFile) ? (['unknown-price', 'unknown-approach', 'investment-not-stated'] as const) : []),
    ...(isIn('payers.yaml') ? (['unknown-payer'] as const) : []),
    ...(isIn('instruments/') ? (['unknown-instrument', 'unknown-domain'] as const) : []),
  ]
}

/** Reads files of a project, and keeps what was read and found. */
class ProjectReader {
  readonly inputs: Input[] = []
  readonly findings: LocatedFinding[] = []

  constructor(
    readonly world: World,
    readonly root: string,
  ) {}

  async read<N extends keyof typeof schemas>(schema: N, name: string): Promise<Reading<z.output<(typeof schemas)[N]>>> {
    const { reading, sha256 } = await readFileAs(
      this.world,
      schemas[schema] as z.ZodMiniType,
      resolve(this.root, name),
      name,
    )
    if (sha256 !== null) this.inputs.push({ path: name, sha256 })
    // Settings and a programme of comments alone say nothing, and need not.
    const isSilent =
      ['settings', 'programme'].includes(schema) && reading.findings.every(({ code }) => code === 'empty-file')
    if (!isSilent) this.findings.push(...reading.findings)
    return reading as Reading<z.output<(typeof schemas)[N]>>
  }

  async ifThere<N extends keyof typeof schemas>(schema: N, name: string) {
    // What cannot be read is said: the project would silently be another one without it.
    const kind = await this.world.files.kind(join(this.root, name))
    return kind === 'file' || kind === 'other' ? this.read(schema, name) : null
  }

  async settings(): Promise<Reading<SettingsFile>> {
    const reading = (await this.ifThere('settings', settingsName)) ?? readText(schemas.settings, '{}', settingsName)
    const format = reading.value?.format ?? 1
    if (format !== 1) this.found(reading, [finding('older-format', ['format'], { format })])
    return reading
  }

  found(reading: Reading<unknown>, findings: readonly Finding[]): void {
    this.findings.push(...reading.locate(findings))
  }

  /** The YAML files of a folder of the project, sorted by name. */
  async namesIn(folder: string): Promise<readonly string[]> {
    if ((await this.world.files.kind(join(this.root, folder))) !== 'folder') return []
    const entries = await this.world.files.list(join(this.root, folder))
    return entries
      .filter(({ name }) => /\.ya?ml$/i.test(name))
      .map(({ name }) => nameIn(this.root, join(this.root, folder, name)))
      .sort()
  }

  async priceLists(
    names: readonly string[],
    settings: Reading<SettingsFile>,
    shipped: Shipped,
  ): Promise<readonly { reading: Reading<PriceList> | null; list: PriceList | null }[]> {
    return Promise.all(
      names.map(async (name, at) => {
        const own = shipped.prices.find(({ price_list }) => price_list === name)
        if (own !== undefined) return { reading: null, list: own }
        const reading = await this.ifThere('prices', name)
        if (reading === null)
          this.found(settings, [
            finding(
              'unknown-price-list',
              ['prices', at],
              {},
              { written: name, among: shipped.prices.map(({ price_list }) => price_list) },
            ),
          ])
        return { reading, list: reading?.value ?? null }
      }),
    )
  }

  /** The index series of the settings: a shipped one, or a file of the project that may extend one. */
  async index(file: SettingsFile, settings: Reading<SettingsFile>, shipped: Shipped): Promise<IndexSeries> {
    const name = file.index ?? usual.index
    const shippedSeries = (id: string | undefined) => shipped.index.find(({ index }) => index === id)
    const usualSeries = shippedSeries(usual.index) as IndexSeries
    const known = shippedSeries(name)
    if (known !== undefined) return known
    const reading = await this.ifThere('index', name)
    if (reading === null)
      this.found(settings, [
        finding('unknown-index', ['index'], {}, { written: name, among: shipped.index.map(({ index }) => index) }),
      ])
    if (!reading?.value) return usualSeries
    return {
      index: reading.value.index,
      values: { ...shippedSeries(reading.value.extends)?.values, ...reading.value.values },
    }
  }
}
