import { expect, test } from 'vitest'
import { everyKind, failingEachTime, type Writes } from './faults.ts'
import { givenAnswers, lastQuestions, newProject, newStory, pseudonyms, reports } from './writing-commands.ts'

// At least so many faults each, 2,140 in all: docs/security.md says more than 2,100.
test.each<[string, () => Promise<Writes>, number]>([
  ['new', async () => newStory, 175],
  ['pseudonymise', async () => pseudonyms, 475],
  ['report', async () => reports, 350],
  ['score with an interview', () => lastQuestions(2), 400],
  ['score with answers from a file', givenAnswers, 230],
])('%s, with each step failing in every way', async (_, writes, least) => {
  expect(await failingEachTime(await writes(), everyKind)).toBeGreaterThan(least)
})

test('init, with each step refused, half done or the last of the process', async () => {
  const kinds = [{ code: 'EIO' }, { code: 'ENOSPC', half: true }, { code: 'stop' }] as const
  expect(await failingEachTime(newProject, kinds)).toBeGreaterThan(510)
})
