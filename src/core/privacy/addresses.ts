import type { Stretch } from './trace.ts'

/** A Dutch postcode; SA, SD and SS are not given out. */
const postcode =
  /(?<![\p{L}\p{N}])[1-9]\d{3}(?:(?<blank>[ \u00a0]?)(?!SA|SD|SS)(?<letters>[A-Z]{2})|(?!sa|sd|ss)[a-z]{2})(?![\p{L}\p{N}])/gu

/** Two capitals that, apart from the number before them, are a word or stand for one. */
const wordsOfTwo: ReadonlySet<string> = new Set(
  [
    'AN AS AT BE BV BY CV DE DO EN ER ET EU GE HE IK IN IS IT JE KG KM KW ME MW NA NL NO NU NV OF OM ON OP OR PC PK',
    'TE TO TV UK UP UR US UU VS WC WE WW ZE ZO',
  ].flatMap((line) => line.split(' ')),
)

const numberBehind =
  /[ \u00a0]{1,3}(?:(?:huisnummer|nummer|number|nr|no)\.?[ \u00a0]{0,2})?\d{1,5}(?!\d)(?:-?[a-z]{1,2}(?!\p{L})|[-/]\d{1,4})?/iuy

const streetBefore =
  /(?:\p{Lu}[\p{L}\p{M}'’.-]{1,40}[ \u00a0]{1,3})?(?<!\d)\d{1,5}(?:-?[a-zA-Z]{1,2}|[-/]\d{1,4})?,?\s{1,3}(?:(?:te|in)\s{1,3})?$/u

const afterStreet =
  /(?:straat|laan|weg|plein|kade|singel|gracht|dijk|hof|pad|steeg)[ \u00a0]{1,3}\d{1,5}\S{0,5},?\s{1,3}$/iu

/** Postcodes with a house number behind them, or a street and number before them. */
export function addresses(text: string): readonly Stretch[] {
  return Array.from(text.matchAll(postcode)).flatMap(({ 0: written, index: start, groups }) => {
    const isWord = (groups?.blank ?? '') !== '' && wordsOfTwo.has(groups?.letters ?? '')
    if (isWord && !afterStreet.test(text.slice(Math.max(0, start - 60), start))) return []
    numberBehind.lastIndex = start + written.length
    const behind = numberBehind.exec(text)?.[0].length ?? 0
    const above = behind === 0 ? text.slice(Math.max(0, start - 60), start) : ''
    const before = streetBefore.exec(above)?.[0].length ?? 0
    return behind + before === 0 ? [] : [{ start: start - before, end: start + written.length + behind }]
  })
}
