import type { AnswersFile } from './schemas/answers.ts'
import { inLines, standard } from './splice-write.ts'

/** The text of a file of answers. */
export function answersText(file: AnswersFile): string {
  return `${inLines(file, standard).join('\n')}\n`
}
