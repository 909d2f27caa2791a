/** Something to choose: its value, what it is called, and the key that goes to it. */
export interface Choice {
  readonly value: string
  readonly label: string
  readonly key?: string
}

/** What somebody does at a question: answers it, goes one step back, or stops. */
export type Reply = { readonly value: string } | 'back' | 'stop'

/** Asks questions at a terminal. */
export interface Prompter {
  readonly say: (text: string) => void
  readonly choose: (message: string, choices: readonly Choice[], preset?: string) => Promise<Reply>
  /** A preset is taken with Enter; one that is `edited` stands there to be changed. */
  readonly type: (message: string, preset?: string, edited?: boolean) => Promise<Reply>
  readonly search: (message: string, find: (words: string) => readonly Choice[], preset?: string) => Promise<Reply>
  readonly close: () => void
}
