import { PassThrough } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import type { Terminal } from '../../src/cli/world.ts'

/** A terminal of two streams. */
export function terminalOf(input: PassThrough, output: PassThrough): Terminal {
  const keys = Object.assign(input, { isTTY: true, setRawMode: () => input })
  // As of standard output, which a pipe that ends does not end.
  const drawn = Object.assign(output, { columns: 200, _isStdio: true })
  return { input: keys, output: drawn } as unknown as Terminal
}

const bytes: Readonly<Record<string, string>> = {
  up: '\u001b[A',
  down: '\u001b[B',
  enter: '\r',
  escape: '\u001b',
  backspace: '\u007f',
  'ctrl-c': '\u0003',
  'ctrl-d': '\u0004',
}

/** A turn of the event loop, in which what was written is read. */
const turn = () => new Promise((resolve) => setImmediate(resolve))

/** A screen with a keyboard before it. */
export function screenAndKeys() {
  const [input, output] = [new PassThrough(), new PassThrough()]
  let screen = ''
  output.setEncoding('utf8').on('data', (chunk: string) => {
    const visible = stripVTControlCharacters(chunk).trim()
    if (visible !== '') screen = visible
  })
  return {
    terminal: terminalOf(input, output),
    /** What was drawn last. */
    screen: () => screen,
    clear: () => {
      screen = ''
    },
    /** Presses keys, or types words, one after another. */
    press: async (...keys: readonly string[]) => {
      for (const key of keys) {
        input.write(bytes[key] ?? key)
        for (let turns = 0; turns < 5; turns++) await turn()
      }
    },
    hangUp: () => input.end(),
  }
}
