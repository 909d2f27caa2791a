import { en } from './en/en.ts'
import { nl, type Sentences } from './nl/nl.ts'
import type { Language } from './numbers.ts'

export type { Sentences }

export const sentencesIn: Readonly<Record<Language, Sentences>> = { nl, en }
