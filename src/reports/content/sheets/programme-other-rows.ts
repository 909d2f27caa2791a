import type { AreaSeries } from '../../../core/programme/area.ts'
import type { FollowUpResult } from '../../../core/programme/follow-up.ts'
import type { SatisfactionResult } from '../../../core/programme/satisfaction.ts'
import type { Statement } from '../../../core/programme/statement.ts'
import { classes } from '../../../core/quality/class.ts'
import type { Desk } from '../desk.ts'
import { rowsOfClasses } from './programme-approach-rows.ts'
import { ends, type Leaf, type ProgrammeRow, rowsOf, spread } from './programme-row.ts'

/** Chains of outcomes, counted over cases. */
export function outcomeRows(desk: Desk): readonly ProgrammeRow[] {
  const about = { approach: null, subject: desk.sentences.programmeSheets.subjects.outcomes, at: 'programme.outcomes' }
  const leaves = ['outcomes', 'paths', 'without_money', 'of_volunteers'] as const
  return rowsOf(desk, about, [
    ['n', 'count', desk.sentences.programmeSheets.subjects.cases],
    ...leaves.map((one): Leaf => [one, 'count']),
  ])
}

/** Who was measured when, and how it went then. */
export function followUpRows(desk: Desk, { moments }: FollowUpResult): readonly ProgrammeRow[] {
  const { programmeSheets, programme, words } = desk.sentences
  const { subjects } = programmeSheets
  const rows = (subject: string, below: string, leaves: readonly Leaf[]) =>
    rowsOf(desk, { approach: null, subject, at: `programme.follow_up${below}` }, leaves)
  return [
    ...rows(subjects.follow_up, '', [
      ['at_start', 'count'],
      ['at_end', 'count'],
    ]),
    ...moments.flatMap(({ months }) => {
      const [moment, at] = [programme.followUp.moment(months), `.moments.month-${months}`]
      return [
        ...rows(subjects.follow_up, at, [['n', 'count', moment]]),
        ...(['since_start', 'since_end', 'effect'] as const).flatMap((one) =>
          rows(
            subjects[one](moment),
            `${at}.${one}`,
            classes.map((name): Leaf => [name, 'count', words.quality[name]]),
          ),
        ),
      ]
    }),
    ...rows(
      subjects.lasting,
      '.lasting',
      ['measured', 'rose', 'held', 'mixed', 'fell_back'].map((one): Leaf => [one, 'count']),
    ),
    ...rows(subjects.relapse, '.relapse', [
      ['known', 'count'],
      ['n', 'count'],
    ]),
  ]
}

/** A round of asking clients: who answered, and which grades they gave. */
export function satisfactionRows(desk: Desk, round: SatisfactionResult, index: number): readonly ProgrammeRow[] {
  const { programmeSheets, words, numbers } = desk.sentences
  const { approach, moment, distribution } = round
  const subject = programmeSheets.subjects.satisfaction(words.moment(moment))
  return rowsOf(desk, { approach, subject, at: `programme.satisfaction.${index + 1}` }, [
    ['invited', 'count'],
    ['answered', 'count'],
    ['response', 'share'],
    ...ends(desk, 'response_estimate.exact', 'share'),
    ['n', 'count'],
    ['mean', 'number'],
    ['median', 'number'],
    ...distribution.map(
      ({ grade }, at): Leaf => [`distribution.${at + 1}.n`, 'count', programmeSheets.grade(numbers.number(grade))],
    ),
  ])
}

/** The change of an indicator in an area, and beside another area. */
export function areaRows(desk: Desk, series: AreaSeries, index: number): readonly ProgrammeRow[] {
  const { subjects } = desk.sentences.programmeSheets
  const { indicator, area, comparison } = series
  const at = `programme.area.${index + 1}`
  return [
    ...rowsOf(desk, { approach: null, subject: subjects.area(indicator, area), at }, [
      ['change', 'share'],
      ...ends(desk, 'interval', 'share'),
    ]),
    ...(comparison === null
      ? []
      : rowsOf(
          desk,
          { approach: null, subject: subjects.comparison(indicator, area, comparison.area), at: `${at}.comparison` },
          [
            ['change', 'share'],
            ['other_change', 'share'],
            ['difference_in_differences', 'share'],
            ...ends(desk, 'interval', 'share'),
          ],
        )),
  ]
}

/** What an approach cost and brought: for its cases, and for everyone where they can carry that. */
export function statementRows(desk: Desk, { approach, for_all: figures }: Statement): readonly ProgrammeRow[] {
  const { subjects, labels } = desk.sentences.programmeSheets
  const at = `programme.statements.${approach}`
  const rows = (subject: string, below: string, leaves: readonly Leaf[]) =>
    rowsOf(desk, { approach, subject, at: at + below }, leaves)
  const inTime: readonly Leaf[] = [
    ['in_time.realised', 'money'],
    ['in_time.expected', 'money'],
  ]
  return [
    ...rows(subjects.cost, '.cost', [
      ['amount', 'money'],
      ['served', 'count'],
      ['per_client', 'money'],
    ]),
    ...rows(subjects.evaluated, '.evaluated', [['n', 'count'], ...inTime]),
    ...rowsOfClasses(desk, { approach, at: `${at}.evaluated` }),
    ...rows(subjects.evaluatedInvestment, '.evaluated.investment', spread('money')),
    ...rows(subjects.evaluatedBenefit, '.evaluated.benefit', spread('money')),
    ...rows(subjects.for_all, '.for_all', [
      ['served', 'count'],
      ['known', 'count', labels.known],
      ...(['cost', 'benefit', 'gain', 'avoided_support', 'net'] as const).map((one): Leaf => [one, 'money']),
      ['ratio', 'number'],
      ...ends(desk, 'interval', 'money'),
      ...inTime,
    ]),
    ...(figures?.by_year ?? []).flatMap(({ follow_up_year: year }) =>
      rows(subjects.year(year + 1), `.for_all.by_year.year-${year + 1}`, [
        ['society', 'money'],
        ['public', 'money'],
      ]),
    ),
    ...rows(subjects.breakEven, '.for_all.sensitivity', [
      ['break_even_realism', 'number'],
      ['break_even_dropout', 'share'],
    ]),
  ]
}
