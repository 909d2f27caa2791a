import { meanOf } from '../../core/chance/distribution.ts'
import type { Input } from '../../core/uncertainty/input.ts'
import { type Document, document, heading, paragraph, type Section, verbatim } from '../document.ts'
import type { Desk } from './desk.ts'
import { labelOfInput, type MeasuredInput, placeOfInput, valueInWords } from './input-in-words.ts'

/** An input with the name that asks for it. */
export interface ListedInput extends MeasuredInput {
  readonly name: string
  readonly input: Input
}

/** Inputs of a block of cases, or of all where its id is null, and how many more there are. */
export interface ListedBlock {
  readonly block: string | null
  readonly inputs: readonly ListedInput[]
  readonly more: number
}

/**
 * The inputs that can be asked for, by the name that asks for them, with the values they are counted with.
 *
 * @param paths as they were asked for
 */
export function whatIfList(desk: Desk, blocks: readonly ListedBlock[], paths: string): Document {
  const { whatIf: words } = desk.sentences
  return document(
    [heading(1, words.list), paragraph(words.listHelp)],
    blocks.flatMap((block) => listOf(desk, block, paths)),
  )
}

function listOf(desk: Desk, { block, inputs, more }: ListedBlock, paths: string): Section {
  const { sentences, evaluation, result } = desk
  const { whatIf: words, annual, words: usual } = sentences
  const found = result.aggregate.find(({ id }) => id === block)
  const about = found === undefined ? null : annual.block.about(found.n, usual.kind[found.reference_kind], found.months)
  const lines = inputs.flatMap((one) => {
    const value = valueInWords(one, meanOf(one.input.distribution), sentences, evaluation.settings.currency)
    return [one.name, `    ${words.listed(labelOfInput(desk, one.input), placeOfInput(desk, one.input, null), value)}`]
  })
  return [
    ...(about === null ? [] : [heading(2, words.mostMoving(about))]),
    verbatim(lines),
    ...(more === 0 ? [] : [paragraph(words.moreListed(more)), verbatim([words.listAll(paths)])]),
  ]
}
