import { createHash } from 'node:crypto'
import { basename, join, resolve } from 'node:path'
import { type LockChange, lockChanges } from '../formats/lock-changes.ts'
import { type LockOption, largestLock, lockText, type ResultLock, readLock } from '../formats/result-lock.ts'
import type { Sentences } from '../language/sentences.ts'
import { clean } from '../reports/document.ts'
import { nameIn } from './case-files.ts'
import { shownPath } from './display.ts'
import { CannotStart, exitCode } from './exit.ts'
import { hashOf } from './hash.ts'
import { type Input, readBytes } from './read-file.ts'
import type { ReportDefinition } from './report-definition.ts'
import type { Run } from './run.ts'
import type { Session } from './session.ts'
import type { WordTemplate } from './word-template.ts'
import type { Piece } from './write-reports.ts'

/** The file that lies beside reports. */
const lockName = 'result.lock.json'

/** What reports are made from beside the run itself. */
export interface Made {
  readonly definition: ReportDefinition
  readonly template: WordTemplate | null
  /** The options of the command that matter, by their names. */
  readonly options: Readonly<Record<string, LockOption>>
}

/** The lock that lies beside earlier reports; without one that can be read, nothing can be held to it. */
export async function earlierLock(session: Session, folder: string): Promise<ResultLock> {
  const { world } = session
  const { lock: words } = session.atTerminal
  const path = join(folder, lockName)
  const name = shownPath(session, path)
  const refused = (message: string) => new CannotStart(message, { cause: exitCode.errors })
  if ((await world.files.kind(path)) !== 'file') throw refused(words.missing(name))
  const read = await readBytes(world, path, largestLock)
  const lock = 'finding' in read ? 'unreadable' : readLock(Buffer.from(read.bytes).toString('utf8'))
  if (lock === 'later') throw refused(words.later(name))
  if (lock === 'unreadable') throw refused(words.unreadable(name))
  return lock
}

/**
 * The reports, and last their lock. The lock is made when the others are: with an earlier one to hold to, it stops the writing
 * of all of them where anything is otherwise.
 */
export function withLock(run: Run, pieces: readonly Piece[], made: Made, heldTo: ResultLock | null): readonly Piece[] {
  const outputs = new Map<string, string>()
  const all = pieces.map(({ name, content }) => ({
    name,
    content: () => hashing(content(), (sha256) => outputs.set(basename(name), sha256)),
  }))
  const content = async function* () {
    const lock = lockOf(run, made, outputs)
    if (heldTo !== null) refuseChanged(run.session, lockChanges(heldTo, lock))
    yield lockText(lock)
  }
  return [...all, { name: lockName, content }]
}

async function* hashing(content: ReturnType<Piece['content']>, done: (sha256: string) => void) {
  const hash = createHash('sha256')
  for await (const piece of content) {
    hash.update(piece)
    yield piece
  }
  done(hash.digest('hex'))
}

function lockOf(run: Run, { definition, template, options }: Made, outputs: ReadonlyMap<string, string>): ResultLock {
  const { project, evaluated, session, published } = run
  const own = [...project.inputs, ...definition.inputs, ...(template === null ? [] : [templateInput(run, template)])]
  const isPublished = published !== null
  return {
    format: 'effectcalc-lock/1',
    tool: { name: 'effectcalc', version: session.version },
    options: { ...options },
    settings: hashOf(JSON.stringify(project.evaluation.settings)),
    lists: shippedLists(run),
    inputs: onceEach(isPublished ? own : [...own, ...evaluated.inputs]),
    ...(isPublished ? { cases: hashOfAll(evaluated.inputs) } : {}),
    outputs: Array.from(outputs, ([name, sha256]) => ({ name, sha256 })),
  }
}

/** A text may be asked for twice. */
function onceEach(inputs: readonly Input[]): Input[] {
  return [...new Map(inputs.map((input) => [input.path, input])).values()]
}

/** One hash of files, whatever their order. */
function hashOfAll(inputs: readonly Input[]): string {
  return hashOf(
    inputs
      .map(({ path, sha256 }) => `${path}\0${sha256}\n`)
      .sort()
      .join(''),
  )
}

/** By its way from the project, or by its name where it lies elsewhere: no path of a machine. */
function templateInput({ project, session }: Run, { name, path, bytes }: WordTemplate): Input {
  const way = nameIn(project.root, resolve(session.world.cwd, path))
  return { path: /^(\.\.|[a-z]:|\/)/i.test(way) ? name : way, sha256: hashOf(bytes) }
}

/** The lists that come with the program, of which the settings name some. */
function shippedLists({ project }: Run): ResultLock['lists'] {
  const { shipped, evaluation } = project
  const { prices, index } = evaluation.settings
  const isKnown = shipped.index.some((series) => series.index === index)
  const all: readonly (readonly [string, unknown])[] = [
    ...shipped.prices
      .filter((list) => prices.includes(list.price_list))
      .map((list) => [`prices/${list.price_list}`, list] as const),
    ...shipped.index
      .filter((series) => !isKnown || series.index === index)
      .map((series) => [`index/${series.index}`, series] as const),
    ...shipped.instruments.map((one) => [`instruments/${one.instrument}`, one] as const),
    ['payers', shipped.payers],
  ]
  return all.map(([list, value]) => ({ list, sha256: hashOf(JSON.stringify(value)) }))
}

/** As many things as are said to be otherwise. */
const mostSaid = 20

function refuseChanged({ atTerminal }: Session, changes: readonly LockChange[]): void {
  if (changes.length === 0) return
  const { lock: words } = atTerminal
  const said = changes.slice(0, mostSaid).map((change) => `  ${clean(inWords(change, words))}`)
  const more = changes.length - said.length
  throw new CannotStart(
    [words.changed, ...said, ...(more === 0 ? [] : [`  ${words.more(more)}`]), words.accept].join('\n'),
    { cause: exitCode.errors },
  )
}

type Words = Sentences['lock']

function inWords(change: LockChange, words: Words): string {
  switch (change.kind) {
    case 'version':
      return words.version(change.from, change.to)
    case 'option':
      return words.optionChanged(change.name, valueInWords(change.from, words), valueInWords(change.to, words))
    case 'list':
      return words.list(change.name, change.how)
    case 'input':
      return words.input(change.name, change.how)
    case 'output':
      return words.output(change.name, change.how)
    case 'cases':
      return words.cases
    case 'settings':
      return words.settings
  }
}

function valueInWords(value: LockOption, words: Words): string {
  if (value === null) return words.notGiven
  if (typeof value === 'boolean') return value ? words.yes : words.no
  return Array.isArray(value) ? value.join(', ') : String(value)
}
