import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accept } from '../../src/cli/interview/accept.ts'
import { keepAnswers, keptAnswers } from '../../src/cli/interview/answers-file.ts'
import type { Session } from '../../src/cli/session.ts'
import type { World } from '../../src/cli/world.ts'
import { checkCase } from '../../src/core/checks/check-case.ts'
import { severityOf } from '../../src/core/finding.ts'
import { sentencesIn } from '../../src/language/sentences.ts'
import type { Answers } from '../../src/scoring/interview.ts'
import type { Standing } from '../../src/scoring/step.ts'
import { evaluation, interviewAbout, newcomer, storyIn } from '../scoring/interviews.ts'
import { inTurn, manyRawAnswers, straightWalk, walked } from '../scoring/walks.ts'

/** A world of files in memory, in which nobody hears anything. */
function worldOf(files: Record<string, string>): World {
  const silent = { write: () => {}, gone: async () => {}, isTerminal: false, columns: 80 }
  return {
    cwd: '/',
    out: silent,
    err: silent,
    process: { pid: 1, host: '000000', started: '2026-01-01T00:00:00', isRunning: () => false },
    files: {
      read: async (path: string) => new TextEncoder().encode(files[path]),
      size: async (path: string) => files[path]?.length ?? 0,
      kind: async (path: string) => (files[path] === undefined ? null : 'file'),
      mayRead: async () => true,
      write: async (path: string, pieces: Iterable<string>) => {
        files[path] = [...pieces].join('')
      },
      remove: async (path: string) => {
        delete files[path]
      },
      claim: async () => true,
      removeIf: async () => true,
      makeFolder: async () => {},
    },
  } as unknown as World
}

const text = `case: aan-tafel
title: Weer aan tafel
window: { from: 2024-03, months: 12 }
scenarios:
  intervention:
    activities: []
  reference:
    kind: usual
    certainty: probable
    because: Zo ging het al maanden
    activities:
      - price: gp-consult
        quantity: 6
`
const interview = interviewAbout(storyIn(text))
const sha256 = createHash('sha256').update(text).digest('hex')

/** The answers as they come back from the file in which they are kept. */
async function thereAndBack(answers: Answers): Promise<unknown> {
  const world = worldOf({})
  const held = { story: 'aan-tafel', sha256, rater: newcomer, instrument: 'life-domains' }
  await keepAnswers(world, '/answers/aan-tafel.yaml', held, { answers, at: 'review' })
  return (await keptAnswers({ world, atTerminal: sentencesIn.nl } as Session, '/answers/aan-tafel.yaml'))?.given
}

describe('answers that are kept', () => {
  it('come back as they were, whatever was said', async () => {
    await fc.assert(
      fc.asyncProperty(manyRawAnswers, async (raws) => {
        const { answers } = straightWalk(interview, inTurn(raws, interview)).at(-1) as Standing
        expect(await thereAndBack(answers)).toEqual(answers)
      }),
      { numRuns: 30 },
    )
  })

  it('come back as they were where a text looks like something else', async () => {
    const texts = [
      '',
      ' ',
      '4',
      '1.250',
      '010',
      '1_000',
      'true',
      'null',
      '~',
      '- a',
      'a: b',
      '# a',
      '2024-05',
      "'",
      '"',
    ]
    const answers = Object.fromEntries(texts.map((because, at) => [`score.${at}.because`, because]))
    expect(await thereAndBack(answers)).toEqual(answers)
  })

  it('come back as they were where a number may be read in two ways', async () => {
    const one = { 'course.reference.1.quantity': 1.125 }
    expect(await thereAndBack(one)).toEqual(one)
  })

  it('come back at all where a range holds such a number', async () => {
    const one = { 'course.reference.1': 'change', 'course.reference.1.quantity': { low: 1.125, high: 2 } }
    expect(await thereAndBack(one)).toEqual(one)
  })
})

/** The case file after accepting an interview with these answers. */
async function acceptedWith(answers: Answers): Promise<string> {
  const files = { '/aan-tafel.yaml': text, '/answers.yaml': 'kept' }
  const session: Session = { world: worldOf(files), options: {}, version: '0', atTerminal: sentencesIn.nl }
  const file = { path: '/aan-tafel.yaml', text, sha256 }
  await accept(session, interview, walked(interview, answers), file, '/answers.yaml', false).catch(() => {})
  return files['/aan-tafel.yaml']
}

const errorsIn = (written: string) =>
  checkCase(storyIn(written), evaluation).flatMap(({ code }) => (severityOf(code) === 'error' ? [code] : []))

describe('a case into which answers are put', () => {
  const line = 'course.reference.add-1'

  it('can be calculated', async () => {
    const written = await acceptedWith({ [line]: 'add', [`${line}.quantity`]: 2, 'score.housing.start': 3 })
    expect(written).toContain('quantity: 2')
    expect(errorsIn(written)).toEqual([])
  })

  it.each([
    ['a period that ends before it begins', { when: 'period', from: 'month 8', to: 'month 3' }],
    ['more hours than there are', { price: 'individual-guidance-hour', quantity: 30, per: 'day' }],
  ] as const)('has no error where one answered %s', async (_, parts) => {
    const own = Object.entries(parts).map(([part, answer]) => [`${line}.${part}`, answer])
    expect(errorsIn(await acceptedWith({ [line]: 'add', ...Object.fromEntries(own) }))).toEqual([])
  })
})
