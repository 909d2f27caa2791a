const id = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Whether a key is one by which other files and figures can name it. */
export function isId(key: string): boolean {
  return id.test(key)
}
