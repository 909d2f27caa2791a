import { mkdir, open, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inFolderWith, type Run, run } from './run-here.ts'

/** Words of a client, as they stand beside mistakes below. */
const clientWords = /Jansen|Beukelaar|\btrap\b|verdriet/i

const good = `case: good
title: Een verhaal
window: { from: 2024-01, months: 12 }
scenarios:
  intervention:
    activities:
      - { price: gp-consult, quantity: 2 }
  reference:
    kind: usual
    certainty: probable
    because: Zo ging het daarvoor ook
    activities:
      - { price: gp-consult, quantity: 4 }
ratings:
  - rater: worker-1
    role: professional
    scores: { housing: { start: 2, intervention: 4, reference: 2 } }
    others: same
fictional: true
`

/** What every run on bad input keeps to: findings, an exit code, and neither a stack nor a client's words. */
function keepsQuiet({ stdout, stderr }: Run): void {
  const all = stdout + stderr
  expect(all.match(/^\s+at .*$/m)).toBeNull()
  expect(all.match(/.*(node:internal|Error:|\.js:\d+).*/)).toBeNull()
  expect(all.match(clientWords)).toBeNull()
}

/** The findings that check shows: place and code. */
function shown(stdout: string): readonly string[] {
  return [...stdout.matchAll(/^(\S+?): (?:error|fout|warning|waarschuwing): .* \[([a-z-]+)\]$/gm)].map(
    ([, place, code]) => `${place} ${code}`,
  )
}

type Files = Readonly<Record<string, string | Uint8Array>>

/** Runs check on a project that has a good case too. */
async function checked(files: Files, more: (project: string) => Promise<unknown> = async () => {}): Promise<Run> {
  return inFolderWith({ 'cases/good.yaml': good, ...files }, async (cwd) => {
    await more(cwd)
    const check = await run(['check', '--all'], { cwd })
    keepsQuiet(check)
    expect(check.stderr).toBe('')
    return check
  })
}

/** Runs report on the same: what has errors is left out, the good case is there. */
async function reported(files: Files): Promise<Run> {
  return inFolderWith({ 'cases/good.yaml': good, ...files }, async (cwd) => {
    const report = await run(['report', '--format', 'json'], { cwd })
    keepsQuiet(report)
    expect(JSON.parse(report.stdout)).toMatchObject({ cases: [{ case: 'good' }], aggregate: [{ n: 1 }] })
    return report
  })
}

const bad = 'cases/bad.yaml'
/** The good case as a client's, with something else in a place. */
const goodWith = (was: string, is: string) =>
  good
    .replace('case: good', 'case: bad')
    .replace('Een verhaal', 'Mevrouw Jansen')
    .replace(was, () => is)

describe('a file that is no case', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}1${']'.repeat(depth)}\n`
  const laughs = Array.from({ length: 10 }, (_, level) =>
    level === 0
      ? 'a0: &a0 Mevrouw Jansen'
      : `a${level}: &a${level} [${Array.from({ length: 10 }, () => `*a${level - 1}`).join(', ')}]`,
  ).join('\n')

  const files: readonly (readonly [string, string | Uint8Array, readonly string[]])[] = [
    ['nothing', '', ['1:1 empty-file']],
    ['only spaces', '  \n\n \n', ['1:1 empty-file']],
    ['only a remark', '# Mevrouw Jansen viel van de trap\n', ['1:1 empty-file']],
    ['a list', '- Mevrouw Jansen\n- viel van de trap\n', ['1:3 wrong-kind']],
    ['a sentence', 'Mevrouw Jansen viel van de trap\n', ['1:1 wrong-kind']],
    ['a number', '42\n', ['1:1 wrong-kind']],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), ['not-text']],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${good}`, 'utf16le'), ['not-text']],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${good}`, 'utf16le').swap16(), ['not-text']],
    ['UTF-16 without its mark', Buffer.from(good, 'utf16le'), ['not-text']],
    ['Latin-1', Buffer.from(good.replace('Een', 'Eén'), 'latin1'), ['not-text']],
    ['20,000 brackets', nested(20_000), ['1:100 too-deep']],
    ['20,000 brackets that are not closed', '['.repeat(20_000), ['1:100 too-deep']],
    ['20,000 braces', '{ a: '.repeat(20_000), ['1:493 too-deep']],
    ['a page of HTML', '<!DOCTYPE html>\n<p>Mevrouw Jansen</p>\n', ['1:1 wrong-kind']],
    ['a story without fields', 'case: bad\nMevrouw Jansen\nviel van de trap\n', ['4:1 yaml-syntax']],
    ['JSON that was cut', '{"case": "bad", "title": "Mevrouw Jans', ['1:39 yaml-syntax']],
    ['a tab before a key', goodWith('  intervention:', '\tintervention: Mevrouw Jansen'), ['5:1 yaml-syntax']],
    ['a quote left open', goodWith('Mevrouw Jansen', '"Mevrouw Jansen'), ['3:1 yaml-syntax']],
    ['a bracket left open', goodWith('window: {', 'window: [{ Mevrouw Jansen'), ['4:1 yaml-syntax']],
    ['two documents', `${goodWith('', '')}---\ntitle: Mevrouw Jansen\n`, ['20:1 yaml-feature']],
  ]
  test.concurrent.for(files)('%s', async ([, content, found], { expect }) => {
    const { code, stdout } = await checked({ [bad]: content })
    const places = found.map((one) => (/^\d/.test(one) ? `${bad}:${one}` : `${bad} ${one}`))
    expect(shown(stdout)).toEqual(places)
    expect(code).toBe(1)
  })

  test('is left out of a report', async () => {
    const all = files.map(([, content], at) => [`cases/${at}.yaml`, content] as const)
    expect((await reported(Object.fromEntries(all))).code).toBe(1)
  })

  test('anchors that would laugh a billion times are findings, not a billion values', async () => {
    const { code, stdout } = await checked({ [bad]: `${laughs}\n` })
    const found = shown(stdout)
    expect(found.filter((one) => one.endsWith('yaml-feature'))).toHaveLength(10 + 9 * 10)
    expect(found).toContain(`${bad}:1:5 yaml-feature`)
    expect(code).toBe(1)
  })

  test('50 MB is not read', async () => {
    const { code, stdout } = await checked({}, async (project) => {
      const file = await open(join(project, bad), 'w')
      await file.truncate(50_000_000)
      await file.close()
    })
    expect(shown(stdout)).toEqual([`${bad} too-large`])
    expect(code).toBe(1)
  })

  test('one line of 4 MB', async () => {
    const line = 'Mevrouw Jansen viel van de trap 😀 '.repeat(110_000)
    const text = `{ case: bad, title: "${line}", titel: "${line.slice(0, 1000)}" }\n`
    const { code, stdout } = await checked({ [bad]: text })
    const [unknown] = shown(stdout).filter((one) => one.endsWith('unknown-key'))
    expect(unknown).toBe(`${bad}:1:${[...`{ case: bad, title: "${line}", `].length + 1} unknown-key`)
    expect(Math.max(...stdout.split('\n').map((one) => one.length))).toBeLessThan(300)
    expect(code).toBe(1)
  })
})

describe('a case with a mistake', () => {
  test.concurrent.for<[string, string, string, readonly string[]]>([
    ['a key twice', 'kind: usual', 'kind: usual\n    kind: none', ['10:5 duplicate-key']],
    ['__proto__', 'title: M', '__proto__: { case: polluted }\ntitle: M', ['2:1 unknown-key']],
    ['constructor', 'title: M', 'constructor: { case: polluted }\ntitle: M', ['2:1 unknown-key']],
    ['__proto__ as a scenario', '  reference:', '  __proto__:\n    kind: none\n  reference:', ['8:3 unknown-key']],
    ['__proto__ as a domain', 'housing: {', '__proto__: { start: 1 }, housing: {', ['17:15 unknown-key']],
    ['constructor as a domain', 'housing: {', 'constructor: { start: 1 }, housing: {', ['17:15 unknown-domain']],
    [
      'toString as a price',
      'quantity: 2 }',
      'quantity: 2 }\n      - { price: toString, quantity: 1 }',
      ['8:18 not-an-id'],
    ],
    ['constructor as a price', 'gp-consult, quantity: 2', 'constructor, quantity: 2', ['7:18 not-an-id']],
    ['constructor as an approach', 'title: M', 'approach: constructor\ntitle: M', ['2:11 not-an-id']],
    ['a price nobody knows', 'gp-consult, quantity: 2', 'gp-consutl, quantity: 2', ['7:18 unknown-price']],
    ['no scenarios', good.slice(good.indexOf('scenarios'), good.indexOf('ratings')), '', ['1:1 missing-key']],
    ['a window of no months', 'months: 12', 'months: 0', ['3:34 number-range']],
    ['a window of 1e308 months', 'months: 12', 'months: 1e308', ['3:34 number-range']],
    ['a quantity past all numbers', 'quantity: 2', 'quantity: 1e999', ['7:40 ambiguous-number']],
    ['a day that is none', 'from: 2024-01', 'from: 2024-02-30', ['3:17 not-a-moment']],
  ])('%s', async ([, was, is, found], { expect }) => {
    expect(goodWith('', '')).toContain(was)
    const { code, stdout } = await checked({ [bad]: goodWith(was, is) })
    expect(shown(stdout)).toEqual(found.map((one) => `${bad}:${one}`))
    expect(code).toBe(1)
  })

  test.concurrent.for([
    ['a byte-order mark', (text: string) => `\ufeff${text}`],
    ['lines that end as on Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['both', (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
    ['lines that end as on old Macs', (text: string) => text.replaceAll('\n', '\r')],
    ['no last line end', (text: string) => text.trimEnd()],
  ] as const)('%s is fine, and places are right', async ([, written], { expect }) => {
    expect((await checked({ [bad]: written(good.replace('case: good', 'case: fine')) })).code).toBe(0)
    const { stdout } = await checked({ [bad]: written(goodWith('kind: usual', 'kind: usul')) })
    expect(shown(stdout)).toEqual([`${bad}:9:11 not-one-of`])
  })

  test('columns are characters', async () => {
    const text = goodWith(
      '- { price: gp-consult, quantity: 2 }',
      '- { label: "😀 één", price: gp-consutl, quantity: 2 }',
    )
    expect(shown((await checked({ [bad]: text })).stdout)).toEqual([`${bad}:7:34 unknown-price`])
  })
})

describe('a client’s words beside a mistake are not shown', () => {
  const mistakes: readonly (readonly [string, string, string])[] = [
    ['in a label', 'quantity: 2', 'label: Na verdriet om Jansen, quantity: 1.250'],
    ['in quotes', 'quantity: 2', 'label: "Jansen: viel van de trap", quantity: 1.250'],
    ['in a remark', 'quantity: 2 }', 'quantity: 1.250 } # Jansen viel van de trap'],
    ['as a key', 'quantity: 2', 'Mevrouw Jansen viel: 1, quantity: 2'],
    ['as a long key', 'quantity: 2', `${'Jansen-viel-van-de-trap-en-'.repeat(2)}verder: 1, quantity: 2`],
    ['as an anchor', 'quantity: 2', 'quantity: &Jansen 2'],
    ['as an alias', 'quantity: 2', 'quantity: *Jansen'],
    ['as a tag', 'quantity: 2', 'quantity: !Jansen 2'],
    ['as a price', 'gp-consult, quantity: 2', 'mevrouw Jansen, quantity: 2'],
    ['as a quantity', 'quantity: 2', 'quantity: toen Jansen viel'],
    ['as a moment', 'quantity: 2', 'quantity: 2, at: na de trap'],
    ['in a story of many lines', 'window:', 'narrative: |\n  Mevrouw Jansen\n viel van de trap\nwindow:'],
    ['where a quote is left open', 'Mevrouw Jansen', '"Mevrouw Jansen viel van de trap'],
    ['where a bracket is left open', 'Mevrouw Jansen', '[Mevrouw Jansen viel van de trap'],
    ['after a colon too many', 'Mevrouw Jansen', 'Mevrouw Jansen: viel van de trap'],
    ['with a tab', 'title: Mevrouw Jansen', '\ttitle: Mevrouw Jansen'],
    ['with an escape that is none', 'Mevrouw Jansen', '"Mevrouw \\Jansen"'],
    ['with a control character', 'Mevrouw Jansen', 'Mevrouw Jansen\u0007'],
    ['as a list where a text belongs', 'Mevrouw Jansen', '[Jansen, Beukelaar]'],
    ['as a map where a text belongs', 'Mevrouw Jansen', '{ naam van client: Jansen }'],
    ['in the name of a source', 'quantity: 2', 'quantity: 2, unit_price: { amount: 1,5, source: { title: Jansen } }'],
    ['as an id with a space', 'case: bad', 'case: Mevrouw Jansen'],
    ['in a directive', 'case: bad', '%Jansen viel\n---\ncase: bad'],
    ['in a second document', 'others: same\n', 'others: same\n---\nMevrouw Jansen\n'],
  ]
  test.concurrent.for(mistakes)('%s', async ([, was, is], { expect }) => {
    const text = goodWith('', '')
    expect(text).toContain(was)
    const { code, stdout } = await checked({ [bad]: text.replace(was, () => is) })
    expect(shown(stdout).length).toBeGreaterThan(0)
    expect(code).toBe(1)
  })

  test('in a report on all of them', async () => {
    const all = mistakes.map(([, was, is], at) => [`cases/${at}.yaml`, goodWith(was, is)] as const)
    expect((await reported(Object.fromEntries(all))).code).toBe(1)
  })
})

test('nor by any command, in any form', () =>
  inFolderWith({ [bad]: goodWith('quantity: 2 }', 'quantity: 1.250, label: Jansen } # Beukelaar') }, async (cwd) => {
    for (const args of [
      ['check', '--format', 'json'],
      ['report', bad],
      ['report', bad, '--per-case', '--format', 'text,json', '--out', 'uit'],
      ['explain', bad, 'costs.difference', '--debug'],
      ['explain', bad],
    ]) {
      const done = await run(args, { cwd })
      keepsQuiet(done)
      expect(done.code).toBe(1)
    }
  }))

describe('folders and links', () => {
  test('a folder that is called as a file', async () => {
    const { code, stdout } = await checked({}, (project) => mkdir(join(project, bad)))
    expect(shown(stdout)).toEqual([`${bad} unreadable-file`])
    expect(code).toBe(1)
  })

  test.skipIf(process.platform === 'win32')('a link to itself', async () => {
    const { code, stdout } = await checked({}, (project) => symlink('bad.yaml', join(project, bad)))
    expect(shown(stdout)).toEqual([`${bad} unreadable-file`])
    expect(code).toBe(1)
  })

  test.skipIf(process.platform === 'win32')('a link to nothing', async () => {
    const { code, stdout } = await checked({}, (project) => symlink('nowhere.yaml', join(project, bad)))
    expect(shown(stdout)).toEqual([`${bad} unreadable-file`])
    expect(code).toBe(1)
  })

  test.skipIf(process.platform === 'win32')('a link to the folder it stands in is not followed', async () => {
    const { code, stdout } = await checked({}, (project) => symlink('.', join(project, 'cases/again')))
    expect(shown(stdout)).toEqual(['cases/again linked-folder'])
    expect(code).toBe(0)
  })

  test.skipIf(process.platform === 'win32')('a link to a case is read', async () => {
    const { code, stdout } = await checked(
      { 'elsewhere/story.yaml': good.replace('case: good', 'case: fine') },
      (project) => symlink('../elsewhere/story.yaml', join(project, bad)),
    )
    expect([code, shown(stdout)]).toEqual([0, []])
  })

  test('a folder without cases', () =>
    inFolderWith({ 'cases/note.txt': 'Mevrouw Jansen' }, async (cwd) => {
      const done = await run(['report'], { cwd })
      keepsQuiet(done)
      expect(done).toMatchObject({ code: 2, stdout: '' })
      expect(done.stderr).toMatch(/no cases/)
    }))
})

describe('very many findings', () => {
  const line = '      - { price: gp-consult, quantty: 2, label: Mevrouw Jansen }\n'
  const files = {
    [bad]: good.replace('case: good', 'case: bad').replace(/ {6}- .*quantity: 2 }\n/, line.repeat(2000)),
  }

  test('20 of a file are shown, and how many more there are', () =>
    inFolderWith(files, async (cwd) => {
      const check = await run(['check', '--language', 'en'], { cwd })
      keepsQuiet(check)
      expect(shown(check.stdout)).toHaveLength(20)
      expect(check.stdout).toMatch(/^2,000 errors and 0 warnings in 1 file/m)
      expect(check.stdout).toMatch(/^cases\/bad\.yaml: and 1,980 /m)
      const report = await run(['report'], { cwd })
      keepsQuiet(report)
      expect(shown(report.stderr)).toHaveLength(20)
      expect([check.code, report.code]).toEqual([1, 1])
    }))

  test('all are shown where all are asked for', async () => {
    const { stdout } = await checked(files)
    expect(shown(stdout)).toHaveLength(2000)
  })
})

describe('one broken case of three', () => {
  const files: Files = {
    'cases/a.yaml': good.replace('case: good', 'case: a').replace('Een verhaal', 'Eerste'),
    'cases/b.yaml': good
      .replace('case: good', 'case: b')
      .replace('Een verhaal', 'Tweede')
      .replace('quantity: 4', 'quantity: 7777')
      .replace('kind: usual', 'kind: usul'),
    'cases/c.yaml': good.replace('case: good', 'case: c').replace('Een verhaal', 'Derde'),
  }

  test('is left out, and the report says so beside its totals', () =>
    inFolderWith(files, async (cwd) => {
      const { code, stdout, stderr } = await run(['report', '--language', 'en', '--per-case'], { cwd })
      expect(code).toBe(1)
      expect(stdout).toMatch(/2 of the 3/)
      expect(stdout).not.toMatch(/Tweede|7,?777/)
      expect(shown(stderr)).toEqual(['cases/b.yaml:9:11 not-one-of'])
      const dutch = await run(['report', '--language', 'nl'], { cwd })
      expect(dutch.stdout).toMatch(/2 van de 3/)
      const data = JSON.parse((await run(['report', '--format', 'json'], { cwd })).stdout)
      expect(data).toMatchObject({ cases: [{ case: 'a' }, { case: 'c' }], aggregate: [{ n: 2 }], overall: { n: 2 } })
    }))

  test('its figures cannot be asked for, those of the others can', () =>
    inFolderWith(files, async (cwd) => {
      const of = (one: string) => run(['explain', 'cases', `cases.${one}.costs.difference`], { cwd })
      expect((await of('b')).code).toBe(2)
      expect((await of('a')).stdout).toContain('cases.a.costs.difference')
      expect(await run(['explain', 'cases/b.yaml'], { cwd })).toMatchObject({ code: 1, stdout: '' })
    }))

  test('alone it gives no report and no files', () =>
    inFolderWith(files, async (cwd) => {
      const done = await run(['report', 'cases/b.yaml', '--per-case', '--out', 'uit'], { cwd })
      keepsQuiet(done)
      expect(done.code).toBe(1)
      expect(done.stderr).not.toContain('uit/b.txt')
    }))

  test('of two cases of one name the second is left out', () =>
    inFolderWith({ ...files, 'cases/b.yaml': files['cases/a.yaml'] as string }, async (cwd) => {
      const { code, stdout } = await run(['check'], { cwd })
      expect(shown(stdout)).toEqual(['cases/b.yaml:1:7 duplicate-case'])
      expect(code).toBe(1)
      const report = await run(['report', '--language', 'en'], { cwd })
      expect(report.code).toBe(1)
      expect(report.stdout).toMatch(/2 of the 3/)
    }))
})
