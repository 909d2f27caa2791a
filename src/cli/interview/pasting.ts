import { PassThrough } from 'node:stream'
import type { Terminal } from '../world.ts'

/** More than this of one paste is never needed, and each letter is drawn. */
const mostPasted = 2001

/** Keys as they are pressed, with a pasted text as one line: its line ends must not answer the questions after it. */
export interface Keys {
  readonly input: NodeJS.ReadStream
  readonly close: () => void
}

/** Tells the terminal to mark what is pasted, and reads the marks. */
export function keysOf({ input, output }: Terminal): Keys {
  const keys = new PassThrough()
  const pasting = new Pasting()
  const take = (chunk: Buffer | string) => void keys.write(pasting.read(chunk.toString()))
  input.setEncoding('utf8')
  input.on('data', take)
  input.once('end', () => keys.end())
  output.write('\u001b[?2004h')
  const like = Object.assign(keys, { isTTY: true, setRawMode: (raw: boolean) => input.setRawMode(raw) })
  return {
    input: like as unknown as NodeJS.ReadStream,
    close: () => {
      output.write('\u001b[?2004l')
      input.off('data', take)
      input.pause()
    },
  }
}

const [begins, ends] = ['\u001b[200~', '\u001b[201~']
const marks = new RegExp(`(${[begins, ends].map((mark) => mark.replace('[', '\\[')).join('|')})`)

/** Takes what lies between the marks of a paste as one line. */
class Pasting {
  #pasted: string | null = null
  #rest = ''

  read(keys: string): string {
    const all = this.#rest + keys
    // A mark may arrive in two pieces: what may be the beginning of one waits for the rest; a bare Escape only while pasting.
    const piece = this.#pasted === null ? /\p{Cc}\[2(?:0[01]?)?$/u : /\p{Cc}(?:\[(?:2(?:0[01]?)?)?)?$/u
    this.#rest = piece.exec(all)?.[0] ?? ''
    return all
      .slice(0, all.length - this.#rest.length)
      .split(marks)
      .map((part) => this.#part(part))
      .join('')
  }

  #part(part: string): string {
    if (part === begins) {
      this.#pasted = ''
      return ''
    }
    if (this.#pasted === null) return part
    if (part !== ends) {
      this.#pasted = (this.#pasted + part).slice(0, mostPasted)
      return ''
    }
    const line = this.#pasted.replace(/\s+/g, ' ').replace(/\p{Cc}|\p{Cf}/gu, '')
    this.#pasted = null
    return line
  }
}
