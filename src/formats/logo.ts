import type { FindingArgs } from '../core/finding.ts'
import { decodeText } from './text.ts'

/** The largest logo that is read, in bytes. */
export const largestLogo = 1_000_000

/** A picture that may stand in a report; or why not. */
export type LogoPicture =
  | { readonly kind: 'svg' | 'png'; readonly bytes: Uint8Array }
  | { readonly reason: FindingArgs['unusable-logo']['reason'] }

/** Sees by its content what a logo is; one that does more than draw is refused. */
export function readLogo(bytes: Uint8Array): LogoPicture {
  if (bytes.length > largestLogo) return { reason: 'too-large' }
  if (isPng(bytes)) return { kind: 'png', bytes }
  const decoded = decodeText(bytes)
  if ('finding' in decoded || !isSvg(decoded.text)) return { reason: 'not-a-picture' }
  // Readers of a picture run no script and fetch nothing; refusing these as well keeps the promise in every reader.
  return active.some((pattern) => pattern.test(decoded.text)) ? { reason: 'active' } : { kind: 'svg', bytes }
}

const mostDots = 10_000

const pngBegins = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
const pngEnds = [0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]

/** A whole file of a size that can be drawn. */
function isPng(bytes: Uint8Array): boolean {
  const size = (at: number) => bytes.slice(at, at + 4).reduce((sum, byte) => sum * 256 + byte, 0)
  const isDrawable = (dots: number) => dots >= 1 && dots <= mostDots
  return (
    pngBegins.every((byte, at) => bytes[at] === byte) &&
    pngEnds.every((byte, at) => bytes[bytes.length - pngEnds.length + at] === byte) &&
    isDrawable(size(16)) &&
    isDrawable(size(20))
  )
}

function isSvg(text: string): boolean {
  // What is not closed takes all the rest, so that each part is read once.
  const withoutProlog = text.replace(/<\?xml[^<>]*\?>|<!--(?:[\s\S]*?-->|[\s\S]*)|<!DOCTYPE[^<>[]*>/gi, '').trim()
  return /^<svg[\s>]/.test(withoutProlog) && /(<\/svg>|\/>)$/.test(withoutProlog)
}

/** What a drawing does without: scripts, other documents, what is fetched from elsewhere, and entities, which can hide these. */
const active = [
  /<\s*(\w+:)?(script|foreignObject|iframe|embed|object|audio|video|handler|listener)\b/i,
  /<!(ENTITY|DOCTYPE[^<>[]*\[)/i,
  /<\?xml-stylesheet/i,
  /\son[a-z]+\s*=/i,
  /\bhref\s*=\s*(?!\s)(["'])(?!\s*(#|data:image\/(png|jpe?g|gif|webp);base64,))/i,
  /\burl\((?![\s"']*(#|data:image\/(png|jpe?g|gif|webp);base64,))/i,
  /@import/i,
]
