import type { Stretch } from './trace.ts'

/** Nine digits together, or in groups as on a pass. */
const nine = /(?<!\d)(?:\d{9}|\d{3}([ .-])\d{3}\1\d{3}|\d{4}([ .-])\d{2}\2\d{3})(?!\d)/g

/** Nine digits in a text that can be a Dutch citizen service number (BSN). */
export function citizenNumbers(text: string): readonly Stretch[] {
  return Array.from(text.matchAll(nine)).flatMap(({ 0: written, index: start }) =>
    passesElevenTest(written.replace(/\D/g, '')) && !isAmount(text, written, start)
      ? [{ start, end: start + written.length }]
      : [],
  )
}

/** Whether nine digits count something: money before or behind them, or points as between thousands. */
function isAmount(text: string, written: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 30), start)
  const behind = text.slice(start + written.length, start + written.length + 12)
  if (/(?:\bbsn|burgerservice\p{L}*|sofi\p{L}*|citizen service \p{L}+)[^.\d]{0,20}$/iu.test(before)) return false
  if (/(?:[€$£]|\beur|\beuro|bedrag\p{L}*|amount)[^.\d]{0,12}$/iu.test(before)) return true
  return /^\d{3}\./.test(written) || /^(?:[.,](?:\d|-)|\s{0,2}(?:€|euro?\b))/iu.test(behind)
}

/**
 * The test of a citizen service number: 9a + 8b + 7c + 6d + 5e + 4f + 3g + 2h − i is a multiple of 11, and not all
 * digits are 0.
 */
function passesElevenTest(digits: string): boolean {
  const sum = Array.from(digits, Number).reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0)
  return sum % 11 === 0 && /[1-9]/.test(digits)
}
