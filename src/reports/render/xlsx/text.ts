/** Signs that XML cannot hold; the document has replaced all others already. */
const outsideXml = /[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Text for an element or an attribute of XML. */
export function escaped(text: string): string {
  return text
    .replace(outsideXml, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** As many signs as a cell can hold. */
const most = 32_767

/** Text for a cell: a spreadsheet reads `_x0041_` as the sign of that number, unless the line before it is one itself. */
export function cellText(text: string): string {
  const fits = text.length > most ? `${text.slice(0, most - 1)}…` : text
  return escaped(fits.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'))
}

/** Whether a spreadsheet could take a text for a formula once somebody edits it. */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@\t＝＋－＠]/u.test(text)
}
