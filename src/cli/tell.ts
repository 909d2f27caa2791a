import { clean } from '../reports/document.ts'
import { wrappedWhole } from '../reports/render/layout.ts'
import type { Output, World } from './world.ts'

/** How wide lines are: as the terminal, and 80 columns where there is none. */
export function widthOf({ isTerminal, columns }: Output): number {
  return isTerminal ? columns : 80
}

/** Says something on standard error, in lines that fit; a word that is too long stays whole, for it may be copied. */
export function tell({ err }: Pick<World, 'err'>, words: string): void {
  // An argument, or the name of a file, may hold what a terminal would obey.
  const lines = clean(words).split('\n')
  // Carets say something of the line above: broken, they would stand under another word.
  const stands = (at: number) => isCarets(lines[at]) || isCarets(lines[at + 1])
  const said = lines.map((line, at) => (stands(at) ? line : withCommands(line, widthOf(err))))
  err.write(`${said.join('\n')}\n`)
}

/** A command between quotation marks, or at the end of a line behind a colon, is copied as a whole. */
const command = /"effectcalc [^"]*"|(?<=: )(?:effectcalc|npm) [^"]*$/g

function withCommands(line: string, width: number): string {
  const unbroken = line.replace(command, (whole) => whole.replaceAll(' ', '\u00a0'))
  return wrappedWhole(unbroken, width).replaceAll('\u00a0', ' ')
}

function isCarets(line = ''): boolean {
  return /^ *\^/.test(line)
}
