/** A name between double braces, in whose place a figure is to come. */
export const placeholder = /\{\{\s*([^{}]*?)\s*\}\}/g
