/** An element of a drawing, with the place on the drawing that its own places are counted from. */
export interface Drawn {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly x: number
  readonly y: number
  readonly children: Drawn[]
  text: string
}

/** Reads a drawing strictly: every element is closed in order, and nothing stands between elements but escaped text. */
export function readSvg(source: string): Drawn {
  const root: Drawn = { tag: '', attributes: {}, x: 0, y: 0, children: [], text: '' }
  const open: Drawn[] = [root]
  let at = 0
  for (const found of source.matchAll(/<(\/?)([a-z]+)((?: [a-zA-Z0-9-]+="[^"<>]*")*)(\/?)>/g)) {
    const here = open.at(-1) as Drawn
    const between = source.slice(at, found.index)
    if (/[<>]/.test(between)) throw new Error(`not text: ${between}`)
    here.text += unescaped(between)
    at = found.index + found[0].length
    const [, closing, tag = '', attributes = '', empty] = found
    if (closing === '/') {
      if (here.tag !== tag) throw new Error(`${tag} closes ${here.tag}`)
      open.pop()
      continue
    }
    const child = elementIn(here, tag, attributes)
    here.children.push(child)
    if (empty !== '/') open.push(child)
  }
  if (open.length !== 1 || at !== source.length) throw new Error('an element is not closed')
  return root.children[0] as Drawn
}

/** All elements of a drawing by their tag. */
export function all(drawn: Drawn, ...tags: readonly string[]): readonly Drawn[] {
  return [...(tags.includes(drawn.tag) ? [drawn] : []), ...drawn.children.flatMap((child) => all(child, ...tags))]
}

/** An attribute that is a number. */
export function numberOf({ attributes }: Drawn, name: string): number {
  const value = Number(attributes[name])
  if (Number.isNaN(value)) throw new Error(`${name} is ${attributes[name]}`)
  return value
}

function elementIn({ x, y }: Drawn, tag: string, written: string): Drawn {
  const pairs = [...written.matchAll(/([a-zA-Z0-9-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
    name,
    unescaped(value),
  ])
  const attributes = Object.fromEntries(pairs) as Record<string, string>
  const [, dx = '0', dy = '0'] = /^translate\((.*),(.*)\)$/.exec(attributes.transform ?? '') ?? []
  return { tag, attributes, x: x + Number(dx), y: y + Number(dy), children: [], text: '' }
}

function unescaped(words: string): string {
  if (/&(?!(amp|lt|gt|quot);)/.test(words)) throw new Error(`not escaped: ${words}`)
  return words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}
