import type { Stretch } from './trace.ts'

/** A Dutch postcode; SA, SD and SS are not given out. */
const postcode = /(?<![\p{L}\p{N}])[1-9]\d{3}(?:[ \u00a0]?(?!SA|SD|SS)[A-Z]{2}|(?!sa|sd|ss)[a-z]{2})(?![\p{L}\p{N}])/gu

const numberBehind =
  /[ \u00a0]{1,3}(?:(?:huisnummer|nummer|number|nr|no)\.?[ \u00a0]{0,2})?\d{1,5}(?!\d)(?:-?[a-z]{1,2}(?!\p{L})|[-/]\d{1,4})?/iuy

const streetBefore =
  /(?:\p{Lu}[\p{L}\p{M}'’.-]{1,40}[ \u00a0]{1,3})?(?<!\d)\d{1,5}(?:-?[a-zA-Z]{1,2}|[-/]\d{1,4})?,?\s{1,3}$/u

/** Postcodes with a house number behind them, or a street and number before them. */
export function addresses(text: string): readonly Stretch[] {
  return Array.from(text.matchAll(postcode)).flatMap(({ 0: written, index: start }) => {
    numberBehind.lastIndex = start + written.length
    const behind = numberBehind.exec(text)?.[0].length ?? 0
    const above = behind === 0 ? text.slice(Math.max(0, start - 60), start) : ''
    const before = streetBefore.exec(above)?.[0].length ?? 0
    return behind + before === 0 ? [] : [{ start: start - before, end: start + written.length + behind }]
  })
}
