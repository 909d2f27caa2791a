import { groups } from 'd3-array'
import { type Conversation, conversationKinds, type ProgrammeRole, programmeRoles, type Theme } from './programme.ts'

/** A theme, and how many of those who took part said it. */
export interface ThemeShare extends Pick<Theme, 'theme' | 'said_by' | 'quote' | 'consent'> {
  readonly of: number
  /** said_by / of, from 0 to 1. */
  readonly share: number
}

/** The conversations of one kind with people of one role about one approach; each stays apart, since people may have taken part in several. */
export interface ConversationResult {
  readonly approach: string | null
  readonly kind: Conversation['kind']
  readonly role: ProgrammeRole
  readonly conversations: readonly (Pick<Conversation, 'n'> & {
    readonly at: string | null
    /** The most said first. */
    readonly themes: readonly ThemeShare[]
  })[]
}

/** Themes with the share of those who said them, the most said first. */
export function themeShares(themes: readonly Theme[], takingPart: number): readonly ThemeShare[] {
  return themes
    .map(({ theme, said_by, of = takingPart, quote, consent }) => ({
      ...{ theme, said_by, of },
      share: of === 0 ? 0 : said_by / of,
      ...(quote === undefined ? {} : { quote, consent }),
    }))
    .sort((a, b) => b.share - a.share)
}

/** Conversations by approach, role and kind. */
export function conversationResults(conversations: readonly Conversation[]): readonly ConversationResult[] {
  const order = (one: Conversation) =>
    programmeRoles.indexOf(one.role) * conversationKinds.length + conversationKinds.indexOf(one.kind)
  return groups(conversations, (one) => JSON.stringify([one.approach ?? null, one.role, one.kind]))
    .map(([, same]) => same)
    .sort((a, b) => order(a[0] as Conversation) - order(b[0] as Conversation))
    .map((same) => {
      const { approach = null, kind, role } = same[0] as Conversation
      const held = same.map(({ at = null, n, themes }) => ({ at, n, themes: themeShares(themes, n) }))
      return { approach, kind, role, conversations: held }
    })
}
