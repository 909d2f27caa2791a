import { max } from 'd3-array'
import type { StickyNote, TimelinesChart } from '../chart.ts'
import { gridLines, tickLabels } from './axis.ts'
import type { Board } from './board.ts'
import { type Drawing, type Element, element, moved, stacked } from './element.ts'
import { lanes } from './lanes.ts'
import { keys } from './legend.ts'
import { heightOf, large, textLines } from './lettering.ts'
import { linesOf } from './line-breaks.ts'
import type { Scale } from './scale.ts'
import { laidOut, noteParts } from './sticky-note.ts'
import { dot } from './tone-marks.ts'

const gap = 4

/** The courses of a case below each other: what happened and what was used, as sticky notes on one scale of months. */
export function timelines(chart: TimelinesChart, board: Board): Drawing {
  const [left, right] = [2, board.width - 2]
  // A month begins where the one before it ends: month 1 at the left side.
  const scale: Scale = (month) => left + ((month - 1) / Math.max(1, chart.months)) * (right - left)
  const signs = chart.legend.map(({ mark, label }) => ({ parts: signOf(mark, board), label }))
  const courses = chart.courses.map((course) => courseOf(course, chart, scale, board))
  return stacked([keys(signs, board), ...courses], 14)
}

function courseOf(
  course: TimelinesChart['courses'][number],
  chart: TimelinesChart,
  scale: Scale,
  board: Board,
): Drawing {
  const words = linesOf(course.title, { width: board.width - 22, size: large, bold: true, most: 3 })
  const titleHeight = heightOf(words, large)
  const title: Drawing = {
    height: titleHeight,
    parts: [
      dot(course.tone, 8, large * 0.6, 5.5, board.palette),
      ...textLines(20, 0, words, { size: large, bold: true }),
    ],
  }
  return stacked([title, months(course.notes, chart, scale, board)], 6)
}

function months(notes: readonly StickyNote[], chart: TimelinesChart, scale: Scale, board: Board): Drawing {
  const ordered = notes.toSorted((a, b) => a.from - b.from || b.to - a.to)
  const laid = ordered.map((note) => laidOut(note, scale, board.width))
  const tops = lanes(laid, gap)
  const height = (max(laid, (note, at) => (tops[at] as number) + note.height) ?? 0) + 2 * gap
  const top = 20
  // The last border has no tick of its own.
  const borders = [...chart.ticks, { value: chart.months + 1, text: '' }]
  return {
    height: top + height,
    parts: [
      ...tickLabels(chart.ticks, scale, 8, board, 'after'),
      ...gridLines(borders, scale, top - 4, top + height, board.palette),
      ...laid.map((note, at) => moved(0, top + gap + (tops[at] as number), noteParts(note, board))),
    ],
  }
}

function signOf(mark: StickyNote['mark'], board: Board): readonly Element[] {
  const note = { mark, from: 1, to: 1, text: '' }
  const box = { note, left: 0, right: 16, height: 13, from: 0, to: mark === 'event' ? 0 : 16, lines: [] }
  return [element('g', { transform: 'translate(0,4)' }, ...noteParts(box, board))]
}
