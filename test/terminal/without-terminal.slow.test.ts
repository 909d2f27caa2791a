import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { program, run } from '../cli/run.ts'
import { casePath, command, dutch, inProject, type Project } from './at-terminal.ts'

const needsTerminal =
  'effectcalc: score stelt vragen en heeft daarvoor een terminal nodig. Geef anders\neen antwoordenbestand mee: --answers BESTAND'

/** What is said, whatever the width it was said at. */
const inOneLine = (said: string) => said.replace(/\s+/g, ' ')

describe.concurrent('without a terminal', () => {
  test('nothing is asked, read or written, and it is said what to do', () =>
    inProject(async ({ folder, read, names }) => {
      const before = await read(casePath)
      const runs = [command, [...command, '--plain'], [...command, '--dry-run'], ['score']]
      for (const args of runs)
        expect(await run(args, { cwd: folder, env: dutch, input: '\r\r\r' })).toEqual({
          code: 2,
          stdout: '',
          stderr: `${needsTerminal}\n`,
        })
      expect(await read(casePath)).toBe(before)
      expect(await names('.')).toEqual(['cases', 'effectcalc.yaml'])
    }))

  test.for([
    ['what is typed', '< /dev/null'],
    ['what is asked', '2> fouten.txt'],
  ])('not even where only %s is elsewhere', ([, to]) =>
    inProject(async ({ startProgram, read, names }) => {
      const terminal = startProgram('sh', [
        '-c',
        `"$0" "$1" score ${casePath} --rater a ${to}`,
        process.execPath,
        program,
      ])
      expect(await terminal.ended).toEqual({ code: 2, signal: 0 })
      const said = (await names('.')).includes('fouten.txt') ? await read('fouten.txt') : terminal.shown()
      expect(inOneLine(said.trim())).toBe(inOneLine(needsTerminal))
      expect(await names('.')).not.toContain('answers')
    }),
  )
})

describe.concurrent('--answers', () => {
  const whole = {
    answers: 1,
    case: 'eettafel-na-verlies',
    rater: 'sociaal-werker-2',
    role: 'professional',
    of: 'client',
    instrument: 'life-domains',
    at: 'review',
  }

  const given = {
    'course.reference.1': 'keep',
    'course.reference.2': 'keep',
    'course.reference.3': 'keep',
    'course.reference.4': 'keep',
    'course.reference.5': 'keep',
    'course.reference.add-1': 'done',
    'score.finances.start': 2,
    'score.finances.intervention': 4,
    'score.finances.reference': 1,
    'score.finances.because': '',
    'score.work-education.start': 'same-for-the-rest',
    'follow-up.month-18.finances': 4,
    attribution: 'all',
  }

  const addition = {
    ...given,
    'course.reference.add-1': 'add',
    'course.reference.add-1.price': 'hospital-day',
    'course.reference.add-1.quantity': 2,
    'course.reference.add-1.per': 'total',
    'course.reference.add-1.event': 'none',
    'course.reference.add-1.when': 'whole',
    'course.reference.add-1.certainty': '',
    'course.reference.add-1.because': 'Een val in huis',
    'course.reference.add-1.sure': 'yes',
    'course.reference.add-2': 'done',
  }

  /** Answers with some of them other, or away. */
  const but = (other: Readonly<Record<string, unknown>>, from: Readonly<Record<string, unknown>> = given) => ({
    ...whole,
    given: Object.fromEntries(Object.entries({ ...from, ...other }).filter(([, answer]) => answer !== undefined)),
  })

  async function scored({ folder, write }: Project, answers: string, args: readonly string[] = []) {
    await write('antwoorden.yaml', answers)
    return run(['score', casePath, '--answers', 'antwoorden.yaml', ...args], { cwd: folder, env: dutch })
  }

  test('takes answers up without asking anything', () =>
    inProject(async (project) => {
      expect(await scored(project, stringify(but({})))).toMatchObject({ code: 0, stdout: '' })
      const { ratings } = parse(await project.read(casePath))
      expect(ratings[1]).toMatchObject({
        rater: 'sociaal-werker-2',
        scores: { finances: { start: 2, intervention: 4, reference: 1 } },
        others: 'same',
      })
      const check = await run(['check', '--strict'], { cwd: project.folder, env: dutch })
      expect(check).toMatchObject({ code: 0, stderr: '' })
      // The same answers once more change nothing.
      const after = await project.read(casePath)
      expect(await scored(project, stringify(but({})))).toEqual({
        code: 0,
        stdout: '',
        stderr: 'Er verandert niets in het bestand.\n',
      })
      expect(await project.read(casePath)).toBe(after)
    }))

  const refused: readonly (readonly [what: string, answers: string, code: number, said: readonly string[]])[] = [
    [
      'a level that is not on the scale',
      stringify(but({ 'score.finances.intervention': 9 })),
      1,
      ['antwoorden.yaml: het antwoord op score.finances.intervention past niet: Kies een cijfer van 1 tot en met 5.'],
    ],
    [
      'an answer that is not there',
      stringify(but({ attribution: undefined, 'score.finances.reference': undefined })),
      1,
      ['antwoorden.yaml: nog niet beantwoord: score.finances.reference, attribution'],
    ],
    [
      'answers about another case',
      stringify({ ...but({}), case: 'huis-behouden' }),
      2,
      ['antwoorden.yaml hoort bij de casus huis-behouden'],
    ],
    [
      'a price that is not in the list',
      stringify(but({ 'course.reference.add-1.price': 'gold' }, addition)),
      1,
      [
        'antwoorden.yaml: het antwoord op course.reference.add-1.price past niet: Die naam staat niet in de prijslijst.',
      ],
    ],
    [
      'answers about the case as it was',
      stringify({ ...but({}), case_sha256: 'f00d' }),
      1,
      [`${casePath} is veranderd sinds dit gesprek begon. Er is niets geschreven`],
    ],
    [
      'a field that is not of answers',
      stringify({ ...but({}), rator: 'x' }),
      1,
      ['antwoorden.yaml:22:1:', '"rator"', 'bedoeld: "rater"?'],
    ],
    ['a text that is no YAML', 'answers: [1\n', 1, ['antwoorden.yaml:', '[yaml-syntax]']],
    [
      'a line of which one is not sure yet',
      stringify(but({ 'course.reference.add-1.sure': 'change', 'course.reference.add-2': undefined }, addition)),
      1,
      ['course.reference.add-1.sure'],
    ],
  ]

  test.for(refused)('refuses %s', ([, answers, code, said]) =>
    inProject(async (project) => {
      const before = await project.read(casePath)
      const result = await scored(project, answers)
      expect(result).toMatchObject({ code, stdout: '' })
      for (const words of said) expect(inOneLine(result.stderr)).toContain(words)
      expect(await project.read(casePath)).toBe(before)
      expect(await project.names('.')).toEqual(['antwoorden.yaml', 'cases', 'effectcalc.yaml'])
    }),
  )

  test('leaves out answers to questions that are not asked any more', () =>
    inProject(async (project) => {
      const left = { ...addition, 'course.reference.add-1': 'done', 'score.housing.start': 1 }
      expect(await scored(project, stringify(but({}, left)))).toMatchObject({ code: 0, stdout: '' })
      const taken = await project.read(casePath)
      expect(taken).not.toContain('Een val in huis')
      expect(taken).not.toContain('housing:')
    }))

  test('refuses a file that is not there', () =>
    inProject(async ({ folder }) => {
      const result = await run(['score', casePath, '--answers', 'weg.yaml'], { cwd: folder, env: dutch })
      expect(result).toEqual({
        code: 2,
        stdout: '',
        stderr: 'effectcalc: weg.yaml is niet te lezen: het bestaat niet, of het mag niet\n',
      })
    }))

  test('says of a case with errors that it has errors', () =>
    inProject(async (project) => {
      await project.write(casePath, (await project.read(casePath)).replace('months: 12', 'months: twaalf'))
      const result = await scored(project, stringify(but({})))
      expect(result).toMatchObject({ code: 1, stdout: '' })
      expect(result.stderr).toContain(`${casePath} heeft fouten; los die eerst op:\neffectcalc check ${casePath}`)
    }))

  test('takes no control codes into the case file', () =>
    inProject(async (project) => {
      const because = 'Een \u0007val\u009b31m\nin \u202ehuis'
      const result = await scored(project, stringify(but({ 'course.reference.add-1.because': because }, addition)))
      const { scenarios } = parse(await project.read(casePath))
      const written: string = scenarios.reference.activities[5]?.because ?? ''
      if (result.code === 0) expect(written).toMatch(/^Een val\s?31m in huis$/)
      else expect(written).toBe('')
    }))
})
