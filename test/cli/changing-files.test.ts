import { appendFileSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Disk, realDisk } from '../../src/cli/disk.ts'
import { type Ran, runOn } from './in-process.ts'
import { inFolderWith } from './run.ts'
import { settings, story } from './writing-commands.ts'

/** What somebody else does to a file while the program runs. */
type Change = 'edited' | 'gone' | 'a folder' | 'unreadable' | 'broken'

const codes = { gone: 'ENOENT', 'a folder': 'EISDIR', unreadable: 'EACCES', broken: 'EIO' } as const

/** A disk on which something happens to some files from the n-th time on that one of them is read. */
function changingDisk(isMeant: (path: string) => boolean, change: Change, from: number) {
  let [reads, changed] = [0, false]
  const read: Disk['read'] = async (path) => {
    if (!isMeant(path)) return realDisk.read(path)
    reads += 1
    changed ||= reads === from
    if (!changed) return realDisk.read(path)
    if (change !== 'edited') throw Object.assign(new Error(change), { code: codes[change] })
    return Buffer.concat([await realDisk.read(path), Buffer.from('# later\n')])
  }
  return { disk: { ...realDisk, read }, reads: () => reads }
}

const ranged = story
  .replace('quantity: 2', 'quantity: { low: 1, high: 4 }')
  .replace('quantity: 4', 'quantity: { low: 3, high: 9 }')
const programme = 'approaches:\n  one: { title: One, evaluated_support: [gp-consult] }\n'
const files = {
  'effectcalc.yaml': `${settings}report: { sections: [headline, eigen.md] }\n`,
  'programme.yaml': programme,
  'texts/eigen.md': '# Eigen\n\n{{ cases.weer-thuis.costs.difference }}\n',
  'cases/weer-buiten.yaml': ranged,
  'cases/weer-thuis.yaml': ranged.replace('weer-buiten', 'weer-thuis'),
  'cases/dubbel.yaml': ranged.replace('weer-buiten', 'dubbel'),
}

/** The first reading is the one that counts: what was there then, or a finding. */
function isFirst({ code, stdout, stderr }: Ran, change: Change, told: string): void {
  if (change === 'edited') expect([0, 2], told).toContain(code)
  else expect(`${stdout}${stderr}`, told).toContain('unreadable-file')
}

const commands = [
  ['report', '--format', 'json,html,csv', '--per-case', '--out', 'uit'],
  ['report', '--format', 'json'],
  ['report', '--two-way', 'weer-thuis/quantity/intervention/gp-consult', 'weer-thuis/quantity/reference/gp-consult'],
  ['check', '--format', 'json'],
  ['explain', 'cases'],
  ['what-if'],
]

test.for(commands)('%s of cases that change while they are read', async (args) => {
  await inFolderWith(files, async (cwd) => {
    const at = (disk: Disk) => runOn(args, { cwd, disk, pid: 4_000_000 })
    const usual = await at(realDisk)
    expect([0, 2]).toContain(usual.code)
    for (const change of ['edited', 'gone', 'a folder', 'unreadable', 'broken'] as const)
      for (let from = 1; ; from++) {
        const changing = changingDisk((path) => path.includes('weer-thuis'), change, from)
        const ran = await at(changing.disk)
        const told = `${args.join(' ')}, ${change} at reading ${from}: ${ran.stderr}`
        if (changing.reads() < from) {
          expect(ran, told).toEqual(usual)
          break
        }
        if (from === 1) isFirst(ran, change, told)
        else expect([ran.code, ran.stderr], told).toEqual([2, expect.stringContaining('weer-thuis.yaml')])
      }
  })
})

test('a case that is told twice and then changes', async () => {
  await inFolderWith({ ...files, 'cases/dubbel.yaml': ranged }, async (cwd) => {
    const { disk } = changingDisk((path) => path.includes('weer-buiten'), 'edited', 2)
    const ran = await runOn(['check'], { cwd, disk, pid: 4_000_000 })
    expect([ran.code, ran.stdout, ran.stderr]).toEqual([2, '', expect.stringContaining('cases/weer-buiten.yaml')])
  })
})

test('settings, lists and programme that change while cases are read', async () => {
  await inFolderWith(files, async (cwd) => {
    for (const name of ['effectcalc.yaml', 'programme.yaml']) {
      const { disk, reads } = changingDisk((path) => path.endsWith(name), 'edited', 2)
      const { code, stderr } = await runOn(['report', '--format', 'json'], { cwd, disk, pid: 4_000_000 })
      expect([code, stderr], name).toEqual([2, expect.stringContaining(name)])
      expect(reads()).toBe(2)
    }
  })
})

test('an own text is read once', async () => {
  await inFolderWith(files, async (cwd) => {
    const { disk, reads } = changingDisk((path) => path.endsWith('eigen.md'), 'edited', 2)
    await runOn(['report', '--format', 'json,html', '--per-case', '--out', 'uit'], { cwd, disk, pid: 4_000_000 })
    expect(reads()).toBe(1)
  })
})

/** A disk on which somebody does something to a folder just before a file is read for the first time. */
function disturbedDisk(isMeant: (path: string) => boolean, disturb: () => void): Disk {
  let isDone = false
  const read: Disk['read'] = (path) => {
    if (isMeant(path) && !isDone) {
      isDone = true
      disturb()
    }
    return realDisk.read(path)
  }
  return { ...realDisk, read }
}

test.each([
  ['edits one that was read', 'cases/dubbel.yaml', (path: string) => appendFileSync(path, '# later\n')],
  ['adds one', 'cases/a-nieuw.yaml', (path: string) => writeFileSync(path, ranged.replace('weer-buiten', 'a-nieuw'))],
  ['takes one away', 'cases/dubbel.yaml', (path: string) => rmSync(path)],
])('where somebody %s while others are read, nothing is made of a mixture', async (_, name, disturb) => {
  for (const args of [
    ['report', '--format', 'json', '--out', 'uit'],
    ['check', '--format', 'json'],
    ['explain', 'cases'],
  ])
    await inFolderWith(files, async (cwd) => {
      const disk = disturbedDisk(
        (path) => path.endsWith('weer-thuis.yaml'),
        () => disturb(join(cwd, name)),
      )
      const { code, stdout, stderr } = await runOn(args, { cwd, disk, pid: 4_000_000 })
      expect([code, stdout, stderr], args.join(' ')).toEqual([2, '', expect.stringContaining(name)])
      expect(existsSync(join(cwd, 'uit'))).toBe(false)
    })
})

test('a folder that cannot be listed, and a link that cannot be followed, do not stop the rest', async () => {
  await inFolderWith({ ...files, 'cases/dicht/a.yaml': story }, async (cwd) => {
    const list: Disk['list'] = async (path) => {
      if (path.endsWith('dicht')) throw Object.assign(new Error(), { code: 'EIO' })
      const entries = await realDisk.list(path)
      const link = { name: 'x.yaml', isFile: () => false, isDirectory: () => false, isSymbolicLink: () => true }
      return path.endsWith('cases') ? [...entries, link] : entries
    }
    const broken = async (path: string): Promise<never> => {
      throw Object.assign(new Error(path), { code: 'EIO' })
    }
    const see: Disk['see'] = (path) => (path.endsWith('x.yaml') ? broken(path) : realDisk.see(path))
    const seeLink: Disk['seeLink'] = (path) => (path.endsWith('x.yaml') ? broken(path) : realDisk.seeLink(path))
    const disk = { ...realDisk, list, see, seeLink }
    const { code, stdout, stderr } = await runOn(['report', '--format', 'json'], { cwd, disk, pid: 4_000_000 })
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ overall: { n: 3, files: 5 } })
    for (const name of ['cases/dicht', 'cases/x.yaml']) expect(stderr).toContain(`${name}: `)
  })
})
