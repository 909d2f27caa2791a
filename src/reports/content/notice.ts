import type { Desk } from './desk.ts'

/** What stands on every page of a report that is not to be published; nothing on one that is. */
export function noticeOf({ evaluation, sentences }: Pick<Desk, 'evaluation' | 'sentences'>): string | null {
  return evaluation.settings.audience === 'internal' ? sentences.disclosure.internal : null
}
