import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { faultyDisk } from './faulty-disk.ts'
import { runOn } from './in-process.ts'
import { inFolderWith, run } from './run-here.ts'

const settings = { 'effectcalc.yaml': 'format: 1\norganisation: "Welzijn: De Brug"\n' }
const asked = ['new', 'weer-buiten', '--title', 'Weer: buiten # na een val', '--from', '2024-03']

describe.each(['nl', 'en'] as const)('a new case without a terminal (%s)', (language) => {
  test('is written with comments in the language spoken, and has no errors', () =>
    inFolderWith(settings, async (cwd) => {
      expect(await run([...asked, '--language', language], { cwd })).toMatchObject({ code: 0, stdout: '' })
      const text = await readFile(join(cwd, 'cases/weer-buiten.yaml'), 'utf8')
      await expect(text).toMatchFileSnapshot(`golden/new-case.${language}.yaml`)
      const check = await run(['check', '--language', 'en'], { cwd })
      expect([check.code, check.stdout]).toEqual([0, expect.stringMatching(/^0 errors|No findings/m)])
      const report = await run(['report', '--language', language, '--quiet'], { cwd })
      expect([report.code, report.stdout]).toEqual([0, expect.stringContaining('Weer: buiten # na een val')])
    }))
})

describe('a new case', () => {
  test('never takes the place of one that is there', () =>
    inFolderWith({ ...settings, 'cases/weer-buiten.yaml': 'van mij\n' }, async (cwd) => {
      const { code, stderr } = await run(asked, { cwd })
      expect([code, stderr]).toEqual([2, expect.stringContaining('cases/weer-buiten.yaml')])
      expect(await readFile(join(cwd, 'cases/weer-buiten.yaml'), 'utf8')).toBe('van mij\n')
    }))

  test.each(['../weg', 'Weer Buiten', 'a/b'])('with %s for a name is not written', (id) =>
    inFolderWith(settings, async (cwd) => {
      expect(await run(['new', id, '--title', 'x', '--from', '2024-03'], { cwd })).toMatchObject({
        code: 2,
        stdout: '',
      })
    }),
  )
})

describe('what an option of a new case may hold is what its question takes', () => {
  const month = 'wil een maand, zoals 2024-03, niet'
  const whole = 'wil een heel getal van 1 tot en met 99, niet'
  const named = { 'effectcalc.yaml': 'format: 1\napproaches: { eettafel: {}, maatje: {} }\n' }
  const filesFor = (why: string) => (why.includes('eettafel') ? named : settings)
  const wrong: readonly (readonly [readonly string[], string])[] = [
    [['--from', 'jan'], `--from ${month} "jan"`],
    [['--from', '2024-13'], `--from ${month} "2024-13"`],
    [['--from', '2024-03-01'], `--from ${month} "2024-03-01"`],
    // The reporting year after it would be none.
    [['--from', '1066-10'], `--from ${month} "1066-10"`],
    ...['0', '5.5', 'tien', '100'].map((months) => [['--months', months], `--months ${whole} "${months}"`] as const),
    [['--title', ''], '--title wil een titel zonder namen, niet ""'],
    [['--title', ' '], '--title wil een titel zonder namen, niet " "'],
    [['--organisation', ''], '--organisation wil de naam van een organisatie, niet ""'],
    [['--municipality', ''], '--municipality wil de naam van een gemeente, niet ""'],
    [['--approach', 'Bestaat Niet'], '--approach wil een naam van kleine letters, cijfers en streepjes, niet'],
    [['--approach', 'bestaat-niet'], '--approach kent "bestaat-niet" niet; kies uit eettafel, maatje'],
  ]

  test.each(wrong)('%j is refused, and nothing is written', (options, why) =>
    inFolderWith(filesFor(why), async (cwd) => {
      const { code, stdout, stderr } = await run([...asked, ...options, '--language', 'nl'], { cwd })
      expect([code, stdout, stderr.replace(/\s+/g, ' ')]).toEqual([2, '', expect.stringContaining(why)])
      expect(await readdir(cwd)).toEqual(['effectcalc.yaml'])
    }),
  )

  test.each(wrong)('%j is refused before the first question at a terminal', (options, why) =>
    inFolderWith(filesFor(why), async (cwd) => {
      const args = ['new', ...options, '--plain', '--language', 'nl']
      const ran = await runOn(args, { cwd, disk: faultyDisk(null).disk, pid: 4_100_000, typing: () => 'stop' })
      expect([ran.code, ran.typed]).toEqual([2, 0])
      expect(ran.stderr.replace(/\s+/g, ' ')).toContain(why)
    }),
  )

  test('an approach of the project is taken', () =>
    inFolderWith(named, async (cwd) => {
      expect(await run([...asked, '--approach', 'maatje'], { cwd })).toMatchObject({ code: 0 })
      expect(await readFile(join(cwd, 'cases/weer-buiten.yaml'), 'utf8')).toContain('\napproach: maatje\n')
    }))

  test('a name that cannot be one is shown, and so is what a name is', () =>
    inFolderWith(settings, async (cwd) => {
      const { code, stderr } = await run(['new', 'A', '--language', 'nl'], { cwd })
      expect([code, stderr.replace(/\s+/g, ' ')]).toEqual([
        2,
        expect.stringContaining('"A" kan geen naam van een casus zijn; schrijf kleine letters, cijfers en streepjes'),
      ])
    }))

  test('a question says what it takes too', () =>
    inFolderWith(settings, async (cwd) => {
      const answers = ['', 'Weer buiten', 'A', 'weer-buiten', '1', 'De Brug', 'Voorbeeld', 'jan', '2024-03', 'tien']
      const typing = (nth: number) => answers[nth - 1] ?? 'stop'
      const heard: string[] = []
      const ran = await runOn(['new', '--plain', '--language', 'nl'], {
        cwd,
        disk: faultyDisk(null).disk,
        pid: 4_100_000,
        typing,
        said: (text) => heard.push(text),
      })
      expect(ran.typed).toBe(answers.length + 1)
      for (const why of [
        'Schrijf een titel zonder namen.',
        '"A" kan geen naam',
        'Schrijf een maand,',
        'Schrijf een heel getal',
      ])
        expect(heard.join('')).toContain(why)
    }))
})
