import type { Sentences } from '../nl/nl.ts'

/** A new project: what is put into it, and what `init` says about that. */
export const project: Sentences['project'] = {
  caseHead: [
    'A case to look at and to copy from. Everything below is invented.',
    'For a case of your own: effectcalc new. After that this file can go.',
    '',
    'Mind the spaces at the start of a line: what belongs together begins equally far to the right.',
    'Numbers: a point for decimals and nothing for thousands. So 12.5 and 1250, not 12,5 and 1.250.',
    'Is there a colon in a text, or a comma within { }? Then put the text between quotes.',
    'Which other fields there are: effectcalc schema case --language en',
  ],
  programmeHead: [
    'What is known beside the cases: satisfaction, conversations, area, cost of an approach, lessons.',
    '',
    'As long as everything stands behind a #, this file says nothing. Of a part that you have, take away one # and the',
    'space behind it on each line, and fill it in; a part that you do not have may stay or go. A line with ## is',
    'explanation. Everything below is invented.',
    'Counts are people, no percentages: count: 230 and base: 1000, not 23%. Names of people do not belong here.',
    'Which other fields there are: effectcalc schema programme --language en',
  ],
  ignored: {
    about: ['What does not belong in version control. Stories are about people: keep this repository private.'],
    reports: ['Reports can be made anew. What is laid down about a report stays.'],
    answers: ['Answers of one rater, not yet taken over into a case'],
    keys: [
      'A key of pseudonymise says who is who, and belongs outside this folder. Should it stand here, it stays at home.',
    ],
    others: ['What editors and systems leave behind'],
  },
  lineEnds: ['The same line ends on every computer, since otherwise the same files differ.'],
  ci: {
    about: [
      'Checks all cases at every change, and makes the annual report on the main branch.',
      'Stories are about people: keep this repository private.',
    ],
    version: [
      'Always the same version, so that the same files give the same report. Raise it on purpose, and then look at',
      'what changes. A packed file in this folder will do too: ./effectcalc-…tgz',
    ],
    folder: ['The folder of the project in this repository'],
    check: ['Errors stop a change. With check --strict warnings do so too.'],
    publish: [
      'The report that may go out: what is about few people is left out, and it is not made where a text points to',
      'somebody. The internal report you make yourself: effectcalc report',
    ],
    frozen: [
      'Where result.lock.json stands in this repository, nothing in the report changes without somebody saying so.',
    ],
    pages: ['A public page, even where this repository is private. Only if the variable EFFECTCALC_PAGES is yes.'],
  },
  made: (path) => `made: ${path}`,
  wouldMake: (path) => `would be made: ${path}`,
  kept: (path) => `there already, stays as it is: ${path}`,
  noExample: 'There are cases already, so no example is added.',
  ignoreToo: (lines) => `Put into .gitignore too: ${lines.join(' ')}`,
  below: (way) =>
    `This folder lies within a larger repository. GitHub and GitLab only look at its top: move .github and .gitlab-ci.yml to ${way}`,
  next: {
    check: 'sees whether all is well',
    report: 'makes the report',
    new: 'begins a first case of your own; after that the example can go',
  },
  goTo: (folder) => `Next, in the folder ${folder}:`,
  goOn: 'Next:',
  folderIsFile: (path) => `${path} is a file; init wants a folder`,
  inTheWay: (path, kind) =>
    `${path} ${{ file: 'is a file where a folder belongs', folder: 'is a folder where a file belongs', other: 'is neither a file nor a folder' }[kind]}: nothing was made. Give it another name first.`,
  noWay: (path) =>
    `${path} cannot stand in the files for GitHub and GitLab: the way from the top of the repository may hold no $ and no line end or other control character. Nothing was made. Give the folder another name first.`,
  twoFolders: (folder, other) => `init makes one project: choose between ${folder} and --project ${other}`,
  link: (path) => `${path} is a link to elsewhere and is not followed: nothing was made`,
}
