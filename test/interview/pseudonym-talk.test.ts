import { describe, expect, test } from 'vitest'
import type { Prompter, Reply } from '../../src/cli/interview/prompter.ts'
import { settledBy } from '../../src/cli/interview/pseudonym-answers.ts'
import { proposalsFor } from '../../src/cli/interview/pseudonym-proposals.ts'
import { decided } from '../../src/cli/interview/pseudonym-talk.ts'
import { parse } from '../../src/formats/parse.ts'
import { caseFile } from '../../src/formats/schemas/case.ts'
import { toldTexts } from '../../src/formats/told-texts.ts'
import { sentencesIn } from '../../src/language/sentences.ts'

const text = 'title: Mevrouw Jansen belde 06-12345678\nnarrative: Jansen kwam, en mevrouw Jansen bleef\n'
const { privacy: words } = sentencesIn.nl
const { tree } = parse(text)
if (tree === null) throw new Error('no tree')
const proposals = proposalsFor(toldTexts(text, tree, caseFile), { window: undefined, privacy: words, key: [] })

/** What comes of it when somebody does this, one thing after another; with what was asked and said. */
async function talked(does: readonly string[]) {
  const said: string[] = []
  const left = [...does]
  const next = (): Promise<Reply> => {
    const done = left.shift()
    if (done === undefined) throw new Error(`asked once more, after: ${said.join(' | ')}`)
    return Promise.resolve(done === 'back' || done === 'stop' ? done : { value: done })
  }
  const prompter: Prompter = {
    say: (line) => said.push(line.trim()),
    choose: (message, choices) => {
      said.push([message, ...choices.map(({ value }) => value)].join(' '))
      return next()
    },
    type: (message, preset) => {
      said.push(`${message} ${preset}`)
      return next()
    },
    search: next,
    close: () => {},
  }
  const decisions = await decided(proposals, { prompter, words, lineOf: () => 1 })
  expect(left).toEqual([])
  return { by: decisions === null ? null : settledBy(proposals, decisions), said }
}

describe('each place is asked about', () => {
  test('with its words among what stands around them', async () => {
    const { said } = await talked(['stop'])
    expect(said).toEqual([
      '1 van 4, regel 1: een naam\n  Mevrouw »Jansen« belde 06-12345678',
      `${words.ask} take all other leave`,
    ])
  })

  test.each([
    [
      ['take', 'take', 'take', 'take', 'accept'],
      ['A.', '(telefoonnummer)', 'A.', 'A.'],
    ],
    [
      ['all', 'take', 'accept'],
      ['A.', '(telefoonnummer)', 'A.', 'A.'],
    ],
    [
      ['all', 'leave', 'accept'],
      ['A.', null, 'A.', 'A.'],
    ],
    [
      ['leave', 'leave', 'leave', 'leave'],
      [null, null, null, null],
    ],
    // Other words for a name are proposed where it stands again.
    [
      ['other', 'X.', 'leave', 'take', 'leave', 'accept'],
      ['X.', null, 'X.', null],
    ],
    [
      ['other', 'X.', 'leave', 'all', 'accept'],
      ['X.', null, 'X.', 'X.'],
    ],
    // Words that cannot stand in a text are asked for again; control characters go.
    [
      ['other', ' ', 'x'.repeat(300), 'de\u0007 \nbuurvrouw', 'leave', 'leave', 'leave', 'accept'],
      ['de buurvrouw', null, null, null],
    ],
    // Going back takes the last answer away, with all it held for.
    [
      ['all', 'back', 'leave', 'leave', 'leave', 'take', 'accept'],
      [null, null, null, 'A.'],
    ],
    [
      ['take', 'back', 'leave', 'leave', 'leave', 'leave'],
      [null, null, null, null],
    ],
    [
      ['back', 'all', 'take', 'back', 'leave', 'accept'],
      ['A.', null, 'A.', 'A.'],
    ],
    [
      ['other', 'back', 'leave', 'leave', 'leave', 'leave'],
      [null, null, null, null],
    ],
  ])('%j', async (does, by) => {
    expect((await talked(does)).by).toEqual(by)
  })

  test.each([[['stop']], [['take', 'stop']], [['other', 'stop']], [['all', 'take', 'stop']]])(
    'and stopped: %j',
    async (does) => {
      expect((await talked(does)).by).toBeNull()
    },
  )
})
