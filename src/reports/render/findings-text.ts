import type { ChalkInstance } from 'chalk'
import { groups } from 'd3-array'
import type { Severity } from '../../core/finding.ts'
import type { LocatedFinding } from '../../core/located-finding.ts'
import type { FindingWords } from '../../language/finding-sentences.ts'
import type { Sentences } from '../../language/sentences.ts'
import { cleanLine } from '../document.ts'
import { placeInWords, wordsOf } from './finding-words.ts'
import { wrappedHelp } from './wrapped-help.ts'

/** How findings are shown as text. */
export interface FindingsStyle {
  readonly sentences: Sentences
  readonly paint: ChalkInstance
  /** What stands before a file's name so that it can be opened from here: empty, or a path that ends in `/`. */
  readonly prefix: string
  /** Characters a line may have; help is broken over lines to fit. */
  readonly columns: number
  /** Most findings shown of one file. */
  readonly most: number
}

/** What is counted beside the findings that are listed: others of the same files, and the cases looked at. */
export interface Counted {
  readonly unlisted: number
  /** Whether others were found that are known already. */
  readonly isBesides?: boolean
  readonly files: number
}

/** Findings as text: each with its place, an excerpt, what was expected, and help. The last line counts. */
export function findingsText(findings: readonly LocatedFinding[], counted: Counted, given: FindingsStyle): string {
  const prefix = cleanLine(given.prefix)
  const style = { ...given, prefix }
  const blocks = groups(findings, ({ file }) => file).flatMap(([file, ofFile]) => {
    const listed = ofFile.slice(0, style.most)
    const shown = [
      ...textsOf(
        listed.filter((one) => !isPointing(one)),
        style,
      ),
      ...pointingTexts(listed.filter(isPointing), style),
    ]
    const more = ofFile.length - listed.length
    return more === 0 ? shown : [...shown, `${prefix}${cleanLine(file)}: ${style.sentences.check.more(more)}\n`]
  })
  return [...blocks, `${countLine(findings, counted, style.sentences)}\n`].join('\n')
}

function textsOf(findings: readonly LocatedFinding[], style: FindingsStyle): readonly string[] {
  return findings.map((finding) => `${findingText(finding, style)}\n`)
}

/** What points to a person has no words to show: a line for each place, and help once. */
function pointingTexts(findings: readonly LocatedFinding[], style: FindingsStyle): readonly string[] {
  const last = findings.at(-1)
  if (last === undefined) return []
  const lines = findings.map((finding) => firstLine(finding, wordsOf(finding, style.sentences), style))
  return [`${[...lines, ...helpLines(wordsOf(last, style.sentences).help, '', style)].join('\n')}\n`]
}

function isPointing({ code }: LocatedFinding): boolean {
  return code === 'may-point-to-a-person'
}

/** The first line, then the line of the file with a mark, then help. */
function findingText(finding: LocatedFinding, style: FindingsStyle): string {
  const words = wordsOf(finding, style.sentences)
  const mark =
    finding.near.length > 0 ? style.sentences.check.didYouMean(finding.near.map(cleanLine)) : (words.mark ?? '')
  const gutter = ' '.repeat(String(finding.excerpt?.line ?? '').length)
  return [
    firstLine(finding, words, style),
    ...excerptLines(finding, gutter, mark, style.paint),
    ...helpLines(words.help, gutter, style),
  ].join('\n')
}

/** `FILE:LINE:COLUMN: severity: message [code]`. */
function firstLine(
  finding: LocatedFinding,
  { message }: FindingWords,
  { sentences, paint, prefix }: FindingsStyle,
): string {
  const severity = colourOf(finding.severity, paint)(sentences.check.severity[finding.severity])
  return `${paint.bold(`${prefix}${placeInWords(finding)}`)}: ${severity}: ${message} ${paint.dim(`[${finding.code}]`)}`
}

function helpLines(help: string | undefined, gutter: string, { paint, columns }: FindingsStyle): readonly string[] {
  if (help === undefined) return []
  return wrappedHelp(help, columns - gutter.length - 3)
    .split('\n')
    .map((line, at) => paint.dim(`${gutter} ${at === 0 ? '=' : ' '} `) + line)
}

function excerptLines(
  { excerpt, severity }: LocatedFinding,
  gutter: string,
  mark: string,
  paint: ChalkInstance,
): readonly string[] {
  if (excerpt === null) return []
  const bar = paint.dim('|')
  const carets = colourOf(severity, paint)(`${'^'.repeat(excerpt.length)}${mark === '' ? '' : ` ${mark}`}`)
  return [
    `${gutter} ${bar}`,
    `${paint.dim(excerpt.line)} ${bar} ${excerpt.text}`,
    `${gutter} ${bar} ${' '.repeat(excerpt.indent)}${carets}`,
  ]
}

function colourOf(severity: Severity, paint: ChalkInstance): ChalkInstance {
  return severity === 'error' ? paint.red : severity === 'warning' ? paint.yellow : paint.blue
}

function countLine(
  findings: readonly LocatedFinding[],
  { unlisted, files: checked, isBesides = false }: Counted,
  { check }: Sentences,
): string {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  const files = new Set(findings.map(({ file }) => file)).size
  return check.counts(count('error') + unlisted, count('warning'), files, checked, isBesides)
}
