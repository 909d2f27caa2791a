import { describe, expect, it } from 'vitest'
import { consensusInWords } from '../../src/cli/interview/consensus-in-words.ts'
import type { Rating } from '../../src/core/case/rating.ts'
import { sentencesIn } from '../../src/language/sentences.ts'
import { questions } from '../../src/scoring/questions.ts'
import { interviewAbout } from '../scoring/interviews.ts'
import { story } from '../scoring/told.ts'

describe('what a group reads of a domain', () => {
  const by = (rater: string, more: Partial<Rating>): Rating => ({ rater, role: 'professional', scores: {}, ...more })
  const levels = { start: 1, intervention: 5, reference: 1 }

  function readOf(...ratings: readonly Rating[]): string | null | undefined {
    const group = { rater: 'groep', role: 'group', of: 'client' } as const
    const interview = { ...interviewAbout({ ...story, ratings }, group), about: 'consensus' as const }
    const asked = questions(interview, {}).find(({ id }) => id === 'consensus.housing.start')
    return asked && consensusInWords(asked, interview, sentencesIn.nl, (id) => id)
  }

  it('is who gave what, and how large what one saw is where another said that it stayed the same', () => {
    const lines = readOf(by('een', { scores: { housing: levels } }), by('twee', { others: 'same' }))?.split('\n')
    expect(lines?.[0]).toBe('begin: een: 1 · twee: gelijk gebleven')
    expect(lines?.at(-1)?.replaceAll('\u00a0', ' ')).toBe(
      'Wie niveaus gaf zag 4 niveaus verandering of effect; een ander zei dat het gelijk bleef.',
    )
  })

  it('has no such line where all gave levels', () => {
    const other = by('twee', { scores: { housing: { ...levels, start: 2 } } })
    expect(readOf(by('een', { scores: { housing: levels } }), other)).not.toContain('gelijk bleef')
  })
})
