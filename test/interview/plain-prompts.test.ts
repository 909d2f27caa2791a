import { PassThrough } from 'node:stream'
import { describe, expect, it, test } from 'vitest'
import { conduct } from '../../src/cli/interview/conduct.ts'
import { plainPrompter } from '../../src/cli/interview/plain-prompter.ts'
import type { Prompter, Reply } from '../../src/cli/interview/prompter.ts'
import { wordingOf } from '../../src/cli/interview/wording.ts'
import { sentencesIn } from '../../src/language/sentences.ts'
import type { Interview } from '../../src/scoring/interview.ts'
import { begun } from '../../src/scoring/step.ts'
import { interviewAbout, interviews, storyIn } from '../scoring/interviews.ts'
import { terminalOf } from './terminals.ts'

const refused = 'Kies een van de mogelijkheden.'

/** Somebody who types a line at each prompt; without lines, the input ends at the next one. */
function somebody(lines: readonly string[] | string) {
  const [input, output] = [new PassThrough(), new PassThrough()]
  const left = typeof lines === 'string' ? null : [...lines]
  let shown = ''
  output.setEncoding('utf8').on('data', (text: string) => {
    shown += text
    if (!/(^|\n)> $/.test(shown)) return
    const line = left === null ? (lines as string) : left.shift()
    setImmediate(() => (line === undefined ? input.end() : input.write(`${line}\n`)))
  })
  return {
    prompter: plainPrompter(terminalOf(input, output), refused),
    input,
    shown: () => shown,
    unsaid: () => left?.length ?? 0,
  }
}

/** What somebody who types these lines answers, and what was shown; every line is used. */
async function answerOf(lines: readonly string[], asked: (prompter: Prompter) => Promise<Reply>) {
  const { prompter, shown, unsaid } = somebody(lines)
  const reply = await asked(prompter)
  expect(unsaid()).toBe(0)
  prompter.close()
  return { reply, shown: shown() }
}

const replyTo = async (lines: readonly string[], asked: (prompter: Prompter) => Promise<Reply>) =>
  (await answerOf(lines, asked)).reply

const choices = [
  { value: 'keep', label: 'ja, zo laten' },
  { value: 'change', label: 'bijna: iets veranderen' },
  { value: 'drop', label: 'nee, weglaten' },
]

describe('choosing from lines', () => {
  const choose = (preset?: string) => (prompter: Prompter) => prompter.choose('Was dit ook zo gegaan?', choices, preset)

  it('shows the question, and the choices with their numbers', async () => {
    const { reply, shown } = await answerOf(['2'], choose())
    expect(reply).toEqual({ value: 'change' })
    expect(shown.replace('\n\n', '\n')).toBe(
      ['Was dit ook zo gegaan?', '  1. ja, zo laten', '  2. bijna: iets veranderen', '  3. nee, weglaten', '> '].join(
        '\n',
      ),
    )
  })

  it('takes what was answered before, which has a mark, where nothing is typed', async () => {
    const { reply, shown } = await answerOf([''], choose('drop'))
    expect(reply).toEqual({ value: 'drop' })
    expect(shown).toContain('  3. nee, weglaten *\n')
    expect(shown.match(/\*/g)).toHaveLength(1)
    expect(await replyTo([' 1 '], choose('drop'))).toEqual({ value: 'keep' })
  })

  test.each(['0', '4', '-1', '1.5', '1,5', '99', 'ja', 'keep', '1 2', 'x1', '٢', 'NaN', '__proto__', 'length'])(
    'asks again after %o',
    async (wrong) => {
      const { reply, shown } = await answerOf([wrong, '3'], choose('keep'))
      expect(reply).toEqual({ value: 'drop' })
      expect(shown.split(refused)).toHaveLength(2)
    },
  )

  it('asks again where nothing is typed and nothing was answered before, as often as it takes', async () => {
    const { reply, shown } = await answerOf(['', '  ', '\t', '', '1'], choose())
    expect(reply).toEqual({ value: 'keep' })
    expect(shown.split(refused)).toHaveLength(5)
  })

  test.each([
    ['<', 'back'],
    [' < ', 'back'],
    ['stop', 'stop'],
    [' STOP ', 'stop'],
  ] as const)('%o is %s', async (line, reply) => {
    expect(await replyTo([line], choose())).toBe(reply)
    expect(await replyTo(['9', line], choose('keep'))).toBe(reply)
  })
})

describe('typing a line', () => {
  const type = (preset?: string) => (prompter: Prompter) => prompter.type('Hoeveel?', preset)

  it('gives the line as it was typed', async () => {
    const { reply, shown } = await answerOf(['  4-6-10 ééns < 😀 '], type())
    expect(reply).toEqual({ value: '  4-6-10 ééns < 😀 ' })
    expect(shown).toBe('Hoeveel?\n> ')
  })

  it('shows what was answered before, and takes it where nothing is typed', async () => {
    const { reply, shown } = await answerOf([''], type('4-6'))
    expect(reply).toEqual({ value: '4-6' })
    expect(shown).toBe('Hoeveel? [4-6]\n> ')
    expect(await replyTo(['12'], type('4-6'))).toEqual({ value: '12' })
    expect(await replyTo([''], type())).toEqual({ value: '' })
    expect((await answerOf([''], type(''))).shown).toBe('Hoeveel?\n> ')
  })

  it('goes back and stops', async () => {
    expect(await replyTo(['<'], type('4-6'))).toBe('back')
    expect(await replyTo(['Stop'], type())).toBe('stop')
    expect(await replyTo(['stoppen'], type())).toEqual({ value: 'stoppen' })
  })

  it('of 10,000 characters gives all of them', async () => {
    expect(await replyTo(['x'.repeat(10_000)], type())).toEqual({ value: 'x'.repeat(10_000) })
  })
})

describe('searching from lines', () => {
  const names = ['huisarts', 'huishouding', 'ziekenhuis', ...Array.from({ length: 20 }, (_, at) => `overig ${at}`)]
  const find = (words: string) =>
    names.filter((name) => name.includes(words)).map((name) => ({ value: name, label: name.toUpperCase() }))
  const search = (preset?: string) => (prompter: Prompter) => prompter.search('Wat was er gebruikt?', find, preset)

  it('shows what is found with numbers, nine at most', async () => {
    const { reply, shown } = await answerOf(['huis', '3'], search())
    expect(reply).toEqual({ value: 'ziekenhuis' })
    expect(shown).toContain('  1. HUISARTS\n  2. HUISHOUDING\n  3. ZIEKENHUIS\n')
    const many = await answerOf(['overig', '9'], search())
    expect(many.reply).toEqual({ value: 'overig 8' })
    expect(many.shown).not.toContain('10.')
  })

  it('searches again where nothing is found, and after < among what is found', async () => {
    const { reply, shown } = await answerOf(['tandarts', 'arts', '<', 'ziek', '7', '1'], search())
    expect(reply).toEqual({ value: 'ziekenhuis' })
    expect(shown.split('Wat was er gebruikt?')).toHaveLength(4)
    expect(shown.split(refused)).toHaveLength(3)
  })

  it('searches for what was answered before where nothing is typed', async () => {
    const { reply, shown } = await answerOf(['', '1'], search('huisarts'))
    expect(reply).toEqual({ value: 'huisarts' })
    expect(shown).toContain('Wat was er gebruikt? [huisarts]\n> ')
  })

  it('goes back from the words, and stops anywhere', async () => {
    expect(await replyTo(['<'], search())).toBe('back')
    expect(await replyTo(['stop'], search())).toBe('stop')
    expect(await replyTo(['huis', 'stop'], search())).toBe('stop')
  })
})

describe('the end of input', () => {
  const asks: readonly (readonly [string, (prompter: Prompter) => Promise<Reply>])[] = [
    ['choosing', (prompter) => prompter.choose('Wat?', choices, 'keep')],
    ['typing', (prompter) => prompter.type('Wat?', 'een')],
    ['searching', (prompter) => prompter.search('Wat?', () => choices, 'een')],
    ['choosing from what was found', (prompter) => prompter.search('Wat?', () => choices)],
  ]

  test.each(asks)('while %s stops', async (name, asked) => {
    expect(await replyTo(name.endsWith('found') ? ['x'] : [], asked)).toBe('stop')
  })

  it('that came before the question stops too', async () => {
    const { prompter, input } = somebody([])
    input.end()
    await new Promise((resolve) => input.once('close', resolve))
    const late = new Promise((resolve) => setTimeout(resolve, 100, 'still asked'))
    expect(await Promise.race([prompter.type('Wat?'), late])).toBe('stop')
  })

  it('leaves no ears behind, however often was asked', async () => {
    const before = process.listenerCount('SIGINT')
    const { prompter, input } = somebody(Array<string>(30).fill('1'))
    const ears = () => [input.listenerCount('data'), input.listenerCount('end'), process.listenerCount('SIGINT')]
    const first = ears()
    for (let time = 0; time < 30; time++) await prompter.choose('Wat?', choices)
    expect(ears()).toEqual(first)
    prompter.close()
    expect(process.listenerCount('SIGINT')).toBe(before)
  })
})

describe('lines that are typed ahead', () => {
  it('answer the next questions', async () => {
    const { prompter, input } = somebody([])
    const first = prompter.type('Hoeveel?')
    input.write('4\nzeker\n')
    expect(await first).toEqual({ value: '4' })
    expect(await prompter.type('Hoe zeker is dit?')).toEqual({ value: 'zeker' })
  })
})

describe('a screen reader', () => {
  /** A whole interview in which every question is answered with 1. */
  async function heard(interview: Interview, language: 'nl' | 'en') {
    const sentences = sentencesIn[language]
    const { prompter, shown } = somebody('1')
    const wording = wordingOf(interview, language, sentences)
    const talk = { prompter, wording, sentences, others: true, review: () => '', save: async () => {} }
    const { end, standing } = await conduct(interview, begun(interview), talk)
    prompter.close()
    return { end, standing, text: shown() }
  }

  const all = Object.entries(interviews).flatMap(([name, interview]) =>
    (['nl', 'en'] as const).map((language) => [name, language, interview] as const),
  )

  test.each(all)('can follow all of %s in %s: lines, and nothing that is drawn', async (_, language, interview) => {
    const { end, standing, text } = await heard(interview, language)
    expect(end).toBe('accept')
    expect(standing.answers['score.autonomy.intervention']).toBe(1)
    expect(text).not.toMatch(/[^\P{Cc}\n]/u)
    expect(text.match(/^> /gm)?.length).toBeGreaterThan(80)
  })

  it('hears nothing that a case file would have a terminal obey', async () => {
    const story = storyIn(`
case: rood
title: Rood
window: { from: 2024-03, months: 12 }
scenarios:
  intervention: { activities: [] }
  reference:
    kind: usual
    certainty: probable
    because: Zo ging het
    activities:
      - { label: "Rood\\e[31m en \\e]0;titel\\a", price: gp-consult, quantity: 1 }
`)
    const { text } = await heard(interviewAbout(story), 'nl')
    expect(text).toContain('Rood')
    expect(text).not.toMatch(/[^\P{Cc}\n]/u)
  })

  it('gets long lines broken under their own indent', () => {
    const { prompter, shown } = somebody([])
    prompter.say(`  ${'woord '.repeat(40)}`)
    const lines = shown().trimEnd().split('\n')
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.every((line) => line.startsWith('  woord') && line.length <= 200)).toBe(true)
    prompter.close()
  })
})
