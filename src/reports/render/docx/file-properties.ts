import type { Language } from '../../../language/numbers.ts'
import type { Document } from '../../document.ts'
import { escaped } from './xml-text.ts'

/** The language of a document as office files name it. */
export function languageOf({ data }: Document): string {
  return languageTag(data?.about?.language ?? 'nl')
}

/** A language as Word calls it. */
export function languageTag(language: Language): string {
  return language === 'en' ? 'en-GB' : 'nl-NL'
}

/** What a file says of itself: its title, who made it, what it is and in which language; never when it was made. */
export function coreProperties(document: Document): string {
  const { title = '', organisation = null, date = null } = document.data?.about ?? {}
  const said = [
    `<dc:title>${escaped(title)}</dc:title>`,
    ...(organisation === null ? [] : [`<dc:creator>${escaped(organisation)}</dc:creator>`]),
    ...(date === null ? [] : [`<dc:subject>${escaped(date)}</dc:subject>`]),
    `<dc:description>${escaped([organisation, date].filter((one) => one !== null).join(', '))}</dc:description>`,
    `<dc:language>${languageOf(document)}</dc:language>`,
  ]
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${said.join('')}</cp:coreProperties>`
}
