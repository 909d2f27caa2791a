import { describe, expect, test } from 'vitest'
import { withTrail } from '../../src/reports/content/trail.ts'
import type { Document } from '../../src/reports/document.ts'
import { deskFor, reportOn } from './by-hand-report.ts'
import { reportOf, shipped } from './one-case.ts'

/** A document as it is, a node a line: whoever changes what reports say sees it here, whatever a format makes of it. */
function written({ children, data }: Document): string {
  const lines = [`about: ${JSON.stringify(data?.about)}`, ...children.map((node) => JSON.stringify(node))]
  const notes = (data?.notes ?? []).map((note, at) => `note ${at + 1}: ${note}`)
  return `${[...lines, ...notes].join('\n')}\n`
}

const { evaluation, story } = shipped()

describe.each(['nl', 'en'] as const)('a document in %s', (language) => {
  test('on a story that saves in one place and costs in another', async () => {
    const { document } = reportOf(story('005'), evaluation, language)
    await expect(written(withTrail(document))).toMatchFileSnapshot(`golden/een-adempauze-thuis.${language}.txt`)
  })

  test('over stories of which one is not fully known, one runs longer and one costs extra', async () => {
    const desk = deskFor(['001', '004', '005', '007', '024'].map(story), evaluation, { language })
    await expect(written(withTrail(reportOn(desk)))).toMatchFileSnapshot(`golden/five-stories.${language}.txt`)
  })
})
