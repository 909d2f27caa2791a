import type { KeyEntry } from '../../core/privacy/pseudonym.ts'
import { withNames } from '../../formats/key-file.ts'
import type { Sentences } from '../../language/sentences.ts'
import { shownPath } from '../display.ts'
import { CannotStart, exitCode } from '../exit.ts'
import type { Session } from '../session.ts'
import { tell } from '../tell.ts'
import { caseText } from './case-text.ts'
import { type KeyPlace, keyAt } from './key-place.ts'
import type { OpenCase } from './pseudonym-file.ts'
import type { Proposal } from './pseudonym-proposals.ts'
import { replaceRead } from './replace-read.ts'

/** What is to be written: other words for some of the proposals, and the key of the names among them. */
export interface Agreed {
  readonly proposals: readonly Proposal[]
  readonly by: readonly (string | null)[]
  /** Null where no name was found. */
  readonly key: KeyPlace | null
}

/** What a case is pseudonymised with. */
export interface Work {
  readonly session: Session
  readonly words: Sentences['privacy']
  readonly open: OpenCase
  /** The file as it can be opened from here. */
  readonly shown: string
  /** Where the key may not be. */
  readonly folders: readonly string[]
  readonly proposalsWith: (key: KeyPlace | null) => readonly Proposal[]
}

/** Writes the key, and then the words, if the file is still the one that was read. */
export async function putWords(work: Work, { proposals, by, key }: Agreed): Promise<number> {
  const { session, words, open, shown } = work
  const { world } = session
  const count = by.filter((one) => one !== null).length
  if (count === 0) {
    tell(world, words.nothingChanges)
    return exitCode.done
  }
  const text = open.withWords(proposals, by)
  if (text === null) throw new CannotStart(words.notTheSame(shown), { cause: exitCode.errors })
  if ((await caseText(world, open.file.path)).sha256 !== open.file.sha256)
    throw new CannotStart(words.fileChanged(shown), { cause: exitCode.errors })
  const isKeyWritten = await putKey(work, { proposals, by, key })
  if (!(await replaceRead(session, open.file, text)))
    throw new CannotStart(words.fileChanged(shown), { cause: exitCode.errors })
  tell(world, words.written(count, shown))
  if (isKeyWritten && key !== null) tell(world, words.keyWritten(shownPath(session, key.path)))
  tell(world, `${words.history}\n${words.notAll}`)
  return exitCode.done
}

/** Adds the names that got a pseudonym to the key as it is now; whether there were any. */
async function putKey(work: Work, { proposals, by, key }: Agreed): Promise<boolean> {
  const { session, words } = work
  const named = proposals.flatMap(({ kind, original, named: inKey = original }, at) => {
    const pseudonym = by[at] ?? null
    return kind === 'name' && pseudonym !== null ? [{ pseudonym, name: inKey }] : []
  })
  if (named.length === 0 || key === null) return false
  const { path, text, names } = await givenKey(work, key.path)
  const signOf = ({ pseudonym, name }: KeyEntry) => JSON.stringify([pseudonym, name.toLowerCase()])
  const known = new Set(names.map(signOf))
  const once = new Map(named.map((entry) => [signOf(entry), entry]))
  const more = [...once].flatMap(([sign, entry]) => (known.has(sign) ? [] : [entry]))
  const written = withNames(text, words.keyHeading, more)
  if (written === null) throw new CannotStart(words.keyUnreadable(shownPath(session, path)))
  await session.world.files.writeSecret(path, [written])
  return true
}

/** The key at a place that was named before; it has to be one where it may stand. */
export async function givenKey({ session: { world }, words, folders }: Work, given: string): Promise<KeyPlace> {
  const key = await keyAt(world, given, { folders, words })
  if ('problem' in key) throw new CannotStart(key.problem)
  return key
}
