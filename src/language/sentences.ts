import { en } from './en/en.ts'
import { nl } from './nl/nl.ts'
import type { Language } from './numbers.ts'

/** Every sentence of the program; Dutch is the model, and the compiler demands the same of English. */
export type Sentences = typeof nl

export const sentencesIn: Readonly<Record<Language, Sentences>> = { nl, en }
