import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { type FindingCode, type Severity, severityOf } from '../../src/core/finding.ts'
import { mayBeLowered } from '../../src/core/finding-settings.ts'
import { findingPages as english } from '../../src/language/en/finding-pages.ts'
import type { FindingPages } from '../../src/language/finding-sentences.ts'
import { findingPages as dutch } from '../../src/language/nl/finding-pages.ts'
import { sentencesIn } from '../../src/language/sentences.ts'
import { codes, folder, type Language } from './fixtures.ts'

/** The words of a page around those of its findings. */
interface Frame {
  readonly file: string
  readonly introduction: string
  readonly groups: Readonly<Record<Group, readonly [heading: string, sentence: string]>>
  readonly severity: Readonly<Record<Severity, string>>
  readonly mend: string
}

type Group = 'file' | 'field' | 'fields' | 'cases' | 'warning' | 'note'

const frames: Readonly<Record<Language, Frame>> = {
  nl: {
    file: 'bevindingen.md',
    introduction: `# Bevindingen

<!-- Gemaakt uit de zinnen en voorbeelden van het programma: verander deze bladzijde niet met de hand. -->

[In English](findings.md)

\`effectcalc check\` zegt wat er in de bestanden staat dat niet te berekenen is, of dat anders gelezen wordt dan u denkt. Deze bladzijde legt elke bevinding uit.

## Hoe leest u een bevinding?

\`\`\`
EXAMPLE
\`\`\`

- De eerste regel zegt in welk bestand het is, op welke regel en bij het hoeveelste teken, wat er aan de hand is, en de code van de bevinding. Die code verandert niet en staat hieronder als kop.
- Daarna komt de regel uit het bestand, met \`^\` onder de woorden waar het om gaat. Daarnaast staat wat er verwacht werd, of wat er waarschijnlijk bedoeld is.
- Achter \`=\` staat hoe u het oplost.

Vrije tekst staat er als \`…\`, omdat die over een cliënt kan gaan. Een verschreven woord wordt wel genoemd: kijk daarnaar voor u een bevinding aan een ander stuurt.

## Hoe ernstig is het?

| | wat het betekent | exitcode van \`check\` |
|---|---|---|
| fout | deze casus kan niet berekend worden; het rapport laat de casus weg en zegt dat | 1 |
| waarschuwing | het kan wel berekend worden, maar is misschien niet zo bedoeld | 0; met \`--strict\` 1 |
| opmerking | hoort bij de uitkomst, en staat alleen in het rapport | 0 |

Exitcode 2 betekent dat het programma niet kon beginnen, bijvoorbeeld omdat een genoemd bestand er niet is. Exitcode 3 is een fout van effectcalc zelf, en 130 een afgebroken run.

Een project kan bevindingen anders wegen, of beginnen met wat er al is: zie [nakijken zonder dat er iemand bij zit](automatisch.md).`,
    groups: {
      file: [
        'Fouten in een bestand als geheel',
        'Het bestand kan niet gelezen worden, of niet als velden met waarden.',
      ],
      field: ['Fouten in één veld', 'Een veld ontbreekt, is verschreven, of heeft een waarde die daar niet kan staan.'],
      fields: ['Fouten tussen velden', 'Elk veld is op zichzelf in orde, maar samen kloppen ze niet.'],
      cases: ['Fouten tussen casussen', 'Elke casus is op zichzelf in orde, maar naast elkaar kan het niet.'],
      warning: ['Waarschuwingen', 'De casus wordt berekend. Kijk of het zo bedoeld is.'],
      note: [
        'Opmerkingen in het rapport',
        'Er hoeft niets te gebeuren. Een lezer moet dit weten om de uitkomst te kunnen wegen.',
      ],
    },
    severity: { error: 'Fout', warning: 'Waarschuwing', note: 'Opmerking' },
    mend: 'Oplossen:',
  },
  en: {
    file: 'findings.md',
    introduction: `# Findings

<!-- Made from the program's sentences and examples: do not change this page by hand. -->

[In het Nederlands](bevindingen.md)

\`effectcalc check\` says what in the files cannot be calculated, or is read in another way than you think. This page explains every finding.

## How to read a finding

\`\`\`
EXAMPLE
\`\`\`

- The first line says in which file it is, on which line and at which character, what is the matter, and the code of the finding. That code does not change and is a heading below.
- Then comes the line of the file, with \`^\` under the words it is about. Next to it is what was expected, or what was probably meant.
- After \`=\` you read how to mend it.

Free text is shown as \`…\`, since it may be about a client. A misspelt word is quoted: look at that before you send a finding to someone else.

## How serious is it?

| | what it means | exit code of \`check\` |
|---|---|---|
| error | this case cannot be calculated; the report leaves it out and says so | 1 |
| warning | it can be calculated, but may not be meant so | 0; with \`--strict\` 1 |
| note | belongs to the outcome, and is in the report only | 0 |

Exit code 2 means that the program could not start, for instance because a file that was named is not there. Exit code 3 is a fault of effectcalc itself, and 130 a run that was interrupted.

A project can weigh findings otherwise, or begin with what is there: see [checking without anybody watching](ci.md).`,
    groups: {
      file: ['Errors in a file as a whole', 'The file cannot be read, or not as fields with values.'],
      field: ['Errors in one field', 'A field is missing, misspelt, or has a value that does not belong there.'],
      fields: ['Errors between fields', 'Each field is fine by itself, but together they do not fit.'],
      cases: ['Errors between cases', 'Each case is fine by itself, but not beside the others.'],
      warning: ['Warnings', 'The case is calculated. See whether it is meant so.'],
      note: ['Notes in the report', 'Nothing has to be done. A reader has to know this to weigh the outcome.'],
    },
    severity: { error: 'Error', warning: 'Warning', note: 'Note' },
    mend: 'To mend it:',
  },
}

describe.each([
  ['nl', dutch],
  ['en', english],
] as const)('the page of findings (%s)', (language, pages) => {
  test('says of every finding what it is, why it matters, how to mend it, and shows one', async () => {
    for (const code of codes) {
      const { what, why, mend } = pages[code]
      for (const part of [what, why, mend]) expect(part, code).toMatch(/^\S.{15,}/)
      expect(what, code).toMatch(/[.:]$/)
      expect(why, code).toMatch(/\.$/)
      expect(await example(code, language), code).toContain(`[${code}]`)
    }
    expect(Object.keys(pages).sort()).toEqual([...codes].sort())
  })

  test('is what the program says', async () => {
    const page = await pageOf(language, pages)
    expect(page).not.toMatch(/Jansen/)
    await expect(page).toMatchFileSnapshot(`../../docs/${frames[language].file}`)
  })
})

async function pageOf(language: Language, pages: FindingPages): Promise<string> {
  const frame = frames[language]
  const parts = await Promise.all(
    (Object.keys(frame.groups) as Group[]).map(async (group) => {
      const sections = codes.filter((code) => groupOf(code) === group).map((code) => section(code, language, pages))
      return [`## ${frame.groups[group][0]}`, frame.groups[group][1], ...(await Promise.all(sections))]
    }),
  )
  return `${[frame.introduction.replace('EXAMPLE', await example('unknown-price', language)), ...parts.flat()].join('\n\n')}\n`
}

async function section(code: FindingCode, language: Language, pages: FindingPages): Promise<string> {
  const { what, why, mend } = pages[code]
  const { severity, mend: toMend } = frames[language]
  const { rule } = sentencesIn[language].checkSettings
  return [
    `### ${code}`,
    `**${severity[severityOf(code)]}.** ${what} ${why}`,
    `**${toMend}** ${mend}`,
    mayBeLowered(code) ? rule.changeable(code) : rule.fixed,
    `\`\`\`\n${await example(code, language)}\n\`\`\``,
  ].join('\n\n')
}

/** The finding itself as the program shows it: without the path to its fixture, the last count and the exit code. */
async function example(code: FindingCode, language: Language): Promise<string> {
  const golden = await readFile(`${folder}${code}/expected.${language}.txt`, 'utf8')
  const [finding] = golden.replaceAll(`test/findings/${code}/`, '').split(/\n\n|\nexit code/)
  return finding as string
}

/** Codes stand in the order of their kinds; the first of each kind of error is named here. */
function groupOf(code: FindingCode): Group {
  const severity = severityOf(code)
  if (severity !== 'error') return severity
  const firsts: readonly (readonly [FindingCode, Group])[] = [
    ['duplicate-case', 'cases'],
    ['older-format', 'fields'],
    ['duplicate-key', 'field'],
    ['unreadable-file', 'file'],
  ]
  const [, group] = firsts.find(([first]) => codes.indexOf(code) >= codes.indexOf(first)) as readonly [
    FindingCode,
    Group,
  ]
  return group
}
