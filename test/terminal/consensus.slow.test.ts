import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { root, run } from '../cli/run.ts'
import { answersPath, casePath, command, dutch, inProject, keys, type Project, type Step } from './at-terminal.ts'
import { asked, begin } from './steps.ts'

const { enter, interrupt } = keys

const asGroup = ['score', casePath, '--rater', 'groep-1', '--role', 'group'] as const
const keptPath = 'answers/bewegen-met-pijn.groep-1.yaml'

const agree = {
  all: '? Wat doet u met de leefgebieden waarover allen het al eens zijn?',
  start: '? Wat spreekt u af: hoe was het aan het begin?',
  intervention: '? Wat spreekt u af: hoe is het aan het eind, met de ondersteuning?',
  reference: '? Wat spreekt u af: hoe zou het zijn geweest',
  because: '? Waarom spreekt u dit samen af?',
} as const

/** What the group agrees on: the domains on which both agreed already, and their network. */
const steps: readonly Step[] = [
  [
    enter,
    `Sociaal netwerk … eind, met de ondersteuning: sociaal-werker-2: 4 · sociaal-werker-12: 5 (1 niveau verschil) … sociaal-werker-12 schreef: … ${agree.start}`,
  ],
  // What both gave is offered, and where they differ the lower.
  [enter, `${agree.intervention} … ❯ 4`],
  [enter, agree.reference],
  [enter, agree.because],
  ['De groep vraagt hem mee\r', asked.review],
]

const added = `  - rater: groep-1
    role: group
    of: client
    instrument: life-domains
    at: month 12
    scores:
      day-activities:
        start: 2
        intervention: 4
        reference: 2
        because: Drie vaste dagdelen in de week; Slaat geen dagdeel over
      home-relations:
        start: 3
        intervention: 4
        reference: 3
        because: Volgens zijn vrouw is de sfeer thuis lichter; Zijn vrouw gaat weer eens alleen weg
      mental-health:
        start: 3
        intervention: 4
        reference: 3
        because: Minder bang dat er iets stukgaat in zijn rug; Praat over wat er nog wel gaat
      physical-health:
        start: 2
        intervention: 3
        reference: 2
        because: De pijn is er nog, maar hij beweegt meer en slikt minder; Minder pijnstillers en meer stappen
      social-network:
        start: 3
        intervention: 4
        reference: 3
        because: De groep vraagt hem mee
    others: same
`

/** A project with a story that two professionals scored apart from each other. */
function inProjectOfTwo(work: (project: Project, before: string) => Promise<void>): Promise<void> {
  return inProject(async (project) => {
    const before = await readFile(join(root, 'cases/002-bewegen-met-pijn.yaml'), 'utf8')
    await project.write(casePath, before)
    await work(project, before)
  })
}

/** The ratings of a case. */
function ratingsIn(text: string) {
  return parse(text).ratings as readonly { readonly scores: Readonly<Record<string, unknown>> }[]
}

describe.concurrent('a consensus', () => {
  test('shows who gave what, asks for what differs, and is taken up as a rating of the group', () =>
    inProjectOfTwo(async ({ start, read, names, folder }, before) => {
      const terminal = start(asGroup)
      await terminal.see(asked.of)
      await terminal.press(enter, `Hierover gaven allen hetzelfde: … ${agree.all}`)
      await terminal.play(steps)
      await terminal.press(enter, `Opgenomen in ${casePath}.`)
      expect(await terminal.ended).toEqual({ code: 0, signal: 0 })
      const accepted = await read(casePath)
      expect(accepted).toBe(before + added)
      expect(await names('answers')).toEqual([])
      const check = await run(['check', '--strict'], { cwd: folder, env: dutch })
      expect(check).toMatchObject({ code: 0, stderr: '' })
    }))

  test('that was stopped goes on where it was, and does the same from its file of answers', () =>
    inProjectOfTwo(async ({ start, read, write, names, folder }, before) => {
      const terminal = start(asGroup)
      await terminal.see(asked.of)
      await terminal.press(enter, agree.all)
      await terminal.play(steps.slice(0, 3))
      await terminal.press(interrupt, 'Verder gaan: effectcalc score cases/eettafel.yaml --rater groep-1')
      expect(await terminal.ended).toEqual({ code: 130, signal: 0 })
      expect(await read(casePath)).toBe(before)
      expect(parse(await read(keptPath))).toMatchObject({
        role: 'group',
        at: 'consensus.social-network.reference',
        given: { 'consensus.agreed': 'take-over', 'consensus.social-network.intervention': 4 },
      })

      const again = start(['score', casePath, '--rater', 'groep-1'])
      await again.see(asked.resume)
      await again.press(enter, agree.reference)
      await again.play(steps.slice(3))
      await again.press(interrupt, 'Verder gaan')
      await again.ended

      await write('antwoorden.yaml', await read(keptPath))
      const given = await run(['score', casePath, '--answers', 'antwoorden.yaml'], { cwd: folder, env: dutch })
      expect(given).toMatchObject({ code: 0, stdout: '' })
      expect(ratingsIn(await read(casePath)).at(-1)).toEqual(ratingsIn(`ratings:\n${added}`)[0])
      expect(await names('cases')).toEqual(['eettafel.yaml'])
    }))

  test('without a terminal wants every answer that is asked for', () =>
    inProjectOfTwo(async ({ read, write, folder }, before) => {
      await write(
        'antwoorden.yaml',
        'answers: 1\ncase: bewegen-met-pijn\nrater: groep-1\nrole: group\nof: client\ninstrument: life-domains\nat: review\ngiven:\n  consensus.agreed: take-over\n',
      )
      const { code, stderr } = await run(['score', casePath, '--answers', 'antwoorden.yaml'], {
        cwd: folder,
        env: dutch,
      })
      expect(code).toBe(1)
      expect(stderr).toContain('nog niet beantwoord: consensus.social-network.start')
      expect(await read(casePath)).toBe(before)
    }))

  test('without a terminal wants a reason for a level that nobody gave', () =>
    inProjectOfTwo(async ({ read, write, folder }, before) => {
      const given = ['start: 3', 'intervention: 2', 'reference: 3', "because: ''"]
      await write(
        'antwoorden.yaml',
        `answers: 1\ncase: bewegen-met-pijn\nrater: groep-1\nrole: group\nof: client\ninstrument: life-domains\nat: review\ngiven:\n  consensus.agreed: take-over\n${given.map((one) => `  consensus.social-network.${one}\n`).join('')}`,
      )
      const { code, stderr } = await run(['score', casePath, '--answers', 'antwoorden.yaml'], {
        cwd: folder,
        env: dutch,
      })
      expect(code).toBe(1)
      expect(stderr).toContain('consensus.social-network.intervention: Dit valt buiten wat is gegeven (4 tot 5)')
      expect(stderr).toContain('consensus.social-network.because past niet: Schrijf in een paar woorden waarom.')
      expect(await read(casePath)).toBe(before)
    }))

  test('is asked for in lines too', () =>
    inProjectOfTwo(async ({ start, read }) => {
      const terminal = start([...asGroup, '--plain'])
      await terminal.see('Om wiens leven gaat het?')
      await terminal.press(
        `1${enter}`,
        `Hierover gaven allen hetzelfde: … ${agree.all.slice(2)} … 1. in één keer overnemen`,
      )
      await terminal.press(`1${enter}`, 'sociaal-werker-12: 5 (1 niveau verschil) … hoe was het aan het begin?')
      await terminal.press(enter, 'hoe is het aan het eind, met de ondersteuning?')
      await terminal.press(`4${enter}`, 'hoe zou het zijn geweest')
      await terminal.press(enter, agree.because.slice(2))
      await terminal.press(`De groep vraagt hem mee${enter}`, 'Zo opnemen in de casus?')
      await terminal.press(`1${enter}`, 'Opgenomen in')
      expect(await terminal.ended).toEqual({ code: 0, signal: 0 })
      expect(ratingsIn(await read(casePath)).at(-1)).toEqual(ratingsIn(`ratings:\n${added}`)[0])
    }))
})

describe.concurrent('who has the scores of others in sight', () => {
  test('gives a score after discussion, and that is kept', () =>
    inProject(async ({ start, read }) => {
      const terminal = start([...command, '--show-others'])
      await begin(terminal)
      await terminal.press(enter, asked.keep)
      await terminal.press(interrupt, 'Uw antwoorden staan in')
      await terminal.ended
      expect(parse(await read(answersPath))).toMatchObject({ role: 'professional', after_discussion: true })
    }))
})
