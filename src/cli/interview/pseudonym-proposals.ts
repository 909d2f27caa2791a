import { type FullDate, fullDates } from '../../core/privacy/full-dates.ts'
import { mentionsIn } from '../../core/privacy/mentions.ts'
import { monthOfWindow } from '../../core/privacy/month-of-window.ts'
import { sexBefore } from '../../core/privacy/name-words.ts'
import {
  type KeyEntry,
  newPerson,
  type Person,
  personNamed,
  personsOf,
  wordsOfName,
} from '../../core/privacy/pseudonym.ts'
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
  /** As whom a key names who is meant, where that is not by these words alone. */
  readonly named?: string | undefined
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
  const persons = personsIn(texts, found, { privacy, key })
  // A person is known by one name; another place may give the first name too.
  const names = [...persons.map(({ name }) => name), ...namesIn(texts, found)]
  const words = new Set(names.flatMap((name) => wordsOfName(name).map((word) => word.toLowerCase())))
  return texts.flatMap((told, at) => {
    const traces = found[at] as readonly Trace[]
    const all = [...traces, ...mentionsIn(told.text, words, traces)].toSorted((a, b) => a.start - b.start)
    return all.map((trace): Proposal => {
      const original = folded(told.text.slice(trace.start, trace.end))
      if (trace.kind === 'name') {
        const person = personNamed(original, sexAt(told.text, trace), persons)
        return { ...trace, told, original, by: person?.pseudonym ?? '…', named: nameInKey(person, original) }
      }
      if (trace.kind !== 'date') return { ...trace, told, original, by: privacy.instead[trace.kind] }
      const { start, by } = insteadOfDate(told.text, trace, window, privacy)
      return { ...trace, start, told, original: folded(told.text.slice(start, trace.end)), by }
    })
  })
}

/** Everybody of the key, and who else is named in the texts. */
function personsIn(
  texts: readonly ToldText[],
  found: readonly (readonly Trace[])[],
  { privacy, key }: Pick<Proposing, 'privacy' | 'key'>,
): readonly Person[] {
  const persons = [...personsOf(key)]
  for (const [at, { text }] of texts.entries())
    for (const trace of (found[at] as readonly Trace[]).filter(({ kind }) => kind === 'name')) {
      const [name, sex] = [folded(text.slice(trace.start, trace.end)), sexAt(text, trace)]
      const known = personNamed(name, sex, persons)
      if (known === undefined) persons.push(newPerson(name, sex, persons, privacy.titles))
      // Who is a woman in one place is no man in another.
      else if (known.sex === null && sex !== null) persons[persons.indexOf(known)] = { ...known, sex }
    }
  return persons
}

/** Every name as it was found. */
function namesIn(texts: readonly ToldText[], found: readonly (readonly Trace[])[]): readonly string[] {
  return texts.flatMap(({ text }, at) =>
    (found[at] as readonly Trace[]).flatMap(({ kind, start, end }) =>
      kind === 'name' ? [folded(text.slice(start, end))] : [],
    ),
  )
}

/** What the title before a name tells. */
function sexAt(text: string, { start }: Stretch) {
  return sexBefore(text.slice(Math.max(0, start - 30), start))
}

/** A name with a title that tells two people apart stands so in the key. */
function nameInKey(person: Person | undefined, original: string): string | undefined {
  return person?.name.endsWith(` ${original}`) === true && /^(?:mw\.|dhr\.|Mrs|Mr) /.test(person.name)
    ? person.name
    : undefined
}

function folded(words: string): string {
  return words.replace(/\s+/g, ' ')
}

/** The month of a date, in the window if it lies there; "on" before it goes along, since a month has "in". */
function insteadOfDate(text: string, { start, end }: Trace, window: Window | undefined, privacy: Sentences['privacy']) {
  const date = fullDates(text.slice(start, end))[0]
  if (date === undefined) return { start, by: '…' }
  const at = window === undefined ? null : monthInWindow(date, window)
  const month = at === null ? privacy.calendarMonth(date.month, date.year) : privacy.month(at)
  const on = /(?<![\p{L}\p{N}])(?:op|on)\s{1,3}$/iu.exec(text.slice(Math.max(0, start - 10), start))?.[0]
  return on === undefined
    ? { start, by: month }
    : { start: start - on.length, by: privacy.inMonth(month, /^O/.test(on)) }
}

/** In which month of the window a date lies; one without a year only where it lies there once. */
function monthInWindow({ year, month, day }: FullDate, window: Window): number | null {
  if (year !== null) return monthOfWindow({ year, month, day }, window)
  const first = Number(window.from.slice(0, 4))
  const years = Array.from({ length: Math.ceil(window.months / 12) + 1 }, (_, at) => first + at)
  const months = years.flatMap((one) => monthOfWindow({ year: one, month, day }, window) ?? [])
  return months.length === 1 ? (months[0] ?? null) : null
}
