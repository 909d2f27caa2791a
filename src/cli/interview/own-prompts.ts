import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isUpKey,
  makeTheme,
  useEffect,
  useKeypress,
  usePagination,
  usePrefix,
  useState,
} from '@inquirer/core'
import { harmless } from './in-width.ts'
import type { Choice } from './prompter.ts'

const theme = makeTheme()
const hiddenCursor = '\u001b[?25l'

/** Chooses with arrows, or with the key of a choice. */
export const choosing = createPrompt<
  string,
  {
    readonly message: string
    readonly choices: readonly Choice[]
    readonly preset: string | undefined
    readonly page: number
  }
>(({ message, choices, preset, page }, done) => {
  const [status, setStatus] = useState<'idle' | 'done'>('idle')
  const [active, setActive] = useState(
    Math.max(
      0,
      choices.findIndex(({ value }) => value === preset),
    ),
  )
  const prefix = usePrefix({ status, theme })
  useKeypress((key, rl) => {
    rl.clearLine(0)
    if (isEnterKey(key)) {
      setStatus('done')
      done((choices[active] as Choice).value)
      return
    }
    const step = isUpKey(key) ? -1 : isDownKey(key) ? 1 : 0
    const to =
      step === 0 ? choices.findIndex((choice) => choice.key !== undefined && choice.key === key.name) : active + step
    if (to >= 0 && to < choices.length) setActive(to)
  })
  const shown = usePagination({
    items: choices,
    active,
    renderItem: ({ item, isActive }) =>
      isActive ? theme.style.highlight(`❯ ${harmless(item.label)}`) : `  ${harmless(item.label)}`,
    pageSize: page,
    loop: false,
  })
  const asked = `${prefix} ${theme.style.message(harmless(message), status)}`
  return status === 'done'
    ? `${asked} ${theme.style.answer(harmless((choices[active] as Choice).label))}`
    : `${asked}\n${shown}${hiddenCursor}`
})

/** Takes a line of text; what stands there already can be changed, or taken away. */
export const typing = createPrompt<
  string,
  { readonly message: string; readonly preset: string | undefined; readonly edited: boolean }
>(({ message, preset = '', edited }, done) => {
  const [status, setStatus] = useState<'idle' | 'done'>('idle')
  const [value, setValue] = useState('')
  const prefix = usePrefix({ status, theme })
  useEffect((rl) => {
    if (!edited || preset === '') return
    rl.write(preset)
    setValue(preset)
  }, [])
  useKeypress((key, rl) => {
    if (!isEnterKey(key)) return setValue(rl.line)
    const answer = value === '' && !edited ? preset : value
    setValue(answer)
    setStatus('done')
    done(answer)
  })
  const shown = harmless(value)
  const offered = value === '' && !edited && preset !== '' && status === 'idle' ? theme.style.defaultAnswer(preset) : ''
  const asked = `${prefix} ${theme.style.message(harmless(message), status)}`
  return `${asked} ${offered}${status === 'done' ? theme.style.answer(shown) : shown}`
})
