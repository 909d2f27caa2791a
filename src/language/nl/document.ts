import { numbersOf } from '../numbers.ts'

const { number } = numbersOf('nl')

/** Words around a report: what its contents, its notes and its controls are called. */
export const documentWords = {
  contents: 'Inhoud',
  notes: 'Waar de cijfers vandaan komen',
  notesIntro:
    'Elk cijfer heeft een naam. Met effectcalc explain en die naam is na te gaan hoe het is berekend, tot op de regel en de bron.',
  note: (number: number) => `noot ${number}`,
  logo: (organisation: string | null) => (organisation === null ? 'logo' : `logo van ${organisation}`),
  figuresSee: 'Cijfers: zie',
  page: (page: string, of: string) => `pagina ${page} van ${of}`,
  /** At the end of a report in which signs are missing from its letters. */
  hiddenSigns: (n: number) =>
    n === 1
      ? 'Eén teken kon niet worden getoond, omdat het lettertype het niet heeft. Op die plaats staat □.'
      : `${n} tekens konden niet worden getoond, omdat het lettertype ze niet heeft. Op die plaatsen staat □.`,
  skip: 'Naar de tekst',
  inWords: 'In woorden',
  tableOf: (rows: number) => `Bekijk de tabel (${number(rows)} ${rows === 1 ? 'rij' : 'rijen'})`,
  figuresLead: 'Kies een cijfer in een tabel om te zien waaruit het is opgebouwd.',
  choose: {
    title: 'Verhalen kiezen',
    every: 'alle',
    shown: (shown: string, all: string) => `${shown} van de ${all} verhalen getoond.`,
    reset: 'Alle verhalen tonen',
    sort: 'Kies de kop van een kolom om te sorteren.',
  },
}
