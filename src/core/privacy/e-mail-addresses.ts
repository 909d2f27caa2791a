import type { Stretch } from './trace.ts'

/** As long as the part of an address before the sign may be, and the part behind it. */
const [longestName, longestDomain] = [64, 255]

/** E-mail addresses in a text. Each sign is looked at once, with what stands near it. */
export function eMailAddresses(text: string): readonly Stretch[] {
  return Array.from(text.matchAll(/(?<=[\p{L}\p{N}_%+'-])@(?=[\p{L}\p{N}])/gu)).flatMap(({ index: at }) => {
    const name = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_%+'-]|\.(?!\.)){0,63}$/u.exec(
      text.slice(Math.max(0, at - longestName), at),
    )
    const domain = /^(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,63}/u.exec(text.slice(at + 1, at + 1 + longestDomain))
    return name === null || domain === null ? [] : [{ start: at - name[0].length, end: at + 1 + domain[0].length }]
  })
}
