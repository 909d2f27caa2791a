import { readdirSync, readFileSync } from 'node:fs'
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inFolderWith, root, run } from './run-here.ts'

/** Files of a folder of the program, by their path from a name. */
function filesOf(folder: string, as: string): Record<string, string> {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  const files = names.filter((name) => /\.(yaml|md)$/.test(name))
  return Object.fromEntries(files.map((name) => [`${as}/${name}`, readFileSync(join(root, folder, name), 'utf8')]))
}

const cases = filesOf('cases', 'cases')
const settings = readFileSync(join(root, 'effectcalc.yaml'), 'utf8')

const story = (id: string) => `case: ${id}
title: Story ${id}
window: { from: 2024-01, months: 12 }
scenarios:
  intervention: { activities: [] }
  reference: { kind: usual, activities: [] }
ratings:
  - rater: worker-1
    role: professional
    scores: { housing: { start: 2, intervention: 4, reference: 2 } }
    others: same
`

/** A project of two stories, with settings of its report. */
const projectWith = (report: string, files: Readonly<Record<string, string | Uint8Array>> = {}) => ({
  'effectcalc.yaml': `format: 1\nlanguage: en\norganisation: The Bridge\n${report}`,
  'cases/a.yaml': story('a'),
  'cases/b.yaml': story('b'),
  ...files,
})

describe.each([
  ['nl', 'Waarom dit rapport', 'In 33 van de 36 verhalen', 'bespaart € 193.512', 'Wat wij hieruit halen'],
  ['en', 'Why this report', 'In 33 of the 36 stories', 'saves €193,512', 'What we take from it'],
])('the example of a report in %s', (language, opening, sentence, amount, conclusion) => {
  it('gives the texts with their figures, in their place among the sections', async () => {
    const files = {
      ...cases,
      ...filesOf(`templates/report/${language}/texts`, 'texts'),
      'effectcalc.yaml': `${settings}\n${readFileSync(join(root, `templates/report/${language}/report.yaml`), 'utf8')}`,
    }
    await inFolderWith(files, async (cwd) => {
      const { stdout, stderr, code } = await run(['report', '--language', language], { cwd })
      expect(stderr).toBe('')
      expect(code).toBe(0)
      const words = stdout.replace(/\s+/g, ' ')
      expect(words).toContain(sentence)
      expect(words).toContain(amount)
      expect(words).not.toMatch(/\{\{|\}\}|<!--/)
      expect(words.indexOf(opening)).toBeLessThan(words.indexOf(conclusion))
      expect((await run(['check'], { cwd })).code).toBe(0)
    })
  })
})

describe('a report with texts of its own', () => {
  it('holds only the sections asked for, in that order', async () => {
    const report = 'report: { sections: [b.md, limits, a.md] }\n'
    const files = projectWith(report, {
      'texts/a.md': '# Text A\n',
      'texts/b.md': '# Text B\n\n{{ stories_count }} stories',
    })
    await inFolderWith(files, async (cwd) => {
      const { stdout, code } = await run(['report'], { cwd })
      expect(code).toBe(0)
      expect(stdout).toMatch(/Text B\n─+\n\n2 stories\n[\s\S]*Text A\n─+/)
      expect(stdout).not.toContain('Quality of life\n')
    })
  })

  it('leaves a name that is no figure as it is written, says so, and ends with 1', async () => {
    const files = projectWith('report: { sections: [a.md] }\n', {
      'texts/a.md': 'Saves in {{ save_count }} stories, {{ cases.a.headline.diference }}.\n',
    })
    await inFolderWith(files, async (cwd) => {
      const report = await run(['report'], { cwd })
      expect(report.stdout).toContain('Saves in {{ save_count }} stories')
      expect(report.stderr).toMatch(/^texts\/a\.md:1:13: error: .*"save_count" \[unknown-figure\]$/m)
      expect(report.stderr).toContain('did you mean "saves_count"?')
      expect(report.stderr).toContain('did you mean "cases.a.headline.difference"?')
      expect(report.code).toBe(1)
      const check = await run(['check'], { cwd })
      expect(check.stdout).toContain('[unknown-figure]')
      expect(check.code).toBe(1)
    })
  })

  it('is made without a text or a logo that is not there', async () => {
    const files = projectWith('report: { sections: [other.md, headline], texts: ./words/, logo: gone.png }\n')
    await inFolderWith(files, async (cwd) => {
      const { stdout, stderr, code } = await run(['report'], { cwd })
      expect(stdout).toContain('In short')
      expect([...stderr.matchAll(/effectcalc\.yaml:4:\d+: .* \[([a-z-]+)\]$/gm)].map(([, found]) => found)).toEqual([
        'unknown-text',
        'unusable-logo',
      ])
      expect(stderr).toContain('looked for in the folder words')
      expect(code).toBe(1)
    })
  })

  it('reads lines of a case that it names', async () => {
    const priced = story('a').replace(
      'reference: { kind: usual, activities: [] }',
      'reference: { kind: usual, activities: [{ label: A day, unit_price: { amount: 100, unit: day, price_year: 2025, payer: client, source: { title: A list } }, quantity: 5, certainty: certain, because: So it was }] }',
    )
    const text =
      '{{ cases.a.headline.difference }}: {{ cases.a.lines.1.amount }} of {{ cases.a.lines.1.quantity }} days'
    const files = {
      ...projectWith('price_year: 2025\nreport: { sections: [a.md] }\n', { 'texts/a.md': text }),
      'cases/a.yaml': priced,
    }
    await inFolderWith(files, async (cwd) => {
      const { stdout, code } = await run(['report'], { cwd })
      expect(stdout).toContain('saves €500: €500 of 5 days')
      expect(code).toBe(0)
    })
  })

  it('follows no link, and no way out of the project', async () => {
    const outside = { 'elsewhere/secret.md': 'A secret.\n', 'elsewhere/logo.svg': '<svg></svg>\n' }
    await inFolderWith(outside, (elsewhere) =>
      inFolderWith(
        projectWith('report: { sections: [secret.md, headline], logo: pictures/logo.svg }\n', { 'texts/a.md': 'A' }),
        async (cwd) => {
          await symlink(join(elsewhere, 'elsewhere/secret.md'), join(cwd, 'texts/secret.md'))
          await symlink(join(elsewhere, 'elsewhere'), join(cwd, 'pictures'), 'junction')
          const { stdout, stderr } = await run(['report'], { cwd })
          expect(stdout).not.toContain('secret')
          expect(stderr.match(/\[outside-project\]$/gm)).toHaveLength(2)
        },
      ),
    )
    for (const path of ['/etc/a.md', '../a.md', 'b/../../a.md', 'C:/a.md', "'\\\\server\\a.md'"])
      await inFolderWith(projectWith(`report: { sections: [${path}] }\n`), async (cwd) => {
        const { stdout, code } = await run(['check'], { cwd })
        expect(stdout, path).toContain('[outside-project]')
        expect(code).toBe(1)
      })
  })
})

describe('tables as csv', () => {
  it.each([
    ['', ';', ','],
    ["csv: { separator: ',' }\n", ',', '.'],
    ["csv: { separator: tab, decimal: '.' }\n", '\t', '.'],
  ])('are written as the settings say: %s', async (convention, separator, decimal) => {
    await inFolderWith({ ...cases, 'effectcalc.yaml': `${settings}\n${convention}` }, async (cwd) => {
      await run(['report', '--format', 'csv', '--out', 'out'], { cwd })
      const lines = readFileSync(join(cwd, 'out/lines.csv'), 'utf8')
      expect(lines.split('\n')[0]?.split(separator).length).toBeGreaterThan(5)
      expect(lines).toMatch(new RegExp(`\\${separator}\\d+\\${decimal}\\d+\\${separator}`))
    })
  })
})
