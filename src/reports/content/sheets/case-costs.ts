import { savingOf } from '../../../core/aggregate/counts.ts'
import type { Perspective } from '../../../core/case/evaluation.ts'
import type { Compared } from '../../../core/costs/difference.ts'
import type { Coded, Formula } from '../../formula.ts'
import type { ColumnOf, SheetCell } from '../../sheet.ts'
import type { Desk } from '../desk.ts'
import type { CaseRecord } from '../result.ts'
import { boundWord, costOfCourse, differenceOf, knownDifference } from './case-totals.ts'
import { coded, notStated } from './coded.ts'

type CaseColumn = ColumnOf<CaseRecord>

/** Which difference leads. */
export function headlineColumn({ evaluation }: Desk): string {
  return `totals.${evaluation.settings.perspective}.difference`
}

/** Saves, none, costs extra or unknown; compared with an improved course it is still to gain. */
function savingWord({ sentences, evaluation }: Desk, { headline, reference }: CaseRecord): Coded {
  if (reference.kind === 'improved') return stillToGain(sentences)
  return coded(savingOf(headline.difference, evaluation.settings.no_difference), sentences.words.saving)
}

/** What could still be gained saves nothing yet. */
export function stillToGain({ workbook }: Desk['sentences']): Coded {
  return { code: 'still_to_gain', word: workbook.stillToGain }
}

/** What a case costs with and without the support. */
export function costs(desk: Desk): readonly CaseColumn[] {
  const { sentences, evaluation } = desk
  const { perspective } = evaluation.settings
  const label = sentences.workbook.cases
  return [
    ...totals(desk, 'society'),
    ...totals(desk, 'public'),
    ...(perspective === 'cashable' ? totals(desk, 'cashable') : []),
    { key: 'saving', label: label.saving, kind: 'text', cell: (record) => savingWord(desk, record) },
    { key: 'headline.bound', label: label.bound, kind: 'text', cell: ({ headline }) => boundWord(sentences, headline) },
    {
      key: 'headline.bound_amount',
      label: label.boundAmount,
      kind: 'money',
      figure: 'key',
      cell: ({ headline }) =>
        headline.bound_amount === null
          ? ''
          : { value: headline.bound_amount, formula: knownDifference(sentences, perspective) },
    },
  ]
}

function totals({ sentences }: Desk, perspective: Perspective): readonly CaseColumn[] {
  const label = sentences.workbook.cases.totals[perspective]
  const at = `totals.${perspective}`
  const formulas: Readonly<Record<'intervention' | 'reference' | 'difference', Formula>> = {
    intervention: costOfCourse(sentences, perspective, 'intervention'),
    reference: costOfCourse(sentences, perspective, 'reference'),
    difference: differenceOf(`${at}.reference`, `${at}.intervention`),
  }
  return (['intervention', 'reference', 'difference'] as const).map((part) => ({
    ...{ key: `${at}.${part}`, label: label[part], kind: 'money', figure: 'key' },
    cell: ({ totals: all }) => ofCompared(all[perspective], part),
  }))
  function ofCompared(compared: Compared | null, part: keyof typeof formulas): SheetCell {
    return compared === null ? notStated(sentences) : { value: compared[part], formula: formulas[part] }
  }
}
