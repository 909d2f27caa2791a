import { unlinkSync } from 'node:fs'
import type { Writer } from './files.ts'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** What happens when somebody stops this process while it writes: what is half made goes, and no set of files is left half moved. */
export function stopSignals(): Pick<Writer, 'whenStopped' | 'hold'> {
  let holds = 0
  let waiting: (() => void) | null = null
  return {
    whenStopped: (temporaries) => {
      // Who listens already, as an interview or `--watch`, lets what is being written come to its end.
      const heard = signals.filter((signal) => process.listenerCount(signal) === 0)
      const stop = (signal: NodeJS.Signals) => {
        waiting = () => {
          for (const path of temporaries()) takeAway(path)
          end()
          process.kill(process.pid, signal)
        }
        if (holds === 0) waiting()
      }
      const end = () => {
        for (const signal of heard) process.off(signal, stop)
      }
      for (const signal of heard) process.on(signal, stop)
      return end
    },
    hold: () => {
      holds += 1
      return () => {
        holds -= 1
        if (holds === 0) waiting?.()
      }
    },
  }
}

function takeAway(path: string): void {
  try {
    unlinkSync(path)
  } catch {
    // It was moved, or is left to whoever writes here next.
  }
}
