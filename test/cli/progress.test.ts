import { afterEach, describe, expect, test, vi } from 'vitest'
import { realDisk } from '../../src/cli/disk.ts'
import { progressOn, withProgress } from '../../src/cli/display.ts'
import type { Session } from '../../src/cli/session.ts'
import { sentencesIn } from '../../src/language/sentences.ts'
import { worldOn } from './in-process.ts'

/** A terminal on which can be read what is written, and a clock that goes on when it is told. */
function atTerminal(how: { readonly isTerminal?: boolean; readonly columns?: number; readonly quiet?: boolean }) {
  const { isTerminal = true, columns = 80, quiet = false } = how
  let [text, now] = ['', 0]
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  const write = (piece: string) => {
    text += piece
  }
  const err = { write, gone: async () => {}, isTerminal, columns }
  const wait = (seconds: number) => {
    now += seconds * 1000
  }
  const session: Session = {
    world: { ...worldOn({ cwd: '/', disk: realDisk, pid: 1 }), err },
    options: { quiet },
    version: '0',
    atTerminal: sentencesIn.nl,
  }
  return { session, written: () => text, wait }
}

afterEach(() => vi.restoreAllMocks())

describe('progress', () => {
  test('is one line, with a share, how many of how many, and how long still, and goes when it ends', () => {
    const { session, written, wait } = atTerminal({})
    const { step, end } = progressOn(session, 'reading', 10_000)
    wait(10)
    step(500)
    expect(written()).toBe('\r5% · 500 van 10.000 bestanden · nog ongeveer 3 minuten\u001b[K')
    wait(170)
    step(9000)
    expect(written().split('\r').at(-1)).toBe('90% · 9.000 van 10.000 bestanden · nog ongeveer 20 s\u001b[K')
    end()
    expect(written().endsWith('\r\u001b[K')).toBe(true)
    expect(written()).not.toContain('\n')
  })

  test('never says that all is done before it is', () => {
    const { session, written, wait } = atTerminal({})
    const { step } = progressOn(session, 'reading', 10_000)
    wait(100)
    step(9999)
    expect(written()).toContain('99% · 9.999')
  })

  test('is not shown within a second, nor more than five times a second', () => {
    const { session, written, wait } = atTerminal({})
    const { step, end } = progressOn(session, 'writing', 1000)
    for (let at = 1; at <= 9; at++) {
      wait(0.1)
      step(at)
    }
    expect(written()).toBe('')
    wait(0.2)
    for (let at = 10; at < 15; at++) step(at)
    expect(written().split('\r')).toHaveLength(2)
    end()
  })

  test('is no longer than the terminal is wide', () => {
    const { session, written, wait } = atTerminal({ columns: 20 })
    const { step } = progressOn(session, 'writing', 10_000)
    wait(10)
    step(5000)
    expect(written()).toBe('\r50% · 5.000 van 10.\u001b[K')
  })

  test.for([{ isTerminal: false }, { quiet: true }])('is not shown where %o', async (how) => {
    const { session, written, wait } = atTerminal(how)
    for await (const _ of withProgress(session, 'writing', [1, 2, 3])) wait(60)
    expect(written()).toBe('')
  })

  test('goes also when what it tells of fails', async () => {
    const { session, written, wait } = atTerminal({})
    const failing = async () => {
      for await (const one of withProgress(session, 'writing', [1, 2, 3])) {
        wait(60)
        if (one === 3) throw new Error('no')
      }
    }
    await expect(failing()).rejects.toThrow('no')
    expect(written().endsWith('\r\u001b[K')).toBe(true)
  })
})
