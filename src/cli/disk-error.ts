/** What the system refused to do with a place, and why. */
export interface DiskError extends Error {
  readonly code: string
  readonly path: string
  /** Whether something was to be written there. */
  readonly isWriting: boolean
}

/** Does something with a place; what the system refuses becomes a `DiskError` that names that place. */
export async function atPlace<T>(path: string, isWriting: boolean, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const code = codeOf(error)
    // A report that is being written may fail to read something else.
    if (code === null || isDiskError(error)) throw error
    throw Object.assign(new Error(code, { cause: error }), { code, path, isWriting })
  }
}

/** The system's own name for why it refuses something, such as ENOSPC; null where an error is not the system's. */
export function codeOf(error: unknown): string | null {
  const { code } = (error ?? {}) as { readonly code?: unknown }
  // What Node itself does not allow, where it runs with `--permission`.
  if (code === 'ERR_ACCESS_DENIED') return 'EACCES'
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : null
}

/** Whether an error is what the system refused: it may come from another bundle, so it is told by what it holds. */
export function isDiskError(error: unknown): error is DiskError {
  return codeOf(error) !== null && typeof (error as Partial<DiskError>).isWriting === 'boolean'
}

/** Whether a place is not there, or could not be: that is an answer, and no failure. */
export function isAbsent(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(codeOf(error) ?? '')
}
