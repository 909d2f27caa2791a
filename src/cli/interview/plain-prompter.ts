import { createInterface } from 'node:readline'
import type { Terminal } from '../world.ts'
import { inWidth } from './in-width.ts'
import type { Choice, Prompter, Reply } from './prompter.ts'

const mostFound = 9

/** Questions as lines, with numbers to choose from: nothing is drawn again, so that a screen reader can follow. */
export function plainPrompter({ input, output }: Terminal, refused: string): Prompter {
  const lines = createInterface({ input, output, terminal: false })
  const say = (text: string) => void output.write(`${inWidth(text, output.columns)}\n`)
  const line = (message: string): Promise<Reply> =>
    new Promise((resolve) => {
      output.write(`${message}\n> `)
      const settle = (reply: Reply) => {
        lines.off('line', onLine)
        lines.off('close', onClose)
        process.off('SIGINT', onClose)
        resolve(reply)
      }
      const onLine = (text: string) =>
        settle(text.trim() === '<' ? 'back' : text.trim().toLowerCase() === 'stop' ? 'stop' : { value: text })
      const onClose = () => settle('stop')
      lines.on('line', onLine)
      lines.on('close', onClose)
      process.on('SIGINT', onClose)
    })
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
