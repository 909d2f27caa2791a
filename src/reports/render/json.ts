import type { CaseRecord, Result } from '../content/result.ts'
import { jsonText } from '../json-text.ts'

/** The result as JSON text in pieces, in the order of its keys, so that it need not fit in memory. */
export async function* resultJson(
  result: Omit<Result, 'cases'>,
  cases: AsyncIterable<CaseRecord> | Iterable<CaseRecord>,
): AsyncGenerator<string> {
  const { format, tool, inputs, settings, ...rest } = result
  yield `${jsonText({ format, tool, inputs, settings }).slice(0, -2)},\n  "cases": [`
  let first = true
  for await (const record of cases) {
    yield `${first ? '' : ','}\n    ${jsonText(record).replaceAll('\n', '\n    ')}`
    first = false
  }
  yield `${first ? '' : '\n  '}],\n${jsonText(rest).slice(2)}\n`
}
