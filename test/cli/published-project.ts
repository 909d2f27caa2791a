import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './run.ts'

/** The stories that come with the program as if they had happened, with settings that ask for a text of one's own. */
export async function trueStories(settings = ''): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(join(root, 'cases'))).filter((name) => name.endsWith('.yaml'))
  const stories = await Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(root, 'cases', name), 'utf8')
      return [`cases/${name}`, text.replace(/^fictional: .*\n/m, '')] as const
    }),
  )
  const own = await readFile(join(root, 'effectcalc.yaml'), 'utf8')
  return { ...Object.fromEntries(stories), 'effectcalc.yaml': `${own}\n${settings}` }
}

/** A story of which the support saves so much; less than nothing costs extra. */
export function story(id: string, saves: number, more = ''): string {
  const line = `unit_price: { amount: ${Math.abs(saves)}, unit: event, price_year: 2025, payer: municipality-wmo, source: { title: by hand } }`
  const activities = `\n      - quantity: 1\n        ${line}\n        at: 2025-03\n        certainty: certain\n        because: it went like that\n`
  return `case: ${id}
title: The secret title of ${id}
language: en
${more}window: { from: 2025-01, months: 12 }
scenarios:
  intervention:
    activities:${saves < 0 ? activities : ' []\n'}  reference:
    kind: usual
    activities:${saves < 0 ? ' []\n' : activities}`
}

/** As many stories as there are amounts. */
export function storiesOf(amounts: readonly number[], more = ''): Readonly<Record<string, string>> {
  const files = amounts.map((saves, at) => [`cases/person-${at + 1}.yaml`, story(`person-${at + 1}`, saves, more)])
  return { 'effectcalc.yaml': 'language: en\nprice_year: 2025\n', ...Object.fromEntries(files) }
}
