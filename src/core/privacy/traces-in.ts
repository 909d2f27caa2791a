import { addresses } from './addresses.ts'
import { bankAccounts } from './bank-accounts.ts'
import { citizenNumbers } from './citizen-numbers.ts'
import { eMailAddresses } from './e-mail-addresses.ts'
import { fullDates } from './full-dates.ts'
import { names } from './names.ts'
import { phoneNumbers } from './phone-numbers.ts'
import { kindsInStory, type Stretch, type Trace, type TraceKind } from './trace.ts'

/** What is looked for; where two overlap, the first counts. */
const finders: readonly ((text: string) => readonly Trace[])[] = [
  (text) => as('e-mail', eMailAddresses(text)),
  (text) => as('bank-account', bankAccounts(text)),
  (text) => fullDates(text).map(({ start, end, isBirth }) => ({ kind: isBirth ? 'birth-date' : 'date', start, end })),
  (text) => as('phone', phoneNumbers(text)),
  (text) => as('address', addresses(text)),
  (text) => as('citizen-number', citizenNumbers(text)),
  (text) => as('name', names(text)),
]

/**
 * What may point to a person in a text, in its order and without overlap. It knows forms that people write and no
 * persons: what it does not find may point to one too. Takes time in proportion to the length of the text.
 */
export function tracesIn(text: string): readonly Trace[] {
  return finders.reduce<readonly Trace[]>((found, find) => merged(found, find(text)), [])
}

/** Whether a text holds what leads to somebody whoever wrote it, such as an e-mail address. */
export function leadsToSomebody(text: string): boolean {
  // An address of either sort, a telephone or a number of a person or an account has an @, or at least five digits.
  if (!/@|(?:\d\D*){5}/.test(text)) return false
  const kinds = kindsInStory(true)
  return tracesIn(text).some(({ kind }) => kinds.includes(kind))
}

function as(kind: TraceKind, stretches: readonly Stretch[]): readonly Trace[] {
  return stretches.map(({ start, end }) => ({ kind, start, end }))
}

/** Both lists in order, without what of the second overlaps something that comes before it. */
function merged(first: readonly Trace[], second: readonly Trace[]): readonly Trace[] {
  const all: Trace[] = []
  let at = 0
  let taken = 0
  for (const trace of second) {
    for (; at < first.length && (first[at] as Trace).start < trace.end; at++) {
      all.push(first[at] as Trace)
      taken = Math.max(taken, (first[at] as Trace).end)
    }
    // What lies before it ends where that begins; of its own list too.
    if (trace.start >= taken) {
      all.push(trace)
      taken = trace.end
    }
  }
  return [...all, ...first.slice(at)]
}
