import { copyFile, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inFolderWith, root, run } from './run-here.ts'

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

  test('of two events that exclude each other the one comes if the other does not', async () => {
    const either = 'cases/024-nog-een-zomer-thuis.yaml'
    const { stdout } = await ask(either, 'opname=nee')
    expect(flat(stdout)).toContain('Zoals geteld: bespaart € 11.916. Met deze verandering: kost € 18.248 extra.')
    expect(stdout).not.toContain('Er is nog geen opname')
    const itself = await ask(either, 'event/at-home')
    expect(flat(itself.stdout)).toContain('gebeurtenis, als ‘Opname in het verpleeghuis’ niet gebeurt')
    expect(flat(itself.stdout)).toContain('gebeurt niet kost € 7.488 extra zoals geteld: 100% kans bespaart € 11.916')
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

  test('how real the benefit is stands at all of it, unless it is asked for', async () => {
    const text = await readFile(join(root, story), 'utf8')
    const unstated = own.replace('case: eigen', 'case: own')
    const withSettings = (settings: string) => ({
      'effectcalc.yaml': `format: 1\n${settings}`,
      'cases/a.yaml': text,
      'cases/b.yaml': unstated,
    })
    const realism = 'realism: { low: 0.4, likely: 0.5, high: 0.9 }\n'
    await inFolderWith(withSettings(realism), async (cwd) => {
      const report = JSON.parse((await run(['report', '--format', 'json', '--draws', '100'], { cwd })).stdout)
      const { difference } = report.cases[0].headline
      const { stdout } = await run(['what-if', 'cases/a.yaml', 'price/eviction=0', '--language', 'nl'], { cwd })
      expect(flat(stdout)).toContain(`Zoals geteld: bespaart € ${Math.round(difference / 1000)}`)
      expect(stdout).not.toContain('realism')
      const half = await run(['what-if', 'realism=0.5', '--language', 'nl'], { cwd })
      await inFolderWith(withSettings(''), async (other) => {
        expect(await run(['what-if', 'realism=0.5', '--language', 'nl'], { cwd: other })).toEqual(half)
      })
      expect(flat(half.stdout)).toContain('Hoe reëel de baten zijn 1 verhaal 100% 50%')
      expect(flat(half.stdout)).toContain('In 1 verhaal staat niet wat de ondersteuning is')
      const more = await run(['what-if', 'realism=120%', '--language', 'nl'], { cwd })
      expect(more.stdout).toContain('120%')
      const ends = await run(['what-if', 'realism', '--language', 'nl'], { cwd })
      expect(ends.stdout).toMatch(/laag: 4\d(,\d)?%/)
    })
  })

  test('what several things can be is not guessed, and nothing is near enough where a value is set', async () => {
    const several = await ask('opname=30%')
    expect([several.code, several.stdout]).toEqual([2, ''])
    expect(several.stderr).toContain('nog-een-zomer-thuis/event/admission=30%\n')
    expect(several.stderr).toContain('alle:opname=30%')
    const all = await ask('alle:opname=30%')
    expect(all.code).toBe(0)
    const near = await ask('evicton=nee')
    expect([near.code, near.stdout]).toEqual([2, ''])
    expect(near.stderr).toContain('Bedoeld: eviction?')
    expect((await ask('evicton')).stdout).toContain('Gekeken is naar “eviction”')
    expect((await ask('huis=nee')).stderr).not.toContain('gp-')
    const twice = await ask('eviction=nee', 'event/eviction=ja')
    expect([twice.code, twice.stdout]).toEqual([2, ''])
    expect(twice.stderr).toContain('zijn dezelfde aanname')
    expect((await ask('eviction=nee', 'event/eviction=nee')).code).toBe(0)
  })

  test('by another form of a word, by a pattern, and by a share of what is counted', async () => {
    const [first, ...others] = await Promise.all(
      ['eviction=nee', 'ontruiming=nee', 'huis-behouden/event/ev*=nee'].map((words) => ask('cases', words)),
    )
    for (const other of others) expect(other).toEqual(first)
    const [more, amount] = await Promise.all([ask('price/eviction=+10%'), ask('price/eviction=13750')])
    expect(more).toEqual(amount)
  })

  test('what is wrong with a value is said in lines that fit', async () => {
    const said = async (...words: readonly string[]) => {
      const { code, stdout, stderr } = await ask(...words)
      expect([code, stdout]).toEqual([2, ''])
      for (const line of stderr.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
      return flat(stderr)
    }
    expect(await said('eviction=0,3')).toContain('schrijf een punt: eviction=0.3')
    expect(await said('price/eviction=€ 1.500')).toContain('price/eviction=1500')
    expect(await said('price/eviction=veel')).not.toMatch(/nee|ja,/)
    expect(await said('eviction', 'nee')).toContain('eviction=nee')
    expect(await said('event/eviction=+10%')).toContain('geen prijs en geen hoeveelheid')
  })

  test('every story is in the count, by its own name where it is alone in its block', async () => {
    const { stdout } = await ask('eviction=nee')
    expect(flat(stdout)).toContain('Voor 34 verhalen verandert er niets; van 1 verhaal is het verschil')
    await inFolderWith({ 'cases/own.yaml': own, 'cases/wrong.yaml': 'case: wrong\n' }, async (cwd) => {
      const alone = flat((await run(['what-if', 'fall=no', '--language', 'nl'], { cwd })).stdout)
      expect(alone).toContain('Eigen verhaal, zoals geteld: bespaart € 600. Met deze verandering:')
      expect(alone).toContain('1 verhaal met fouten telt niet mee.')
      expect(alone).toContain('Geteld is 1 verhaal.')
    })
  })

  test('a case with errors shows them, and so does a table of two', async () => {
    await inFolderWith({ 'cases/wrong.yaml': 'case: wrong\n' }, async (cwd) => {
      for (const words of [
        ['what-if', 'fall=no'],
        ['report', '--two-way', 'fall', 'visit'],
      ]) {
        const { code, stderr } = await run(words, { cwd })
        expect(code).toBe(1)
        expect(stderr).toContain('missing-key')
        expect(stderr).not.toContain('no assumption')
      }
    })
  })

  test('a quantity stands in its unit, and a value as it was given', async () => {
    const weekly = own.replace('quantity: { low: 2, high: 6 }', 'per: week\n        quantity: { low: 2, high: 6 }')
    await inFolderWith({ 'cases/own.yaml': weekly }, async (cwd) => {
      const { stdout } = await run(['what-if', 'bezoek', '--language', 'nl'], { cwd })
      expect(flat(stdout)).toContain('zoals geteld: 4 bezoeken per week')
      const asked = await run(['what-if', 'quantity/bezoek=2.0625', 'own-price/breuk=1500.5', '--language', 'nl'], {
        cwd,
      })
      expect(flat(asked.stdout)).toContain('4 bezoeken per 2,0625 bezoeken verhaal, met week per week')
      expect(flat(asked.stdout)).toContain('€ 1.500,50')
    })
  })

  test('the list holds what moves most, names whole, and says how to see all', async () => {
    const [some, all, one] = await Promise.all([ask(), ask('--all'), ask(story)])
    expect(some.stdout).toContain('\nhuis-behouden/event/eviction\n')
    expect(some.stdout).toContain('effectcalc what-if --all')
    expect(some.stdout.split('\n').length).toBeLessThan(300)
    for (const name of some.stdout.match(/^[a-z0-9-]+\/\S+$/gm) ?? []) expect(all.stdout).toContain(`\n${name}\n`)
    expect(one.stdout).toContain('\nquantity/intervention/regie-en-overleg-met-corporatie-school-en-schuldeisers\n')
  })
})
