import type { Sentences } from '../../../language/sentences.ts'
import type { About } from '../../document.ts'
import type { Logo, Look } from '../../look.ts'
import { breakable } from './breaks.ts'
import { divided, inOrder } from './front.ts'
import { isSeen, type Phrase, phrases, textOf } from './phrases.ts'
import { type Shown, wellFormed } from './signs.ts'
import { type Parts, partsOf } from './tree.ts'

/** All that the template needs to set a document in type. */
export interface Paper {
  readonly language: string
  /** What the file is called for who opens it. */
  readonly name: string
  readonly author: string | null
  readonly date: { readonly year: number; readonly month: number; readonly day: number } | null
  readonly accent: string
  readonly logo: LogoOnPage | null
  readonly title: readonly Phrase[]
  readonly subtitle: Parts
  /** What the report says in short, which stands on its first page, and the figures that go with it. */
  readonly summary: Parts
  readonly figures: Parts
  readonly body: Parts
  readonly contents: boolean
  /** What each note is called, and what it says. */
  readonly notes: readonly { readonly name: string; readonly text: string }[]
  /** At the foot of every page. */
  readonly running: string
  /** At the head of every page. */
  readonly notice: string | null
  readonly words: {
    readonly contents: string
    readonly notes: string
    readonly notesIntro: string
    /** The words around the numbers of a page and of all pages, which stand as {page} and {pages}. */
    readonly page: readonly string[]
    readonly hidden: string | null
  }
}

interface LogoOnPage {
  readonly alternative: string
  /** The source of a drawing, or the bytes of dots; null where it cannot be drawn. */
  readonly picture: string | readonly number[] | null
}

/** Lays out a document of which all signs can be shown. */
export function paperOf(
  { document, hidden, words: shown }: Shown,
  about: About,
  sentences: Sentences,
  look: Look,
): Paper {
  const words = sentences.document
  const { title, subtitle, summary, figures, body, contents } = divided(document)
  const named = oneLine(wellFormed(about.title))
  const name = isSeen(shown(named)) ? named : words.contents
  const onPage = shown(name)
  return {
    language: about.language,
    name,
    author: about.organisation === null ? null : oneLine(wellFormed(about.organisation)),
    date: dateOf(about.date),
    accent: look.accent,
    logo: look.logo === null ? null : logoOnPage(look.logo, shown, name),
    title:
      title !== null && isSeen(textOf(title.children))
        ? phrases(title.children)
        : [{ kind: 'text', text: breakable(onPage) }],
    subtitle: partsOf(inOrder(subtitle), sentences),
    summary: partsOf(inOrder(summary), sentences),
    figures: partsOf(inOrder(figures), sentences),
    body: partsOf(inOrder(body), sentences),
    contents,
    notes: (document.data?.notes ?? []).map((note, at) => ({ name: words.note(at + 1), text: breakable(note) })),
    running: shortened(onPage),
    notice: about.notice == null ? null : shown(oneLine(wellFormed(about.notice))),
    words: {
      contents: words.contents,
      notes: words.notes,
      notesIntro: words.notesIntro,
      page: words.page('{page}', '{pages}').split(/(\{pages?\})/),
      hidden: hidden === 0 ? null : words.hiddenSigns(hidden),
    },
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

const mostAtFoot = 80

function shortened(title: string): string {
  const signs = [...title]
  return signs.length <= mostAtFoot
    ? title
    : `${signs
        .slice(0, mostAtFoot - 1)
        .join('')
        .trimEnd()}…`
}

/** The day of a date; of a year its first. */
function dateOf(date: string | null): Paper['date'] {
  const [, year, month = '1', day = '1'] = /^(\d{4})(?:-(\d\d)-(\d\d))?$/.exec(date ?? '') ?? []
  return year === undefined ? null : { year: Number(year), month: Number(month), day: Number(day) }
}

function logoOnPage({ kind, bytes, alternative }: Logo, shown: (words: string) => string, name: string): LogoOnPage {
  return {
    alternative: oneLine(shown(isSeen(alternative) ? alternative : name)),
    picture: kind === 'svg' ? wellFormed(new TextDecoder().decode(bytes)) : Array.from(bytes),
  }
}
