import { describe, expect, test } from 'vitest'
import { answersPath, casePath, command, inProject, keys, type Step } from './at-terminal.ts'
import { addLine, answered, asked, begin, describeLine, goOn, keepAll, noMore, shortest } from './steps.ts'

const { enter, down, interrupt, escape: back } = keys

const lock = `${answersPath}.lock`
/** The first question after the story, whichever it is. */
const firstQuestion = '==…==…❯'

const kept = `Uw antwoorden staan in ${answersPath}.`

/** The first questions of an interview: the name of each, what is typed, and what is asked next. */
const one: readonly (readonly [name: string, steps: readonly Step[]])[] = [
  ...keepAll.map((step, at) => [`course.reference.${at + 1}`, [step]] as const),
  ['course.reference.add-1', addLine.slice(0, 2)],
  ['course.reference.add-1.price', addLine.slice(2)],
  ...['quantity', 'per', 'event', 'when', 'certainty', 'because'].map(
    (part, at) => [`course.reference.add-1.${part}`, describeLine.slice(at, at + 1)] as const,
  ),
]

describe.concurrent('an interview that is stopped with Ctrl-C', () => {
  test('says where the answers are, and stands at the same question when it is started again', () =>
    inProject(async ({ start, given, names }) => {
      let terminal = start()
      await begin(terminal)
      const parts: readonly (readonly Step[])[] = [
        keepAll,
        addLine.slice(0, 2),
        addLine.slice(2),
        ...describeLine.map((step) => [step]),
        [[enter, asked.add]],
        noMore,
        [['2\r', asked.intervention]],
      ]
      for (const steps of parts) {
        await terminal.play(steps)
        const before = await given()
        const question = steps.at(-1)?.[1] ?? ''
        await terminal.press(interrupt, kept)
        await terminal.see('Verder gaan: effectcalc score cases/eettafel.yaml --rater sociaal-werker-2')
        expect(await terminal.ended).toEqual({ code: 130, signal: 0 })
        expect(await names('answers')).toEqual([answersPath.replace('answers/', '')])
        expect(await given()).toEqual(before)
        terminal = start()
        await terminal.see(`Er ligt een gesprek van ${Object.keys(before).length} antwoorden. ${asked.resume}`)
        await goOn(terminal, question)
      }
    }))

  test('after going back stands at the question where one was', () =>
    inProject(async (project) => {
      const terminal = await answered(keepAll, project)
      await terminal.press(back, `5 van 5…${asked.keep}`)
      await terminal.press(back, `4 van 5…${asked.keep}`)
      await terminal.press(interrupt, kept)
      await terminal.ended
      const again = project.start()
      await goOn(again, firstQuestion)
      expect(again.shown()).toContain('4 van 5')
    }))

  test('at the question whether to go on says where the answers are too', () =>
    inProject(async (project) => {
      const first = await answered(keepAll, project)
      await first.press(interrupt, kept)
      await first.ended
      const terminal = project.start()
      await terminal.see(asked.resume)
      terminal.send(interrupt)
      expect(await terminal.ended).toEqual({ code: 130, signal: 0 })
      expect(await project.names('answers')).toEqual([answersPath.replace('answers/', '')])
      expect(terminal.shown()).toContain(answersPath)
    }))

  test('before anything is answered names no file that is not there', () =>
    inProject(async (project) => {
      const terminal = await answered([], project)
      terminal.send(interrupt)
      expect(await terminal.ended).toEqual({ code: 130, signal: 0 })
      expect(await project.names('answers')).toEqual([])
      expect(terminal.shown()).not.toContain(answersPath)
    }))

  test('can be begun anew', () =>
    inProject(async (project) => {
      const first = await answered(keepAll, project)
      await first.press(interrupt, kept)
      await first.ended
      const terminal = project.start()
      await terminal.see(asked.resume)
      await terminal.press(down, '❯ opnieuw beginnen')
      await terminal.press(enter, `1 van 5…${asked.keep}`)
      await terminal.press(enter, `2 van 5…${asked.keep}`)
      expect(await project.given()).toEqual({ 'course.reference.1': 'keep' })
    }))
})

test.concurrent('Ctrl-D, the end of what is typed, stops as Ctrl-C does', () =>
  inProject(async (project) => {
    const terminal = await answered(keepAll, project)
    await terminal.press(keys.end, kept)
    expect(await terminal.ended).toEqual({ code: 130, signal: 0 })
    expect(await project.names('answers')).toEqual([answersPath.replace('answers/', '')])
  }))

describe.concurrent('an interview that is killed', () => {
  test('after any of its first questions goes on with all that was answered', () =>
    inProject(async ({ start, given, read }) => {
      let terminal = start()
      await begin(terminal)
      let before: Readonly<Record<string, unknown>> = {}
      for (const [at, [name, steps]] of one.entries()) {
        await terminal.play(steps)
        const now = await given()
        expect(Object.keys(now)).toEqual([...Object.keys(before), name])
        expect(now).toMatchObject(before)
        before = now
        const { pid } = terminal
        expect(await terminal.kill()).toMatchObject({ signal: 9 })
        expect(JSON.parse(await read(lock)).pid).toBe(pid)
        terminal = start()
        await terminal.see(`Er ligt een gesprek van ${at + 1} ${at === 0 ? '' : 'antwoorden'}`)
        await goOn(terminal, steps.at(-1)?.[1] ?? '')
        expect(JSON.parse(await read(lock)).pid).toBe(terminal.pid)
        expect(await given()).toEqual(before)
      }
    }))

  test('while it keeps an answer loses that one at most', () =>
    inProject(async ({ start, given }) => {
      let terminal = start()
      await begin(terminal)
      await terminal.press(enter, `2 van 5…${asked.keep}`)
      for (let answers = 1; answers < keepAll.length; ) {
        await terminal.press(enter, '✔ Was dit ook zo gegaan?')
        await terminal.kill()
        const found = Object.keys(await given()).length
        expect([answers, answers + 1]).toContain(found)
        terminal = start()
        const [, next = ''] = keepAll[found - 1] ?? []
        await goOn(terminal, next)
        // Kept or not, this one is answered now.
        if (found === answers) await terminal.play(keepAll.slice(found, found + 1))
        answers += 1
      }
    }))

  test('while a new line is being changed does not lose the line', () =>
    inProject(async (project) => {
      const terminal = await answered([...keepAll, ...addLine, ...describeLine], project)
      await terminal.play([
        [down, '❯ bijna: iets veranderen'],
        [enter, `${asked.price}…❯ Verpleegdag ziekenhuis`],
        [enter, asked.quantity],
      ])
      await terminal.kill()
      const again = project.start()
      await goOn(again, asked.quantity)
      expect(again.shown()).not.toContain(asked.start)
    }))
})

describe.concurrent('answers that were kept', () => {
  test('and are no answers to their question are asked again', () =>
    inProject(async (project) => {
      const terminal = await answered(
        [...keepAll, ...noMore, ['2\r', asked.intervention], ['4\r', asked.reference]],
        project,
      )
      await terminal.press(interrupt, kept)
      await terminal.ended
      await project.write(answersPath, (await project.read(answersPath)).replace('intervention: 4', 'intervention: 9'))
      const again = project.start()
      await goOn(again, firstQuestion)
      expect(again.shown()).toContain(asked.intervention)
    }))

  test('and cannot be read are not overwritten', () =>
    inProject(async (project) => {
      const terminal = await answered(keepAll, project)
      await terminal.press(interrupt, kept)
      await terminal.ended
      const broken = `${await project.read(answersPath)}  nog een regel\n`
      await project.write(answersPath, broken)
      const again = project.start()
      await Promise.race([
        again.ended,
        begin(again)
          .then(() => again.press(enter, asked.keep))
          .catch(() => {}),
      ])
      expect(await project.read(answersPath)).toBe(broken)
    }))
})

describe.concurrent('two interviews about one case', () => {
  test('by one rater: the second says who is at it', () =>
    inProject(async (project) => {
      const first = await answered(keepAll.slice(0, 1), project)
      const before = await project.read(answersPath)
      const second = project.start()
      await second.see(`sociaal-werker-2 is al bezig met deze casus (proces ${first.pid}, sinds 20`)
      await second.see('Gebruik --rater met een andere code')
      expect(await second.ended).toEqual({ code: 2, signal: 0 })
      expect(await project.read(answersPath)).toBe(before)
      expect(JSON.parse(await project.read(lock)).pid).toBe(first.pid)
      await first.play(shortest.slice(1))
      await first.press(enter, `Opgenomen in ${casePath}.`)
      expect(await first.ended).toEqual({ code: 0, signal: 0 })
      expect(await project.names('answers')).toEqual([])
    }))

  test('by two raters are both held', () =>
    inProject(async ({ start, names }) => {
      const first = start()
      await begin(first)
      const second = start(command.map((word) => (word === 'sociaal-werker-2' ? 'sociaal-werker-3' : word)))
      await begin(second)
      await Promise.all([first, second].map((terminal) => terminal.press(enter, `2 van 5…${asked.keep}`)))
      expect((await names('answers')).filter((name) => name.endsWith('.yaml'))).toEqual([
        'eettafel-na-verlies.sociaal-werker-2.yaml',
        'eettafel-na-verlies.sociaal-werker-3.yaml',
      ])
    }))
})
