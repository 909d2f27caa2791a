import type { DisclosureSettings } from '../case/evaluation.ts'
import type { Text } from '../case/text.ts'
import type { Conversation, Theme } from '../programme/programme.ts'
import { conversationResults, themeShares } from '../programme/themes.ts'
import { isSafeCount, roundedCount } from './cell.ts'

/** A theme that enough people named, or that has words which may be published. */
export interface PublishedTheme {
  readonly theme: Text
  /** Null where too few named it, or too few did not. */
  readonly said_by: number | null
  readonly of: number | null
  /** Somebody's own words, with consent to publish them. */
  readonly quote: string | null
}

/** What came up with people of one role. */
export interface PublishedConversation extends Pick<Conversation, 'kind' | 'role'> {
  readonly approach: string | null
  /** Null where fewer people than a group took part. */
  readonly n: number | null
  readonly themes: readonly PublishedTheme[]
}

/** Themes that may be published; one that few named is there only with words for which there is consent. */
export function publishedThemes(
  themes: readonly Theme[],
  takingPart: number,
  { group, cell, round }: DisclosureSettings,
): readonly PublishedTheme[] {
  return themeShares(themes, takingPart).flatMap(({ theme, said_by, of, quote, consent }) => {
    const words = quote !== undefined && consent === 'published' ? quote : null
    const isNamed = of >= group && said_by >= cell
    const isCounted = isNamed && isSafeCount(of - said_by, { least: cell, empty: true })
    if (!isNamed && words === null) return []
    const shown = (n: number) => (isCounted ? roundedCount(n, round) : null)
    return [{ theme, said_by: shown(said_by), of: shown(of), quote: words }]
  })
}

/** Conversations with something to publish, each apart. */
export function publishedConversations(
  conversations: readonly Conversation[],
  disclosure: DisclosureSettings,
): readonly PublishedConversation[] {
  const { group, round } = disclosure
  return conversationResults(conversations).flatMap(({ approach, kind, role, conversations: held }) =>
    held.flatMap(({ n, themes }) => {
      const shown = publishedThemes(themes, n, disclosure)
      if (shown.length === 0) return []
      return [{ approach, kind, role, n: n >= group ? roundedCount(n, round) : null, themes: shown }]
    }),
  )
}
