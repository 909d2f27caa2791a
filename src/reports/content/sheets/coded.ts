import type { Sentences } from '../../../language/sentences.ts'
import type { Coded } from '../../formula.ts'
import type { Value } from '../../sheet.ts'

export function yesOrNo({ words }: Sentences, yes: boolean): Coded {
  return yes ? { code: 'yes', word: words.yes } : { code: 'no', word: words.no }
}

export function notStated({ report }: Sentences): Coded {
  return { code: 'not-stated', word: report.notStated }
}

/** With or without the support, whatever a case calls its reference. */
export function course({ workbook }: Sentences, side: 'intervention' | 'reference'): Coded {
  return { code: side, word: workbook.course[side] }
}

/** A code with its word, or the code itself where no word is known. */
export function coded(code: string, words: Readonly<Record<string, string>>): Coded {
  return { code, word: words[code] ?? code }
}

/** What may not be stated. */
export function stated(sentences: Sentences, value: number | null): Value {
  return value ?? notStated(sentences)
}
