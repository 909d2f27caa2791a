/** An element of a drawing; an attribute that is null is not written. */
export interface Element {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string | number | null>>
  readonly children: readonly (Element | string)[]
}

/** A part of a drawing, with its upper side at zero. */
export interface Drawing {
  readonly height: number
  readonly parts: readonly Element[]
}

export function element(
  tag: string,
  attributes: Element['attributes'],
  ...children: readonly (Element | string | null)[]
): Element {
  return { tag, attributes, children: children.filter((child) => child !== null) }
}

/** Parts of a drawing, moved. */
export function moved(x: number, y: number, parts: readonly Element[]): Element {
  return element('g', { transform: `translate(${number(x)},${number(y)})` }, ...parts)
}

/** Drawings below each other. */
export function stacked(drawings: readonly Drawing[], gap = 0): Drawing {
  const parts: Element[] = []
  let height = 0
  for (const drawing of drawings.filter((one) => one.height > 0)) {
    if (height > 0) height += gap
    parts.push(moved(0, height, drawing.parts))
    height += drawing.height
  }
  return { height, parts }
}

/** A number of a drawing: a hundredth of a unit is finer than anybody sees. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** An element as XML, which pages, typesetters and strict readers all take. */
export function written({ tag, attributes, children }: Element): string {
  const pairs = Object.entries(attributes).flatMap(([name, value]) =>
    value === null ? [] : [` ${name}="${typeof value === 'number' ? number(value) : escaped(value)}"`],
  )
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : written(child)))
  return inner.length === 0 ? `<${tag}${pairs.join('')}/>` : `<${tag}${pairs.join('')}>${inner.join('')}</${tag}>`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(words: string): string {
  return (
    words
      .replace(/[&<>"]/g, (sign) => entities[sign] as string)
      // What XML does not know as a sign, escaped or not.
      .replace(/(?![\n\t])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '\ufffd')
  )
}
