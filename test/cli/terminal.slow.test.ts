import { execFileSync, spawn } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { asUsual, environment, program, root } from './run.ts'

const nuchter = 'cases/008-nuchter-verder.yaml'

const colourCode = '\u001b['

describe.skipIf(!hasPseudoTerminal())('at a terminal (a pseudo-terminal made by `script` of util-linux)', () => {
  /** Every figure of a text, with how often it stands there. */
  const figuresOf = (text: string) => {
    const counts = new Map<string, number>()
    for (const [figure] of text.matchAll(/\d[\d.,:-]*/g)) counts.set(figure, (counts.get(figure) ?? 0) + 1)
    return counts
  }

  /** The places named under an axis say how to read it: a narrow one names fewer. Numbers stand in a panel for dots. */
  const withoutTicks = (text: string) => text.replace(/^(.*[┴─]{20,})\n.*$/gmu, '$1').replace(/ [·│●■□\d]{20,} /gu, ' ')

  test.concurrent.for([
    [60, 'report cases --language nl'],
    [40, 'report cases --language nl'],
    [40, 'report cases --language en'],
    [60, 'report cases/004-huis-behouden.yaml --language nl'],
    [40, 'report cases/004-huis-behouden.yaml --language nl'],
  ] as const)('of %i columns nothing of %s is lost, and nothing sticks out', async ([columns, command], { expect }) => {
    const wide = (await asUsual(command.split(' '))).stdout
    const narrow = (await atTerminal(command, columns)).text
    const longest = Math.max(...narrow.split('\n').map((line) => [...line].length))
    expect(longest).toBeLessThanOrEqual(columns)
    const figures = figuresOf(narrow)
    const lostFigures = [...figuresOf(withoutTicks(wide))].filter(
      ([figure, times]) => (figures.get(figure) ?? 0) < times,
    )
    expect(lostFigures).toEqual([])
    if (columns >= 60) return
    // Tables have become lists: words stand one after another, and can be looked for across line ends.
    const all = narrow.replace(/\s+/g, '')
    const lostWords = wide.split(/\s+/).filter((word) => /^\p{L}+$/u.test(word) && !all.includes(word))
    expect(lostWords).toEqual([])
  })

  test('tables become lists under 60 columns', async () => {
    const isTable = (text: string) => /^betaler {2,}.*verschil$/m.test(text)
    expect(isTable((await atTerminal(`report ${nuchter}`, 60)).text)).toBe(true)
    expect(isTable((await atTerminal(`report ${nuchter}`, 59)).text)).toBe(false)
  })

  test('a wide terminal is used', async () => {
    const { text } = await atTerminal(`report ${nuchter}`, 200)
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeGreaterThan(100)
  })

  test('there is colour, unless it is refused', async () => {
    expect((await atTerminal(`report ${nuchter}`, 80)).coloured).toBe(true)
    expect((await atTerminal(`report ${nuchter} --no-color`, 80)).coloured).toBe(false)
    expect((await atTerminal(`report ${nuchter}`, 80, { NO_COLOR: '1' })).coloured).toBe(false)
  })

  test('prices and findings speak the language of the terminal', async () => {
    expect((await atTerminal('prices huisarts', 80, { LANG: 'en_GB.UTF-8' })).text).toContain('GP consultation')
    expect((await atTerminal('prices huisarts', 80, { LANG: 'nl_NL.UTF-8' })).text).toContain('Consult huisarts')
  })

  async function atTerminal(
    command: string,
    columns: number,
    env: Readonly<Record<string, string>> = {},
  ): Promise<{ text: string; coloured: boolean }> {
    const line = `stty cols ${columns} rows 50; exec '${process.execPath}' '${program}' ${command}`
    const stdout = await new Promise<string>((resolve) => {
      const child = spawn('script', ['-qec', line, '/dev/null'], {
        cwd: root,
        env: environment({ NO_COLOR: undefined, TERM: 'xterm-256color', SHELL: '/bin/sh', ...env }),
        stdio: ['pipe', 'pipe', 'inherit'],
      })
      let all = ''
      child.stdout.setEncoding('utf8')
      child.stdout.on('data', (piece: string) => {
        all += piece
      })
      child.on('close', () => resolve(all))
    })
    // What is written over, as progress is, is gone when a report is read.
    const text = stdout.replaceAll('\r\n', '\n').replace(/^[^\n]*\r/gm, '')
    const sequence = new RegExp(`${colourCode.replace('[', '\\[')}[0-9;]*[A-Za-z]`, 'g')
    return { text: text.replace(sequence, ''), coloured: text.includes(`${colourCode}1m`) }
  }
})

/** Whether `script` can give a command a terminal here; elsewhere these tests are skipped. */
function hasPseudoTerminal(): boolean {
  try {
    return execFileSync('script', ['-qec', 'stty cols 40; echo here', '/dev/null'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).includes('here')
  } catch {
    return false
  }
}
