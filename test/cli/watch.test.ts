import { spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { environment, inFolderWith, program } from './run.ts'

const story = (amount: string) => `case: watched
title: Een verhaal
language: nl
fictional: true
window: { from: 2024-03, months: 12 }
scenarios:
  intervention: { activities: [] }
  reference:
    kind: usual
    certainty: certain
    because: zo ging het
    activities:
      - label: Iets
        unit_price: { amount: ${amount}, unit: month, price_year: 2025, payer: municipality-wmo, source: { title: Bron } }
        quantity: 1
`

/** Runs the program until it has said something so many times, doing something each time; gives its exit code. */
async function watching(cwd: string, said: string, ...steps: readonly (() => Promise<unknown> | unknown)[]) {
  const child = spawn(process.execPath, [program, 'report', '--watch', '--format', 'json', '--language', 'nl'], {
    cwd,
    env: environment(),
  })
  let heard = ''
  let times = 0
  child.stderr.on('data', async (piece: Buffer) => {
    heard += piece
    while (heard.split(said).length - 1 > times) {
      const step = steps[times]
      times += 1
      await step?.()
      if (times === steps.length) child.kill('SIGINT')
    }
  })
  return new Promise<number | null>((ended) => child.on('close', ended))
}

const total = async (folder: string) =>
  JSON.parse(await readFile(join(folder, 'reports/report.json'), 'utf8')).cases[0]?.headline.difference

test.skipIf(process.platform === 'win32')(
  'a report is written again after a change, also when the change has an error in it',
  async () => {
    await inFolderWith({ 'cases/a.yaml': story('500') }, async (folder) => {
      const file = join(folder, 'cases/a.yaml')
      const seen: unknown[] = []
      const code = await watching(
        folder,
        'Wacht op wijzigingen',
        async () => {
          seen.push(await total(folder))
          await writeFile(file, story('700'))
        },
        async () => {
          seen.push(await total(folder))
          await writeFile(file, story('zevenhonderd'))
        },
        async () => {
          seen.push(await total(folder))
          await writeFile(file, story('900'))
        },
        async () => seen.push(await total(folder)),
      )
      expect(seen).toEqual([500, 700, undefined, 900])
      expect(code).toBe(130)
    })
  },
)

test.skipIf(process.platform === 'win32')('settings with an error are waited for to be mended', async () => {
  await inFolderWith({ 'cases/a.yaml': story('500'), 'effectcalc.yaml': 'perspective: mars\n' }, async (folder) => {
    const seen: unknown[] = []
    await watching(
      folder,
      'Wacht op wijzigingen',
      () => writeFile(join(folder, 'effectcalc.yaml'), 'perspective: public\n'),
      async () => seen.push(await total(folder)),
    )
    expect(seen).toEqual([500])
  })
})
