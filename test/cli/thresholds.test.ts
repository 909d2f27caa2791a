import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { storiesOf, story } from './published-project.ts'
import { inFolderWith, run } from './run-here.ts'

const dutch = { env: { LANG: 'nl_NL.UTF-8' } }

/** Four stories, of one of which nobody knows what it would have cost otherwise. */
const quarterUnknown = {
  ...storiesOf([1000, 2000, 3000]),
  'cases/open.yaml': `${story('open', 1).slice(0, story('open', 1).indexOf('  reference:'))}  reference:\n    kind: usual\n    certainty: certain\n    because: nobody knows\n    activities: unknown\n`,
}

/** What is said of rules: it stands after the findings. */
const toldIn = (stderr: string) => {
  const lines = stderr.trimEnd().split('\n')
  return lines.slice(lines.findIndex((line) => line.startsWith('effectcalc: ')))
}

const failOn = (...rules: readonly string[]) => rules.flatMap((rule) => ['--fail-on', rule])

describe('--fail-on', () => {
  it('says of each rule with which figure it is met, and exits 1 where one is not', async () => {
    await inFolderWith(quarterUnknown, async (cwd) => {
      const { code, stdout, stderr } = await run(
        ['report', '--format', 'json', ...failOn('unknown > 10%', 'unknown > 25%', 'cases < 4', 'mean > 1999')],
        { cwd, ...dutch },
      )
      expect(code).toBe(1)
      expect(JSON.parse(stdout).overall).toMatchObject({ n: 4, known: 3 })
      expect(toldIn(stderr)).toEqual([
        'effectcalc: niet voldaan: deel onbekend 25% (afgekeurd bij unknown > 10%)',
        'effectcalc: voldaan: deel onbekend 25% (afgekeurd bij unknown > 25%)',
        'effectcalc: voldaan: aantal casussen 4 (afgekeurd bij cases < 4)',
        'effectcalc: niet voldaan: gemiddelde bespaart €\u00a02.000 (precies 2.000) (afgekeurd bij mean > 1999)',
      ])
    })
  })

  it('exits 0 where all are met', async () => {
    await inFolderWith(quarterUnknown, async (cwd) => {
      const rules = ['unknown > 30%', 'errors > 0', 'cases.person-2.costs.difference < 2000', 'left_out != 0']
      const { code, stderr } = await run(['report', ...failOn(...rules)], { cwd })
      expect(code).toBe(0)
      expect(stderr).toContain('met: cases.person-2.costs.difference saves €2,000 (fails if')
      expect(stderr).not.toContain('not met')
    })
  })

  it('holds a figure that is unknown to be not good enough, unless the rule asks', async () => {
    await inFolderWith(quarterUnknown, async (cwd) => {
      const { code, stderr } = await run(['report', ...failOn('total < 0', 'alpha is known and alpha < 0.6')], { cwd })
      expect(code).toBe(1)
      expect(toldIn(stderr)).toEqual([
        'effectcalc: not met: total not known (fails if total < 0)',
        '  not known is not good enough; if it is, write: total is known and total < 0',
        'effectcalc: met: alpha not known (fails if alpha is known and alpha < 0.6)',
      ])
      const allowed = await run(['report', ...failOn('total is known and total < 0')], { cwd })
      expect(allowed.code).toBe(0)
    })
  })

  it('is held to each block of cases by itself', async () => {
    const other = story('other', 50).replace('kind: usual', 'kind: none')
    await inFolderWith({ ...storiesOf([1000, 2000]), 'cases/other.yaml': other }, async (cwd) => {
      const { code, stderr } = await run(['report', ...failOn('mean < 100')], { cwd })
      expect(code).toBe(1)
      expect(toldIn(stderr).sort()).toEqual([
        'effectcalc: met: mean saves €1,500 in usual-12 (fails if mean < 100)',
        'effectcalc: not met: mean no difference (saves €50) in none-12 (fails if mean < 100)',
      ])
    })
  })

  it('counts findings, and cases that are left out', async () => {
    await inFolderWith({ ...storiesOf([1000, 2000]), 'cases/bad.yaml': 'case: bad\n' }, async (cwd) => {
      const { code, stderr } = await run(['report', ...failOn('left_out > 1', 'errors > 0')], { cwd })
      expect(code).toBe(1)
      expect(stderr).toContain('effectcalc: met: left out 1 (fails if left_out > 1)')
      expect(stderr).toMatch(/effectcalc: not met: errors \d \(fails if errors > 0\)/)
    })
  })

  it('with --quiet says only what is not met', async () => {
    await inFolderWith(quarterUnknown, async (cwd) => {
      const { stderr } = await run(['report', '--quiet', ...failOn('unknown > 10%', 'cases < 4')], { cwd })
      expect(stderr).toBe('effectcalc: not met: share unknown 25% (fails if unknown > 10%)\n')
    })
  })

  it.each([
    ['unknown 10%', 10, 'after a figure comes a sign'],
    ['unknown > 10', 12, 'is a share from 0 to 1'],
    ['unknwon > 10%', 2, 'no figure is called "unknwon"'],
    ['alpha < 0,6', 10, 'there is a comma in "0,6"'],
    ['aggregate.usual-12.cost_diference.total > 3', 2, 'no figure is called'],
    ['aggregate.usual-12.cost_difference.largest_share > 40', 53, 'is a share from 0 to 1'],
    ['aggregate.usual-12.cost_difference.largest_share > 100%', 53, 'this figure is never > 100%'],
    ['unknown < 0', 12, 'this figure is never < 0'],
    ['cases = 1.5', 10, 'this figure is a count, and "1.5" is not'],
    ['cases.__proto__.costs > 3', 2, 'no figure is called'],
  ])('that cannot be read is marked, and nothing is written: %s', async (rule, column, words) => {
    await inFolderWith(storiesOf([1000, 2000]), async (cwd) => {
      const { code, stdout, stderr } = await run(['report', '--out', 'out', ...failOn(rule)], { cwd })
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toContain(words)
      const lines = stderr.split('\n')
      const marked = lines.findIndex((line) => /^ *\^/.test(line))
      const [shown, mark] = lines.slice(marked - 1)
      expect(shown).toBe(`  ${rule}`)
      expect(mark?.indexOf('^')).toBe(column)
      await expect(access(join(cwd, 'out'))).rejects.toThrow()
    })
  })

  it('does not pass on signs that a terminal obeys, and is quick with a rule of any length', async () => {
    await inFolderWith(storiesOf([1000]), async (cwd) => {
      const hostile = await run(['report', ...failOn('un\u001b[31m\u202eknown > 3')], { cwd })
      expect(hostile.code).toBe(2)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
      expect(hostile.stderr).not.toMatch(/[\u001b\u202e]/)
      const long = await run(['report', ...failOn('('.repeat(100_000))], { cwd })
      expect(long.code).toBe(2)
      expect(long.stderr).toContain('longer than 500')
      expect(long.stderr.length).toBeLessThan(500)
    })
  })
})

describe('report.fail_on in the settings', () => {
  const settings = (rules: string) => ({ ...quarterUnknown, 'effectcalc.yaml': `price_year: 2025\nreport:\n${rules}` })

  it('turns the report over all stories down, with the reason, and no report of one', async () => {
    const files = settings(
      '  fail_on:\n    - { rule: unknown > 10%, because: "agreed in\\e[31m 2025" }\n    - errors > 0\n',
    )
    await inFolderWith(files, async (cwd) => {
      const { code, stderr } = await run(['report'], { cwd })
      expect(code).toBe(1)
      expect(toldIn(stderr)).toEqual([
        'effectcalc: not met: share unknown 25% (fails if unknown > 10%)',
        '  because: agreed in\ufffd[31m 2025',
        'effectcalc: met: errors 0 (fails if errors > 0)',
      ])
      const ofOne = await run(['report', 'cases/person-1.yaml'], { cwd })
      expect([ofOne.code, toldIn(ofOne.stderr).join(' ')]).toEqual([
        0,
        'effectcalc: 2 rules of report.fail_on are held to a report on a folder or over several stories, and not to this one',
      ])
      expect((await run(['report', 'cases/person-1.yaml', '--quiet'], { cwd })).stderr).toBe('')
    })
  })

  it('holds a project and a folder of one story to them, but not a story that is named', async () => {
    const rules = 'price_year: 2025\nreport:\n  fail_on: [cases < 20, unknown > 10%, errors > 0]\n'
    await inFolderWith({ ...storiesOf([1000]), 'effectcalc.yaml': rules }, async (cwd) => {
      const told = [
        'effectcalc: not met: number of cases 1 (fails if cases < 20)',
        'effectcalc: met: share unknown 0% (fails if unknown > 10%)',
        'effectcalc: met: errors 0 (fails if errors > 0)',
      ]
      const asked = await run(
        ['report', 'cases/person-1.yaml', ...failOn('cases < 20', 'unknown > 10%', 'errors > 0')],
        {
          cwd,
        },
      )
      expect([asked.code, toldIn(asked.stderr).slice(0, 3)]).toEqual([1, told])
      for (const args of [
        [],
        ['.'],
        ['cases'],
        ['--project', '.'],
        ['cases', 'cases/person-1.yaml'],
        ['--format', 'json'],
      ]) {
        const { code, stderr } = await run(['report', ...args], { cwd })
        expect([code, toldIn(stderr)], args.join(' ')).toEqual([1, told])
      }
      const quiet = await run(['report', '--quiet'], { cwd })
      expect([quiet.code, quiet.stderr]).toEqual([1, `${told[0]}\n`])
      const named = await run(['report', 'cases/person-1.yaml'], { cwd })
      expect([named.code, toldIn(named.stderr).join(' ')]).toEqual([0, expect.stringContaining('3 rules')])
    })
  })

  it('changes nothing of the result', async () => {
    const json = (files: Readonly<Record<string, string>>) =>
      inFolderWith(files, async (cwd) => {
        const { inputs: _, ...rest } = JSON.parse((await run(['report', '--format', 'json'], { cwd })).stdout)
        return rest
      })
    expect(await json(settings('  fail_on: [unknown > 10%]\n'))).toEqual(await json(settings('  texts: texts\n')))
  })

  it('marks a name that no figure has, and writes the report', async () => {
    await inFolderWith(settings('  fail_on:\n    - overall.nn > 3\n'), async (cwd) => {
      const { code, stdout, stderr } = await run(['report'], { cwd })
      expect(code).toBe(1)
      expect(stdout).not.toBe('')
      expect(stderr).toContain('effectcalc.yaml:4:7: error: no figure is called "overall.nn" [unknown-figure]')
      expect(stderr).toContain('^^^^^^^^^^ did you mean "overall.n"?')
    })
  })

  it('marks the word that cannot be read, and shows no other words than those of rules', async () => {
    const rules = '  fail_on:\n    - "unknown >> 10%"\n    - Jansen of the trap\n    - unknown > 10% or Jansen\n'
    await inFolderWith(settings(rules), async (cwd) => {
      const { code, stdout } = await run(['check'], { cwd })
      expect(code).toBe(1)
      expect(stdout).toContain('effectcalc.yaml:4:16: error:')
      expect(stdout).toContain('effectcalc.yaml:5:7: error:')
      expect(stdout).toContain('effectcalc.yaml:6:24: error:')
      expect(stdout).not.toMatch(/trap|of the/)
    })
  })
})

describe('rules on a published report', () => {
  const amounts = [1100, 1200, 1300, 1400, 1500, 1600, 1700, 1800, 1900, 2000, 2100, -2200]

  it('are told without figures that may not be published', async () => {
    await inFolderWith(storiesOf(amounts), async (cwd) => {
      const rules = [
        ...['cases < 10', 'largest_share > 5%', 'aggregate.usual-12.cost_difference.max > 1', 'alpha < 0.5'],
        ...['cases.person-1.costs.difference > 1000', 'files > 1', 'errors > 0', 'aggregate.usual-12.n > 20'],
      ]
      const { code, stderr } = await run(['report', '--audience', 'published', ...failOn(...rules)], { cwd })
      expect(code).toBe(1)
      expect(stderr.split('\n').filter((line) => line.startsWith('effectcalc: '))).toEqual([
        'effectcalc: met: number of cases 12 (fails if cases < 10)',
        'effectcalc: not met: share of the largest difference not published (fails if largest_share > 5%)',
        'effectcalc: not met: aggregate.usual-12.cost_difference.max not published (fails if aggregate.usual-12.cost_difference.max > 1)',
        'effectcalc: not met: alpha not published (fails if alpha < 0.5)',
        'effectcalc: not met: cases.person-1.costs.difference not published (fails if cases.person-1.costs.difference > 1000)',
        'effectcalc: not met: number of files not published (fails if files > 1)',
        'effectcalc: met: errors 0 (fails if errors > 0)',
        'effectcalc: met: aggregate.usual-12.n 12 (fails if aggregate.usual-12.n > 20)',
      ])
      expect(stderr).not.toMatch(/2[,.]?200|1[,.]?100/)
    })
  })

  it('do not name a block that is not published', async () => {
    const few = story('few', 50).replace('kind: usual', 'kind: none')
    await inFolderWith({ ...storiesOf(amounts), 'cases/few.yaml': few }, async (cwd) => {
      const { stderr } = await run(['report', '--audience', 'published', ...failOn('cases < 10')], { cwd })
      expect(stderr).toContain('met: number of cases 12 in usual-12 (fails')
      expect(stderr).toContain('not met: number of cases not published in a part that is not published (fails if')
      expect(stderr).not.toContain('none-12')
    })
  })

  it('do not suggest names of cases', async () => {
    await inFolderWith(storiesOf(amounts), async (cwd) => {
      const { code, stderr } = await run(
        ['report', '--audience', 'published', ...failOn('cases.person-13.costs.difference > 1')],
        { cwd },
      )
      expect(code).toBe(2)
      expect(stderr).not.toMatch(/person-1\b/)
    })
  })
})
