import { expect } from 'vitest'
import { parse } from 'yaml'
import { filesIn, type Writes } from './faults.ts'
import { faultyDisk } from './faulty-disk.ts'
import { runOn } from './in-process.ts'
import { inFolderWith } from './run.ts'

/** A story of which everything is known, and settings with few draws. */
export const story = `case: weer-buiten
title: Weer buiten
language: nl
fictional: true
window: { from: 2024-01, months: 12 }
scenarios:
  intervention:
    activities:
      - { price: gp-consult, quantity: 2 }
  reference:
    kind: usual
    certainty: probable
    because: Zo ging het daarvoor ook
    activities:
      - { price: gp-consult, quantity: 4 }
ratings:
  - rater: worker-1
    role: professional
    scores: { housing: { start: 2, intervention: 4, reference: 2 } }
    others: same
`
export const settings = 'organisation: De Brug\ndraws: 100\n'

/** A project in a folder that holds nothing yet. */
export const newProject: Writes = { args: ['init'], files: { 'leesmij.txt': 'van mij\n' } }

export const newStory: Writes = {
  args: ['new', 'een-nieuw', '--title', 'Nieuw', '--from', '2024-03'],
  files: { 'effectcalc.yaml': settings },
}

export const pseudonyms: Writes = {
  args: ['pseudonymise', 'project/cases/weer-buiten.yaml', '--yes', '--key', 'sleutel.yaml'],
  files: {
    'project/effectcalc.yaml': settings,
    'project/cases/weer-buiten.yaml': story.replace('Weer buiten', 'Met mevrouw Jansen'),
    'sleutel.yaml': 'key: 1\nnames:\n  - { pseudonym: D., name: De Vries }\n',
  },
}

/** Reports of which some take the place of others. */
export const reports: Writes = {
  args: ['report', '--format', 'json,md', '--per-case', '--out', 'uit'],
  files: {
    'effectcalc.yaml': settings,
    'cases/weer-buiten.yaml': story,
    'cases/weer-thuis.yaml': story.replace('weer-buiten', 'weer-thuis'),
    'uit/report.json': '{}\n',
    'uit/weer-buiten.md': 'oud\n',
  },
}

/** Somebody who takes the first of all choices, and types a 1 elsewhere. */
const scored: Writes = {
  args: ['score', 'cases/weer-buiten.yaml', '--rater', 'ilse', '--role', 'professional', '--plain'],
  files: { 'effectcalc.yaml': settings, 'cases/weer-buiten.yaml': story },
  typing: () => '1',
}

/** The same interview, of which only the last questions are left: the others were answered and kept before. */
export function lastQuestions(left: number): Promise<Writes> {
  const asked = async (cwd: string, typing: (nth: number) => string) =>
    runOn(scored.args, { cwd, disk: faultyDisk(null).disk, pid: 4_100_000, typing })
  return inFolderWith(scored.files, async (cwd) => {
    const { typed } = await inFolderWith(scored.files, (other) => asked(other, () => '1'))
    await asked(cwd, (nth) => (nth <= typed - left ? '1' : 'stop'))
    const files = await filesIn(cwd)
    const begun = answersIn(files)
    return {
      ...scored,
      files: Object.fromEntries([...files].map(([name, text]) => [name, Buffer.from(text, 'latin1')])),
      // Of what was typed, the first goes on with the interview, and the last may be what could not be kept.
      alsoHolds: ({ ran, files: now }) => {
        const isAccepted = now.get(accepted)?.includes('rater: ilse') === true
        if (!isAccepted) expect(answersIn(now)).toBeGreaterThanOrEqual(begun + Math.min(left - 1, ran.typed - 2))
      },
    }
  })
}

const [kept, accepted] = ['answers/weer-buiten.ilse.yaml', 'cases/weer-buiten.yaml']

/** How many answers are kept. */
function answersIn(files: ReadonlyMap<string, string>): number {
  const { given } = parse(files.get(kept) ?? 'given: {}') as { readonly given: object }
  return Object.keys(given).length
}

/** The answers of that interview from a file. */
export async function givenAnswers(): Promise<Writes> {
  const { files } = await lastQuestions(1)
  return {
    args: ['score', 'cases/weer-buiten.yaml', '--answers', 'given.yaml'],
    files: { ...scored.files, 'given.yaml': files[kept] as Uint8Array },
  }
}
