import type * as z from 'zod/mini'
import { checkInstrument, checkPayers, checkPriceList } from '../core/checks/check-lists.ts'
import type { Finding } from '../core/finding.ts'
import { completeSettings, evaluationOf, type PriceList } from './evaluation.ts'
import { type Reading, read } from './read.ts'
import { indexFile, instrumentFile, payersFile } from './schemas/lists.ts'
import { priceList } from './schemas/unit-price.ts'

/** The lists that come with the program, read and checked when it is built. */
export interface Shipped {
  readonly prices: readonly PriceList[]
  readonly payers: z.output<typeof payersFile>['payers']
  readonly index: readonly z.output<typeof indexFile>[]
  readonly instruments: readonly z.output<typeof instrumentFile>[]
  /** File and line of every price. */
  readonly places: Readonly<Record<string, { readonly file: string; readonly line: number }>>
}

interface File {
  readonly file: string
  readonly bytes: Uint8Array
}

/** @throws where a shipped file has a finding */
export function shippedData(files: readonly File[]): Shipped {
  const of = <S extends z.ZodMiniType>(folder: string, schema: S) =>
    files
      .filter(({ file }) => file.startsWith(`data/${folder}`))
      .map(({ file, bytes }) => flawless(read(schema, bytes, file)))
  const [prices, payers, index, instruments] = [
    of('prices/', priceList),
    of('payers', payersFile),
    of('index/', indexFile),
    of('instruments/', instrumentFile),
  ]
  const shipped = {
    prices: prices.map(({ value }) => value),
    payers: payers.flatMap(({ value }) => value.payers),
    index: index.map(({ value }) => value),
    instruments: instruments.map(({ value }) => value),
    places: Object.fromEntries(
      prices.flatMap(({ value, file, placeOf }) =>
        value.prices.map(({ id }, at) => [id, { file, line: placeOf(['prices', at, 'id']).line }]),
      ),
    ),
  }
  assertChecked(shipped)
  return shipped
}

function flawless<T>(reading: Reading<T>): Reading<T> & { readonly value: T } {
  const [first] = reading.findings
  if (first !== undefined || reading.value === null) throw new Error(`${reading.file}:${first?.line}: ${first?.code}`)
  return { ...reading, value: reading.value }
}

function assertChecked({ prices, payers, index, instruments }: Omit<Shipped, 'places'>): void {
  const series = index[0] as Shipped['index'][number]
  const evaluation = evaluationOf(completeSettings({}, series, []), {
    prices,
    payers: [payers],
    index: series,
    instruments,
  })
  const found: readonly Finding[] = [
    ...prices.flatMap((list) => checkPriceList(list.prices, evaluation)),
    ...checkPayers(payers),
    ...instruments.flatMap(checkInstrument),
  ]
  const [first] = found
  if (first !== undefined) throw new Error(`shipped data: ${first.code} at ${first.path.join('.')}`)
}
