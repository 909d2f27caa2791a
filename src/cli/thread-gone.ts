/** A thread ended before its work did, as where no memory is left for it. */
export interface ThreadGone extends Error {
  readonly code: typeof code
}

const code = 'EFFECTCALC_THREAD'

export function threadGone(cause: unknown): ThreadGone {
  return Object.assign(new Error('a thread is gone', { cause }), { code } as const)
}

/** Whether an error says that a thread is gone; it may come from another bundle, so it is told by what it holds. */
export function isThreadGone(error: unknown): error is ThreadGone {
  return error instanceof Error && 'code' in error && error.code === code
}
