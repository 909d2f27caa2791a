import type { Case } from '../case/case.ts'
import type { Evaluation } from '../case/evaluation.ts'
import { distributionOf, isFixed } from '../chance/distribution.ts'
import type { Ledger } from '../costs/ledger.ts'
import { type Assumption, assumptions, type Input } from './input.ts'
import { type Term, termsOf } from './terms.ts'

/** The difference of a case as a function of its inputs: the sum of its terms. */
export interface Model {
  readonly case: string
  readonly terms: readonly Term[]
  /** Whether the case or its approach says what the evaluated support is, so that benefit and investment are known apart. */
  readonly support_stated: boolean
  /** The part of the benefit that the support may claim; null where that is not stated. */
  readonly attribution: Input | null
}

/** The model of a case of which the difference, in the perspective of the settings, is known. */
export function modelOf(story: Case, ledger: Ledger, evaluation: Evaluation): Model {
  const { support_stated } = ledger
  const realism = support_stated ? realismOf(evaluation) : null
  const terms = termsOf(story, ledger, evaluation)
  return {
    case: story.case,
    // How real the benefit is held to be goes over all of it, and not over what the support costs.
    terms: realism === null ? terms : terms.map((term) => (term.support ? term : withInput(term, realism))),
    support_stated,
    attribution: attributionOf(story),
  }
}

function withInput(term: Term, input: Input): Term {
  return { ...term, inputs: [...term.inputs, input] }
}

/** The key, and the name, of how real benefits are held to be. */
export const realismKey = 'realism'

/** How real the benefit of all cases is held to be: one draw for all, since optimism is shared. */
function realismOf({ settings: { realism } }: Evaluation): Input | null {
  if (realism === null) return null
  return {
    key: realismKey,
    name: realismKey,
    kind: 'realism',
    shared: true,
    label: '',
    scenario: null,
    unless: null,
    distribution: distributionOf(realism),
    spread: null,
  }
}

function attributionOf({ case: id, attribution }: Case): Input | null {
  if (attribution === undefined) return null
  return {
    key: `attribution ${id}`,
    name: 'attribution',
    kind: 'attribution',
    shared: false,
    label: '',
    scenario: null,
    unless: null,
    distribution: distributionOf(attribution.share),
    spread: null,
  }
}

/** Every input of a model, each once, in the order of its lines. */
export function inputsOf({ terms, attribution }: Model): readonly Input[] {
  const all = [...terms.flatMap(({ inputs }) => inputs), ...(attribution === null ? [] : [attribution])]
  return [...new Map(all.map((input) => [input.key, input])).values()]
}

/** Whether an input is looked at one at a time: it is drawn, or its price differs between providers. */
export function isUncertain({ distribution, spread }: Input): boolean {
  return spread !== null || !isFixed(distribution)
}

/** The kinds of assumption that are drawn in the difference of a model. */
export function drawnKinds({ terms }: Model): readonly Assumption[] {
  const inputs = terms.flatMap((term) => term.inputs).filter(({ distribution }) => !isFixed(distribution))
  return assumptions.filter((kind) => inputs.some((input) => input.kind === kind))
}

/** Whether a model is held to be real in part: the settings state how much, and the case states its evaluated support. */
export function restsOnRealism({ terms }: Model): boolean {
  return terms.some(({ inputs }) => inputs.some(({ kind }) => kind === 'realism'))
}
