import { Footer, Header, ImageRun, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { Document } from '../../document.ts'
import type { Logo, Look } from '../../look.ts'
import { dotsOf } from './dots.ts'
import { fitting, type Size, sizeOf } from './drawing.ts'
import type { Making } from './making.ts'
import { page, textWidth } from './page.ts'

const room = { width: 240, height: 68 } as const
/** A logo of lines is drawn finer than it is shown, for who prints it. */
const sharpness = 4

/** What stands around the text of every page: the logo above the first, title and page number below all. */
export async function frame({ data }: Document, making: Making, look: Look) {
  const logo = await logoOf(look)
  const footer = new Footer({ children: [foot(data?.about?.title ?? '', making)] })
  const notice = noticeOf(data?.about?.notice, making)
  return {
    properties: {
      titlePage: logo !== null,
      page: { size: { width: page.width, height: page.height }, margin: margins },
    },
    headers:
      logo === null
        ? notice.length === 0
          ? {}
          : { default: new Header({ children: notice }) }
        : {
            first: new Header({ children: [...notice, logo] }),
            default: new Header({ children: notice.length === 0 ? [empty()] : notice }),
          },
    footers: logo === null ? { default: footer } : { default: footer, first: footer },
  }
}

const margins = {
  top: page.margin,
  bottom: page.margin,
  left: page.margin,
  right: page.margin,
  header: 567,
  footer: 567,
}

/** What stands above every page. */
function noticeOf(notice: string | null | undefined, making: Making): Paragraph[] {
  return notice == null
    ? []
    : [new Paragraph({ style: making.styles('Footer'), children: [new TextRun({ children: [notice] })] })]
}

function empty(): Paragraph {
  return new Paragraph({ children: [] })
}

function foot(title: string, making: Making): Paragraph {
  // The sentence is asked for with two signs no language uses, in the place of which come Word's own counts.
  const [before = '', between = '', after = ''] = making.sentences.document.page('\u0001', '\u0001').split('\u0001')
  const count = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after]
  return new Paragraph({
    style: making.styles('Footer'),
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    children: [new TextRun({ children: [title, new Tab(), ...count] })],
  })
}

async function logoOf(look: Look): Promise<Paragraph | null> {
  const drawn = look.logo === null ? null : await dotsOfLogo(look.logo, look)
  if (look.logo === null || drawn === null) return null
  const { alternative } = look.logo
  const image = new ImageRun({
    type: 'png',
    data: drawn.data,
    transformation: drawn.size,
    altText: { name: alternative, title: alternative, description: alternative },
  })
  return new Paragraph({ children: [image], spacing: { after: 240 } })
}

/** A logo in dots and its size; null where it cannot be drawn. */
async function dotsOfLogo({ kind, bytes }: Logo, look: Look) {
  if (kind === 'png') {
    const size = sizeOfPng(bytes)
    return size === null ? null : { data: bytes, size: fitting(size, room) }
  }
  const lines = new TextDecoder().decode(bytes)
  const size = fitting(sizeOf(lines), room)
  const dots = await dotsOf(look)
  try {
    return { data: dots(lines, size.width * sharpness), size }
  } catch {
    return null
  }
}

/** A PNG file begins with its size. */
function sizeOfPng(bytes: Uint8Array): Size | null {
  if (bytes.length < 24) return null
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [width, height] = [head.getUint32(16), head.getUint32(20)]
  return width === 0 || height === 0 ? null : { width, height }
}
