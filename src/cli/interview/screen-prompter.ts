import search from '@inquirer/search'
import type { Terminal } from '../world.ts'
import { harmless, inWidth } from './in-width.ts'
import { choosing, typing } from './own-prompts.ts'
import { keysOf } from './pasting.ts'
import type { Choice, Prompter, Reply } from './prompter.ts'

const most = 12
const goBack = '\u0000back'

/** Questions that are drawn on the screen: arrows, keys and words to search by; Escape goes back, Ctrl-C stops. */
export function screenPrompter(terminal: Terminal, back: string): Prompter {
  const { output } = terminal
  const keys = keysOf(terminal)
  const columns = () => output.columns ?? 80
  const streams = { input: keys.input, output }
  const toGoBack = { value: goBack, label: back }
  const asked = (ask: (context: { signal: AbortSignal }) => Promise<string>) => replyTo(ask, keys.input)
  return {
    say: (text) => void output.write(`${inWidth(text, output.columns)}\n`),
    choose: (message, choices, preset) =>
      asked((context) =>
        choosing(
          { message, choices: [...keyed(choices), toGoBack], preset, page: most, columns },
          { ...streams, ...context },
        ),
      ),
    type: async (message, preset, edited = false) => {
      const reply = await asked((context) => typing({ message, preset, edited, columns }, { ...streams, ...context }))
      return typeof reply === 'object' && reply.value.trim() === '<' ? 'back' : reply
    },
    search: (message, find, preset) =>
      asked((context) =>
        search(
          {
            message: harmless(message),
            source: (words) => {
              const found = find(words ?? preset ?? '')
              return (found.length === 0 ? [] : [...found, toGoBack]).map(shown)
            },
            pageSize: most,
            theme: { style: { keysHelpTip: () => undefined } },
          },
          { ...streams, ...context },
        ),
      ),
    close: keys.close,
  }
}

/** Choices that name no keys go by their number. */
function keyed(choices: readonly Choice[]): readonly Choice[] {
  return choices.some(({ key }) => key !== undefined)
    ? choices
    : choices.map((choice, at) => ({ ...choice, key: String(at + 1) }))
}

/** What somebody does at a prompt; Escape and Ctrl-D leave it too. */
async function replyTo(
  ask: (context: { signal: AbortSignal }) => Promise<string>,
  keys: NodeJS.ReadStream,
): Promise<Reply> {
  const leaving = new AbortController()
  let left: 'back' | 'stop' = 'back'
  const onKey = (_: unknown, key?: { name?: string; ctrl?: boolean }) => {
    if (key?.name !== 'escape' && !(key?.name === 'd' && key.ctrl === true)) return
    left = key.name === 'escape' ? 'back' : 'stop'
    leaving.abort()
  }
  const onEnd = () => {
    left = 'stop'
    leaving.abort()
  }
  keys.on('keypress', onKey)
  keys.on('end', onEnd)
  try {
    const value = await ask({ signal: leaving.signal })
    return value === goBack ? 'back' : { value }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    if (error.name === 'AbortPromptError') return left
    if (error.name === 'ExitPromptError') return 'stop'
    throw error
  } finally {
    keys.off('keypress', onKey)
    keys.off('end', onEnd)
  }
}

function shown({ value, label }: Choice) {
  return { value, name: harmless(label) }
}
