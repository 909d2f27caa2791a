import type * as z from 'zod/v4/core'
import { schemas } from '../../src/formats/schemas/all.ts'
import { diskInMemory } from './disk-in-memory.ts'
import { examples, goodCase } from './examples.ts'
import { byBytes, byHalves, byLines, byParts, byTokens, type Mutator } from './mutators.ts'

/** A format that the program reads, with examples of it, and runs of the program that read it. */
export interface Format {
  readonly examples: readonly Uint8Array[]
  /** By which its findings are placed and its structure is made; null where it has none. */
  readonly schema: z.$ZodType | null
  readonly mutators: readonly (keyof typeof mutators)[]
  /** Where the input stands in the folder `/project`; null where it is an argument. */
  readonly file: string | null
  readonly beside: Readonly<Record<string, string | Uint8Array>>
  readonly runs: readonly (readonly string[])[]
}

/** How inputs are made of examples. */
export const mutators = {
  bytes: byBytes,
  lines: byLines,
  tokens: byTokens,
  halves: byHalves,
  parts: byParts,
} satisfies Record<string, Mutator>

const ofTexts = ['bytes', 'lines', 'tokens', 'tokens', 'halves'] as const
const good = { 'cases/good.yaml': goodCase }
const twoCases = { ...good, 'cases/other.yaml': goodCase.replace('case: good', 'case: other') }
const input = 'INPUT'

const checks = ['text', 'json', 'sarif', 'junit', 'github'].map((format) => ['check', '--all', '--format', format])
const reports = ['text', 'json', 'html', 'md', 'csv', 'xlsx', 'docx'].map((format) => [
  ...['report', '--format', format, '--draws', '1000'],
  ...(['text', 'json'].includes(format) ? [] : ['--out', 'uit']),
])
const pdf = ['report', '--format', 'pdf', '--draws', '1000', '--out', 'uit']
const published = ['report', '--audience', 'published', '--draws', '1000']
const scored = ['score', 'cases/good.yaml', '--answers']
const pseudonymised = ['pseudonymise', 'cases/x.yaml']

const yaml = (
  name: Exclude<keyof typeof schemas, 'findings'>,
  file: string,
  beside: Format['beside'],
  runs: Format['runs'],
): Format => ({
  ...{ examples: examples[name], schema: schemas[name], mutators: ofTexts, file, beside },
  runs: [...checks, ...checks, ...runs],
})

/** Every format the program reads, but what it wrote itself. */
const own: Readonly<Record<string, Format>> = {
  case: yaml('case', 'cases/x.yaml', {}, [
    ...[...reports, pdf, published, ['explain', 'cases/x.yaml'], ['explain', 'cases/x.yaml', 'costs.difference']],
    ...[
      ['what-if', 'cases/x.yaml', '--all'],
      ['report', '--per-case', '--per-year', '--inference', '--draws', '1000'],
    ],
    ...[
      [...pseudonymised, '--dry-run'],
      [...pseudonymised, '--yes', '--key', '/elsewhere/key.yaml'],
    ],
    ...[
      ['report', '--by', 'organisation,year', '--draws', '1000'],
      ['score', 'cases/x.yaml', '--answers', 'a.yaml'],
    ],
  ]),
  settings: yaml('settings', 'effectcalc.yaml', twoCases, [...reports, published]),
  programme: yaml('programme', 'programme.yaml', twoCases, [...reports, published]),
  prices: yaml('prices', 'prices/x.yaml', good, [['report'], ['prices', 'huisarts'], ['prices', '--all']]),
  payers: yaml('payers', 'payers.yaml', good, [['report'], ['report', '--format', 'json']]),
  index: yaml('index', 'index.yaml', { ...good, 'effectcalc.yaml': 'format: 1\nindex: index.yaml\n' }, [['report']]),
  instrument: yaml(
    'instrument',
    'instruments/x.yaml',
    { ...good, 'effectcalc.yaml': 'format: 1\ninstrument: life-ladder\n' },
    [['report'], [...scored, 'a.yaml'], ['report', '--format', 'html', '--out', 'uit']],
  ),
  answers: {
    ...yaml('answers', 'a.yaml', good, []),
    runs: [
      [...scored, 'a.yaml', '--dry-run'],
      [...scored, 'a.yaml'],
    ],
  },
  'own text': {
    ...{ examples: examples['own text'], schema: null, mutators: ofTexts, file: 'texts/x.md' },
    beside: { ...twoCases, 'effectcalc.yaml': 'format: 1\nreport: { sections: [x.md, costs] }\n' },
    runs: [...checks, ...reports, published],
  },
  'Word template': {
    ...{ examples: examples['Word template'], schema: null, mutators: ['parts', 'parts', 'parts', 'bytes', 'halves'] },
    ...{ file: 'x.docx', beside: twoCases },
    runs: [['report', '--format', 'docx', '--draws', '1000', '--out', 'uit', '--template', 'x.docx']],
  },
  logo: {
    ...{ examples: examples.logo, schema: null, mutators: ofTexts, file: 'x.svg' },
    beside: { ...twoCases, 'effectcalc.yaml': 'format: 1\nreport: { logo: x.svg, sections: [costs] }\n' },
    runs: [
      ...checks,
      ...['html', 'docx', 'xlsx'].map((format) => ['report', '--format', format, '--draws', '1000', '--out', 'uit']),
      pdf,
    ],
  },
  key: {
    ...{ examples: examples.key, schema: null, mutators: ofTexts, file: '../elsewhere/key.yaml' },
    beside: { 'cases/x.yaml': goodCase.replace('fictional: true', '') },
    runs: [[...pseudonymised, '--yes', '--key', '/elsewhere/key.yaml']],
  },
  rule: {
    ...{
      examples: examples.rule,
      schema: null,
      mutators: ['bytes', 'tokens', 'tokens', 'halves'],
      file: null,
      beside: twoCases,
    },
    runs: [['report', '--draws', '1000', '--fail-on', input]],
  },
  words: {
    ...{
      examples: examples.words,
      schema: null,
      mutators: ['bytes', 'tokens', 'tokens', 'halves'],
      file: null,
      beside: twoCases,
    },
    runs: [
      ...[
        ['explain', 'cases', input],
        ['what-if', input],
        ['what-if', 'cases', input],
        ['prices', input],
        ['new', input],
      ],
      ...[
        ['new', 'x', '--title', input, '--from', '2024-01', '--months', '12'],
        ['report', '--by', input],
        ['report', '--date', input],
      ],
      ...[
        ['report', '--draws', input],
        ['report', '--two-way', input, 'gp'],
        ['report', '--format', input],
        ['check', input],
        [input],
      ],
      ...[
        ['schema', input],
        ['score', 'cases/good.yaml', '--answers', input],
        ['report', '--out', input],
        ['init', input],
      ],
      ...[
        ['check', '--language', input],
        ['check', '--project', input],
        ['check', '--max-warnings', input],
      ],
    ],
  },
}

/** Runs the program on some files. */
export type RunOn = (args: readonly string[], files: ReturnType<typeof diskInMemory>) => Promise<unknown>

/** Every format, those that the program writes and reads again among them: their examples are what it writes now. */
export async function allFormats(runOn: RunOn): Promise<Readonly<Record<string, Format>>> {
  const faulty = goodCase.replace('kind: usual', 'kind: usul')
  const beside = { 'cases/good.yaml': goodCase, 'cases/bad.yaml': faulty }
  const disk = diskInMemory(inProject(beside))
  await runOn(['check', '--write-baseline'], disk)
  await runOn(['report', '--draws', '1000', '--format', 'text,json', '--out', 'uit'], disk)
  const written = (name: string) => [disk.files.get(`/project/${name}`) ?? new Uint8Array()]
  const [baseline, lock] = ['effectcalc-baseline.json', 'uit/result.lock.json']
  const format = (file: string, runs: Format['runs']): Format => ({
    ...{ examples: written(file), schema: null, mutators: ofTexts, file, beside, runs },
  })
  const frozen = ['report', '--draws', '1000', '--format', 'text,json', '--out', 'uit', '--frozen']
  return {
    ...own,
    baseline: format(baseline, [...checks, ['check', '--write-baseline']]),
    lock: format(lock, [frozen, frozen.slice(0, -1)]),
  }
}

/** Files of the folder `/project`, by their full path. */
export function inProject(files: Readonly<Record<string, string | Uint8Array>>): Record<string, string | Uint8Array> {
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [new URL(name, 'file:///project/').pathname, content]),
  )
}
