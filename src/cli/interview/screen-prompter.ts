import input from '@inquirer/input'
import search from '@inquirer/search'
import select from '@inquirer/select'
import type { Terminal } from '../world.ts'
import { inWidth } from './in-width.ts'
import type { Choice, Prompter, Reply } from './prompter.ts'

const most = 12

/** Questions that are drawn on the screen: arrows, numbers and words to search by; Escape goes back, Ctrl-C stops. */
export function screenPrompter(terminal: Terminal, back: string): Prompter {
  const { input: keys, output } = terminal
  const asked = async (ask: (context: { signal: AbortSignal }) => Promise<string>): Promise<Reply> => {
    const leaving = new AbortController()
    const onKey = (_: unknown, key?: { name?: string }) => {
      if (key?.name === 'escape') leaving.abort()
    }
    keys.on('keypress', onKey)
    try {
      const value = await ask({ signal: leaving.signal })
      return value === goBack ? 'back' : { value }
    } catch (error) {
      if (!(error instanceof Error)) throw error
      if (error.name === 'AbortPromptError') return 'back'
      if (error.name === 'ExitPromptError') return 'stop'
      throw error
    } finally {
      keys.off('keypress', onKey)
    }
  }
  const streams = { input: keys, output }
  const toGoBack = { value: goBack, name: back }
  return {
    say: (text) => void output.write(`${inWidth(text, output.columns)}\n`),
    choose: (message, choices, preset) =>
      asked((context) =>
        select(
          {
            message,
            choices: [...choices.map(shown), toGoBack],
            pageSize: most,
            loop: false,
            ...(preset === undefined ? {} : { default: preset }),
            theme: { style: { keysHelpTip: () => undefined } },
          },
          { ...streams, ...context },
        ),
      ),
    type: async (message, preset, edited = false) => {
      const reply = await asked((context) =>
        input(
          { message, ...(preset === undefined ? {} : { default: preset, prefill: edited ? 'editable' : 'tab' }) },
          { ...streams, ...context },
        ),
      )
      return typeof reply === 'object' && reply.value.trim() === '<' ? 'back' : reply
    },
    search: (message, find, preset) =>
      asked((context) =>
        search(
          {
            message,
            source: (words) => [...find(words ?? preset ?? '').map(shown), toGoBack],
            pageSize: most,
            theme: { style: { keysHelpTip: () => undefined } },
          },
          { ...streams, ...context },
        ),
      ),
    close: () => {},
  }
}

const goBack = '\u0000back'

function shown({ value, label, hint }: Choice) {
  return { value, name: label, ...(hint === undefined ? {} : { description: hint }) }
}
