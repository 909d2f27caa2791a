import { execFile, execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { program } from '../cli/run.ts'
import { casePath, command, dutch, inProject, keys, plain, type Step, type Terminal } from './at-terminal.ts'
import { addLine, answered, asked, begin, describeLine, keepAll, noMore, whole } from './steps.ts'

const { enter, down, up, interrupt } = keys

/** The lines of a screen that are longer than it is wide. */
function tooLong(terminal: Terminal, columns: number): readonly string[] {
  return plain(terminal.raw())
    .split('\n')
    .filter((line) => [...line].length > columns)
}

describe.concurrent('the width of the terminal', () => {
  test('of 60 columns holds every line of an interview', () =>
    inProject(async ({ start }) => {
      const terminal = start(command, { columns: 60 })
      await begin(terminal)
      await terminal.play(whole)
      await terminal.press(interrupt, 'Uw antwoorden staan in')
      expect(await terminal.ended).toEqual({ code: 130, signal: 0 })
      expect(tooLong(terminal, 60)).toEqual([])
    }))

  test('may change at any question', () =>
    inProject(async (project) => {
      const terminal = await answered(keepAll, project)
      terminal.resize(60, 24)
      await terminal.play(addLine.slice(0, 2))
      terminal.resize(100, 50)
      await terminal.press('zieken', 'zieken ❯ Verpleegdag ziekenhuis')
      terminal.resize(60, 24)
      await terminal.press('huis', 'ziekenhuis ❯ Verpleegdag ziekenhuis')
      await terminal.play(addLine.slice(3))
      await terminal.play(describeLine.slice(0, 4))
      // In the middle of a word.
      terminal.send('moge')
      await terminal.see(`${asked.certainty} moge`)
      terminal.resize(40, 24)
      await terminal.press('lijk', `${asked.certainty} mogelijk`)
      terminal.resize(60, 24)
      await terminal.press(enter, asked.because)
      await terminal.play([...describeLine.slice(5), [enter, asked.add], ...noMore])
      const before = terminal.raw().length
      await terminal.press(down, '❯ 2  Gaat slecht')
      await terminal.press(up, '❯ 1  Gaat heel slecht')
      await terminal.press(enter, asked.intervention)
      const lines = plain(terminal.raw().slice(before)).split('\n')
      expect(lines.filter((line) => line.length > 60)).toEqual([])
      expect(await project.given()).toMatchObject({
        'course.reference.add-1.price': 'hospital-day',
        'course.reference.add-1.quantity': 2,
        'course.reference.add-1.certainty': 'possible',
        'course.reference.add-1.because': 'Een val in huis',
        'score.finances.start': 1,
      })
    }))
})

describe.concurrent('--plain', () => {
  const args = [...command, '--plain']
  const ready = '…>'
  const add = `Had er nog iets anders bijgehoord? 1. nee, dit was het 2. ja, een regel toevoegen${ready}`
  const start = `Hoe was het aan het begin? 1. 1  Gaat heel slecht${ready}`

  const keep: readonly Step[] = [
    ...['2 van 5', '3 van 5', '4 van 5', '5 van 5'].map(
      (heading) => ['1\r', `${heading}…Was dit ook zo gegaan? 1. ja, zo laten${ready}`] as const,
    ),
    ['1\r', add],
  ]

  const steps: readonly Step[] = [
    ...keep,
    ['2\r', `Wat was er gebruikt?${ready}`],
    ['zqx\r', `Kies een van de mogelijkheden.…Wat was er gebruikt?${ready}`],
    ['ziekenhuis\r', `1. Verpleegdag ziekenhuis · € 644,00 / dag · 2022 · Zorgverzekeraar${ready}`],
    ['1\r', `Hoeveel?${ready}`],
    ['2\r', `Is dat in totaal, of telkens? 1. in totaal${ready}`],
    ['<\r', `Hoeveel?…[2]${ready}`],
    ['\r', `Is dat in totaal, of telkens? 1. in totaal${ready}`],
    ['1\r', `Hangt het aan een gebeurtenis?${ready}`],
    ['1\r', `Wanneer? 1. over het hele venster${ready}`],
    ['1\r', `Hoe zeker is dit?${ready}`],
    ['mogelijk\r', `Waarom denkt men dit?${ready}`],
    ['Een val in huis\r', `Klopt deze regel zo?${ready}`],
    ['1\r', add],
    ['<\r', `Klopt deze regel zo? 1. ja *${ready}`],
    ['\r', add],
    ['1\r', start],
    ['99\r', `Kies een van de mogelijkheden.${ready}`],
    ['7\r', `Hielpen er ook anderen, zodat de ondersteuning maar een deel mag claimen? 1. nee, alles${ready}`],
    ['1\r', `== Terugkijken ==…Zo opnemen in de casus? 1. ja, opnemen in de casus${ready}`],
  ]

  async function beginPlainly(terminal: Terminal): Promise<void> {
    await terminal.see(`Om wiens leven gaat het? 1. cliënt${ready}`)
    await terminal.press('1\r', `1 van 5: Consult huisarts…Was dit ook zo gegaan? 1. ja, zo laten${ready}`)
  }

  test('is held with lines and numbers alone, and never draws', () =>
    inProject(async (project) => {
      const terminal = project.start(args, { env: { NO_COLOR: '1' } })
      await beginPlainly(terminal)
      await terminal.see('Was dit ook zo gegaan?')
      expect(plain(terminal.raw())).toContain('Typ het nummer van uw keuze en Enter.')
      await terminal.play(steps)
      await terminal.press('1\r', `Opgenomen in ${casePath}.`)
      expect(await terminal.ended).toEqual({ code: 0, signal: 0 })
      expect(terminal.raw().includes('\u001b')).toBe(false)
      const written = await project.read(casePath)
      expect(written).toContain(
        '      - price: hospital-day\n        quantity: 2\n        certainty: possible\n        because: Een val in huis\n',
      )
      expect(written).toMatch(/ {2}- rater: sociaal-werker-2\n[\s\S]*\n {4}others: same\n$/)
    }))

  test('has no colours either', () =>
    inProject(async (project) => {
      const terminal = project.start(args)
      await beginPlainly(terminal)
      expect(
        terminal
          .raw()
          .split('\n')
          .filter((line) => line.includes('\u001b')),
      ).toEqual([])
    }))

  test.for(['stop\r', keys.interrupt, keys.end])('stops at %j, and goes on later', (typed) =>
    inProject(async (project) => {
      const terminal = project.start(args)
      await beginPlainly(terminal)
      await terminal.play(keep.slice(0, 2))
      await terminal.press(typed, 'Uw antwoorden staan in')
      expect(await terminal.ended).toEqual({ code: 130, signal: 0 })
      const again = project.start(args)
      await again.see(`Er ligt een gesprek van 2 antwoorden. ${asked.resume} 1. verder gaan${ready}`)
      await again.press('1\r', `3 van 5…Was dit ook zo gegaan?${ready}`)
    }),
  )
})

const hasTmux = (() => {
  try {
    execFileSync('tmux', ['-V'])
    return true
  } catch {
    return false
  }
})()

describe.skipIf(!hasTmux)('in tmux (left out where tmux is not installed)', () => {
  /** A server of tmux of its own, which ends with the test. */
  async function inTmux(work: (tmux: (...args: readonly string[]) => Promise<string>) => Promise<void>): Promise<void> {
    const server = `effectcalc-${process.pid}`
    const { PATH, TMPDIR } = process.env
    const tmux = (...args: readonly string[]) =>
      new Promise<string>((resolve, reject) => {
        const env = { PATH, TMPDIR, ...dutch }
        execFile('tmux', ['-u', '-L', server, '-f', '/dev/null', ...args], { env }, (error, stdout) =>
          error === null ? resolve(stdout) : reject(error),
        )
      })
    try {
      await work(tmux)
    } finally {
      await tmux('kill-server').catch(() => {})
    }
  }

  test('questions can be read, answered, and read again at another width', () =>
    inProject(({ folder, given }) =>
      inTmux(async (tmux) => {
        const screen = () => tmux('capture-pane', '-p')
        const press = (...typed: readonly string[]) => tmux('send-keys', ...typed)
        const see = (text: string) => expect.poll(screen, { timeout: 60_000, interval: 40 }).toContain(text)
        await tmux('new-session', '-d', '-x', '80', '-y', '24', '-c', folder, process.execPath, program, ...command)
        await see('? Om wiens leven gaat het?\n❯ cliënt\n  kind\n  mantelzorger\n  vrijwilliger\n  ← terug\n')
        await press('Enter')
        const choices = (at: number) =>
          ['ja, zo laten', 'bijna: iets veranderen', 'nee, weglaten', '← terug']
            .map((label, choice) => `${choice === at ? '❯' : ' '} ${label}\n`)
            .join('')
        await see(`? Was dit ook zo gegaan?\n${choices(0)}`)
        await press('Enter')
        await see('✔ Was dit ook zo gegaan? ja, zo laten\n\n2 van 5: Basis-ggz traject, middel\n')
        await see(`? Was dit ook zo gegaan?\n${choices(0)}`)
        await tmux('resize-window', '-x', '60', '-y', '30')
        await press('Down')
        await see(`? Was dit ook zo gegaan?\n${choices(1)}`)
        await press('Up')
        await see(`? Was dit ook zo gegaan?\n${choices(0)}`)
        await press('Enter')
        await see('✔ Was dit ook zo gegaan? ja, zo laten\n\n3 van 5: Consult POH-GGZ\n')
        await see(`? Was dit ook zo gegaan?\n${choices(0)}`)
        expect((await screen()).split('\n').filter((line) => line.startsWith('?'))).toHaveLength(1)
        expect(await given()).toEqual({ 'course.reference.1': 'keep', 'course.reference.2': 'keep' })
      }),
    ))
})
