import { createInterface } from 'node:readline'
import type { Terminal } from '../world.ts'
import { inWidth } from './in-width.ts'
import type { Choice, Prompter, Reply } from './prompter.ts'

const mostFound = 9

/** Questions as lines, with numbers to choose from: nothing is drawn again, so that a screen reader can follow. */
export function plainPrompter({ input, output }: Terminal, refused: string): Prompter {
  const lines = new Lines(input)
  const say = (text: string) => void output.write(`${inWidth(text, output.columns)}\n`)
  const line = async (message: string): Promise<Reply> => {
    if (message !== '') say(message)
    output.write('> ')
    const text = await lines.next()
    if (text === null || text.trim().toLowerCase() === 'stop') return 'stop'
    return text.trim() === '<' ? 'back' : { value: text }
  }
  const choose = async (message: string, choices: readonly Choice[], preset?: string): Promise<Reply> => {
    if (message !== '') say(message)
    say(choices.map(({ label, value }, at) => `  ${at + 1}. ${label}${value === preset ? ' *' : ''}`).join('\n'))
    for (;;) {
      const reply = await line('')
      if (typeof reply === 'string') return reply
      const typed = reply.value.trim()
      const chosen = typed === '' ? choices.find(({ value }) => value === preset) : choices[Number(typed) - 1]
      if (chosen !== undefined) return { value: chosen.value }
      say(refused)
    }
  }
  const withPreset = (message: string, preset: string | undefined) =>
    preset === undefined || preset === '' ? message : `${message} [${preset}]`
  return {
    say,
    choose,
    type: async (message, preset) => {
      const reply = await line(withPreset(message, preset))
      // An empty line takes what stands there: a dash takes it away.
      if (typeof reply === 'object' && reply.value.trim() === '-') return { value: '' }
      return typeof reply === 'object' && reply.value === '' && preset !== undefined ? { value: preset } : reply
    },
    search: async (message, find, preset) => {
      for (;;) {
        const words = await line(withPreset(message, preset))
        if (typeof words === 'string') return words
        const found = find(words.value || (preset ?? '')).slice(0, mostFound)
        // Going back from what was found is searching again.
        const chosen = found.length === 0 ? say(refused) : await choose('', found)
        if (chosen !== 'back' && chosen !== undefined) return chosen
      }
    },
    close: () => lines.close(),
  }
}

/** Lines as they are typed, also those typed ahead of a question; the end of the input, or Ctrl-C, is the last. */
class Lines {
  readonly #waiting: (string | null)[] = []
  readonly #reader: ReturnType<typeof createInterface>
  #asked: ((line: string | null) => void) | null = null
  #ended = false

  constructor(input: NodeJS.ReadStream) {
    this.#reader = createInterface({ input, terminal: false })
    this.#reader.on('line', (line) => this.#take(line))
    this.#reader.on('close', this.#end)
    process.on('SIGINT', this.#end)
  }

  next(): Promise<string | null> {
    const line = this.#waiting.shift()
    if (line !== undefined || this.#ended) return Promise.resolve(line ?? null)
    return new Promise((resolve) => {
      this.#asked = resolve
    })
  }

  close(): void {
    process.off('SIGINT', this.#end)
    this.#reader.close()
  }

  #take(line: string | null): void {
    const asked = this.#asked
    this.#asked = null
    if (asked === null) this.#waiting.push(line)
    else asked(line)
  }

  readonly #end = (): void => {
    if (this.#ended) return
    this.#ended = true
    if (this.#asked !== null) this.#take(null)
  }
}
