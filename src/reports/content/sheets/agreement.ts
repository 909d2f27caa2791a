import type { Aggregate } from '../../../core/aggregate/aggregate.ts'
import type { Agreement, MomentAgreement } from '../../../core/aggregate/agreement.ts'
import type { Apart, MeasureAgreement } from '../../../core/aggregate/agreement-apart.ts'
import { type ColumnOf, type Sheet, sheetOf } from '../../sheet.ts'
import type { Desk } from '../desk.ts'
import { domainLabel } from '../domain-label.ts'
import { blockWord } from './blocks.ts'
import { coded } from './coded.ts'

const counts = ['scored', 'same', 'one_step', 'further', 'largest'] as const
const countsOfSame = ['some_same', 'all_same'] as const

interface Item {
  readonly block: Aggregate
  readonly agreement: Agreement
  readonly moment: MomentAgreement['moment'] | MeasureAgreement['measure']
  readonly domain: { readonly code: string; readonly word: string }
  readonly apart: Apart & Partial<Pick<MeasureAgreement, (typeof countsOfSame)[number]>>
  readonly name: string
}

/** Whether raters agree: in every block, role and instrument, at each moment over all domains and for each; in change and effect over all. */
export function agreement(desk: Desk): Sheet {
  const { workbook, words, agreement: said } = desk.sentences
  const { sheet: label } = said
  const columns: readonly ColumnOf<Item>[] = [
    { key: 'block', label: label.block, kind: 'text', cell: ({ block }) => blockWord(desk, block) },
    { key: 'instrument', label: label.instrument, kind: 'text', cell: (item) => item.agreement.instrument },
    { key: 'role', label: label.role, kind: 'text', cell: (item) => coded(item.agreement.role, words.role) },
    { key: 'moment', label: label.moment, kind: 'text', cell: ({ moment }) => coded(moment, said.moment) },
    { key: 'domain', label: label.domain, kind: 'text', cell: ({ domain }) => domain },
    ...[...counts, ...countsOfSame].map(
      (key): ColumnOf<Item> => ({
        ...{ key, label: label[key], kind: 'count', figure: 'key' },
        cell: ({ apart }) => apart[key] ?? '',
      }),
    ),
    {
      ...{ key: 'alpha', label: label.alpha, kind: 'number', figure: 'key' },
      cell: ({ apart }) => apart.alpha ?? '',
    },
  ]
  const items = desk.result.aggregate.flatMap((block) =>
    block.quality_of_life.agreement.flatMap((one) => [
      ...one.moments.flatMap((moment) => itemsOf(desk, block, one, moment)),
      ...one.measures.flatMap((measure) => itemOf(desk, block, one, measure)),
    ]),
  )
  const about = { name: 'agreement', title: label.title, nameLabel: workbook.name }
  return sheetOf(about, columns, items, ({ name }) => name)
}

function itemsOf(desk: Desk, block: Aggregate, one: Agreement, ofMoment: MomentAgreement): readonly Item[] {
  if (ofMoment.scored === 0) return []
  const { moment, domains } = ofMoment
  const shared = { block, agreement: one, moment }
  const name = `aggregate.${block.id}.quality_of_life.agreement.${one.id}.moments.${moment}`
  const all = { code: 'all', word: desk.sentences.agreement.sheet.all }
  return [
    { ...shared, domain: all, apart: ofMoment, name },
    ...domains.map((apart) => ({
      ...shared,
      domain: { code: apart.domain, word: domainLabel(desk, one.instrument, apart.domain) },
      apart,
      name: `${name}.domains.${apart.domain}`,
    })),
  ]
}

function itemOf(desk: Desk, block: Aggregate, one: Agreement, apart: MeasureAgreement): readonly Item[] {
  if (apart.scored === 0) return []
  const name = `aggregate.${block.id}.quality_of_life.agreement.${one.id}.measures.${apart.measure}`
  const domain = { code: 'all', word: desk.sentences.agreement.sheet.all }
  return [{ block, agreement: one, moment: apart.measure, domain, apart, name }]
}
