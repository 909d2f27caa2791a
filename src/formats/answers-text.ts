import { stringify } from 'yaml'
import type { AnswersFile } from './schemas/answers.ts'

/** The text of a file of answers. */
export function answersText(file: AnswersFile): string {
  return stringify(file, { lineWidth: 0 })
}
