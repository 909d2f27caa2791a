import { wrapped } from './layout.ts'

/** A text broken over lines, except where it stands between quotation marks: a command that can be copied. */
export function wrappedHelp(text: string, columns: number): string {
  const unbroken = text.replace(/"[^"\n]*"/g, (quoted) => quoted.replaceAll(' ', '\u00a0'))
  return wrapped(unbroken, columns).replaceAll('\u00a0', ' ')
}
