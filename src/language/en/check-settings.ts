import { numbersOf } from '../numbers.ts'
import type { Sentences } from '../sentences.ts'

const { number } = numbersOf('en')

const counted = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`

/** Sentences on what settings, baseline and options make of findings. */
export const checkSettings: Sentences['checkSettings'] = {
  silenced: (n) =>
    `${counted(n, 'finding does', 'findings do')} not count because of findings in effectcalc.yaml, where the reason stands; "effectcalc check --all" shows them.`,
  inReport: (n) =>
    `${counted(n, 'finding does', 'findings do')} not count here, because the settings of this project say so.`,
  silencedShown: 'Does not count because of findings in effectcalc.yaml, where the reason stands',
  inBaseline: (n, errors, file) =>
    `${counted(n, 'finding stands', 'findings stand')} in ${file} already and ${n === 1 ? 'does' : 'do'} not count${errors === 0 ? '' : `, among them ${counted(errors, 'error', 'errors')}: a case with an error is not in the report`}; "effectcalc check --all" shows them.`,
  inBaselineShown: (file) => `Does not count because it stands in ${file} already`,
  gone: (n, file) =>
    `${counted(n, 'finding', 'findings')} of ${file} ${n === 1 ? 'is' : 'are'} gone; make that list shorter with "effectcalc check --write-baseline".`,
  baselineWritten: (n, file) =>
    `${file} written: ${counted(n, 'finding does', 'findings do')} not count in check from now on.`,
  baselineUnreadable: (file) => `${file} cannot be read; "effectcalc check --write-baseline" makes it anew.`,
  baselineLater: (file) => `${file} is of a later version of effectcalc; use that, or take the file away.`,
  baselineOfInput:
    'what comes by standard input (-) is not kept in a baseline, since another story may come there next; name a file or a folder',
  tooManyWarnings: (n, most) =>
    `${counted(n, 'warning', 'warnings')}, and --max-warnings allows ${number(most)} at most`,
  wrongMaxWarnings: (value) => `--max-warnings takes a whole number from 0, not "${value}"`,
  repository: 'the folder of the repository',
  rule: {
    mend: 'To mend it:',
    changeable: (code) =>
      `Does this weigh differently in this project? Write in effectcalc.yaml \`findings: { ${code}: { severity: off, because: … } }\`, or error, warning or note at severity.`,
    fixed: 'This error cannot be lowered with findings in effectcalc.yaml.',
  },
  noFindings: 'No findings.',
  option: {
    maxWarnings: 'more warnings than this give exit code 1 too',
    writeBaseline: 'writes what is found now to effectcalc-baseline.json, after which it no longer counts',
  },
}
