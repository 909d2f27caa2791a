import { Adder } from 'd3-array'
import { countClasses, savingOf, savings } from '../core/aggregate/counts.ts'
import type { Input } from '../core/uncertainty/input.ts'
import { atEnds, restsOn, whatIf } from '../core/uncertainty/what-if.ts'
import type {
  AskedEnds,
  ChangedCase,
  ChangedTotal,
  WhatIfAnswer,
  WhatIfAsked,
} from '../reports/content/what-if-answer.ts'
import { type ModelledCase, modelsOf } from './models.ts'
import type { Run } from './run.ts'

/** Of so many inputs without a value the ends are worked out. */
const mostEnds = 15

/** Works out what the cases of a run come to with inputs at other values, case by case. */
export async function answerOf(run: Run, asked: readonly WhatIfAsked[]): Promise<WhatIfAnswer> {
  const all = asked.flatMap(({ inputs }) => inputs)
  const values = new Map(all.flatMap(({ input, value }) => (value === null ? [] : [[input.key, value] as const])))
  const open = all.filter(({ value }) => value === null)
  const ends = gatherEnds(open.slice(0, mostEnds), values)
  const isOfRealism = all.some(({ input }) => input.kind === 'realism')
  let withoutSupport = 0
  const totals = new Map<string, Gathered>()
  const cases: ChangedCase[] = []
  for await (const one of modelsOf(run)) {
    ends.add(one)
    const { now, changed } = whatIf(one.model, values)
    if (isOfRealism && !one.model.support_stated) withoutSupport++
    // The model adds up in another order than a report does: what stays the same is what the report says.
    const difference = {
      now: one.difference,
      changed: changed.difference === now.difference ? one.difference : changed.difference,
    }
    const total = totals.get(one.block) ?? { now: [], changed: [], titles: [] }
    totals.set(one.block, total)
    total.now.push(difference.now)
    total.changed.push(difference.changed)
    if (total.titles.length < 2) total.titles.push(one.title)
    const attributed = { now: now.attributed, changed: changed.attributed }
    if (difference.now !== difference.changed || attributed.now !== attributed.changed)
      cases.push({ case: one.case, title: one.title, block: one.block, difference, attributed })
  }
  const { files, outcomes } = run.evaluated
  const isSingle = files === 1
  const margin = run.project.evaluation.settings.no_difference
  return {
    asked,
    isSingle,
    unknown: outcomes.length - [...totals.values()].reduce((sum, { now }) => sum + now.length, 0),
    wrong: files - outcomes.length,
    withoutSupport,
    cases,
    totals: [...totals].map(([block, total]) => totalOf(block, total, margin)),
    ends: ends.result(),
    moreEnds: Math.max(0, open.length - mostEnds),
  }
}

interface Gathered {
  readonly now: number[]
  readonly changed: number[]
  /** Of the first two cases. */
  readonly titles: string[]
}

function totalOf(block: string, { now, changed, titles }: Gathered, margin: number): ChangedTotal {
  const side = (differences: readonly number[]) => {
    const sum = new Adder()
    for (const difference of differences) sum.add(difference)
    const found = differences.map((difference) => savingOf(difference, margin))
    return { difference: +sum, counts: countClasses(savings, found) }
  }
  const [title = null] = titles
  return { block, title: titles.length === 1 ? title : null, now: side(now), changed: side(changed) }
}

/** Of an input that cases share, the total of each block in which it counts; of another, its own case. */
function gatherEnds(asked: readonly WhatIfAsked['inputs'][number][], values: ReadonlyMap<Input['key'], number>) {
  type Place = {
    readonly block: string
    readonly title: string | null
    counts: boolean
    readonly sum: ReturnType<typeof atEnds>
  }
  const places = asked.map((one) => ({ ...one, found: new Map<string, Place>() }))
  return {
    add: ({ block, title, model }: ModelledCase): void => {
      for (const { input, found } of places) {
        const counts = restsOn(model, input)
        if (!counts && !input.shared) continue
        const place = found.get(block) ?? {
          block,
          title: input.shared ? null : title,
          counts: false,
          sum: atEnds(input, values),
        }
        found.set(block, place)
        place.counts ||= counts
        place.sum.add(model)
      }
    },
    result: (): readonly AskedEnds[] =>
      places.flatMap(({ input, measure, fullName, found }) =>
        [...found.values()].flatMap(({ block, title, counts, sum }) =>
          counts ? [{ input, measure, name: fullName, block, title, ends: sum.result() }] : [],
        ),
      ),
  }
}
