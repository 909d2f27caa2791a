import { type ColumnOf, type Sheet, sheetOf } from '../../sheet.ts'
import type { Desk } from '../desk.ts'
import type { CaseRecord } from '../result.ts'
import { blockOf, blockWord } from './blocks.ts'
import { costs } from './case-costs.ts'
import { gains } from './case-gains.ts'
import { coded, yesOrNo } from './coded.ts'

type CaseColumn = ColumnOf<CaseRecord>

/** Every case with its totals. */
export function cases(desk: Desk): Sheet {
  const { workbook } = desk.sentences
  const about = { name: 'cases', title: workbook.sheets.cases, nameLabel: workbook.name }
  const columns = [...identity(desk), ...costs(desk), ...gains(desk), ...others(desk), ...drawn(desk), ...place(desk)]
  return sheetOf(about, columns, desk.result.cases, ({ case: id }) => `cases.${id}`)
}

function identity(desk: Desk): readonly CaseColumn[] {
  const { sentences } = desk
  const label = sentences.workbook.cases
  const text = (key: 'organisation' | 'municipality' | 'neighbourhood' | 'approach'): CaseColumn => ({
    ...{ key, label: label[key], kind: 'text' },
    cell: (record) => record[key] ?? '',
  })
  const ofClient = (key: 'age_group' | 'household'): CaseColumn => ({
    ...{ key: `client.${key}`, label: label[key], kind: 'text' },
    cell: ({ client }) => client?.[key] ?? '',
  })
  return [
    { key: 'case', label: label.case, kind: 'text', cell: (record) => record.case },
    { key: 'title', label: label.title, kind: 'text', cell: ({ title }) => title },
    ...[text('organisation'), text('municipality'), text('neighbourhood'), text('approach')],
    ...[ofClient('age_group'), ofClient('household')],
    { key: 'year', label: label.year, kind: 'year', cell: ({ year }) => year ?? '' },
    { key: 'window.months', label: label.months, kind: 'count', figure: 'key', cell: ({ window }) => window.months },
    {
      key: 'reference.kind',
      label: label.kind,
      kind: 'text',
      cell: ({ reference }) => coded(reference.kind, sentences.words.kind),
    },
  ]
}

function others({ sentences }: Desk): readonly CaseColumn[] {
  const label = sentences.workbook.cases
  const { quality } = sentences.words
  return [
    {
      key: 'realism.certain_only',
      label: label.certainOnly,
      kind: 'money',
      figure: 'key',
      cell: ({ realism }) => realism.certain_only,
    },
    {
      key: 'realism.in_full',
      label: label.inFull,
      kind: 'money',
      figure: 'key',
      cell: ({ realism }) => realism.in_full,
    },
    {
      key: 'undiscounted.society.difference',
      label: label.undiscounted,
      kind: 'money',
      figure: 'key',
      cell: ({ undiscounted }) => (undiscounted === null ? '' : undiscounted.society.difference),
    },
    {
      key: 'quality_of_life.class_change',
      label: label.change,
      kind: 'text',
      cell: ({ quality_of_life: rated }) => coded(rated?.class_change ?? 'unknown', quality),
    },
    {
      key: 'quality_of_life.class_effect',
      label: label.effect,
      kind: 'text',
      cell: ({ quality_of_life: rated }) => coded(rated?.class_effect ?? 'unknown', quality),
    },
  ]
}

/** Between what the difference of a case lies over its draws, and in which part of these it saves. */
function drawn({ sentences }: Desk): readonly CaseColumn[] {
  const { interval, saving } = sentences.uncertainty.sheet
  const end = (at: 0 | 1): CaseColumn => ({
    ...{ key: `uncertainty.interval95.${at + 1}`, label: interval[at] as string, kind: 'money', figure: 'key' },
    cell: ({ uncertainty }) => uncertainty?.interval95[at] ?? '',
  })
  return [
    end(0),
    end(1),
    {
      ...{ key: 'uncertainty.share_saving', label: saving, kind: 'share', figure: 'key' },
      cell: ({ uncertainty }) => uncertainty?.share_saving ?? '',
    },
  ]
}

/** When and where a case counts. */
function place(desk: Desk): readonly CaseColumn[] {
  const { sentences } = desk
  const label = sentences.workbook.cases
  return [
    { key: 'window.from', label: label.from, kind: 'text', cell: ({ window }) => window.from },
    {
      key: 'block',
      label: label.block,
      kind: 'text',
      cell: (record) => {
        const block = blockOf(desk, record)
        return block === undefined ? '' : blockWord(desk, block)
      },
    },
    ...(['intervention', 'reference'] as const).map(
      (side): CaseColumn => ({
        ...{ key: `cost_unknown.${side}`, label: label.costUnknown[side], kind: 'text' },
        cell: ({ cost_unknown }) => yesOrNo(sentences, cost_unknown[side]),
      }),
    ),
    { key: 'file', label: label.file, kind: 'text', cell: ({ file }) => file },
  ]
}
