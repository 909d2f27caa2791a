import { type Finding, finding } from '../../finding.ts'
import type { Programme, Satisfaction } from '../../programme/programme.ts'

/** Grades are given one by one or counted, lie on their scale, and the scale runs up. */
export function grades({ satisfaction = [] }: Programme): readonly Finding[] {
  return satisfaction.flatMap((round, at) => {
    const { scale, scores, counts } = round
    const path = ['satisfaction', at]
    if (scale.from >= scale.to)
      return [finding('range-order', [...path, 'scale', 'from'], { problem: 'from-not-below-to' })]
    const both =
      scores === undefined || counts === undefined
        ? []
        : [finding('scores-and-counts', [...path, 'counts'], {}, { on: 'key' })]
    return [...both, ...outside(round).map(({ step, written, on }) => outsideScale(step, written, on, scale, path))]
  })
}

interface Outside {
  readonly step: readonly [string, string | number]
  readonly written: string
  readonly on: 'key' | 'value'
}

function outside({ scale, scores = [], counts = {} }: Satisfaction): readonly Outside[] {
  const isOutside = (grade: number) => !(grade >= scale.from && grade <= scale.to)
  return [
    ...scores.flatMap((score, at): readonly Outside[] =>
      isOutside(score) ? [{ step: ['scores', at], written: String(score), on: 'value' }] : [],
    ),
    // A word is no grade, nor is a key of blanks, which would be read as 0.
    ...Object.keys(counts).flatMap((grade): readonly Outside[] =>
      grade.trim() === '' || isOutside(Number(grade)) ? [{ step: ['counts', grade], written: grade, on: 'key' }] : [],
    ),
  ]
}

function outsideScale(
  step: Outside['step'],
  written: string,
  on: Outside['on'],
  { from, to }: Satisfaction['scale'],
  path: readonly (string | number)[],
): Finding {
  return finding('grade-outside-scale', [...path, ...step], { from, to }, { on, written })
}
