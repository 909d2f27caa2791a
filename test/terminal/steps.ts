import { keys, type Project, type Step, type Terminal } from './at-terminal.ts'

const { enter, down } = keys

/** What is asked, as it stands while it can be answered. */
export const asked = {
  of: '? Om wiens leven gaat het?',
  keep: '? Was dit ook zo gegaan?',
  add: '? Had er nog iets anders bijgehoord?',
  price: '? Wat was er gebruikt?',
  quantity: '? Hoeveel? Een getal, of laag-waarschijnlijk-hoog (4-6-10), of onbekend',
  per: '? Is dat in totaal, of telkens?',
  event: '? Hangt het aan een gebeurtenis?',
  when: '? Wanneer?',
  certainty: '? Hoe zeker is dit? zeker, waarschijnlijk, mogelijk, of een percentage; leeg is zoals het hele verloop',
  because: '? Waarom denkt men dit?',
  sure: '? Klopt deze regel zo?',
  start: '? Hoe was het aan het begin?',
  intervention: '? Hoe is het aan het eind, met de ondersteuning?',
  reference: '? Hoe zou het dan geweest zijn: Zonder sociaal werk?',
  followUp: '? Hoe is het na afloop, maand 18?',
  attribution: '? Hielpen er ook anderen, zodat de ondersteuning maar een deel mag claimen?',
  share: '? Welk deel, in procenten?',
  helpers: '? Wie hielp er ook?',
  review: '? Zo opnemen in de casus?',
  which: 'is op meer manieren te lezen. Wat bedoelt u?',
  resume: 'Verder gaan waar u was?',
} as const

/** Says whose life it is about. */
export async function begin(terminal: Terminal): Promise<void> {
  await terminal.see(asked.of)
  await terminal.press(enter, `1 van 5: Consult huisarts…${asked.keep}`)
}

/** Starts an interview and answers some questions. */
export async function answered(steps: readonly Step[], { start }: Project): Promise<Terminal> {
  const terminal = start()
  await begin(terminal)
  await terminal.play(steps)
  return terminal
}

/** Goes on with an interview that was stopped. */
export async function goOn(terminal: Terminal, next: string): Promise<void> {
  await terminal.see(asked.resume)
  await terminal.press(enter, next)
}

/** The lines stay as they are, up to the question for more. */
export const keepAll: readonly Step[] = [
  [enter, `2 van 5: Basis-ggz traject, middel…${asked.keep}`],
  [enter, `3 van 5: Consult POH-GGZ…${asked.keep}`],
  [enter, `4 van 5: Individuele begeleiding thuis, per uur…${asked.keep}`],
  [enter, `5 van 5: Verpleegdag ziekenhuis…${asked.keep}`],
  [enter, asked.add],
]

/** A line is added, up to its price. */
export const addLine: readonly Step[] = [
  [down, '❯ ja, een regel toevoegen'],
  [enter, asked.price],
  ['ziekenhuis', 'ziekenhuis ❯ Verpleegdag ziekenhuis'],
  [enter, asked.quantity],
]

/** The rest of an added line, from its quantity to whether it is right. */
export const describeLine: readonly Step[] = [
  ['2\r', asked.per],
  [enter, asked.event],
  [enter, asked.when],
  [enter, asked.certainty],
  ['mogelijk\r', asked.because],
  ['Een val in huis\r', asked.sure],
]

/** No lines more, up to the first domain. */
export const noMore: readonly Step[] = [[enter, asked.start]]

const theSame = [down.repeat(5), '❯ gelijk gebleven'] as const
const restToo = [down.repeat(6), '❯ gelijk gebleven, en de rest van de leefgebieden ook'] as const

/** All domains stayed the same, up to the attribution; nothing is measured after the end. */
const allTheSame: readonly Step[] = [restToo, [enter, asked.attribution]]

/** The shortest way to the review. */
export const shortest: readonly Step[] = [...keepAll, ...noMore, ...allTheSame, [enter, asked.review]]

/** To the reason of a line that is there already, which is filled in. */
export const toReason: readonly Step[] = [
  [down, '❯ bijna: iets veranderen'],
  [enter, `${asked.quantity}…6-10-16`],
  [enter, `${asked.certainty}…zeker`],
  [enter, `${asked.because} Ze kwam al bijna maandelijks`],
]

/** From the line after that one to the end, and into the case file. */
export const toTheEnd: readonly Step[] = [...keepAll.slice(1), ...noMore, ...allTheSame, [enter, asked.review]]

/** A whole interview, from the first question after whose life it is about to the review. */
export const whole: readonly Step[] = [
  ...keepAll,
  ...addLine,
  ...describeLine,
  [enter, asked.add],
  ...noMore,
  // With number keys.
  ['2\r', asked.intervention],
  ['4\r', asked.reference],
  ['1\r', asked.because],
  ['Ze houdt "zelf" de rekeningen bij: # elke week\r', `2 van 16: Werk en opleiding.…${asked.start}`],
  // With arrows.
  [down.repeat(2), '❯ 3  Gaat matig'],
  [enter, asked.intervention],
  [down.repeat(3) + keys.up, '❯ 3  Gaat matig'],
  [enter, asked.reference],
  [down, '❯ 2  Gaat slecht'],
  [enter, asked.because],
  [enter, `3 van 16: Daginvulling.…${asked.start}`],
  [down.repeat(7), '❯ niet van toepassing'],
  [enter, `4 van 16: Wonen.…${asked.start}`],
  theSame,
  [enter, `5 van 16: Relaties thuis.…${asked.start}`],
  restToo,
  [enter, asked.followUp],
  ['4\r', `2 van 16: Werk en opleiding.…${asked.followUp}`],
  [down.repeat(5), '❯ niet te zeggen'],
  [enter, asked.attribution],
  [down, '❯ ja, een deel'],
  [enter, asked.share],
  ['50-70-90\r', asked.helpers],
  ['De zoon belde elke week\r', asked.review],
]
