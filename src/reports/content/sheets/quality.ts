import type { DomainResult, QualityOfLife } from '../../../core/quality/quality-of-life.ts'
import { type ColumnOf, type Sheet, sheetOf, type Value } from '../../sheet.ts'
import type { Desk } from '../desk.ts'
import { domainLabel } from '../domain-label.ts'
import { textIn } from '../in-words.ts'
import type { CaseRecord } from '../result.ts'
import { coded } from './coded.ts'

const levels = ['start', 'intervention', 'reference', 'change', 'effect', 'lasting'] as const

type Levels = Readonly<Partial<Record<(typeof levels)[number], number | null>>>

interface Item {
  readonly record: CaseRecord
  readonly instrument: string
  readonly domain: { readonly code: string; readonly word: string }
  readonly status: DomainResult['status'] | 'index' | 'utility'
  readonly moment: string
  readonly levels: Levels
  readonly name: string
}

/** Every life domain of every case: at the start, with and without the support, and after it ended. */
export function quality(desk: Desk): Sheet {
  const { sheets, name, quality: label } = desk.sentences.workbook
  const columns: readonly ColumnOf<Item>[] = [
    { key: 'case', label: label.case, kind: 'text', cell: ({ record }) => record.case },
    { key: 'title', label: label.title, kind: 'text', cell: ({ record }) => record.title },
    { key: 'instrument', label: label.instrument, kind: 'text', cell: ({ instrument }) => instrument },
    { key: 'domain', label: label.domain, kind: 'text', cell: ({ domain }) => domain },
    { key: 'status', label: label.status, kind: 'text', cell: ({ status }) => coded(status, label.statuses) },
    { key: 'at', label: label.at, kind: 'text', cell: ({ moment }) => moment },
    ...levels.map(
      (key): ColumnOf<Item> => ({
        ...{ key, label: label[key], kind: 'number', figure: 'key' },
        cell: (item) => levelOf(item, key),
      }),
    ),
  ]
  const items = desk.result.cases.flatMap((record) => itemsOf(desk, record))
  return sheetOf({ name: 'quality', title: sheets.quality, nameLabel: name }, columns, items, (item) => item.name)
}

/** Of what does not apply, or was not asked at that moment, there is nothing to give. */
function levelOf({ levels: known, status }: Item, key: (typeof levels)[number]): Value {
  const level = known[key]
  return level === undefined || (level === null && status === 'not-applicable') ? '' : level
}

function itemsOf(desk: Desk, record: CaseRecord): readonly Item[] {
  const { quality_of_life: rated, other_instruments: beside } = record
  const at = `cases.${record.case}`
  return [
    ...(rated === null ? [] : onInstrument(desk, record, rated, `${at}.quality_of_life`)),
    ...beside.flatMap((other) => onInstrument(desk, record, other, `${at}.other_instruments.${other.instrument}`)),
  ]
}

function onInstrument(desk: Desk, record: CaseRecord, rated: QualityOfLife, at: string): readonly Item[] {
  const { sentences, evaluation, language } = desk
  const { quality: words } = sentences.workbook
  const instrument = evaluation.instruments.get(rated.instrument)
  const shared = {
    record,
    instrument: instrument === undefined ? rated.instrument : textIn(instrument.title, language),
  }
  const ofDomains = rated.domains.flatMap(
    ({ domain, status, follow_up, start, intervention, reference, change, effect }) => {
      const name = `${at}.domains.${domain}`
      const of = { ...shared, domain: { code: domain, word: domainLabel(desk, rated.instrument, domain) }, status }
      return [
        { ...of, moment: words.end, levels: { start, intervention, reference, change, effect }, name },
        ...follow_up.map((after, index) => ({
          ...of,
          moment: sentences.words.moment(after.at),
          levels: { intervention: after.intervention, ...(after.lasting === null ? {} : { lasting: after.lasting }) },
          name: `${name}.follow_up.${index + 1}`,
        })),
      ]
    },
  )
  return [...ofDomains, ...ofIndex(desk, shared, rated, at), ...ofUtilities(desk, shared, rated, at)]
}

type Shared = Pick<Item, 'record' | 'instrument'>

function ofIndex({ sentences }: Desk, shared: Shared, { index }: QualityOfLife, at: string): readonly Item[] {
  if (index === null) return []
  const { quality: words } = sentences.workbook
  const { domains: _, ...levelsOf } = index
  const domain = { code: 'index', word: words.index }
  return [{ ...shared, domain, status: 'index', moment: words.end, levels: levelsOf, name: `${at}.index` }]
}

/** Utilities by moment, and the years in full health they come to. */
function ofUtilities({ sentences }: Desk, shared: Shared, { utilities }: QualityOfLife, at: string): readonly Item[] {
  if (utilities === null) return []
  const { instruments: words, words: said } = sentences
  const moments = { start: words.utility.start, end: words.utility.end }
  const { quality_adjusted_years: years } = utilities
  const measured = utilities.measured.map(
    ({ at: moment, intervention, reference }, index): Item => ({
      ...{ ...shared, domain: { code: 'utility', word: words.sheet.utility }, status: 'utility' },
      moment: moment === 'start' || moment === 'end' ? moments[moment] : said.moment(moment),
      levels: { intervention, reference },
      name: `${at}.utilities.measured.${index + 1}`,
    }),
  )
  if (years === null) return measured
  const { intervention, reference } = years
  const ofYears: Item = {
    ...{ ...shared, domain: { code: 'qaly', word: words.sheet.years }, status: 'utility' },
    ...{ moment: moments.end, levels: { intervention, reference } },
    name: `${at}.utilities.quality_adjusted_years`,
  }
  return [...measured, ofYears]
}
