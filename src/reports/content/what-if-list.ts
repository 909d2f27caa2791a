import { meanOf } from '../../core/uncertainty/distribution.ts'
import type { Input } from '../../core/uncertainty/input.ts'
import { type Document, document, heading, paragraph, table } from '../document.ts'
import type { Desk } from './desk.ts'
import { labelOfInput, placeOfInput, valueInWords } from './input-in-words.ts'

/** The inputs that can be asked for, by the name that asks for them, with the values they are counted with. */
export function whatIfList(
  desk: Desk,
  inputs: readonly { readonly name: string; readonly input: Input }[],
  more: number,
): Document {
  const { sentences, evaluation } = desk
  const { whatIf: words } = sentences
  const rows = inputs.map(({ name, input }) => [
    `${name}\n${labelOfInput(desk, input)} (${placeOfInput(sentences, input, null)})`,
    valueInWords(input, meanOf(input.distribution), sentences, evaluation.settings.currency),
  ])
  return document([
    heading(1, words.list),
    paragraph(words.listHelp),
    table(words.listHead, rows),
    ...(more === 0 ? [] : [paragraph(words.moreListed(more))]),
  ])
}
