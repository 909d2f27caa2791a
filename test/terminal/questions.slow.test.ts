import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../cli/run.ts'
import { inProject, keys } from './at-terminal.ts'
import { addLine, answered, asked, describeLine, keepAll, noMore, toReason } from './steps.ts'

const { enter, down, escape: back, clearLine, backspace } = keys

describe.concurrent('a number that is typed', () => {
  test('is asked back where it can be read in more than one way', () =>
    inProject(async (project) => {
      const terminal = await answered([...keepAll, ...addLine], project)
      await terminal.press('1.250\r', `"1.250" ${asked.which} ❯ 1.250 (1250) 1,25 (1.25) ← terug`)
      await terminal.press(back, asked.quantity)
      await terminal.press('12,5\r', `"12,5" ${asked.which} ❯ 12,5 (12.5) ← terug`)
      await terminal.press(enter, asked.per)
      expect(await project.given()).toMatchObject({ 'course.reference.add-1.quantity': 12.5 })
      await terminal.press(back, `${asked.quantity}…12.5`)
      await terminal.press(`${clearLine}1.250\r`, asked.which)
      await terminal.press(down, '❯ 1,25 (1.25)')
      await terminal.press(enter, asked.per)
      expect(await project.given()).toMatchObject({ 'course.reference.add-1.quantity': 1.25 })
    }))

  test('that is no number is refused and asked again', () =>
    inProject(async (project) => {
      const terminal = await answered([...keepAll, ...addLine], project)
      for (const wrong of ['abc', '-3', '1 2 3', '']) {
        await terminal.press(`${wrong}\r`, `Schrijf een getal, zoals 12 of 12.5…${asked.quantity}`)
        expect(await project.given()).not.toHaveProperty('course.reference.add-1.quantity')
      }
      await terminal.press('10-4\r', `Schrijf van laag naar hoog: het laagste eerst.…${asked.quantity}`)
      await terminal.press('4-10\r', asked.per)
      expect(await project.given()).toMatchObject({ 'course.reference.add-1.quantity': { low: 4, high: 10 } })
    }))

  test('that stands for nothing on the scale chooses nothing', () =>
    inProject(async (project) => {
      const terminal = await answered([...keepAll, ...noMore, ['2\r', asked.intervention]], project)
      await terminal.press(
        '9\r',
        `✔ Hoe is het aan het eind, met de ondersteuning? 1  Gaat heel slecht…${asked.reference}`,
      )
      await terminal.press(
        '0\r',
        `✔ Hoe zou het dan geweest zijn: Zonder sociaal werk? 1  Gaat heel slecht…${asked.because}`,
      )
    }))

  test('that is no level does not choose another answer, and does not go back', () =>
    inProject(async (project) => {
      const terminal = await answered([...keepAll, ...noMore, ['2\r', asked.intervention]], project)
      await terminal.press('7\r', '? Hoe')
      await terminal.quiet()
      expect(terminal.shown()).not.toContain(asked.start)
      expect(await project.given()).toMatchObject({ 'score.finances.intervention': 1 })
    }))

  test('is the level of that number on a scale that begins at 0', () =>
    inProject(async (project) => {
      const { read, write, folder } = project
      const instrument = await readFile(join(root, 'data/instruments/life-domains.yaml'), 'utf8')
      await mkdir(join(folder, 'instruments'))
      await write(
        'instruments/own.yaml',
        instrument
          .replace('instrument: life-domains', 'instrument: own')
          .replace(/value: (\d)/g, (_, level) => `value: ${level - 1}`),
      )
      await write('effectcalc.yaml', (await read('effectcalc.yaml')).replace('life-domains', 'own'))
      const terminal = await answered([...keepAll, ...noMore], project)
      await terminal.press('3\r', asked.intervention)
      expect(await project.given()).toMatchObject({ 'score.finances.start': 3 })
    }))
})

describe.concurrent('going back', () => {
  test('shows each earlier answer, to be left as it was', () =>
    inProject(async (project) => {
      const terminal = await answered([...keepAll, ...addLine, ...describeLine], project)
      const before = await project.given()
      await terminal.play([
        [back, `${asked.because} Een val in huis`],
        [back, `${asked.certainty}…mogelijk`],
        [back, `${asked.when} ❯ over het hele venster`],
        [back, `${asked.event} ❯ nee, aan niets`],
        [back, `${asked.per} ❯ in totaal`],
        [back, `${asked.quantity}…2`],
        [back, `${asked.price}…❯ Verpleegdag ziekenhuis`],
        [back, `${asked.add} nee, dit was het ❯ ja, een regel toevoegen`],
        [enter, `${asked.price}…❯ Verpleegdag ziekenhuis`],
        [enter, `${asked.quantity}…2`],
        [enter, `${asked.per} ❯ in totaal`],
        [enter, `${asked.event} ❯ nee, aan niets`],
        [enter, `${asked.when} ❯ over het hele venster`],
        [enter, `${asked.certainty}…mogelijk`],
        [enter, `${asked.because} Een val in huis`],
        [enter, asked.sure],
      ])
      expect(await project.given()).toEqual(before)
    }))

  test('goes by the choice for it and by "<" too, and stays at the first question', () =>
    inProject(async (project) => {
      const terminal = await answered([[down.repeat(3), '❯ ← terug']], project)
      await terminal.press(enter, `✔ Was dit ook zo gegaan? ← terug…${asked.keep} ❯ ja, zo laten`)
      await terminal.play([...keepAll, ...addLine, ['<\r', asked.price]])
      await terminal.press('ziekenhuis', 'ziekenhuis ❯ Verpleegdag ziekenhuis')
      await terminal.play([
        [enter, asked.quantity],
        ['3\r', asked.per],
        [down.repeat(5), '❯ ← terug'],
        [enter, `${asked.quantity}…3`],
      ])
    }))

  test('takes away a certainty or a reason that is no longer right', () =>
    inProject(async (project) => {
      const terminal = await answered(toReason.slice(0, -1), project)
      await terminal.play([
        [`${clearLine}${backspace}`, asked.certainty],
        [enter, asked.because],
        [clearLine, asked.because],
        [enter, `2 van 5: Basis-ggz traject, middel…${asked.keep}`],
      ])
      const given = await project.given()
      expect(given).toMatchObject({ 'course.reference.1.certainty': '' })
      expect(given).toMatchObject({ 'course.reference.1.because': '' })
    }))
})
