import { describe, expect, test } from 'vitest'
import { casePath, inProject, keys } from './at-terminal.ts'
import { answered, asked, toReason, toTheEnd } from './steps.ts'

const { enter, clearLine } = keys

describe.concurrent('a text that is pasted', () => {
  const next = `2 van 5: Basis-ggz traject, middel…${asked.keep}`

  test('loses its control codes before it is shown or written', () =>
    inProject(async (project) => {
      const terminal = await answered([...toReason, [clearLine, asked.because]], project)
      terminal.paste('Ze 👍🏽 zei: \u0007 "ja" 👩‍👩‍👧 \u001b]0;titel\u0007 \u200e\u202eeinde')
      await terminal.see('einde')
      await terminal.press(enter, next)
      await terminal.play(toTheEnd)
      await terminal.press(enter, 'Opgenomen in')
      expect(await terminal.ended).toEqual({ code: 0, signal: 0 })
      for (const code of ['\u0007', '\u001b]']) expect(terminal.raw().includes(code)).toBe(false)
      const written = await project.read(casePath)
      expect(written).toMatch(/because: .*Ze 👍🏽 zei: {1,2}"ja" 👩.*einde/)
      expect(written.replace(/\n/g, '')).not.toMatch(/\p{Cc}|[\u200e\u202e]/u)
    }))

  test('sends no control codes of eight bits to the screen', () =>
    inProject(async (project) => {
      const terminal = await answered([...toReason, [clearLine, asked.because]], project)
      terminal.paste('Ze zei \u009b31m ja\u009d einde')
      await terminal.see('einde')
      expect(terminal.raw().match(/[\u0080-\u009f]/g) ?? []).toEqual([])
    }))

  test('of 10,000 characters is refused, and a shorter one is taken', () =>
    inProject(async (project) => {
      const terminal = await answered([...toReason, [clearLine, asked.because]], project)
      terminal.paste(`${'lang '.repeat(1999)}einde`)
      await terminal.quiet()
      await terminal.press(enter, `Dat is te lang: houd het onder de 2.000 tekens.…${asked.because}`)
      await terminal.press(clearLine, asked.because)
      await terminal.press('Kort\r', next)
      expect(await project.given()).toMatchObject({ 'course.reference.1.because': 'Kort' })
    }))

  test('of many lines answers no other question', () =>
    inProject(async (project) => {
      const terminal = await answered([...toReason, [clearLine, asked.because]], project)
      terminal.paste(
        Array.from({ length: 120 }, (_, at) => `regel ${at} van een lange tekst die iemand plakt`).join('\r'),
      )
      await terminal.quiet()
      expect(await project.given()).not.toHaveProperty('course.reference.2')
    }))
})
