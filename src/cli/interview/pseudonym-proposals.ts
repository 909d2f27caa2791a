import { fullDates } from '../../core/privacy/full-dates.ts'
import { mentionsIn } from '../../core/privacy/mentions.ts'
import { monthOfWindow } from '../../core/privacy/month-of-window.ts'
import { type KeyEntry, pseudonymOf, wordsOfName } from '../../core/privacy/pseudonym.ts'
import type { Stretch, Trace, TraceKind } from '../../core/privacy/trace.ts'
import { tracesIn } from '../../core/privacy/traces-in.ts'
import type { Window } from '../../core/time/window.ts'
import type { ToldText } from '../../formats/told-texts.ts'
import type { Sentences } from '../../language/sentences.ts'

/** Words of a text that may point to a person, and what may come in their place. */
export interface Proposal extends Stretch {
  readonly told: ToldText
  readonly kind: TraceKind
  /** The words as they stand there, blanks folded. */
  readonly original: string
  readonly by: string
}

/** What proposals are made with. */
export interface Proposing {
  /** The window of the case, where it could be read. */
  readonly window: Window | undefined
  /** In the language of the story. */
  readonly privacy: Sentences['privacy']
  /** Names that have a pseudonym already. */
  readonly key: readonly KeyEntry[]
}

/** A proposal for everything in the texts that may point to a person, and for other mentions of the same names, in the order of the file. */
export function proposalsFor(texts: readonly ToldText[], { window, privacy, key }: Proposing): readonly Proposal[] {
  const found = texts.map(({ text }) => tracesIn(text))
  const named = texts.flatMap(({ text }, at) => namesAmong(text, found[at] as readonly Trace[]))
  const pseudonyms = [...key]
  for (const name of named) {
    const isKnown = pseudonyms.some((entry) => entry.name === name)
    if (!isKnown) pseudonyms.push({ name, pseudonym: pseudonymOf(name, pseudonyms) })
  }
  const words = new Set(pseudonyms.flatMap(({ name }) => wordsOfName(name)))
  return texts.flatMap((told, at) => {
    const traces = found[at] as readonly Trace[]
    const all = [...traces, ...mentionsIn(told.text, words, traces)].toSorted((a, b) => a.start - b.start)
    return all.map((trace): Proposal => {
      const original = folded(told.text.slice(trace.start, trace.end))
      if (trace.kind === 'name') return { ...trace, told, original, by: pseudonymOf(original, pseudonyms) }
      if (trace.kind !== 'date') return { ...trace, told, original, by: privacy.instead[trace.kind] }
      const { start, by } = insteadOfDate(told.text, trace, window, privacy)
      return { ...trace, start, told, original: folded(told.text.slice(start, trace.end)), by }
    })
  })
}

function namesAmong(text: string, traces: readonly Trace[]): readonly string[] {
  return traces.flatMap(({ kind, start, end }) => (kind === 'name' ? [folded(text.slice(start, end))] : []))
}

function folded(words: string): string {
  return words.replace(/\s+/g, ' ')
}

/** The month of a date, in the window if it lies there; "on" before it goes along, since a month has "in". */
function insteadOfDate(text: string, { start, end }: Trace, window: Window | undefined, privacy: Sentences['privacy']) {
  const date = fullDates(text.slice(start, end))[0]
  if (date === undefined) return { start, by: '…' }
  const at = window === undefined ? null : monthOfWindow(date, window)
  const month = at === null ? privacy.calendarMonth(date.month, date.year) : privacy.month(at)
  const on = /(?<![\p{L}\p{N}])(?:op|on)\s{1,3}$/iu.exec(text.slice(Math.max(0, start - 10), start))?.[0]
  return on === undefined
    ? { start, by: month }
    : { start: start - on.length, by: privacy.inMonth(month, /^O/.test(on)) }
}
