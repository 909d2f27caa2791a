import { numbersOf } from '../numbers.ts'

const { number } = numbersOf('en')

/** Words around a report: what its contents, its notes and its controls are called. */
export const documentWords = {
  contents: 'Contents',
  notes: 'Where the figures come from',
  notesIntro:
    'Every figure has a name. With effectcalc explain and that name one can follow how it was calculated, to the line and the source.',
  note: (number: number) => `note ${number}`,
  logo: (organisation: string | null) => (organisation === null ? 'logo' : `logo of ${organisation}`),
  figuresSee: 'Figures: see',
  page: (page: string, of: string) => `page ${page} of ${of}`,
  /** At the end of a report in which signs are missing from its letters. */
  hiddenSigns: (n: number) =>
    n === 1
      ? 'One sign could not be shown, because the typeface does not have it. A □ stands in its place.'
      : `${n} signs could not be shown, because the typeface does not have them. A □ stands in their places.`,
  skip: 'Skip to the text',
  inWords: 'In words',
  tableOf: (rows: number) => `Show the table (${number(rows)} ${rows === 1 ? 'row' : 'rows'})`,
  figuresLead: 'Choose a figure in a table to see what it is made of.',
  choose: {
    title: 'Choose stories',
    every: 'all',
    shown: (shown: string, all: string) => `${shown} of ${all} stories shown.`,
    reset: 'Show all stories',
    sort: 'Choose the head of a column to sort.',
  },
}
