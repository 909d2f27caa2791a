import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inFolderWith, run } from './run-here.ts'
import { withError, withWarning } from './small-case.ts'

type Files = Readonly<Record<string, string>>

/** Two warnings (no ratings, and a name), an error, and a note (unknown) in two cases. */
const told = withWarning.replace('Een verhaal', 'Mevrouw Jansen')
const noted = withWarning
  .replace('case: a', 'case: n')
  .replace('intervention: { activities: [] }', 'intervention: { activities: unknown }')

const settings = (lines: string) => `format: 1\nlanguage: en\nfindings:\n${lines}`
const set = (code: string, severity: string) => `  ${code}: { severity: ${severity}, because: Zo willen wij het }\n`

async function checked(files: Files, args: readonly string[] = []) {
  return inFolderWith(files, (cwd) => run(['check', ...args, '--language', 'en'], { cwd }))
}

describe('a rule', () => {
  const files = (lines: string) => ({ 'effectcalc.yaml': settings(lines), 'cases/a.yaml': told })

  test.each([
    ['as it is', 'effectcalc.yaml', '', [], 0],
    ['raised to an error', 'error', set('ratings-missing', 'error'), [], 1],
    ['raised from a note', 'written-unknown', set('written-unknown', 'error'), [], 0],
    ['silenced', 'off', set('ratings-missing', 'off') + set('may-point-to-a-person', 'off'), ['--strict'], 0],
    ['one of two silenced', 'off', set('ratings-missing', 'off'), ['--strict'], 1],
    [
      'lowered to a note',
      'note',
      set('ratings-missing', 'note') + set('may-point-to-a-person', 'off'),
      ['--strict'],
      0,
    ],
  ])('%s gives its own exit code', async (_name, _what, lines, args, code) => {
    const done = await checked(lines === '' ? { 'cases/a.yaml': told } : files(lines), args)
    expect([done.code, done.stderr]).toEqual([code, ''])
  })

  test('raised from a note is shown by check', async () => {
    const done = await checked({ 'effectcalc.yaml': settings(set('written-unknown', 'error')), 'cases/n.yaml': noted })
    expect(done.stdout).toMatch(/error: .*\[written-unknown\]/)
    expect(done.code).toBe(1)
  })

  test('silenced is counted, and shown with --all, without the words of its reason', async () => {
    const silent = files(set('ratings-missing', 'off'))
    const [few, all, json] = await Promise.all([
      checked(silent),
      checked(silent, ['--all']),
      checked(silent, ['--format', 'json']),
    ])
    expect(few.stdout).toMatch(/1 finding does not count because of findings in effectcalc\.yaml/)
    expect(few.stdout).not.toMatch(/\[ratings-missing\]/)
    expect(all.stdout).toMatch(/cases\/a\.yaml:1:1: warning: .* \[ratings-missing\]/)
    expect(JSON.parse(json.stdout)).toMatchObject({
      findings: [{ code: 'may-point-to-a-person' }],
      silenced: [{ code: 'ratings-missing', severity: 'warning' }],
    })
    for (const { stdout } of [few, all, json]) expect(stdout).not.toMatch(/Zo willen/)
  })

  test('an error that stops calculation stays one, and without a reason nothing is set', async () => {
    const lowered = await checked(files(set('not-one-of', 'off')))
    expect(lowered.stdout).toMatch(/effectcalc\.yaml:4:27: error: .*\[cannot-be-lowered\]/)
    const without = await checked(files('  old-price: { severity: off }\n'))
    expect(without.stdout).toMatch(/effectcalc\.yaml:4:16: error: .*"because".*\[missing-key\]/)
    const unknown = await checked(files(set('old-prize', 'off')))
    expect(unknown.stdout).toMatch(/effectcalc\.yaml:4:3: error: .*\[unknown-finding\][\s\S]*"old-price"\?/)
    expect([lowered.code, without.code, unknown.code]).toEqual([1, 1, 1])
  })

  test('weighs the same in a report, in which the case stays', async () => {
    await inFolderWith(
      { 'effectcalc.yaml': settings(set('ratings-missing', 'error')), 'cases/a.yaml': withWarning },
      async (cwd) => {
        const done = await run(['report', '--format', 'json'], { cwd })
        const result = JSON.parse(done.stdout)
        expect(done.code).toBe(1)
        expect(done.stderr).toMatch(/error: .*\[ratings-missing\]/)
        expect(result).toMatchObject({
          cases: [{ case: 'a' }],
          findings: [{ code: 'ratings-missing', severity: 'error' }, { severity: 'note' }],
        })
        await writeFile(join(cwd, 'effectcalc.yaml'), settings(set('ratings-missing', 'off')))
        const silent = await run(['report', '--format', 'json'], { cwd })
        expect(silent.code).toBe(0)
        expect(silent.stderr).toMatch(/1 finding does not count/)
        expect(JSON.parse(silent.stdout)).toMatchObject({ findings: [{ severity: 'note' }], findings_silenced: 1 })
        const paper = await run(['report'], { cwd })
        expect(paper.stdout).toMatch(/1 finding does not count here/)
      },
    )
  })
})

test('--quiet leaves out what is said beside findings, and of a report the findings, as the help says', async () => {
  await inFolderWith({ 'cases/a.yaml': told }, async (cwd) => {
    const found = await run(['check', '--language', 'en'], { cwd })
    expect(found.stdout).toContain('[may-point-to-a-person]')
    expect(await run(['check', '--quiet', '--language', 'en'], { cwd })).toEqual(found)
    const written = await run(['check', '--quiet', '--write-baseline', '--language', 'en'], { cwd })
    expect([written.code, written.stderr]).toEqual([0, ''])
    for (const command of ['check', 'report']) {
      const { stdout } = await run([command, '--help'], { cwd, env: { LANG: 'en_GB.UTF-8', COLUMNS: '200' } })
      const words = stdout.replace(/\s+/g, ' ')
      expect(words).toContain('--quiet without progress and notices; a report without its findings too')
    }
  })
})

describe('--max-warnings', () => {
  test.each([
    ['2', 0],
    ['1', 1],
    ['0', 1],
  ])('%s of two', async (most, code) => {
    const done = await checked({ 'cases/a.yaml': told }, ['--max-warnings', most])
    expect(done.code).toBe(code)
    expect(done.stderr).toBe(code === 0 ? '' : `effectcalc: 2 warnings, and --max-warnings allows ${most} at most\n`)
    const junit = await checked({ 'cases/a.yaml': told }, ['--max-warnings', most, '--format', 'junit'])
    expect(junit.stdout.includes('<failure')).toBe(code === 1)
  })

  test.each(['-1', 'x', '1.5', ''])('%j is no number of warnings', async (most) => {
    const done = await checked({ 'cases/a.yaml': told }, [`--max-warnings=${most}`])
    expect([done.code, done.stdout]).toEqual([2, ''])
    expect(done.stderr).toMatch(/--max-warnings/)
  })
})

describe('a baseline', () => {
  const files = { 'cases/a.yaml': told, 'cases/b.yaml': withError }
  const name = 'effectcalc-baseline.json'
  const check = (cwd: string, ...args: readonly string[]) => run(['check', ...args, '--language', 'en'], { cwd })

  test('lets an old project begin, and says what is new and what is gone', async () => {
    await inFolderWith(files, async (cwd) => {
      expect((await check(cwd)).code).toBe(1)
      const written = await check(cwd, '--write-baseline')
      expect([written.code, written.stderr]).toEqual([
        0,
        `${name} written: 3 findings do not count in check from now on.\n`,
      ])
      const text = await readFile(join(cwd, name), 'utf8')
      expect(text).not.toMatch(/Jansen|verhaal/)
      expect(JSON.parse(text)).toMatchObject({ format: 'effectcalc-baseline/1' })

      const again = await check(cwd, '--strict')
      expect(again.code).toBe(0)
      expect(again.stdout).toMatch(/No new findings[\s\S]*3 findings stand in effectcalc-baseline\.json already/)
      expect((await check(cwd, '--all')).stdout).toMatch(/cases\/b\.yaml:6:22: error: .*\[not-one-of\]/)

      // Lines move, a new mistake comes, an old one goes.
      await writeFile(join(cwd, 'cases/a.yaml'), `# new\n\n${told}extra: 1\n`)
      await writeFile(join(cwd, 'cases/b.yaml'), withError.replace('usul', 'usual'))
      const later = await check(cwd)
      expect(later.stdout.match(/\[[a-z-]+\]$/gm)).toEqual(['[unknown-key]', '[ratings-missing]'])
      expect(later.code).toBe(1)
      // The error of the one file keeps its warnings from being seen: only what was mended is gone.
      expect(later.stdout).toMatch(/1 finding of effectcalc-baseline\.json is gone/)
      await check(cwd, '--write-baseline')
      await writeFile(join(cwd, 'cases/a.yaml'), told)
      const mended = await check(cwd, '--strict')
      expect([mended.code, /1 finding of \S+ is gone/.test(mended.stdout)]).toEqual([0, true])
    })
  })

  test('a second finding of the same kind is new', async () => {
    await inFolderWith({ 'cases/a.yaml': told }, async (cwd) => {
      await check(cwd, '--write-baseline')
      await writeFile(join(cwd, 'cases/a.yaml'), told.replace('Jansen', 'Jansen en meneer Pietersen'))
      const later = await check(cwd, '--strict')
      expect([later.code, later.stdout.match(/\[may-point-to-a-person\]/g)?.length]).toEqual([1, 1])
    })
  })

  test('written of one file keeps what it held of others; read of one file says nothing of others', async () => {
    await inFolderWith(files, async (cwd) => {
      await check(cwd, '--write-baseline')
      const before = await readFile(join(cwd, name), 'utf8')
      await check(cwd, 'cases/a.yaml', '--write-baseline')
      expect(await readFile(join(cwd, name), 'utf8')).toBe(before)
      const one = await check(cwd, 'cases/b.yaml')
      expect([one.code, /gone/.test(one.stdout)]).toEqual([0, false])
    })
  })

  test('is not written of standard input, and says nothing of what comes there', async () => {
    await inFolderWith({ 'cases/b.yaml': told }, async (cwd) => {
      await check(cwd, '--write-baseline')
      const before = await readFile(join(cwd, name), 'utf8')
      for (const paths of [['-'], ['cases', '-']]) {
        const input = { cwd, input: withError }
        const refused = await run(['check', ...paths, '--write-baseline', '--language', 'en'], input)
        expect([refused.code, refused.stdout]).toEqual([2, ''])
        expect(refused.stderr).toContain('standard input (-) is not kept in a baseline')
        expect(await readFile(join(cwd, name), 'utf8')).toBe(before)
      }

      // An earlier version did write it.
      const json = await run(['check', '-', '--format', 'json'], { cwd, input: withError })
      const { findings } = JSON.parse(json.stdout)
      const entries = findings.map(({ code, fingerprint }: Record<string, string>) => ({
        file: '-',
        code,
        fingerprint,
        count: 1,
      }))
      expect(entries).not.toEqual([])
      await writeFile(join(cwd, name), JSON.stringify({ format: 'effectcalc-baseline/1', findings: entries }))
      const later = await run(['check', '-', '--language', 'en'], { cwd, input: withError })
      expect([later.code, /already|gone/.test(later.stdout)]).toEqual([1, false])
      await check(cwd, '--write-baseline')
      expect(await readFile(join(cwd, name), 'utf8')).toBe(before)
    })
  })

  test('does not put a case that cannot be calculated into a report', async () => {
    await inFolderWith(files, async (cwd) => {
      await check(cwd, '--write-baseline')
      const report = await run(['report', '--format', 'json'], { cwd })
      expect(report.code).toBe(1)
      expect(JSON.parse(report.stdout)).toMatchObject({ cases: [{ case: 'a' }], overall: { files: 2, n: 1 } })
    })
  })

  test.each(['{', '[]', 'null', '{"format":"effectcalc-baseline/1","findings":[{"file":1}]}'])(
    'that cannot be read is said, and can be written anew: %s',
    async (text) => {
      await inFolderWith({ 'cases/a.yaml': withWarning, [name]: text }, async (cwd) => {
        const done = await check(cwd)
        expect([done.code, done.stdout]).toEqual([1, ''])
        expect(done.stderr).toMatch(/effectcalc-baseline\.json cannot be read;\s"effectcalc check --write-baseline"/)
        expect((await check(cwd, '--write-baseline')).code).toBe(0)
        expect((await check(cwd, '--strict')).code).toBe(0)
      })
    },
  )

  test('of a later version is not written over', async () => {
    const later = '{"format":"effectcalc-baseline/2","findings":[]}'
    await inFolderWith({ 'cases/a.yaml': withWarning, [name]: later }, async (cwd) => {
      for (const args of [[], ['--write-baseline']]) {
        const { code, stderr } = await check(cwd, ...args)
        expect([code, stderr]).toEqual([1, expect.stringContaining('of a later version of effectcalc')])
        expect(await readFile(join(cwd, name), 'utf8')).toBe(later)
      }
    })
  })

  test('what the settings silence is not written', async () => {
    await inFolderWith(
      { 'cases/a.yaml': withWarning, 'effectcalc.yaml': settings(set('ratings-missing', 'off')) },
      async (cwd) => {
        await check(cwd, '--write-baseline')
        expect(JSON.parse(await readFile(join(cwd, name), 'utf8')).findings).toEqual([])
      },
    )
  })
})

describe('in GitHub Actions', () => {
  const env = { GITHUB_ACTIONS: 'true' }

  test('text and annotations are the usual form, with paths from the repository', async () => {
    await inFolderWith({ 'project/cases/met spatie, 100% a.yaml': withError }, async (cwd) => {
      const here = join(cwd, 'project')
      const done = await run(['check', '--language', 'en'], { cwd: here, env: { ...env, GITHUB_WORKSPACE: cwd } })
      expect(done.stdout).toMatch(/^cases\/met spatie, 100% a\.yaml:6:22: error/m)
      expect(done.stdout).toMatch(
        /^::error file=project\/cases\/met spatie%2C 100%25 a\.yaml,line=6,col=22,endLine=6,endColumn=26,title=not-one-of::/m,
      )
      const sarif = await run(['check', '--format', 'sarif'], { cwd: here, env: { GITHUB_WORKSPACE: cwd } })
      expect(JSON.parse(sarif.stdout).runs[0].results[0].locations[0].physicalLocation).toEqual({
        artifactLocation: { uri: 'project/cases/met%20spatie%2C%20100%25%20a.yaml', uriBaseId: '%SRCROOT%' },
        region: { startLine: 6, startColumn: 22, endColumn: 26 },
      })
    })
  })

  test('another form that was asked for is that form alone', async () => {
    await inFolderWith({ 'cases/b.yaml': withError }, async (cwd) => {
      const text = await run(['check', '--format', 'text'], { cwd, env })
      const json = await run(['check', '--format', 'json'], { cwd, env })
      expect(text.stdout).not.toMatch(/^::/m)
      expect(JSON.parse(json.stdout).findings).toHaveLength(1)
      expect((await run(['check'], { cwd, env: { GITHUB_ACTIONS: 'false' } })).stdout).not.toMatch(/^::/m)
    })
  })
})

test('columns count characters, not halves of them', async () => {
  await inFolderWith(
    { 'cases/b.yaml': withError.replace('{ kind:', '{ # 🏠🏠\n    "title": "🏠🏠", kind:') },
    async (cwd) => {
      const done = await run(['check', '--format', 'sarif'], { cwd })
      const [{ columnKind, results }] = JSON.parse(done.stdout).runs
      expect(columnKind).toBe('unicodeCodePoints')
      const of = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'not-one-of')
      expect(of.locations[0].physicalLocation.region).toEqual({ startLine: 7, startColumn: 26, endColumn: 30 })
    },
  )
})
