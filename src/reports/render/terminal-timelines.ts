import type { ChalkInstance } from 'chalk'
import type { StickyNote, TimelinesChart } from '../chart.ts'
import { gap, wrapped } from './layout.ts'
import { inTone } from './terminal-tones.ts'

const signs: Readonly<Record<StickyNote['mark'], string>> = { event: '●', activity: '▬' }

/** Every month takes as many columns as fit into these, or months share one. */
const mostColumns = 24

/** Courses as lines of notes: for each when it is, and its words beside that. */
export function terminalTimelines(
  chart: TimelinesChart,
  paint: ChalkInstance,
  width: number,
  isNarrow: boolean,
): string {
  const legend = chart.legend.map(({ mark, label }) => `${signs[mark]} ${label}`.replaceAll(' ', '\u00a0')).join('   ')
  const room = Math.min(mostColumns, Math.floor(width / 3))
  const columns = chart.months > room ? room : room - (room % chart.months)
  const courses = chart.courses.map(({ tone, title, notes }) => {
    const ordered = notes.toSorted((a, b) => a.from - b.from || b.to - a.to)
    const inColour = (text: string) => inTone(tone, text, paint)
    const lines = ordered.map((note) =>
      isNarrow
        ? beside(signs[note.mark], 1, note.text, width)
        : beside(drawn(note, chart.months, columns, inColour, paint), columns, note.text, width),
    )
    return [paint.bold(wrapped(title, width)), ...lines].join('\n')
  })
  return [wrapped(legend, width), ...courses].filter((part) => part !== '').join('\n')
}

/** When a note is, on a line of so many columns. */
function drawn(
  { mark, from, to }: StickyNote,
  months: number,
  columns: number,
  inColour: (text: string) => string,
  paint: ChalkInstance,
): string {
  const column = (month: number) => Math.max(0, Math.min(columns - 1, Math.floor((month / months) * columns)))
  const first = column(from - 1)
  const last = mark === 'event' ? first : Math.max(first, Math.min(columns, Math.ceil((to / months) * columns)) - 1)
  const ground = (count: number) => paint.dim('·'.repeat(count))
  return ground(first) + inColour(signs[mark].repeat(last - first + 1)) + ground(columns - last - 1)
}

function beside(sign: string, columns: number, words: string, width: number): string {
  const indent = ' '.repeat(columns + gap)
  return `${sign}${' '.repeat(gap)}${wrapped(words, width - indent.length).replaceAll('\n', `\n${indent}`)}`
}
