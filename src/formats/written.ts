/**
 * A scalar on its way to a schema: its text as written, behind a sign that says whether it was quoted. A string, so
 * that no schema takes it for a record.
 */
export type Written = string & { readonly written: unique symbol }

export function write(text: string, quoted: boolean): Written {
  return `${quoted ? '"' : ' '}${text}` as Written
}

export function textOf(written: Written): string {
  return written.slice(1)
}

export function isQuoted(written: Written): boolean {
  return written.startsWith('"')
}

/** Stands for a value that a finding was already made about. */
export const broken: unique symbol = Symbol('broken')
