import type { Evaluation } from '../case/evaluation.ts'
import type { Domain, Instrument } from '../case/instrument.ts'
import type { YesNoPairs } from '../statistics/mcnemar.ts'
import type { CaseOutcome, CountedQuality } from './block.ts'

/** How often no and yes became what, over cases. */
export interface YesNoTable extends YesNoPairs {
  /** Said to have stayed the same, and not as what. */
  readonly same: number
  readonly not_applicable: number
  readonly unknown: number
}

/** An outcome of yes or no, such as having work: one domain of an instrument with two levels. */
export interface YesNoOutcome {
  readonly id: string
  readonly instrument: string
  readonly domain: Domain['id']
  /** Of how many cases this outcome was rated. */
  readonly n: number
  /** At the start, then at the end with the intervention. */
  readonly change: YesNoTable
  /** At the end in the reference, which is an estimate, then at the end with the intervention. */
  readonly effect: YesNoTable
}

/** Whether an instrument asks for yes or no: it has two levels, the higher of which is yes. */
function isYesNo({ levels }: Instrument): boolean {
  return levels.length === 2
}

/** Every outcome of yes or no on which cases were rated, by instrument and domain. */
export function yesNoOutcomes(outcomes: readonly CaseOutcome[], { instruments }: Evaluation): readonly YesNoOutcome[] {
  const rated = outcomes.flatMap(({ result }) => [result.quality_of_life ?? [], result.other_instruments].flat())
  const used = [...new Set(rated.map(({ instrument }) => instrument))].sort()
  return used.flatMap((id) => {
    const instrument = instruments.get(id)
    if (instrument === undefined || !isYesNo(instrument)) return []
    const yes = Math.max(...instrument.levels.map(({ value }) => value))
    const same = rated.filter((one) => one.instrument === id)
    return instrument.domains.map((domain) => yesNoOutcome(id, domain.id, yes, same)).filter(({ n }) => n > 0)
  })
}

type Rated = CountedQuality['domains'][number]

function yesNoOutcome(instrument: string, domain: string, yes: number, rated: readonly CountedQuality[]): YesNoOutcome {
  const results = rated
    .flatMap(({ domains }) => domains.filter((one) => one.domain === domain))
    .filter(({ status }) => status !== 'open')
  const tableOf = (from: 'start' | 'reference', step: 'change' | 'effect') => {
    const kinds = results.map((one) => kindOf(one, one[from], one[step], yes))
    const count = (kind: keyof YesNoTable) => kinds.filter((one) => one === kind).length
    return {
      no_no: count('no_no'),
      no_yes: count('no_yes'),
      yes_no: count('yes_no'),
      yes_yes: count('yes_yes'),
      same: count('same'),
      not_applicable: count('not_applicable'),
      unknown: count('unknown'),
    }
  }
  return {
    ...{ id: `${instrument}-${domain}`, instrument, domain },
    n: results.filter(({ status }) => status === 'rated').length,
    change: tableOf('start', 'change'),
    effect: tableOf('reference', 'effect'),
  }
}

function kindOf(
  { status, intervention }: Rated,
  from: number | null,
  step: number | null,
  yes: number,
): keyof YesNoTable {
  if (status === 'not-applicable') return 'not_applicable'
  if (from !== null && intervention !== null)
    return `${from === yes ? 'yes' : 'no'}_${intervention === yes ? 'yes' : 'no'}`
  return step === 0 ? 'same' : 'unknown'
}
