/** An element of XML. */
export interface Xml {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: Xml[]
  /** The words directly in it. */
  text: string
}

const tag = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/y
const ignored = /<\?[^?]*\?>|<!--[\s\S]*?-->/g
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u

/** Reads XML as its standard says: strictly, with blanks in attributes and ends of lines made one. */
export function readXml(source: string): Xml {
  if (forbidden.test(source)) throw new Error('a sign that XML has no room for')
  const text = source.replace(ignored, '').replace(/\r\n?/g, '\n').trim()
  const root: Xml = { name: '', attributes: new Map(), children: [], text: '' }
  const open = [root]
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf('<', at)
    const words = read(text.slice(at, next < 0 ? text.length : next))
    ;(open.at(-1) as Xml).text += words
    at = next < 0 ? text.length : step(text, next, open)
  }
  const [only] = root.children
  if (open.length !== 1 || root.children.length !== 1 || only === undefined) throw new Error('not one element')
  return only
}

/** Opens or closes an element; the result is where the text goes on. */
function step(text: string, at: number, open: Xml[]): number {
  tag.lastIndex = at
  const [whole, closes, name = '', attributes = '', isEmpty] = tag.exec(text) ?? []
  if (whole === undefined) throw new Error(`no tag: ${text.slice(at, at + 40)}`)
  if (closes === '/') {
    if (open.pop()?.name !== name) throw new Error(`${name} closes another`)
  } else {
    const child: Xml = { name, attributes: attributesIn(attributes), children: [], text: '' }
    open.at(-1)?.children.push(child)
    if (isEmpty !== '/') open.push(child)
  }
  return at + whole.length
}

function attributesIn(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      read(value.replace(/[\t\n]/g, ' ')),
    ]),
  )
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function read(text: string): string {
  if (text.includes(']]>')) throw new Error('a lonely ]]>')
  return text.replace(/&([^;]*)(;?)/g, (_, name: string, end: string) => {
    const sign = /^#\d+$/.test(name) ? String.fromCodePoint(Number(name.slice(1))) : named[name]
    if (sign === undefined || end !== ';') throw new Error(`no sign: ${name}`)
    return sign
  })
}
