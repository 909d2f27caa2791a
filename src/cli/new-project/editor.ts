import type { SchemaName } from '../../formats/schemas/all.ts'

/** Where the schema of a format stands in a project, as `new` expects it too. */
export function schemaPath(name: SchemaName): string {
  return `schemas/${name}.schema.json`
}

/** Which files of a project follow which schema. */
const places: Partial<Record<SchemaName, readonly string[]>> = {
  case: ['cases/**/*.yaml', 'cases/**/*.yml'],
  settings: ['effectcalc.yaml'],
  programme: ['programme.yaml'],
  prices: ['prices/*.yaml', 'prices/*.yml'],
  payers: ['payers.yaml'],
  instrument: ['instruments/*.yaml', 'instruments/*.yml'],
  answers: ['answers/*.yaml'],
}

/** Settings of VS Code and what is made from it: the schemas, and no other that some network holds. */
export function editorSettings(): string {
  const schemas = Object.entries(places).map(([name, files]) => [`./${schemaPath(name as SchemaName)}`, files])
  return json({
    'yaml.schemas': Object.fromEntries(schemas),
    'yaml.schemaStore.enable': false,
    'yaml.kubernetesCRDStore.enable': false,
    'yaml.customTags': [],
    'yaml.format.enable': false,
    'redhat.telemetry.enabled': false,
    'files.eol': '\n',
    '[yaml]': {
      'editor.insertSpaces': true,
      'editor.tabSize': 2,
      'editor.quickSuggestions': { other: true, comments: false, strings: true },
    },
  })
}

/** What VS Code proposes to install: the extension that reads the schemas. */
export function recommendedExtensions(): string {
  return json({ recommendations: ['redhat.vscode-yaml'] })
}

/** A value as the text of a JSON file. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
