import type { Sentences } from '../nl/nl.ts'
import { numbersOf } from '../numbers.ts'

const { number, list } = numbersOf('en')

const counted = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`

export const check: Sentences['check'] = {
  severity: { error: 'error', warning: 'warning', note: 'note' },
  didYouMean: (near) => `did you mean ${list(near.map((word) => `"${word}"`)).replace(' and ', ' or ')}?`,
  more: (n) => `and ${counted(n, 'finding', 'findings')} more in this file; --all shows them all`,
  counts: (errors, warnings, files, cases, isBesides) => {
    const checked = `${counted(cases, 'case', 'cases')} checked`
    if (errors + warnings === 0) return `No ${isBesides ? 'new ' : ''}findings; ${checked}.`
    return `${counted(errors, 'error', 'errors')} and ${counted(warnings, 'warning', 'warnings')} in ${counted(files, 'file', 'files')}; ${checked}.`
  },
}
