import { describe, expect, it } from 'vitest'
import { sentencesIn } from '../../src/language/sentences.ts'

const counts = [0, 1, 2, 3, 40]

/** Every sentence on some stories or people, for few and for many. */
function sentencesOf(language: 'nl' | 'en'): readonly string[] {
  const { programme: words, words: general } = sentencesIn[language]
  const { budget, outcomes, followUp, satisfaction, statement, approaches, caseload, volunteers } = words
  const pairs = counts.flatMap((n) => counts.filter((k) => k <= n).map((k) => [k, n] as const))
  return [
    ...pairs.flatMap(([k, n]) =>
      n === 0
        ? []
        : [
            budget.within(k, n),
            budget.simpler(k, n - k, 0),
            statement.quality(k, n - k, n),
            followUp.relapse(k, n),
            satisfaction.response(k, n, '50%'),
            outcomes.withoutMoney(Math.max(1, k), n),
            words.comparable(Math.max(1, k), n, general.kind.usual, n),
            followUp.lasting({ measured: n, rose: k, held: n - k, mixed: 0, fell_back: 0 }),
            followUp.there(n, k),
          ],
    ),
    ...counts
      .slice(1)
      .flatMap((n) => [
        budget.compared(n, '€ 1', '€ 2'),
        budget.hoursCompared(n, '1', '2'),
        budget.later('€ 1', '€ 2', n),
        approaches.lead(n, '2', '1', '3'),
        approaches.only('A', n),
        caseload.shown('1', n, '€ 1', n),
        volunteers.stated(n, '1'),
        outcomes.intro(n, n, n),
        outcomes.ofVolunteers(n),
        outcomes.line('A', n),
        statement.evaluated(n),
        statement.forAll(n),
        statement.estimated(n, n + 1),
        statement.cost.budget('€ 1', n, '€ 1'),
        statement.cost.caseload('€ 1', n, '€ 1'),
        statement.inTime('€ 1', '€ 2', n),
        satisfaction.grade(n, '7', '7', 1, 10),
      ]),
  ]
}

describe('sentences on a programme', () => {
  it.each([
    [
      'nl',
      /\b(1 (verhalen|mensen|ketens|uitkomsten|maanden)|(alle|van de) 1 |alle 2 |2 van de 2 |in 0 van)|undefined|NaN/,
    ],
    [
      'en',
      /\b(1 (stories|people|chains|outcomes|months|hours)|(all|of the) 1 |all 2 |2 of the 2 |in 0 of)|undefined|NaN/,
    ],
  ] as const)('are right for none, one, two and many (%s)', (language, wrong) => {
    const found = sentencesOf(language)
    expect(found.filter((one) => wrong.test(one))).toEqual([])
    expect(found.filter((one) => / {2}| \.|\.\./.test(one))).toEqual([])
  })
})
