import { max } from 'd3-array'
import type * as z from 'zod/mini'
import { type Finding, type FindingArgs, finding, type Path, type ValueKind } from '../core/finding.ts'
import { nearWords } from './near.ts'
import { readNumber } from './number.ts'
import { spanOf } from './places.ts'
import type { FieldProblem } from './schemas/fields.ts'
import { allowedKeys } from './schemas/shape.ts'
import type { Spotted } from './spotted.ts'
import { find, type Mapping, type Tree } from './tree.ts'
import { broken, write } from './written.ts'

/** A value decoded by its schema, or null; findings come with their stretch of the text. */
export interface Decoded<T> {
  readonly value: T | null
  readonly spotted: readonly Spotted[]
  /** Where in the tree the value does not follow its schema. */
  readonly failed: readonly Path[]
}

/** Decodes a tree by a schema; every scalar is read by what its field is. */
export function decode<S extends z.ZodMiniType>(schema: S, tree: Tree): Decoded<z.output<S>> {
  const result = schema.safeParse(plain(tree))
  if (result.success) return { value: result.data, spotted: [], failed: [] }
  const found = result.error.issues.flatMap((issue) => findingsOf(issue as Issue, [], schema, tree))
  const spotted = withoutMisspelt(found)
    .filter(({ path }) => !leadsToBroken(tree, path))
    .map((one) => ({ finding: one, span: spanOf(tree, one) }))
  return { value: null, spotted, failed: found.map(placeOfFault) }
}

function placeOfFault(found: Finding): Path {
  return found.code === 'missing-key' ? [...found.path, found.args.key] : found.path
}

/** The tree as plain values, scalars still as written; what was left empty is left out. */
function plain(tree: Tree): unknown {
  switch (tree.kind) {
    case 'scalar':
      return tree.text === null ? undefined : write(tree.text, tree.quoted)
    case 'list':
      return tree.items.map(plain)
    case 'broken':
      return broken
    case 'map':
      return plainRecord(tree)
  }
}

function plainRecord({ entries }: Mapping): Record<string, unknown> {
  const record: Record<string, unknown> = {}
  // `__proto__` was refused when the tree was built.
  for (const { key, value } of entries) record[key.text as string] = plain(value)
  return record
}

/** A key that is missing because it is misspelt is one cause, and one finding. */
function withoutMisspelt(found: readonly Finding[]): readonly Finding[] {
  const meant = new Set(
    found.flatMap((one) =>
      one.code === 'unknown-key'
        ? nearWords(String(one.path.at(-1)), one.args.allowed).map((key) => [...one.path.slice(0, -1), key].join(' '))
        : [],
    ),
  )
  return found.filter((one) => !(one.code === 'missing-key' && meant.has([...one.path, one.args.key].join(' '))))
}

function leadsToBroken(tree: Tree, path: Path): boolean {
  return path.some((_, depth) => find(tree, path.slice(0, depth + 1)).node.kind === 'broken')
}

interface Issue {
  readonly code: string
  readonly path: (string | number)[]
  readonly expected?: string
  readonly keys?: readonly string[]
  readonly errors?: readonly (readonly Issue[])[]
  readonly issues?: readonly Issue[]
  readonly params?: {
    readonly found?: FieldProblem
    readonly kind?: ValueKind
    /** The keys that may stand here, where the schema as a whole has more. */
    readonly allowed?: readonly string[]
  }
}

function findingsOf(issue: Issue, above: Path, schema: z.ZodMiniType, tree: Tree): readonly Finding[] {
  const path = [...above, ...issue.path]
  if (issue.params?.found !== undefined) return [fromField(issue.params.found, path, tree)]
  if (issue.code === 'unrecognized_keys') {
    const allowed = issue.params?.allowed ?? allowedKeys(schema, path)
    return (issue.keys ?? []).map((key) => unknownKey(key, path, allowed, tree))
  }
  if (issue.code === 'invalid_union')
    return nearestBranch(issue.errors ?? [], path, tree).flatMap((one) => findingsOf(one, path, schema, tree))
  if (issue.code === 'invalid_element' || issue.code === 'invalid_key')
    return (issue.issues ?? []).flatMap((one) => findingsOf(one, path, schema, tree))
  return [wrongKind(issue, path, schema, tree)]
}

function unknownKey(key: string, path: Path, allowed: readonly string[], tree: Tree): Finding {
  const { node: map } = find(tree, path)
  // Between braces a comma ends a text: what comes after it arrives as a key without a value.
  const isAfterComma = map.kind === 'map' && map.isFlow && isNothing(tree, [...path, key])
  if (isAfterComma) return finding('yaml-syntax', [...path, key], { reason: 'comma' }, { on: 'key' })
  return finding('unknown-key', [...path, key], { allowed }, { on: 'key', written: key, among: allowed })
}

function fromField({ code, args, written, among, within }: FieldProblem, path: Path, tree: Tree): Finding {
  const { node } = find(tree, path)
  const text = written ?? (node.kind === 'scalar' ? (node.text ?? undefined) : undefined)
  return finding(code, path, args as FindingArgs[typeof code], {
    ...(text === undefined ? {} : { written: text }),
    ...(among === undefined ? {} : { among }),
    ...(within === undefined ? {} : { within }),
  })
}

/**
 * Of the forms a field may take, the one that was meant: for a single value a number where it has digits, else a word;
 * for a map the form whose problems lie deepest.
 */
function nearestBranch(branches: readonly (readonly Issue[])[], path: Path, tree: Tree): readonly Issue[] {
  const flat = branches.flatMap(flattened)
  const { node } = find(tree, path)
  if (node.kind === 'scalar' && node.text !== null) return singleValueBranch(flat, node.text)
  const kinds = flat.map(branchKind)
  const fits = node.kind === 'list' ? kinds.includes('list') : node.kind === 'map' && kinds.includes('map')
  if (!fits) return [{ code: 'custom', path: [], params: { kind: kindOfUnion(kinds) } }]
  // As arguments of a function, a hundred thousand would be too many.
  const depth = (issues: readonly Issue[]) =>
    max(
      issues,
      ({ path: inner, code, params }) =>
        inner.length + (code === 'unrecognized_keys' ? 1 : 0) + (params?.found === undefined ? 0 : 0.5),
    ) ?? 0
  const [first] = flat.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)
  return first ?? []
}

function singleValueBranch(branches: readonly (readonly Issue[])[], text: string): readonly Issue[] {
  const foundCode = (issues: readonly Issue[]) => issues[0]?.params?.found?.code
  const ofNumber = branches.find((issues) =>
    ['not-a-number', 'ambiguous-number', 'number-range', 'wrong-kind'].includes(foundCode(issues) ?? ''),
  )
  const ofWord = branches.find((issues) => foundCode(issues) === 'not-one-of')
  if (ofNumber === undefined || ofWord === undefined) return ofNumber ?? ofWord ?? branches[0] ?? []
  return /\d|^[-+]?\.?(inf|nan)/i.test(text) ? ofNumber : ofWord.map((issue) => orNumber(issue, ofNumber))
}

/** A word was expected, but a number would have done too, and perhaps a range. */
function orNumber(issue: Issue, [ofNumber]: readonly Issue[]): Issue {
  const found = issue.params?.found
  const number = ofNumber?.params?.found
  const range = number?.code === 'not-a-number' && (number.args as FindingArgs['not-a-number']).or_range !== null
  const also = { or_number: true, ...(range ? { or_range: true } : {}) }
  return found === undefined ? issue : { ...issue, params: { found: { ...found, args: { ...found.args, ...also } } } }
}

function flattened(branch: readonly Issue[]): readonly (readonly Issue[])[] {
  const [only] = branch
  return only?.code === 'invalid_union' && only.path.length === 0 ? (only.errors ?? []).flatMap(flattened) : [branch]
}

function wrongKind(issue: Issue, path: Path, schema: z.ZodMiniType, tree: Tree): Finding {
  const expected = kindOf(issue)
  const key = String(path.at(-1) ?? '')
  if (find(tree, path).depth < path.length) return finding('missing-key', path.slice(0, -1), { key })
  if (issue.code === 'too_small') return finding('wrong-kind', path, { expected: 'list', found: 'nothing' })
  const allowed = expected === 'map' ? allowedKeys(schema, path) : []
  return finding('wrong-kind', path, {
    expected,
    found: foundKind(tree, path),
    ...(allowed.length === 0 ? {} : { allowed }),
  })
}

/** What kind of value a branch of a union takes; one that has problems inside has taken the value itself. */
function branchKind([first]: readonly Issue[]): ValueKind {
  const [step] = first?.path ?? []
  if (first === undefined || first.code === 'unrecognized_keys') return 'map'
  return step === undefined ? kindOf(first) : typeof step === 'number' ? 'list' : 'map'
}

/** What a field takes that takes more than one kind of value. */
function kindOfUnion(kinds: readonly ValueKind[]): ValueKind {
  if (kinds.includes('number')) return kinds.includes('map') ? 'quantity' : 'number'
  return kinds.includes('list') ? 'list' : (kinds[0] ?? 'text')
}

function kindOf(issue: Issue): ValueKind {
  if (issue.params?.kind !== undefined) return issue.params.kind
  if (issue.expected === 'array') return 'list'
  return issue.expected === 'object' || issue.expected === 'record' ? 'map' : 'text'
}

function foundKind(tree: Tree, path: Path): ValueKind {
  const { node } = find(tree, path)
  if (node.kind === 'map' || node.kind === 'list') return node.kind
  if (node.kind === 'broken' || node.text === null) return node.kind === 'broken' ? 'text' : 'nothing'
  const read = readNumber(node.text)
  return node.quoted || ('code' in read && read.code === 'not-a-number') ? 'text' : 'number'
}

function isNothing(tree: Tree, path: Path): boolean {
  const { node } = find(tree, path)
  return node.kind === 'scalar' && node.text === null
}
