import { type Desk, differenceInWords } from '../desk.ts'
import { isProgrammeAmount } from './amounts.ts'

const shares =
  /\.(stopped_share|response|share|within_estimate\.(exact|wilson)\.\d|response_estimate\.(exact|wilson)\.\d|break_even_dropout|dropout\.\d+\.at)$/
const points =
  /^programme\.area\.\d+\.(change|interval\.\d|comparison\.(change|other_change|difference_in_differences|interval\.\d))$/
const saved =
  /(\.difference(\.(sum|mean|median|min|max))?|\.benefit(\.(sum|mean|median|min|max))?|\.(avoided_support|gain|net|realised|expected|society|public))$/

/** A figure of a programme as a sentence mentions it: a change of a share in percentage points, an amount saves or costs; null of another figure. */
export function programmeInWords(desk: Desk, name: string, value: number): string | null {
  if (!name.startsWith('programme.')) return null
  const { numbers, programme } = desk.sentences
  if (/\.year$|\.years\.\d+$/.test(name)) return String(value)
  if (points.test(name)) return programme.area.points(value)
  if (shares.test(name)) return numbers.percent(value)
  if (!isProgrammeAmount(name)) return numbers.number(value)
  if (saved.test(name)) return differenceInWords(value, desk.evaluation, desk.sentences, referenceKind(desk, name))
  return /client_month$/.test(name)
    ? numbers.moneyWithCents(value, desk.evaluation.settings.currency)
    : numbers.money(value, desk.evaluation.settings.currency)
}

/** With what the cases of an approach are compared, where all that is added up is compared with that. */
function referenceKind({ result }: Desk, name: string): string | undefined {
  const [, part, id] = name.split('.')
  if (part !== 'approaches') return undefined
  return result.programme?.approaches?.find(({ approach }) => approach === id)?.comparable?.reference_kind
}
