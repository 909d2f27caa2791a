import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inFolderWith } from '../cli/run.ts'
import { casePath, inProject, keys, type Project, type Terminal } from './at-terminal.ts'

const { enter, down, escape: back, interrupt, clearLine, backspace } = keys

const ask = '? Wat komt er voor de woorden tussen » en «? ❯ vervangen door'
const accept = 'plekken vervangen en opschrijven? ❯ ja, vervangen'

interface Place {
  readonly project: Project
  /** The story with words that point to a person put into it. */
  readonly before: string
  /** A file outside the project. */
  readonly key: string
  readonly terminal: Terminal
  /** What stands beside the project. */
  readonly beside: () => Promise<readonly string[]>
}

/** Opens a story at a terminal, with a place for a key beside its project. */
function opened(args: (key: string) => readonly string[], work: (place: Place) => Promise<void>): Promise<void> {
  return inFolderWith({}, (elsewhere) =>
    inProject(async (project) => {
      const before = (await project.read(casePath))
        .replace(/^title: .*$/m, 'title: Een gesprek met mevrouw Jansen')
        .replace(/^narrative: \|$/m, 'narrative: |\n  Op 12-05-2024 belde Jansen met 06-12345678.')
      await project.write(casePath, before)
      const key = join(elsewhere, 'sleutel.yaml')
      const terminal = project.start(['pseudonymise', casePath, ...args(key)])
      await work({ project, before, key, terminal, beside: () => readdir(elsewhere) })
    }),
  )
}

const withKey = (key: string) => ['--key', key]

describe.concurrent('pseudonymising at a terminal', () => {
  test('asks about each place, in its text, and writes at the end and nothing else', () =>
    opened(withKey, async ({ project, before, key, terminal }) => {
      await terminal.see(
        `staan 4 plekken die naar een persoon kunnen wijzen…1 van 4, regel 3: een naam…gesprek met mevrouw »Jansen«…${ask} A.`,
      )
      await terminal.press(
        enter,
        `2 van 4, regel 16: een volledige datum »Op 12-05-2024« belde Jansen…${ask} In maand 3`,
      )
      await terminal.press(enter, `3 van 4, regel 16: een naam…belde »Jansen« met…${ask} A.`)
      await terminal.press(down, '❯ iets anders schrijven')
      await terminal.press(enter, '? Wat moet er staan? A.')
      await terminal.press(
        `${clearLine}${backspace}ze\r`,
        `4 van 4, regel 16: een telefoonnummer…${ask} (telefoonnummer)`,
      )
      await terminal.press(enter, `4 ${accept}`)
      expect(await project.read(casePath)).toBe(before)
      terminal.send(enter)
      expect(await terminal.ended).toEqual({ code: 0, signal: 0 })
      expect(terminal.shown()).toContain('4 plekken vervangen in')
      expect(await project.read(casePath)).toBe(
        before
          .replace('mevrouw Jansen', 'mevrouw A.')
          .replace('Op 12-05-2024 belde Jansen met 06-12345678.', 'In maand 3 belde ze met (telefoonnummer).'),
      )
      expect(await readFile(key, 'utf8')).toContain('{ pseudonym: "A.", name: "Jansen" }')
      expect(await project.names('.')).toEqual(['cases', 'effectcalc.yaml'])
    }))

  test('asks where the key is to be, and refuses a place in the project', () =>
    opened(
      () => [],
      async ({ project, key, terminal }) => {
        await terminal.see('? In welk bestand komt te staan welke naam bij welke letter hoort?')
        await terminal.press('sleutel.yaml\r', 'ligt in de map van het project…? In welk bestand')
        await writeFile(key, 'key: 1\nnames:\n  - { pseudonym: Q., name: Jansen }\n')
        await terminal.press(`${key}\r`, `1 van 4…${ask} Q. hier en op de andere plek vervangen`)
        await terminal.press(down, '❯ hier en op de andere plek')
        await terminal.press(enter, '2 van 4')
        await terminal.press(`${down}${down}`, '❯ zo laten')
        await terminal.press(enter, '4 van 4')
        await terminal.press(enter, `3 ${accept}`)
        terminal.send(enter)
        expect(await terminal.ended).toEqual({ code: 0, signal: 0 })
        expect(await project.read(casePath)).toContain('  Op 12-05-2024 belde Q. met (telefoonnummer).\n')
      },
    ))

  test.for([
    ['at a place', interrupt, []],
    ['at the end', interrupt, [enter, enter, enter, enter]],
    ['at other words', interrupt, [`${down}${down}`, enter]],
  ] as const)('writes nothing when it is stopped %s', ([, stop, before]) =>
    opened(withKey, async ({ project, before: story, terminal, beside }) => {
      await terminal.see(`1 van 4…${ask}`)
      for (const typed of before) {
        terminal.send(typed)
        await terminal.quiet()
      }
      terminal.send(stop)
      expect(await terminal.ended).toEqual({ code: 130, signal: 0 })
      expect(terminal.shown()).toContain(`Gestopt. ${casePath} is niet veranderd, en er is niets geschreven.`)
      expect(await project.read(casePath)).toBe(story)
      expect(await beside()).toEqual([])
    }),
  )

  test('goes back to the place before', () =>
    opened(withKey, async ({ terminal }) => {
      await terminal.see('1 van 4')
      await terminal.press(enter, '2 van 4')
      await terminal.press(back, '1 van 4')
      await terminal.press(enter, '2 van 4')
      await terminal.press(interrupt, 'Gestopt')
    }))

  test('writes nothing into a file that has changed meanwhile', () =>
    opened(withKey, async ({ project, before, terminal, beside }) => {
      await terminal.see('1 van 4')
      for (const next of ['2 van 4', '3 van 4', '4 van 4', accept]) await terminal.press(enter, next)
      await project.write(casePath, `${before}# anders\n`)
      terminal.send(enter)
      expect(await terminal.ended).toEqual({ code: 1, signal: 0 })
      expect(terminal.shown()).toContain('is intussen veranderd. Er is niets geschreven')
      expect(await project.read(casePath)).toBe(`${before}# anders\n`)
      expect(await beside()).toEqual([])
    }))

  test('asks in lines with --plain', () =>
    opened(
      (key) => [...withKey(key), '--plain'],
      async ({ project, terminal }) => {
        await terminal.see('1 van 4…1. vervangen door A. 2. hier en op de andere plek vervangen door A.…>')
        await terminal.press('2\r', '2 van 4')
        await terminal.press('3\r', '4 van 4')
        await terminal.press('1\r', 'plekken vervangen en opschrijven?')
        terminal.send('1\r')
        expect(await terminal.ended).toEqual({ code: 0, signal: 0 })
        expect(await project.read(casePath)).toContain('  Op 12-05-2024 belde A. met (telefoonnummer).\n')
      },
    ))

  test('stops in lines too, by its word and by Ctrl-C', async () => {
    for (const stop of ['stop\r', interrupt])
      await opened(
        (key) => [...withKey(key), '--plain'],
        async ({ project, before, terminal, beside }) => {
          await terminal.see('1 van 4…>')
          terminal.send(stop)
          expect(await terminal.ended).toEqual({ code: 130, signal: 0 })
          expect(await project.read(casePath)).toBe(before)
          expect(await beside()).toEqual([])
        },
      )
  })
})
