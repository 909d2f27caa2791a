/**
 * A name by which files and figures refer to each other: lower case, digits and hyphens. Of the names that every object of
 * JavaScript has, `constructor` alone would be one, and something would then be found by it that nobody wrote.
 */
export const idPattern = /^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$/

/** Whether a key is one by which other files and figures can name it. */
export function isId(key: string): boolean {
  return idPattern.test(key)
}
