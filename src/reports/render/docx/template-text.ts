import { unescaped } from './xml-text.ts'

/** A piece of text in the XML of a paragraph: where it stands, and the run whose look it has. */
export interface TextPiece {
  /** Of the element that holds it. */
  readonly from: number
  readonly to: number
  readonly words: string
  /** The properties of its run, as they are written. */
  readonly run: string
  /** Whether it stands in a content control that takes plain text only. */
  readonly isPlain: boolean
}

/** A paragraph in the XML of a template. */
export interface TemplateParagraph {
  readonly from: number
  readonly to: number
  readonly pieces: readonly TextPiece[]
}

interface Open {
  readonly from: number
  readonly pieces: TextPiece[]
}

// A sign > may stand in an attribute. What is not closed ends at the next sign <, or takes all the rest: each part is read once.
const tags =
  /<!--(?:[\s\S]*?-->|[\s\S]*)|<!\[CDATA\[(?:[\s\S]*?\]\]>|[\s\S]*)|<(\/?)([\w:]+)([^"'<>]*(?:(?:"[^"<]*"|'[^'<]*')[^"'<>]*)*)>/g

/** What stands between words, over which no name runs on. */
const breaks = new Set(['w:tab', 'w:br', 'w:cr'])

/** The paragraphs of a part of a template, those within text boxes too; Word breaks their text into pieces as it likes. */
export function paragraphsOf(xml: string): readonly TemplateParagraph[] {
  const found: TemplateParagraph[] = []
  const open: Open[] = []
  const controls: { isPlain: boolean }[] = []
  const run = { properties: '', from: 0, depth: 0 }
  let textFrom = 0
  const begins = (name: string, from: number) => {
    if (name === 'w:p') open.push({ from, pieces: [] })
    else if (name === 'w:sdt') controls.push({ isPlain: false })
    else if (name === 'w:r') run.properties = ''
    else if (name === 'w:t') textFrom = from
    else if (name === 'w:rPr') {
      // A change of properties that is kept track of holds properties of its own.
      if (run.depth === 0) run.from = from
      run.depth += 1
    }
  }
  const ends = (name: string, to: number) => {
    if (name === 'w:sdt') controls.pop()
    else if (name === 'w:rPr') {
      run.depth -= 1
      if (run.depth === 0) run.properties = xml.slice(run.from, to)
    } else if (name === 'w:t') {
      const isPlain = controls.some((control) => control.isPlain)
      open.at(-1)?.pieces.push({ ...piece(xml, textFrom, to), run: run.properties, isPlain })
    } else if (name === 'w:p') {
      const closed = open.pop()
      if (closed !== undefined) found.push({ ...closed, to })
    }
  }
  for (const { 0: tag, 1: slash, 2: name = '', 3: rest = '', index } of xml.matchAll(tags)) {
    const to = index + tag.length
    if (breaks.has(name) && slash === '')
      open.at(-1)?.pieces.push({ from: to, to, words: '\n', run: '', isPlain: true })
    const control = controls.at(-1)
    if (name === 'w:text' && control !== undefined) control.isPlain = true
    if (rest.endsWith('/')) continue
    if (slash === '') begins(name, index)
    else ends(name, to)
  }
  return found
}

function piece(xml: string, from: number, to: number) {
  return { from, to, words: unescaped(xml.slice(xml.indexOf('>', from) + 1, xml.lastIndexOf('<', to - 1))) }
}
