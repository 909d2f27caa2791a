import type { Document } from '../../document.ts'
import { fitForXml } from './xml-text.ts'

/** A document of which every word can stand in XML. */
export function fitDocument(document: Document): Document {
  return fitted(document)
}

function fitted<T>(value: T): T {
  if (typeof value === 'string') return fitForXml(value) as T
  if (value instanceof Uint8Array) return value
  if (Array.isArray(value)) return value.map(fitted) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fitted(inner)])) as T
}
