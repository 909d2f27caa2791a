import { describe, expect, it, test } from 'vitest'
import { ask } from '../../src/cli/interview/ask.ts'
import type { Prompter, Reply } from '../../src/cli/interview/prompter.ts'
import { wordingOf } from '../../src/cli/interview/wording.ts'
import { sentencesIn } from '../../src/language/sentences.ts'
import type { Answer } from '../../src/scoring/interview.ts'
import type { Expected, Question } from '../../src/scoring/question.ts'
import { interviews } from '../scoring/interviews.ts'

const interview = interviews.withFollowUp

const asking = (expects: Expected): Question => ({
  id: 'asked',
  chapter: 'course',
  ask: 'quantity',
  about: {},
  expects,
})

type Done = string | 'back' | 'stop' | ((preset: string | undefined) => string)

/** Asks a question of somebody who does this, one thing after another; with what was said on the way. */
async function asked(expects: Expected, does: readonly Done[], language: 'nl' | 'en' = 'nl', earlier?: Answer) {
  const sentences = sentencesIn[language]
  const said: string[] = []
  const left = [...does]
  const next = (preset: string | undefined): Promise<Reply> => {
    const done = left.shift()
    if (done === undefined) throw new Error(`asked once more, after: ${said.join(' | ')}`)
    if (done === 'back' || done === 'stop') return Promise.resolve(done)
    return Promise.resolve({ value: typeof done === 'string' ? done : done(preset) })
  }
  const prompter: Prompter = {
    say: (text) => said.push(text),
    choose: (message, choices, preset) => {
      said.push([message, ...choices.map(({ value }) => value)].join(' '))
      return next(preset)
    },
    type: (_, preset) => next(preset),
    search: (_, __, preset) => next(preset),
    close: () => {},
  }
  const wording = wordingOf(interview, language, sentences)
  const answer = await ask(asking(expects), interview, { prompter, wording, sentences }, earlier)
  expect(left).toEqual([])
  return { answer, said }
}

const quantity: Expected = { kind: 'quantity' }
const share: Expected = { kind: 'share' }

describe('a number with more than one reading', () => {
  test.each([
    ['1.250', ['1.25'], 1.25],
    ['1.250', ['1250'], 1250],
    ['12,5', ['12.5'], 12.5],
    ['1,125', ['1.1250'], 1.125],
    ['4-12,5', ['12.5'], { low: 4, high: 12.5 }],
    ['0,5-1,5-2,5', ['0.5', '1.5', '2.5'], { low: 0.5, likely: 1.5, high: 2.5 }],
    ['1.250-2.500', ['1250', '2500'], { low: 1250, high: 2500 }],
    ['1.125-1.126', ['1.1250', '1.126'], { low: 1.125, high: 1.126 }],
  ])('%o is asked back, and means what was chosen', async (typed, chosen, answer) => {
    expect(await asked(quantity, [typed, ...chosen])).toMatchObject({ answer: { answer } })
  })

  it('is asked back by the part that is not clear, with its readings', async () => {
    const { said } = await asked(quantity, ['4-1.250', '1250'])
    expect(said).toEqual(['"1.250" is op meer manieren te lezen. Wat bedoelt u? 1250 1.25'])
  })

  it('may be typed again, or left', async () => {
    expect(await asked(quantity, ['12,5', 'back', '13'])).toMatchObject({ answer: { answer: 13 } })
    expect(await asked(quantity, ['12,5', 'stop'])).toMatchObject({ answer: 'stop' })
  })

  it('is a percentage too', async () => {
    expect(await asked(share, ['12,5%', '12.5'])).toMatchObject({ answer: { answer: 0.125 } })
    expect(await asked({ kind: 'certainty' }, ['12,5', '12.5'])).toMatchObject({ answer: { answer: 0.125 } })
  })

  it('is replaced where it stands, and not within another part', async () => {
    expect(await asked(quantity, ['0.05-05', '5'])).toMatchObject({ answer: { answer: { low: 0.05, high: 5 } } })
  })
})

describe('an answer that is not taken', () => {
  test.each([
    [quantity, 'veel', '4'],
    [quantity, '6-4', '4-6'],
    [share, '130', '30'],
    [share, 'de helft', '50%'],
    [{ kind: 'certainty' }, 'misschien', 'mogelijk'],
    [{ kind: 'certainty' }, '50-70', '60'],
    [{ kind: 'moment' }, 'mei', '2024-05'],
    [{ kind: 'moment' }, 'maand 13', 'maand 12'],
    [{ kind: 'text', required: true }, ' \u200b ', 'Zo ging het'],
    [{ kind: 'text', required: false }, 'x'.repeat(2001), ''],
    [{ kind: 'price' }, 'huisarts', 'gp-consult'],
  ] as const)('is asked again, with a sentence that says why: %o', async (expects, wrong, right) => {
    const { answer, said } = await asked(expects, [wrong, wrong, right])
    expect(answer).toHaveProperty('answer')
    expect(said).toHaveLength(2)
    expect(said[0]).toMatch(/^\p{Lu}.{15,}\.$/u)
  })
})

describe('what is unknown', () => {
  test.each([
    ['nl', ['onbekend', ' Weet niet ', '?']],
    ['en', ['unknown', 'UNKNOWN', '?']],
  ] as const)('may be said in %s', async (language, words) => {
    for (const word of words)
      expect(await asked(quantity, [word], language)).toMatchObject({ answer: { answer: 'unknown' } })
  })
})

describe('an answer given before', () => {
  const again = (expects: Expected, earlier: Answer, language: 'nl' | 'en') =>
    asked(expects, [(preset) => preset ?? 'nothing was shown'], language, earlier)

  test.each<readonly [Expected, Answer]>([
    [quantity, 4],
    [quantity, 12.5],
    [quantity, 1250],
    [quantity, 0.001],
    [quantity, { low: 4, high: 6 }],
    [quantity, { low: 0.5, likely: 1.5, high: 2.5 }],
    [quantity, 'unknown'],
    [share, 0.29],
    [share, { low: 0.5, likely: 0.7, high: 0.9 }],
    [{ kind: 'certainty' }, 'probable'],
    [{ kind: 'certainty' }, 0.57],
    [{ kind: 'certainty' }, ''],
    [{ kind: 'moment' }, 'month 4'],
    [{ kind: 'price' }, 'gp-consult'],
    [{ kind: 'text', required: false }, 'Zo ging het, zei de huisarts'],
    [{ kind: 'level', levels: [1, 2, 3], options: ['same'] }, 2],
    [{ kind: 'level', levels: [1, 2, 3], options: ['same'] }, 'same'],
    [{ kind: 'choice', options: ['keep', 'drop'] }, 'drop'],
  ])('is shown, and taken again as it was: %o %o', async (expects, earlier) => {
    for (const language of ['nl', 'en'] as const)
      expect(await again(expects, earlier, language)).toMatchObject({ answer: { answer: earlier } })
  })

  it('is not asked back: it had one reading', async () => {
    for (const earlier of [1.125, { low: 1.125, high: 2 }])
      expect(await again(quantity, earlier, 'nl')).toMatchObject({ answer: { answer: earlier }, said: [] })
  })
})
