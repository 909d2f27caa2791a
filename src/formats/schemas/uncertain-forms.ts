/** The keys of a number that is not known exactly. */
export const uncertainKeys = ['low', 'likely', 'high', 'distribution', 'mean', 'sd', 'covers'] as const

export type UncertainKey = (typeof uncertainKeys)[number]

export const distributionNames = ['gamma', 'lognormal', 'beta', 'normal', 'triangular'] as const

/** A way to write a number that is not known exactly: the names it goes by at `distribution`, and its other keys. */
export interface UncertainForm {
  readonly names: readonly (typeof distributionNames)[number][]
  readonly needs: readonly UncertainKey[]
  readonly may: readonly UncertainKey[]
}

const forms: readonly UncertainForm[] = [
  { names: [], needs: ['low', 'high'], may: ['likely'] },
  { names: ['gamma', 'lognormal', 'beta', 'normal'], needs: ['distribution', 'mean', 'sd'], may: [] },
  { names: ['lognormal', 'normal'], needs: ['distribution', 'low', 'high', 'covers'], may: [] },
  { names: ['triangular'], needs: ['distribution', 'low', 'likely', 'high'], may: [] },
]

/** Every key a form takes. */
export function keysOf({ needs, may }: UncertainForm): readonly UncertainKey[] {
  return uncertainKeys.filter((key) => needs.includes(key) || may.includes(key))
}

/**
 * The form that was meant: of those with this name at `distribution`, or of all where none stands there, the one that
 * the keys speak for most; the commonest where they do not say.
 */
export function formMeant(stated: readonly UncertainKey[], name: string | undefined): UncertainForm {
  const possible = name === undefined ? forms : forms.filter(({ names }) => names.some((one) => one === name))
  const votes = (form: UncertainForm) =>
    stated.reduce((sum, key) => sum + (keysOf(form).includes(key) ? 1 : -1) * weightOf(key), 0)
  return possible.toSorted((a, b) => votes(b) - votes(a))[0] as UncertainForm
}

/** A key that stands in one form alone says more of what was meant than one that several forms have. */
function weightOf(key: UncertainKey): number {
  return key === 'mean' || key === 'sd' || key === 'covers' ? 2 : 1
}

/** Which keys go together, as a JSON Schema says it. */
export const formsInJson = {
  anyOf: forms.map((form) => ({
    required: form.needs,
    propertyNames: { enum: keysOf(form) },
    ...(form.names.length === 0 ? {} : { properties: { distribution: { enum: form.names } } }),
  })),
}
