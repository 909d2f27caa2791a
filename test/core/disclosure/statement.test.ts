import { describe, expect, it } from 'vitest'
import type { PublishedBlock } from '../../../src/core/disclosure/block.ts'
import { publishedProgramme } from '../../../src/core/disclosure/programme.ts'
import type { Published } from '../../../src/core/disclosure/published.ts'
import type { Statement } from '../../../src/core/programme/statement.ts'
import { settingsWith } from './members.ts'

const none = { blocks: [], cases: [], is_part: false }

describe('the statement that is published', () => {
  const cost = { amount: 20_000, served: 10, per_client: 2000, from: 'budget' as const }
  const figures = { known: 12, n: 12, avoided_support: 0, gain: 0.4, net: -0.4, interval: [-100, 200] as const }
  const block = { n: 12, known: 12, amounts: { returns: {} } } as unknown as PublishedBlock
  const of = (
    more: object = {},
    cases: Partial<Pick<Published, 'blocks' | 'cases' | 'is_part'>> = {},
    round: number | null = null,
  ) => {
    const statement = { approach: 'steps', cost, reason: null, for_all: figures, ...more } as unknown as Statement
    const settings = settingsWith({ round })
    return publishedProgramme({}, [statement], { ...none, blocks: [block], ...cases }, settings).statements[0]
  }

  it('is of ten people or more, in whole euros without a minus before nothing', () => {
    expect(of()).toEqual({
      ...{ approach: 'steps', cost, reason: null },
      for_all: { gain: 0, net: 0, interval: [-100, 200] },
    })
    expect(of({ cost: { ...cost, served: 9 } })).toBeUndefined()
    expect(of({ cost: null })).toBeUndefined()
    expect(of({}, {}, 5)).toBeUndefined()
    expect(of({ for_all: { ...figures, interval: [-0.5, -99] } })?.for_all?.interval).toEqual([-100, 0])
  })

  it.each([
    ['usual support that was saved too', { for_all: { ...figures, avoided_support: 0.01 } }, {}],
    ['fewer known than the block has', { for_all: { ...figures, known: 11 } }, {}],
    ['nothing', { for_all: null, reason: 'few' }, {}],
    ['another block', {}, { blocks: [block, block] }],
    ['no returns in the block', {}, { blocks: [{ ...block, amounts: { returns: null } } as PublishedBlock] }],
    ['a difference that is unknown', {}, { blocks: [{ ...block, known: null } as PublishedBlock] }],
  ])('says nothing for all of %s', (_, more, cases) => {
    expect(of(more, cases)).toMatchObject({ cost, for_all: null })
    // Less than half a cent is nothing.
    expect(of({ for_all: { ...figures, avoided_support: 0.004 } })?.for_all).not.toBeNull()
  })
})
