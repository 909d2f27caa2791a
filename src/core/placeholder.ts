/**
 * A name between double braces, in whose place a figure is to come; blanks around it are no part of the name. Takes time by the
 * length of a text, whatever stands in it.
 */
export const placeholder = /\{\{\s*(?!\s)([^{}\s]*(?:\s+[^{}\s]+)*)\s*\}\}/g
