import { chmod, mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { faultyDisk } from './faulty-disk.ts'
import { runOn } from './in-process.ts'
import { inFolderWith, type Run, run } from './run-here.ts'
import { pseudonyms } from './writing-commands.ts'

const story = `case: example
title: Met mevrouw Jansen  # via 06-12345678
window: { from: 2024-01, months: 12 }
narrative: |
  Op 12 mei 2024 belde Anna Jansen. Later, op 3-4-2019,
  kwam mevrouw Anna
  Jansen. Mail: jan@example.nl.
scenarios:
  intervention: { activities: [] }
  reference: { kind: usual, because: Dat zei mw. De Vries, activities: [] }
ratings:
  - rater: worker-1
    role: professional
    scores: { housing: { start: 2, intervention: 4, reference: 2 } }
    others: same
`

const taken = story
  .replace('mevrouw Jansen  # via 06-12345678', 'mevrouw A.  # via (telefoonnummer)')
  .replace('Op 12 mei 2024 belde Anna Jansen.', 'In maand 5 belde A.')
  .replace('op 3-4-2019', 'in april 2019')
  .replace('mevrouw Anna\n  Jansen. Mail', 'mevrouw (A). Mail')
  .replace('jan@example.nl', '(e-mailadres)')
  .replace('De Vries', 'B.')

const path = 'project/cases/example.yaml'
const words = /Jansen|Anna|Vries|example\.nl|12345678|12 mei|3-4-2019/

/** Works in a folder that holds a project, and places outside it. */
function inFolder(
  work: (at: {
    folder: string
    pseudonymise: (...args: string[]) => Promise<Run>
    read: (path: string) => Promise<string>
  }) => Promise<void>,
  files = {},
) {
  return inFolderWith({ 'project/effectcalc.yaml': 'format: 1\n', [path]: story, ...files }, (folder) =>
    work({
      folder,
      pseudonymise: (...args) => run(['pseudonymise', path, '--language', 'nl', ...args], { cwd: folder }),
      read: (name) => readFile(join(folder, name), 'utf8'),
    }),
  )
}

describe('all proposals', () => {
  test('are written with --yes, with nothing else changed, and the names into a key that only its owner reads', () =>
    inFolder(async ({ folder, pseudonymise, read }) => {
      const { code, stdout, stderr } = await pseudonymise('--yes', '--key', 'sleutel.yaml')
      expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
      expect(stderr).toContain(`8 plekken vervangen in ${path}.`)
      expect(stderr).not.toMatch(words)
      expect(await read(path)).toBe(taken)
      const key = await read('sleutel.yaml')
      for (const line of ['"A.", name: "Jansen"', '"A.", name: "Anna Jansen"', '"B.", name: "De Vries"'])
        expect(key).toContain(`{ pseudonym: ${line} }`)
      if (process.platform !== 'win32') expect((await stat(join(folder, 'sleutel.yaml'))).mode & 0o777).toBe(0o600)
      const check = await run(['check', 'project', '--strict', '--language', 'nl'], { cwd: folder })
      expect(check).toMatchObject({ code: 0, stderr: '' })
      expect(check.stdout).toContain('Dat vindt\nniet alles')
      const again = await pseudonymise('--yes')
      expect(again).toMatchObject({ code: 0, stdout: '' })
      expect(again.stderr).toContain('Dat is geen garantie')
    }))

  test('are only shown with --dry-run: their places, and none of the words', () =>
    inFolder(async ({ pseudonymise, read }) => {
      const { code, stdout, stderr } = await pseudonymise('--dry-run')
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(stdout).toContain('regel 5, teken 3: een volledige datum → In maand 5\n')
      expect(stdout).not.toMatch(words)
      expect(await read(path)).toBe(story)
    }))

  test('are in the language of the story', () =>
    inFolder(
      async ({ pseudonymise, read }) => {
        expect(await pseudonymise('--yes', '--key', 'k')).toMatchObject({ code: 0 })
        expect(await read(path)).toContain('In month 5 belde A. Later, in April 2019,\n')
        expect(await read(path)).toContain('# via (phone number)\n')
      },
      { [path]: `${story}language: en\n` },
    ))

  test('keep Windows line ends and a byte-order mark', () => {
    const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`
    return inFolder(
      async ({ pseudonymise, read }) => {
        expect(await pseudonymise('--yes', '--key', 'k')).toMatchObject({ code: 0 })
        expect(await read(path)).toBe(windows(taken))
      },
      { [path]: windows(story) },
    )
  })

  test('are made of a case with errors in its fields too', () =>
    inFolder(
      async ({ pseudonymise, read }) => {
        expect(await pseudonymise('--yes', '--key', 'k')).toMatchObject({ code: 0 })
        expect(await read(path)).toBe(
          taken.replace('months: 12', 'months: twaalf').replace('In maand 5', 'In mei 2024'),
        )
      },
      { [path]: story.replace('months: 12', 'months: twaalf') },
    ))
})

describe('the key', () => {
  test('gives a name the pseudonym that it has, and keeps what is in it', () =>
    inFolder(
      async ({ folder, pseudonymise, read }) => {
        await chmod(join(folder, 'sleutel.yaml'), 0o644)
        expect(await pseudonymise('--yes', '--key', 'sleutel.yaml')).toMatchObject({ code: 0 })
        expect(await read(path)).toContain('title: Met mevrouw A.  #')
        expect(await read(path)).toContain('mw. D.,')
        const key = await read('sleutel.yaml')
        expect(key.startsWith('# mijn sleutel\nkey: 1\nnames:\n  - { pseudonym: D., name: De Vries }\n')).toBe(true)
        expect(key.match(/De Vries/g)).toHaveLength(1)
        if (process.platform !== 'win32') expect((await stat(join(folder, 'sleutel.yaml'))).mode & 0o777).toBe(0o600)
      },
      { 'sleutel.yaml': '# mijn sleutel\nkey: 1\nnames:\n  - { pseudonym: D., name: De Vries }' },
    ))

  test.for([
    ['in the project', 'project/sleutel.yaml', 'ligt in de map van het project'],
    ['in a folder of the project', 'project/cases/../cases/k', 'ligt in de map van het project'],
    ['where a link leads into the project', 'elders/k', 'ligt in de map van het project'],
    ['in a folder that is not there', 'weg/k', 'de map daarvan is er niet'],
    ['that is a folder', 'project/cases', 'geen bestand'],
    ['that is something else', 'notities.txt', 'geen sleutelbestand'],
  ])('is refused %s', ([, key = '', said = '']) =>
    inFolder(
      async ({ folder, pseudonymise, read }) => {
        await symlink(join(folder, 'project'), join(folder, 'elders'), 'junction')
        const { code, stdout, stderr } = await pseudonymise('--yes', '--key', key)
        expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
        expect(stderr).toContain(said)
        expect(stderr).not.toMatch(words)
        expect(await read(path)).toBe(story)
        expect(await read('notities.txt')).toBe('Jansen is A.\n')
      },
      { 'notities.txt': 'Jansen is A.\n' },
    ),
  )

  test('is refused within the work tree that the project is part of', () =>
    inFolder(async ({ folder, pseudonymise, read }) => {
      await mkdir(join(folder, '.git'))
      expect(await pseudonymise('--yes', '--key', 'sleutel.yaml')).toMatchObject({ code: 2 })
      expect(await read(path)).toBe(story)
    }))

  test('is needed for names only', () =>
    inFolder(async ({ folder, pseudonymise, read }) => {
      const refused = await pseudonymise('--yes')
      expect(refused).toMatchObject({ code: 2, stdout: '' })
      expect(refused.stderr).toContain('--key')
      await writeFile(join(folder, path), story.replace(/(mevrouw|mw\.) (De Vries|Anna\n {2}Jansen|Jansen)/g, 'zij'))
      expect(await pseudonymise('--yes')).toMatchObject({ code: 0 })
      expect(await read(path)).toContain('(e-mailadres)')
    }))
})

describe('nothing is written', () => {
  test('without a terminal', () =>
    inFolder(async ({ pseudonymise, read }) => {
      const refused = await pseudonymise()
      expect(refused).toMatchObject({ code: 2, stdout: '' })
      expect(refused.stderr).toContain('--yes')
      expect(await read(path)).toBe(story)
    }))

  test.for([
    ['a file that is no YAML', `${story}a: [Jansen\n`, 1],
    ['a file that is no text', Buffer.from(story, 'utf16le'), 1],
  ] as const)('into %s', ([, content, code]) =>
    inFolder(
      async ({ folder, pseudonymise }) => {
        const refused = await pseudonymise('--yes', '--key', 'k')
        expect(refused).toMatchObject({ code, stdout: '' })
        expect(refused.stderr).not.toMatch(words)
        expect(await readFile(join(folder, path))).toEqual(Buffer.from(content as string))
      },
      { [path]: content },
    ),
  )

  test('for a folder, for what is not there, and for standard input', () =>
    inFolder(
      async ({ folder }) => {
        for (const given of ['project/cases', 'project/cases/weg.yaml', '-'])
          expect(await run(['pseudonymise', given, '--yes'], { cwd: folder, input: story })).toMatchObject({
            code: 2,
            stdout: '',
          })
      },
      { 'project/cases/other.yaml': story },
    ))
})

test('where a folder may not be written in, it names the story, and no file of which nobody knows', async () => {
  const refusedAt = (at: number | null) =>
    inFolderWith(pseudonyms.files, async (cwd) => {
      const faulty = faultyDisk(at === null ? null : { at, code: 'EACCES' })
      const ran = await runOn(pseudonyms.args, { cwd, disk: faulty.disk, pid: 4_100_000 })
      return { ...ran, steps: faulty.steps() }
    })
  const { steps } = await refusedAt(null)
  const locking = steps.findIndex(({ name, path }) => name === 'link' && path.endsWith('.lock')) + 1
  expect(locking).toBeGreaterThan(0)
  const opening = steps.slice(0, locking).findLastIndex(({ name }) => name === 'open') + 1
  for (const at of [opening, locking]) {
    const { code, stderr } = await refusedAt(at)
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^effectcalc: project\/cases\/weer-buiten\.yaml was not/)])
  }
})
