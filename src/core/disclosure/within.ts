import type { Published } from './published.ts'

/**
 * What may be published of some of the cases of a project: by themselves only those that a report over all of them shows too.
 * What such a report shows of all less the single ones would tell of the others, whichever report these stand in.
 */
export function publishedWithin(some: Published, whole: Published): Published {
  const shown = new Set(whole.cases.map(({ case: id }) => id))
  const cases = some.cases.filter(({ case: id }) => shown.has(id))
  return { ...some, cases, cases_withheld: some.cases_withheld || cases.length < some.cases.length }
}
