import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openCase } from '../../src/cli/interview/pseudonym-file.ts'
import { proposalsFor } from '../../src/cli/interview/pseudonym-proposals.ts'
import type { Session } from '../../src/cli/session.ts'
import type { KeyEntry } from '../../src/core/privacy/pseudonym.ts'
import { kindsInStory } from '../../src/core/privacy/trace.ts'
import { parse } from '../../src/formats/parse.ts'
import { readText } from '../../src/formats/read.ts'
import { caseFile } from '../../src/formats/schemas/case.ts'
import { toldTexts } from '../../src/formats/told-texts.ts'
import { sentencesIn } from '../../src/language/sentences.ts'
import { plainWords, planted } from '../core/privacy/planted.ts'

/** A case with all proposals taken. */
async function taken(text: string): Promise<string | null> {
  const bytes = new TextEncoder().encode(text)
  const files = { read: async () => bytes, size: async () => bytes.length }
  const session = { world: { cwd: '/', files }, atTerminal: sentencesIn.nl } as unknown as Session
  const open = await openCase(session, { path: '/case.yaml', name: 'case.yaml' })
  const { privacy } = sentencesIn.nl
  const proposals = proposalsFor(open.texts, { window: open.window, privacy, key: [] })
  return open.withWords(
    proposals,
    proposals.map(({ by }) => by),
  )
}

const told = (title: string, lines: string, because: string) => `case: example
title: ${title}
window: { from: 2000-01, months: 600 }
narrative: |
  ${lines}
scenarios:
  intervention: { activities: [], because: '${because}' }
`

describe('a case in which all proposals were taken', () => {
  test('has nothing left of what was found, and reads as it did beside it', async () => {
    const sentence = fc
      .tuple(plainWords, planted, plainWords, fc.constantFrom('.', ',', ';', ' en', '. Wijkhuis', ':'))
      .map(([before, { words, before: lead }, after, sign]) => `Zo ${before} ${lead}${words}${sign} ${after} dus`)
    const inSingleQuotes = sentence.map((text) => text.replaceAll("'", "''"))
    await fc.assert(
      fc.asyncProperty(
        sentence,
        fc.array(sentence, { minLength: 1, maxLength: 3 }),
        inSingleQuotes,
        async (title, lines, because) => {
          const plainTitle = title.replace(/[:;]/g, ',')
          const result = await taken(told(plainTitle, lines.join('\n  '), because))
          const { value, findings, pointing } = readText(caseFile, result ?? '', 'case.yaml')
          expect(findings).toEqual([])
          expect(pointing(kindsInStory(false))).toEqual([])
          expect(value?.narrative?.split('\n').length).toBe(lines.length + 1)
          for (const text of [value?.title, value?.scenarios.intervention.because]) expect(text).toMatch(/^Zo .* dus$/)
        },
      ),
      { numRuns: 150 },
    )
  })

  test.each([
    ['Op 12 mei 2024 kwam ze, op 3-4-1999 niet', 'In maand 293 kwam ze, in april 1999 niet'],
    ['Sinds 12 mei 2024 (12-05-2024)', 'Sinds maand 293 (maand 293)'],
    ['mevrouw Jansen. Wijkhuis kwam', 'mevrouw (A). Wijkhuis kwam'],
    ['mevrouw Jansen. Ze kwam', 'mevrouw A. Ze kwam'],
    ['mevrouw Jansen kwam. Bij Jansen.', 'mevrouw A. kwam. Bij A.'],
    ['de heer en mevrouw De Vries, hun zoon Kees de Vries', 'de heer en mevrouw A., hun zoon B.'],
    ['dhr. A. Jansen en mw. Jansen, later dhr. Jansen', 'dhr. A. en mw. B., later dhr. A.'],
    ['mw. A. Jansen en mw. J. Jansen', 'mw. A. en mw. B.'],
    ['mevrouw De Vries, MEVROUW DE VRIES en mevrouw de vries', 'mevrouw A., MEVROUW A. en mevrouw de A.'],
    ['Op 12 maart jl. belde zij', 'In maart belde zij'],
    ['dr. Bos en dhr. Bosman', 'dr. A. en dhr. B.'],
  ])('%s', async (before, after) => {
    expect(await taken(told('T', before, ''))).toBe(told('T', after, ''))
  })

  test('keeps the code of who rates, which is no text', async () => {
    const rated = `${told('T', 'mevrouw Jansen kwam', '')}ratings: [{ rater: jansen, role: client, scores: {} }]\n`
    expect(await taken(rated)).toBe(rated.replace('mevrouw Jansen', 'mevrouw A.'))
  })
})

test('who was a woman in one story is not the man of that name in the next, by the key', () => {
  const { privacy } = sentencesIn.nl
  const proposed = (narrative: string, key: readonly KeyEntry[]) => {
    const { tree } = parse(`narrative: ${narrative}\n`)
    if (tree === null) throw new Error('no tree')
    return proposalsFor(toldTexts(`narrative: ${narrative}\n`, tree, caseFile), { window: undefined, privacy, key })
  }
  const first = proposed('dhr. A. Jansen en mw. Jansen', [])
  const key = first.map(({ by, original, named }) => ({ pseudonym: by, name: named ?? original }))
  expect(key).toEqual([
    { pseudonym: 'A.', name: 'A. Jansen' },
    { pseudonym: 'B.', name: 'mw. Jansen' },
  ])
  expect(proposed('mw. Jansen en dhr. JANSEN', key).map(({ by }) => by)).toEqual(['B.', 'A.'])
})
