import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inFolderWith, root, run } from './run.ts'

const story = 'cases/004-huis-behouden.yaml'
/** A text on one line, with usual spaces. */
const flat = (text: string) => text.replace(/\s+/g, ' ')
const ask = (...words: readonly string[]) => run(['what-if', ...words, '--language', 'nl'])

/** A story in which a life event has words of its own, and a line a label. */
const own = `case: eigen
title: Eigen verhaal
fictional: true
window: { from: 2024-01, months: 12 }
scenarios:
  intervention:
    activities:
      - label: Bezoek van Jannie
        quantity: { low: 2, high: 6 }
        unit_price: { amount: 100, unit: visit, price_year: 2025, payer: client, source: { title: own } }
  reference:
    kind: usual
    because: so it went
    life_events: [{ id: fall, at: month 2, text: Ze valt van de trap, certainty: 0.5 }]
    activities:
      - label: Breuk van Jannie
        quantity: 1
        event: fall
        unit_price: { amount: 2000, unit: event, price_year: 2025, payer: client, source: { title: own } }
`

describe('what if', () => {
  test('the eviction would not have happened, in one command', async () => {
    const { code, stdout, stderr } = await ask('uithuiszetting=nee')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('Gekeken is naar “huisuitzetting”.')
    expect(stdout).toMatch(/De woning wordt\s+gebeurtenis, Het huis\s+80% kans\s+gebeurt niet/)
    expect(stdout).toMatch(/Het huis behouden\s+bespaart €\s25\.313\s+kost €\s6\.507 extra/)
    expect(flat(stdout)).toContain(
      '32 verhalen samen, zoals geteld: bespaart € 193.512. Met deze verandering: bespaart € 161.692.',
    )
    expect(stdout).toContain('Geteld zijn 32 van de 33 verhalen')
  })

  test('the same answer by an English word, by its name, in capitals, and as a number', async () => {
    const [first, ...others] = await Promise.all(
      ['eviction=no', 'EVICTION=0', 'huis-behouden/event/eviction=0%', 'gebeurtenis/ontruimd=nee'].map((words) =>
        ask('cases', words),
      ),
    )
    expect(first?.code).toBe(0)
    for (const other of others) expect(other).toEqual(first)
  })

  test('agrees with a story in which it is written so', async () => {
    await inFolderWith({ 'cases/own.yaml': own }, async (cwd) => {
      const asked = await run(['what-if', 'fall=0.8', 'quantity/bezoek=3', '--language', 'en'], { cwd })
      const written = own.replace('certainty: 0.5', 'certainty: 0.8').replace('{ low: 2, high: 6 }', '3')
      expect(asked.stdout).toContain('As counted: saves €600. With this change: saves €1,300.')
      await inFolderWith({ 'cases/own.yaml': written }, async (other) => {
        const { stdout: json } = await run(['report', '--format', 'json'], { cwd: other })
        expect(JSON.parse(json).cases[0].headline.difference).toBe(1300)
      })
    })
  })

  test('without a value gives both ends and where it turns over, with what else is changed', async () => {
    const { stdout } = await ask(story, 'event/eviction')
    expect(stdout).toMatch(/gebeurt niet\s+kost €\s6\.507 extra/)
    expect(stdout).toMatch(/gebeurt zeker\s+bespaart €\s33\.268/)
    expect(stdout).toContain('Het slaat om bij 16,4% kans')
    const doubled = await ask(story, 'event/eviction', 'price/homeless=30000')
    expect(doubled.stdout).toMatch(/gebeurt niet\s+kost €\s6\.507 extra/)
    expect(doubled.stdout).not.toContain('16,4% kans')
  })

  test('a price of the list changes in all stories, and a certain line can be left out', async () => {
    const price = await ask('price/homeless-shelter-place-2025=70000')
    expect(flat(price.stdout)).toContain('verschil in kosten bespaart € 193.512 bespaart € 342.342')
    const line = await ask(story, 'certainty/reference/gp-consult=nee')
    expect(line.stdout).toMatch(/Consult huisarts\s+of deze kosten er zijn, Het\s+75% kans\s+gebeurt niet/)
  })

  test('no words of a story stand in what went wrong', async () => {
    await inFolderWith({ 'cases/own.yaml': own }, async (cwd) => {
      for (const words of ['breukk=nee', 'jannnie=nee', 'valtt=nee', 'trapp=nee', 'jannie=3', 'jannie=1.250']) {
        const { code, stdout, stderr } = await run(['what-if', words], { cwd })
        expect([code, stdout], words).toEqual([2, ''])
        expect(stderr.replaceAll(words.replace(/=.*/, ''), '')).not.toMatch(/jannie|breuk|valt|trap/i)
      }
      const two = await run(['report', '--two-way', 'jannie', 'fall'], { cwd })
      expect(two.code).toBe(2)
      expect(two.stderr.replaceAll('"jannie"', '')).not.toMatch(/jannie/i)
    })
  })

  test('near keys are named where nothing is found, and how to see all', async () => {
    const { code, stdout, stderr } = await run(['what-if', 'cases', 'ruimtevaart=nee', '--language', 'nl'])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toBe('effectcalc: er is geen aanname "ruimtevaart"\nAlle aannames: effectcalc what-if cases\n')
  })

  test('a file that is not there is no assumption', async () => {
    const { code, stderr } = await ask('cases/nergens.yaml', 'eviction=nee')
    expect(code).toBe(2)
    expect(stderr).toContain('cases/nergens.yaml is niet te lezen')
  })

  test('of a story of which the difference is unknown nothing is made up', async () => {
    const { code, stdout } = await ask('cases/007-kraamtijd-met-steun.yaml', 'event=nee')
    expect(code).toBe(0)
    expect(stdout).toContain('Van geen verhaal is het verschil in kosten bekend')
    expect(stdout).not.toMatch(/€/)
  })

  test('reads a case from standard input, and leaves stories with errors out', async () => {
    const input = own
    const piped = await run(['what-if', '-', 'fall=no', '--language', 'en'], { input })
    expect(piped.stdout).toContain('costs €400 extra')
    await inFolderWith({ 'cases/own.yaml': own, 'cases/wrong.yaml': 'case: wrong\n' }, async (cwd) => {
      await mkdir(join(cwd, 'more'))
      await copyFile(join(root, 'effectcalc.yaml'), join(cwd, 'effectcalc.yaml'))
      const { code, stdout, stderr } = await run(['what-if', 'fall=no', '--language', 'en'], { cwd })
      expect(code).toBe(0)
      expect(stdout).toContain('costs €400 extra')
      expect(stderr).toContain('cases/wrong.yaml')
    })
  })
})
