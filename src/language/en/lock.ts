import type { Sentences } from '../nl/nl.ts'

/** The lock beside reports: what they are made from, and whether anything of it has changed. */
export const lock: Sentences['lock'] = {
  option: 'writes only if nothing is otherwise than result.lock.json in the folder says; else exit code 1',
  withoutFolder: '--frozen goes with reports in a folder: name it with --out',
  withWatch: '--frozen and --watch do not go together',
  missing: (name) =>
    `nothing was written: ${name} is not there, so that nobody can see whether anything changed. Without --frozen it is made`,
  later: (name) =>
    `nothing was written: ${name} is of a newer effectcalc. Take that version, or make it anew without --frozen`,
  unreadable: (name) =>
    `nothing was written: ${name} cannot be read. Does it still hold two versions of a merge? Make it anew without --frozen`,
  changed: 'nothing was written, since this is otherwise than result.lock.json says:',
  accept: 'Is that right? Then make the reports without --frozen, and keep result.lock.json with them.',
  more: (n) => `and ${n} more`,
  version: (from, to) => `effectcalc: from version ${from} to ${to}`,
  optionChanged: (name, from, to) => `--${name}: from ${from} to ${to}`,
  notGiven: 'not chosen',
  yes: 'yes',
  no: 'no',
  list: (name, how) =>
    `list ${name} of effectcalc: ${{ changed: 'changed', new: 'is added', gone: 'is no longer used' }[how]}`,
  input: (name, how) => `${name}: ${{ changed: 'changed', new: 'new', gone: 'gone' }[how]}`,
  output: (name, how) =>
    `${name}: ${{ changed: 'gets other contents', new: 'is added', gone: 'is no longer made' }[how]}`,
  cases: 'stories: one has changed, is new or is gone',
  settings: 'settings: come to something else',
}
