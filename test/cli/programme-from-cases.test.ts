import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { ProgrammeResult } from '../../src/core/programme/programme-result.ts'
import { run } from './run-here.ts'

// What cases tell of support, experience and outcomes is reported over all of them, without a programme too.

const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

function story(name: string, beside: string): string {
  return `case: ${name}
title: A story
fictional: true
${beside}window: { from: 2024-01, months: 12 }
scenarios:
  intervention:
    activities: [{ price: social-work-contact, quantity: 10, investment: true }]
  reference:
    kind: usual
    certainty: certain
    because: invented
    activities:
      - { price: gp-consult, quantity: 4 }
      - { price: social-work-contact, quantity: 12, investment: true }
ratings: []
`
}

const told = `support: { asked: 2024-03-01, started: 2024-03-05, worker_hours: 10, usual_hours: 4, relapse: false }
experience: [{ role: client, grade: 8 }]
outcomes: [{ id: rest, text: Peace of mind, leads_to: [doctor] }, { id: doctor, text: Fewer calls, counted_by: gp-consult }]
`

/** The programme in the result over cases by name; what is told is that of `b`. */
async function programmeOf(names: readonly string[]): Promise<ProgrammeResult | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'effectcalc-'))
  folders.push(folder)
  await mkdir(join(folder, 'cases'))
  await writeFile(join(folder, 'effectcalc.yaml'), 'format: 1\n')
  for (const name of names)
    await writeFile(join(folder, 'cases', `${name}.yaml`), story(name, name === 'b' ? told : ''))
  const { code, stdout } = await run(['report', '--format', 'json', '--draws', '100'], { cwd: folder })
  expect(code).toBe(0)
  return (JSON.parse(stdout) as { readonly programme?: ProgrammeResult }).programme
}

test('it is silent where no case tells anything', async () => {
  expect(await programmeOf(['a', 'c'])).toBeUndefined()
})

test('it is of all cases where one tells something, also of those before it', async () => {
  const found = await programmeOf(['a', 'b', 'c'])
  const [budget] = found?.budgets ?? []
  expect(budget).toMatchObject({
    approach: null,
    n: 3,
    within_budget: 3,
    compared: { n: 3 },
    lead_days: { n: 1, mean: 4 },
  })
  expect(budget?.grades).toMatchObject([{ role: 'client', n: 1, mean: 8 }])
  expect(found?.outcomes).toMatchObject({ n: 1, outcomes: 2, paths: 1, without_money: 0 })
  expect(found?.follow_up?.relapse).toEqual({ known: 1, n: 0 })
  expect(found).toMatchObject({ approaches: null, caseloads: null, statements: null, area: null, lessons: null })
})
