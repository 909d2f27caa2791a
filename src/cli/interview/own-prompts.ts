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
import { wrapped } from '../../reports/render/layout.ts'
import { harmless } from './in-width.ts'
import type { Choice } from './prompter.ts'

const theme = makeTheme()
const hiddenCursor = '\u001b[?25l'

/** Breaks what is drawn between words; the screen itself would break within them. */
type Columns = () => number

/** Chooses with arrows, or with the key of a choice. */
export const choosing = createPrompt<
  string,
  {
    readonly message: string
    readonly choices: readonly Choice[]
    readonly preset: string | undefined
    readonly page: number
    readonly columns: Columns
  }
>(({ message, choices, preset, page, columns }, done) => {
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
    renderItem: ({ item, isActive }) => {
      const label = wrapped(harmless(item.label), columns() - 2).replaceAll('\n', '\n  ')
      return isActive ? theme.style.highlight(`❯ ${label}`) : `  ${label}`
    },
    pageSize: page,
    loop: false,
  })
  const asked = `${prefix} ${theme.style.message(harmless(message), status)}`
  return status === 'done'
    ? wrapped(`${asked} ${theme.style.answer(harmless((choices[active] as Choice).label))}`, columns())
    : `${wrapped(asked, columns())}\n${shown}${hiddenCursor}`
})

/** Takes a line of text; what stands there already can be changed, or taken away. */
export const typing = createPrompt<
  string,
  {
    readonly message: string
    readonly preset: string | undefined
    readonly edited: boolean
    readonly columns: Columns
  }
>(({ message, preset = '', edited, columns }, done) => {
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
  const asked = wrapped(`${prefix} ${theme.style.message(harmless(message), status)}`, columns())
  // What is being typed stays as it is: the cursor is put by where it ends.
  return status === 'done' ? wrapped(`${asked} ${theme.style.answer(shown)}`, columns()) : `${asked} ${offered}${shown}`
})
