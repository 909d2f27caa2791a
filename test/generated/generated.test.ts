import { describe, expect, it } from 'vitest'
import { jsonSchema } from '../../src/formats/json-schema.ts'
import { type SchemaName, schemas } from '../../src/formats/schemas/all.ts'
import { type FieldRow, fieldRows } from './field-reference.ts'

// What is made from the schemas stands in the repository, so that editors and readers have it without the program.
// `npx vitest run test/generated -u` makes it anew.

const names = Object.keys(schemas) as SchemaName[]

const pages = {
  en: {
    path: '../../docs/fields.md',
    title: 'The fields of every file',
    intro:
      'Made from the schemas; do not edit. `[]` are the items of a list, `*` is a name you choose, **bold** is required.',
    head: ['field', 'takes', 'meaning'],
  },
  nl: {
    path: '../../docs/velden.md',
    title: 'De velden van elk bestand',
    intro:
      'Gemaakt uit de schema’s; niet met de hand wijzigen. `[]` zijn de onderdelen van een lijst, `*` is een naam die u zelf kiest, **vet** is verplicht.',
    head: ['veld', 'neemt', 'betekenis'],
  },
} as const

const takesInDutch: Readonly<Record<string, string>> = {
  list: 'lijst',
  map: 'groep velden',
  text: 'tekst',
  nothing: 'niets',
}

function inLanguage(takes: string, language: 'nl' | 'en'): string {
  if (language === 'en') return takes
  return (
    takesInDutch[takes] ??
    takes
      .replace(/^number/, 'getal')
      .replace(' from ', ' vanaf ')
      .replace(' to ', ' tot ')
      .replace(/ between (\S+) and /, ' tussen $1 en ')
  )
}

function row({ path, takes, required, meaning }: FieldRow, language: 'nl' | 'en'): string {
  const name = required ? `**\`${path}\`**` : `\`${path}\``
  return `| ${name} | ${takes.map((one) => inLanguage(one, language)).join('; ')} | ${meaning?.[language] ?? ''} |`
}

describe.each(names)('the schema of %s', (name) => {
  it('is what editors get', async () => {
    const text = `${JSON.stringify(jsonSchema(name, 'nl'), null, 2)}\n`
    await expect(text).toMatchFileSnapshot(`../../schemas/${name}.schema.json`)
  })

  it('gives every field a meaning in both languages, but those of a range or a text in two languages', () => {
    const own = [
      'low',
      'likely',
      'high',
      'distribution',
      'mean',
      'sd',
      'nl',
      'en',
      'costs',
      'effects',
      'certain',
      'probable',
      'possible',
      'because',
      'value',
      'label',
      'age_group',
      'household',
    ]
    const silent = fieldRows(name).filter(
      ({ meaning, path }) => meaning === null && !own.includes(path.split('.').at(-1) as string),
    )
    expect(silent.map(({ path }) => path)).toEqual([])
  })
})

describe.each(['en', 'nl'] as const)('the field reference in %s', (language) => {
  it('is made from the schemas', async () => {
    const { path, title, intro, head } = pages[language]
    const sections = names.map((name) =>
      [
        `## ${name}`,
        '',
        `| ${head.join(' | ')} |`,
        '| --- | --- | --- |',
        ...fieldRows(name).map((one) => row(one, language)),
      ].join('\n'),
    )
    await expect([`# ${title}`, '', intro, '', sections.join('\n\n'), ''].join('\n')).toMatchFileSnapshot(path)
  })
})
