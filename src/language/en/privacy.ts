import type { TraceKind } from '../../core/privacy/trace.ts'
import type { privacy as model } from '../nl/privacy.ts'
import { numbersOf } from '../numbers.ts'

const { number } = numbersOf('en')

const places = (count: number) => `${number(count)} ${count === 1 ? 'place' : 'places'}`

const kinds: Readonly<Record<TraceKind, string>> = {
  'e-mail': 'an e-mail address',
  'bank-account': 'an account number',
  'birth-date': 'a date of birth',
  date: 'a full date',
  phone: 'a phone number',
  address: 'an address',
  'citizen-number': 'a citizen service number',
  name: 'a name',
}

/** What may point to a person, and how it is replaced. */
export const privacy: typeof model = {
  points: (kind, where) =>
    where === undefined
      ? `this looks like ${kinds[kind]} and may point to a person`
      : `the name of the file has what looks like ${kinds[kind]} and may point to a person`,
  mend: 'replace it; in a case "effectcalc pseudonymise FILE" helps\nthis check does not see everything: read the text yourself',
  noGuarantee: (stories) =>
    `The ${stories === 1 ? 'true story was' : `${number(stories)} true stories were`} searched for what may point to a person. That does not find everything, such as a first name or a rare event: read the text yourself before you share it.`,
  instead: {
    'e-mail': '(e-mail address)',
    'bank-account': '(account number)',
    'birth-date': '(date of birth)',
    phone: '(phone number)',
    address: '(address)',
    'citizen-number': '(citizen service number)',
  },
  titles: { woman: 'Mrs', man: 'Mr' },
  month: (at) => `month ${at}`,
  calendarMonth: (month, year) =>
    `${['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'][month - 1]}${year === null ? '' : ` ${year}`}`,
  inMonth: (month, isAtStart) => `${isAtStart ? 'In' : 'in'} ${month}`,
  found: (count, path) => `${path} has ${places(count)} that may point to a person.`,
  nothingFound: (path) =>
    `Nothing was found in ${path} that may point to a person. That is no guarantee: read the text yourself before you share it.`,
  howTo:
    'Of each place you see the words, and what may come instead. Nothing is written until the end. Esc or "back": the place before. Ctrl-C: stop without writing anything.',
  howToPlain:
    'Of each place you hear the words, and what may come instead. Nothing is written until the end. Type the number of your choice and Enter. Type < for the place before, and stop to stop without writing anything.',
  place: (at, of, line, kind) => `${number(at)} of ${number(of)}, line ${number(line)}: ${kinds[kind]}`,
  ask: 'What comes instead of the words between » and «?',
  choice: {
    take: (by) => `replace by ${by}`,
    all: (by, left) => `replace by ${by} here and in the other ${left === 1 ? 'place' : places(left)}`,
    other: 'write something else',
    leave: 'leave it so',
  },
  other: 'What should it say?',
  otherRefused: 'Write a few words, shorter than 200 characters.',
  key: 'Which file shall say which name belongs to which letter? Choose a place outside the project',
  accept: (count) => `Replace ${places(count)} and write?`,
  acceptChoices: { yes: 'yes, replace', back: 'no, back to the last place' },
  keyHeading: '# Which name belongs to which pseudonym. Keep this file apart from the stories, and do not share it.',
  line: (line, column, kind, by) => `line ${line}, character ${column}: ${kinds[kind]} → ${by}`,
  written: (count, path) => `Replaced ${places(count)} in ${path}.`,
  keyWritten: (path) =>
    `Which name belongs to which letter is in ${path}. Keep that apart from the stories and do not share it.`,
  history:
    'The old words are still in copies, backups and the history of version control, if the story was in there already.',
  notAll: 'Not everything that points to a person can be found: read the text yourself before you share it.',
  nothingChanges: 'Nothing was replaced.',
  stopped: (path) => `Stopped. ${path} has not changed, and nothing was written.`,
  needsTerminal:
    'pseudonymise asks questions and needs a terminal for that. With --yes all proposals are taken, with --dry-run they are only shown',
  needsKey: 'there are names to replace: say with --key which file shall say which name belongs to which letter',
  oneFile: 'pseudonymise wants the file of one case',
  notReadable: (path) => `${path} cannot be read as a case; mend that first: effectcalc check ${path}`,
  fileChanged: (path) => `${path} has changed in the meantime. Nothing was written; start again with pseudonymise.`,
  notTheSame: (path) => `the words cannot be replaced without changing something else in ${path}; nothing was written`,
  keyInside: (path) =>
    `${path} lies in the folder of the project or of its version control; who gets the story would get the names too. Choose a place outside it`,
  keyNoPlace: (path) => `${path} is no file, or its folder is not there`,
  keyUnreadable: (path) =>
    `${path} is there already and is no key file of effectcalc; nothing was written. Choose another file, or mend this one`,
}
