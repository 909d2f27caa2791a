import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Disk, realDisk } from '../../src/cli/disk.ts'
import { filesOn } from '../../src/cli/files.ts'
import { lock, unlock } from '../../src/cli/interview/lock.ts'
import { askOwnHour } from '../../src/cli/interview/own-hour.ts'
import type { Prompter } from '../../src/cli/interview/prompter.ts'
import type { Project } from '../../src/cli/project.ts'
import type { Session } from '../../src/cli/session.ts'
import type { World } from '../../src/cli/world.ts'
import { sentencesIn } from '../../src/language/sentences.ts'
import { worldOn } from './in-process.ts'
import { inFolderWith } from './run.ts'

const refusal = (code: string) => Object.assign(new Error(code), { code })

/** Files on a disk that is as this one, but for some steps; a file that another program holds is tried twice more. */
const filesWith = (steps: Partial<Disk>) =>
  filesOn(
    { ...realDisk, ...steps },
    {
      pid: 1,
      host: '00cafe',
      now: 0,
      isRunning: () => false,
      waits: [1, 1],
      hold: () => () => {},
      whenStopped: () => () => {},
    },
  )

describe('a disk that knows no second names', () => {
  const unlinked = filesWith({ link: () => Promise.reject(refusal('EPERM')) })

  test('takes what is new, once', () =>
    inFolderWith({}, async (cwd) => {
      const path = join(cwd, 'new.yaml')
      expect([await unlinked.claim(path, 'one'), await unlinked.claim(path, 'two')]).toEqual([true, false])
      expect(await readFile(path, 'utf8')).toBe('one')
      expect(await readdir(cwd)).toEqual(['new.yaml'])
    }))

  test('gives a lock that is not the one its name back', () =>
    inFolderWith({ lock: 'theirs' }, async (cwd) => {
      expect(await unlinked.removeIf(join(cwd, 'lock'), () => false)).toBe(false)
      expect(await readFile(join(cwd, 'lock'), 'utf8')).toBe('theirs')
    }))
})

describe('a file that another program holds', () => {
  const heldFor = (times: number) => {
    let left = times
    return filesWith({
      rename: (from, to) => {
        left -= 1
        return left < 0 ? realDisk.rename(from, to) : Promise.reject(refusal('EBUSY'))
      },
    })
  }

  test('is replaced when it is let go', () =>
    inFolderWith({ 'a.md': 'old' }, async (cwd) => {
      await heldFor(2).write(join(cwd, 'a.md'), ['new'])
      expect(await readFile(join(cwd, 'a.md'), 'utf8')).toBe('new')
    }))

  test('is told by its name where it is not, and all of its set stay', () =>
    inFolderWith({ 'a.md': 'old', 'b.md': 'old' }, async (cwd) => {
      const held = filesWith({
        rename: (from, to) => (to.endsWith('b.md') ? Promise.reject(refusal('EBUSY')) : realDisk.rename(from, to)),
      })
      const set = held.set()
      for (const name of ['a.md', 'new.md', 'b.md']) await set.add(join(cwd, name), ['new'])
      await expect(set.place()).rejects.toMatchObject({ code: 'EBUSY', path: join(cwd, 'b.md'), isWriting: true })
      await set.discard()
      expect((await readdir(cwd)).toSorted()).toEqual(['a.md', 'b.md'])
      expect(await readFile(join(cwd, 'a.md'), 'utf8')).toBe('old')
    }))
})

describe('a lock', () => {
  const at = (cwd: string, process: Partial<World['process']>): World => {
    const world = worldOn({ cwd, disk: realDisk, pid: 7, running: [8] })
    return { ...world, process: { ...world.process, ...process } }
  }

  test.each([
    ['of a process that runs holds', { pid: 8, host: '00cafe' }, true],
    ['of one that is gone does not', { pid: 9, host: '00cafe' }, false],
    ['of one that had our number does not', { pid: 7, host: '00cafe' }, false],
    ['without a computer is taken for one of here', { pid: 9 }, false],
    ['of another computer holds', { pid: 9, host: '00beef' }, true],
    ['of another computer holds for a day', { pid: 9, host: '00beef', started: '2025-12-30T23:00:00' }, false],
  ])('%s', (_, holder, isHeld) =>
    inFolderWith({ lock: JSON.stringify({ started: '2026-01-01T00:00:00', ...holder }) }, async (cwd) => {
      const path = join(cwd, 'lock')
      const found = await lock(at(cwd, {}), path)
      expect(found === null ? null : found.pid).toBe(isHeld ? holder.pid : null)
      await unlock(at(cwd, {}), path)
      expect(await readdir(cwd)).toEqual(isHeld ? ['lock'] : [])
    }),
  )

  test('that cannot be read is not taken for one that nobody holds', () =>
    inFolderWith({ lock: '' }, async (cwd) => {
      const read = () => Promise.reject(refusal('EIO'))
      const world = worldOn({ cwd, disk: { ...realDisk, read }, pid: 7 })
      await expect(lock(world, join(cwd, 'lock'))).rejects.toMatchObject({ code: 'EIO' })
      expect(await readdir(cwd)).toEqual(['lock'])
    }))
})

test('an own price list in other letters than UTF-8 is left as it is', () =>
  inFolderWith({}, async (cwd) => {
    const world = worldOn({ cwd, disk: realDisk, pid: 7 })
    await world.files.makeFolder(join(cwd, 'prices'))
    const list = Buffer.from('price_list: own\ntitle: Één lijst\ncurrency: EUR\nprices:\n', 'latin1')
    await writeFile(join(cwd, 'prices/own.yaml'), list)
    const prompter = { say: () => {}, type: async () => ({ value: '2024' }) } as unknown as Prompter
    const project = { root: cwd, evaluation: { prices: new Map(), settings: { price_year: 2024, prices: [] } } }
    const session = { world, atTerminal: sentencesIn.nl } as Session
    await expect(askOwnHour(session, project as unknown as Project, prompter)).rejects.toThrow('geen tekst in UTF-8')
    expect(await readFile(join(cwd, 'prices/own.yaml'))).toEqual(list)
  }))
