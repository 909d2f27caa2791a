import { join } from 'node:path'
import { expect, test } from 'vitest'
import { wordsIn } from '../reports/read-pdf.ts'
import { storiesOf } from './published-project.ts'
import { inFolderWith, run } from './run.ts'

test.each([
  ['internal', true],
  ['published', false],
] as const)('a pdf that is %s says on every page that it is not to be published: %s', async (audience, says) => {
  const amounts = Array.from({ length: 30 }, (_, at) => (at % 2 === 0 ? 1000 + at : -700 - at))
  await inFolderWith(storiesOf(amounts), async (cwd) => {
    await run(['report', '--audience', audience, '--format', 'pdf', '--out', 'out'], { cwd })
    const words = wordsIn(join(cwd, 'out/report.pdf'))
    const pages = words.split('\f').filter((page) => page !== '')
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) expect(page.includes('Internal:notforpublication')).toBe(says)
    expect(words.includes('secrettitle')).toBe(says)
  })
})
