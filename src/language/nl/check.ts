import { numbersOf } from '../numbers.ts'

const { number, list } = numbersOf('nl')

const counted = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`

export const check = {
  severity: { error: 'fout', warning: 'waarschuwing', note: 'opmerking' },
  didYouMean: (near: readonly string[]) => `bedoeld: ${list(near.map((word) => `"${word}"`)).replace(' en ', ' of ')}?`,
  more: (n: number) => `en nog ${counted(n, 'bevinding', 'bevindingen')} in dit bestand; --all toont ze alle`,
  counts: (errors: number, warnings: number, files: number, cases: number, isBesides: boolean) => {
    const checked = `${counted(cases, 'casus', 'casussen')} nagekeken`
    if (errors + warnings === 0) return `Geen ${isBesides ? 'nieuwe ' : ''}bevindingen; ${checked}.`
    return `${counted(errors, 'fout', 'fouten')} en ${counted(warnings, 'waarschuwing', 'waarschuwingen')} in ${counted(files, 'bestand', 'bestanden')}; ${checked}.`
  },
}
