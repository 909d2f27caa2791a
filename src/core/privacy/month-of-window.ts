import { dayNumber, readMoment } from '../time/moment.ts'
import { calendar, type Window } from '../time/window.ts'

/** In which month of a window a date lies, from 1; null outside it, or for a day that does not exist. */
export function monthOfWindow(
  { year, month, day }: { readonly year: number; readonly month: number; readonly day: number },
  window: Window,
): number | null {
  const two = (part: number) => String(part).padStart(2, '0')
  if (readMoment(`${year}-${two(month)}-${two(day)}`) === null) return null
  const { firstDay, borders } = calendar(window)
  const at = dayNumber(year, month, day) - firstDay
  const next = borders.findIndex((border) => at < border)
  return next < 1 ? null : next
}
