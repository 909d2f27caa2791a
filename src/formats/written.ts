/** A scalar on its way to a schema: its text as written, and whether it was quoted. */
export class Written {
  constructor(
    readonly text: string,
    readonly quoted: boolean,
  ) {}
}

/** Stands for a value that a finding was already made about. */
export const broken: unique symbol = Symbol('broken')
