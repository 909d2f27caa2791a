import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '../cli/run.ts'
import { answersPath, casePath, command, dutch, inProject, keys, type Project } from './at-terminal.ts'
import { asked, begin, goOn, shortest, whole } from './steps.ts'

const { enter, down } = keys

/** What a whole interview adds to the case file: after which line, and what. */
const added: readonly (readonly [after: string, lines: string])[] = [
  [
    '        because: Opname door ondervoeding is genoemd, maar te onzeker om mee te rekenen\n',
    `      - price: hospital-day
        quantity: 2
        certainty: possible
        because: Een val in huis

attribution:
  share: { low: 0.5, likely: 0.7, high: 0.9 }
  because: De zoon belde elke week
`,
  ],
  [
    '          participation: { intervention: 3 }\n',
    `  - rater: sociaal-werker-2
    role: professional
    of: client
    instrument: life-domains
    at: month 12
    scores:
      finances:
        start: 2
        intervention: 4
        reference: 1
        because: 'Ze houdt "zelf" de rekeningen bij: # elke week'
      work-education:
        start: 3
        intervention: 3
        reference: 2
      day-activities: not-applicable
    others: same
    follow_up:
      - at: month 18
        scores:
          finances: { intervention: 4 }
`,
  ],
]

function withAdded(text: string): string {
  return added.reduce((so, [after, lines]) => {
    expect(so.split(after)).toHaveLength(2)
    return so.replace(after, () => after + lines)
  }, text)
}

/** Whether all lines of a text stand in another one, in their order. */
function keepsLines(before: string, after: string): boolean {
  const lines = after.split('\n')
  let at = 0
  return before.split('\n').every((line) => {
    at = lines.indexOf(line, at) + 1
    return at > 0
  })
}

/** A copy of a project as it was before its interview, with the answers that were given in it. */
async function withAnswers({ read, write, folder }: Project, answers: string, before: string): Promise<string> {
  const copy = join(folder, 'elders')
  await mkdir(join(copy, 'cases'), { recursive: true })
  await write('elders/effectcalc.yaml', await read('effectcalc.yaml'))
  await write(`elders/${casePath}`, before)
  await write('elders/antwoorden.yaml', answers)
  return copy
}

describe.concurrent('a whole interview', () => {
  test('is taken up in the case file, and nothing else changes in it', () =>
    inProject(async ({ start, read, names, folder }) => {
      const before = await read(casePath)
      const terminal = start()
      await begin(terminal)
      await terminal.play(whole)
      for (const shown of ['toegevoegd: Verpleegdag ziekenhuis', 'Geld en schulden 2 4 1 +2 +3', 'bespaart € 913'])
        await terminal.see(shown)
      expect(await read(casePath)).toBe(before)
      await terminal.press(enter, `Dit verandert er in het bestand: … Opgenomen in ${casePath}.`)
      expect(await terminal.ended).toEqual({ code: 0, signal: 0 })
      const accepted = await read(casePath)
      expect(keepsLines(before, accepted)).toBe(true)
      expect(accepted).toBe(withAdded(before))
      // What was shown as the difference is the difference.
      for (const line of added.flatMap(([, lines]) => lines.trimEnd().split('\n').filter(Boolean)))
        expect(terminal.shown()).toContain(`\n+${line}\n`)
      expect(await names('answers')).toEqual([])
      expect(await names('cases')).toEqual(['eettafel.yaml'])
      const check = await run(['check', '--strict'], { cwd: folder, env: dutch })
      expect(check).toEqual({ code: 0, stdout: 'Geen bevindingen; 1 casus nagekeken.\n', stderr: '' })
    }))

  test('stopped at its end does the same from its file of answers, and when it is gone on with', () =>
    inProject(async (project) => {
      const { start, read, names } = project
      const before = await read(casePath)
      const accepted = withAdded(before)
      const terminal = start()
      await begin(terminal)
      await terminal.play(whole)
      await terminal.press(`${down}${down}`, '❯ nu stoppen, later verder')
      await terminal.press(enter, `Uw antwoorden staan in ${answersPath}.`)
      await terminal.see('Verder gaan: effectcalc score cases/eettafel.yaml --rater sociaal-werker-2')
      expect(await terminal.ended).toEqual({ code: 130, signal: 0 })
      expect(await read(casePath)).toBe(before)
      expect(await names('answers')).toEqual([answersPath.replace('answers/', '')])

      const cwd = await withAnswers(project, await read(answersPath), before)
      const args = ['score', casePath, '--answers', 'antwoorden.yaml']
      const dry = await run([...args, '--dry-run'], { cwd, env: dutch })
      expect(dry).toMatchObject({ code: 0, stderr: '' })
      for (const [, lines] of added)
        for (const line of lines.trimEnd().split('\n')) expect(dry.stdout).toContain(`+${line}\n`)
      expect(await read(`elders/${casePath}`)).toBe(before)
      expect(await names('elders')).toEqual(['antwoorden.yaml', 'cases', 'effectcalc.yaml'])
      expect(await run(args, { cwd, env: dutch })).toMatchObject({ code: 0, stdout: '' })
      expect(await read(`elders/${casePath}`)).toBe(accepted)
      expect(await names('elders')).toEqual(['antwoorden.yaml', 'cases', 'effectcalc.yaml'])

      const again = start()
      await goOn(again, asked.review)
      await again.press(enter, 'Opgenomen in')
      expect(await again.ended).toEqual({ code: 0, signal: 0 })
      expect(await read(casePath)).toBe(accepted)
    }))
})

describe.concurrent('the case file', () => {
  test('that changed meanwhile is not written, and the answers are kept', () =>
    inProject(async ({ start, read, write, given }) => {
      const terminal = start()
      await begin(terminal)
      await terminal.play(shortest)
      const changed = `${await read(casePath)}\n`
      await write(casePath, changed)
      await terminal.press(enter, `${casePath} is veranderd sinds dit gesprek begon. Er is niets geschreven`)
      expect(await terminal.ended).toEqual({ code: 1, signal: 0 })
      expect(await read(casePath)).toBe(changed)
      expect(await given()).toMatchObject({ 'score.finances.start': 'same-for-the-rest', attribution: 'all' })
      // Its lines may stand elsewhere now: they are asked again, and the rest is as it was answered.
      const again = start()
      await goOn(again, `1 van 5: Consult huisarts…${asked.keep}`)
    }))

  test('that two raters fill in at once keeps what the first of them said', () =>
    inProject(async ({ start, read, names }) => {
      const other = command.map((word) => (word === 'sociaal-werker-2' ? 'sociaal-werker-3' : word))
      const [one, two] = [start(), start(other)]
      await Promise.all([one, two].map(begin))
      await Promise.all([one.play(shortest), two.play(shortest)])
      await one.press(enter, 'Opgenomen in')
      expect(await one.ended).toEqual({ code: 0, signal: 0 })
      const first = await read(casePath)
      await two.press(enter, 'Er is niets geschreven; uw antwoorden zijn bewaard.')
      expect(await two.ended).toEqual({ code: 1, signal: 0 })
      expect(await read(casePath)).toBe(first)
      expect(await names('answers')).toEqual(['eettafel-na-verlies.sociaal-werker-3.yaml'])
    }))
})
