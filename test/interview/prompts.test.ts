import { describe, expect, it, test, vi } from 'vitest'
import type { Choice, Prompter, Reply } from '../../src/cli/interview/prompter.ts'
import { screenPrompter } from '../../src/cli/interview/screen-prompter.ts'
import { wordingOf } from '../../src/cli/interview/wording.ts'
import { searchPrices } from '../../src/formats/search-prices.ts'
import { sentencesIn } from '../../src/language/sentences.ts'
import { interviews } from '../scoring/interviews.ts'
import { screenAndKeys } from './terminals.ts'

const { nl } = sentencesIn
const { back } = nl.interview

/** Somebody at a screen who is asked something; the question is drawn. */
async function atScreen(asked: (prompter: Prompter) => Promise<Reply>) {
  const { terminal, screen, clear, press, hangUp } = screenAndKeys()
  const prompter = screenPrompter(terminal, back)
  const ask = async (again: (prompter: Prompter) => Promise<Reply>) => {
    clear()
    const reply = again(prompter)
    await vi.waitFor(() => expect(screen()).toContain('?'), { interval: 1, timeout: 60_000 })
    return { reply }
  }
  const { reply } = await ask(asked)
  return {
    prompter,
    ask,
    screen,
    press,
    hangUp,
    /** What was answered; Escape alone takes a terminal half a second to be told from an arrow. */
    answer: (of = reply) => soon(of, screen),
    /** The line that is pointed at. */
    pointedAt: () => /^❯ (.*)$/m.exec(screen())?.[1]?.trimEnd(),
    /** The lines under the question. */
    lines: () =>
      screen()
        .split('\n')
        .slice(1)
        .map((line) => line.slice(2).trimEnd()),
  }
}

function soon(reply: Promise<Reply>, screen: () => string): Promise<Reply> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`no answer; the screen shows:\n${screen()}`)), 5000)
  })
  return Promise.race([reply, late])
}

const levels = ['1  Gaat heel slecht', '2  Gaat slecht', '3  Gaat matig', '4  Gaat goed', '5  Gaat heel goed']
const choices = [...levels, 'gelijk gebleven'].map((label, at) => ({ value: at < 5 ? String(at + 1) : 'same', label }))

describe.concurrent('choosing', () => {
  const choose = (preset?: string, among: readonly Choice[] = choices) =>
    atScreen((prompter) => prompter.choose('Hoe was het aan het begin?', among, preset))

  it('shows the question, every choice and the way back, and what was chosen', async () => {
    const { screen, lines, press, answer, pointedAt } = await choose()
    expect(screen().split('\n')[0]).toContain('Hoe was het aan het begin?')
    expect(lines()).toEqual([...choices.map(({ label }) => label), back])
    expect(pointedAt()).toBe('1  Gaat heel slecht')
    await press('enter')
    expect(await answer()).toEqual({ value: '1' })
    expect(screen()).toContain('Hoe was het aan het begin? 1  Gaat heel slecht')
  })

  it('breaks lines between words, also of what was chosen', async () => {
    const { terminal, screen, press } = screenAndKeys()
    terminal.output.columns = 40
    const reply = screenPrompter(terminal, back).choose('Wat doet u met de leefgebieden die gelijk zijn?', [
      { value: 'at-once', label: 'in één keer overnemen van wat allen hebben gegeven' },
    ])
    await vi.waitFor(() => expect(screen()).toContain('?'), { interval: 1, timeout: 60_000 })
    const words = () =>
      screen()
        .split(/\s+/)
        .filter((word) => /^\p{L}+$/u.test(word))
    const chosen = 'in één keer overnemen van wat allen hebben gegeven'.split(' ')
    expect(words()).toEqual(expect.arrayContaining([...chosen, 'leefgebieden', 'gelijk']))
    await press('enter')
    expect(await soon(reply, screen)).toEqual({ value: 'at-once' })
    expect(words()).toEqual(expect.arrayContaining([...chosen, 'leefgebieden', 'gelijk']))
  })

  it('goes with the arrows, and past neither end', async () => {
    const { press, answer, pointedAt } = await choose()
    await press('up', 'down', 'down', 'up')
    expect(pointedAt()).toBe('2  Gaat slecht')
    await press(...Array<string>(20).fill('down'))
    expect(pointedAt()).toBe(back)
    await press('up', 'enter')
    expect(await answer()).toEqual({ value: 'same' })
  })

  it('goes with the number of a choice, and stays at a key that is none', async () => {
    const { press, answer, pointedAt } = await choose()
    await press('4')
    expect(pointedAt()).toBe('4  Gaat goed')
    await press('9', 'x', '0', ' ', '\t')
    expect(pointedAt()).toBe('4  Gaat goed')
    await press('2', '3', 'enter')
    expect(await answer()).toEqual({ value: '3' })
  })

  it('goes with the key of a choice, where the levels of a scale begin at 0', async () => {
    const scale = [0, 1, 2].map((level) => ({ value: String(level), label: `${level}  niveau`, key: String(level) }))
    const { press, answer, pointedAt } = await choose(undefined, scale)
    await press('2')
    expect(pointedAt()).toBe('2  niveau')
    await press('0', 'enter')
    expect(await answer()).toEqual({ value: '0' })
  })

  it('begins at what was answered before, and at the first where that is no choice any more', async () => {
    const kept = await choose('3')
    expect(kept.pointedAt()).toBe('3  Gaat matig')
    await kept.press('enter')
    expect(await kept.answer()).toEqual({ value: '3' })
    const gone = await choose('moment')
    expect(gone.pointedAt()).toBe('1  Gaat heel slecht')
    await gone.press('ctrl-c')
    expect(await gone.answer()).toBe('stop')
  })

  it.each([
    ['the last choice', [...Array<string>(6).fill('down'), 'enter'], 'back'],
    ['Escape', ['escape'], 'back'],
    ['Escape, wherever one is', ['down', 'escape'], 'back'],
    ['Ctrl-C', ['down', 'ctrl-c'], 'stop'],
    ['Ctrl-D', ['ctrl-d'], 'stop'],
  ] as const)('is left by %s', async (_, keys, reply) => {
    const { press, answer } = await choose()
    await press(...keys)
    expect(await answer()).toBe(reply)
  })

  it('is asked again after going back, with nothing left of before', async () => {
    const { press, answer, ask, pointedAt } = await choose()
    await press('down', 'down', 'escape')
    expect(await answer()).toBe('back')
    const { reply } = await ask((prompter) => prompter.choose('Nog eens?', choices))
    expect(pointedAt()).toBe('1  Gaat heel slecht')
    await press('down', 'enter')
    expect(await answer(reply)).toEqual({ value: '2' })
  })

  it('is left where the input ends', async () => {
    const { hangUp, answer } = await choose()
    hangUp()
    expect(await answer()).toBe('stop')
  })

  it('shows what a case file says without what a terminal would obey', async () => {
    const { screen, press, answer } = await choose('x', [
      { value: 'x', label: 'Rood\u001b[31m \u001b]0;titel\u0007\u202e' },
    ])
    expect(screen()).toContain('Rood')
    expect(screen()).not.toMatch(/[^\P{Cc}\n]|\u202e/u)
    await press('enter')
    expect(await answer()).toEqual({ value: 'x' })
  })
})

describe.concurrent('typing', () => {
  const type = (preset?: string, edited?: boolean) =>
    atScreen((prompter) => prompter.type('Waarom denkt men dit?', preset, edited))

  it('gives what was typed, spaces and all', async () => {
    const { press, screen, answer } = await type()
    await press('  Zo ging het al, één keer per week 😀 ')
    expect(screen()).toContain('Waarom denkt men dit?   Zo ging het al, één keer per week 😀')
    await press('enter')
    expect(await answer()).toEqual({ value: '  Zo ging het al, één keer per week 😀 ' })
  })

  it('gives nothing where nothing was typed', async () => {
    const { press, answer } = await type()
    await press('enter')
    expect(await answer()).toEqual({ value: '' })
  })

  it('shows what was answered before: Enter takes it, and typing takes its place', async () => {
    const kept = await type('4-6-10')
    expect(kept.screen()).toContain('4-6-10')
    await kept.press('enter')
    expect(await kept.answer()).toEqual({ value: '4-6-10' })
    const other = await type('4-6-10')
    await other.press('12', 'enter')
    expect(await other.answer()).toEqual({ value: '12' })
  })

  it('goes on in a text that is to be edited, which may be wiped out', async () => {
    const edited = await type('Zo ging het', true)
    await edited.press('backspace', 'backspace', 'oed', 'enter')
    expect(await edited.answer()).toEqual({ value: 'Zo ging hoed' })
    const wiped = await type('Ja', true)
    await wiped.press('backspace', 'backspace', 'enter')
    expect(await wiped.answer()).toEqual({ value: '' })
  })

  test.each(['<', ' < '])('goes back at %o', async (typed) => {
    const { press, answer } = await type('een tekst die er stond')
    await press(typed, 'enter')
    expect(await answer()).toBe('back')
  })

  it('takes < within a text', async () => {
    const { press, answer } = await type()
    await press('minder < meer', 'enter')
    expect(await answer()).toEqual({ value: 'minder < meer' })
  })

  it.each([
    ['escape', 'back'],
    ['ctrl-c', 'stop'],
    ['ctrl-d', 'stop'],
  ] as const)('is left by %s, whatever was typed', async (key, reply) => {
    const { press, answer } = await type()
    await press('half een ', key)
    expect(await answer()).toBe(reply)
  })

  it('takes a pasted text as one line that answers one question', async () => {
    const { press, answer, ask } = await type()
    await press('\u001b[200~eerste regel\r\ntweede\u001b[31m\n\u001b[201~', 'enter')
    expect(await answer()).toEqual({ value: 'eerste regel tweede[31m ' })
    const { reply } = await ask((prompter) => prompter.type('En nu?'))
    await press('niets', 'enter')
    expect(await answer(reply)).toEqual({ value: 'niets' })
  })
})

describe.concurrent('pasting', () => {
  const [begin, end] = ['\u001b[200~', '\u001b[201~']
  const paste = () => atScreen((prompter) => prompter.type('Waarom denkt men dit?'))

  it('takes no more of a text than is needed to refuse it', async () => {
    const { press, answer } = await paste()
    await press(`${begin}${'x'.repeat(10_000)}${end}`, 'enter')
    expect(await answer()).toEqual({ value: 'x'.repeat(2001) })
  })

  it.each([
    [[`${begin}een`, ` twee${end}`]],
    [['\u001b[20', `0~een twee${end}`]],
    [[`${begin}een twee\u001b[20`, '1~']],
    [[...`${begin}een twee${end}`]],
  ])('in pieces, as a terminal may send it, is one text: %j', async (pieces) => {
    const { press, answer } = await paste()
    await press(...pieces, 'enter')
    expect(await answer()).toEqual({ value: 'een twee' })
  })

  it('twice goes on where one was', async () => {
    const { press, answer } = await paste()
    await press(`${begin}een\n${end}`, 'twee ', `${begin}drie${end}`, 'enter')
    expect(await answer()).toEqual({ value: 'een twee drie' })
  })
})

describe.concurrent('searching prices', () => {
  const wording = wordingOf(interviews.withFollowUp, 'nl', nl)
  const prices = [...interviews.withFollowUp.evaluation.prices.values()]
  const find = (words: string) => searchPrices(prices, words).map(wording.price)

  async function search(preset?: string) {
    const at = await atScreen((prompter) => prompter.search('Wat was er gebruikt?', find, preset))
    await vi.waitFor(() => expect(at.pointedAt()).toBeDefined(), { interval: 1, timeout: 60_000 })
    return at
  }

  it('shows prices while one types, with amount, unit, year and payer, and gives the name of the one chosen', async () => {
    const { press, screen, lines, pointedAt, answer } = await search()
    expect(lines()).toHaveLength(12)
    await press('huis')
    expect(screen()).toContain('Wat was er gebruikt? huis')
    const before = lines()
    await press('arts')
    expect(lines()).not.toEqual(before)
    expect(pointedAt()).toMatch(/huisarts.* · €\s?[\d.,]+ \/ .*\d{4} · /i)
    expect(
      lines()
        .slice(0, -1)
        .every((line) => /huisarts/i.test(line)),
    ).toBe(true)
    await press('enter')
    expect(await answer()).toEqual({ value: find('huisarts')[0]?.value })
  })

  it('finds the same in English, and goes on with the arrows', async () => {
    const { press, pointedAt, answer } = await search()
    await press('hospital', 'down')
    const second = find('hospital')[1]
    expect(pointedAt()).toBe(second?.label)
    await press('enter')
    expect(await answer()).toEqual({ value: second?.value })
  })

  it('begins with what was chosen before', async () => {
    const { press, pointedAt, answer } = await search('gp-consult')
    expect(pointedAt()).toBe(find('gp-consult')[0]?.label)
    await press('enter')
    expect(await answer()).toEqual({ value: 'gp-consult' })
  })

  it.each([
    ['the last choice', [...Array<string>(20).fill('down'), 'enter'], 'back'],
    ['Escape', ['escape'], 'back'],
    ['Ctrl-C', ['ctrl-c'], 'stop'],
    ['Ctrl-D', ['ctrl-d'], 'stop'],
  ] as const)('is left by %s', async (_, keys, reply) => {
    const { press, answer } = await search()
    await press('huisarts', ...keys)
    expect(await answer()).toBe(reply)
  })

  it('stays where nothing is found: Enter goes nowhere', async () => {
    const { press, answer } = await search()
    await press('xyzzyx', 'enter', 'ctrl-c')
    expect(await answer()).toBe('stop')
  })
})
