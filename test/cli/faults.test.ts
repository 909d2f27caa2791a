import { expect, test } from 'vitest'
import { failingEachTime } from './faults.ts'
import { newStory, pseudonyms } from './writing-commands.ts'

test('new, with each step refused, half done or the last of the process', async () => {
  const kinds = [{ code: 'EIO' }, { code: 'ENOSPC', half: true }, { code: 'stop' }] as const
  expect(await failingEachTime(newStory, kinds)).toBeGreaterThan(50)
})

test('pseudonymise, with each step the last of the process', async () => {
  expect(await failingEachTime(pseudonyms, [{ code: 'stop' }])).toBeGreaterThan(50)
})
