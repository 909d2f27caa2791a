import { readFile } from 'node:fs/promises'

/** A text that comes with the program, by its name in `templates/`. */
export function template(name: string): Promise<string> {
  return readFile(new URL(`../templates/${name}`, import.meta.url), 'utf8')
}

/** Lines as comments. */
export function commented(lines: readonly string[]): string {
  return lines.map((line) => `# ${line}`.trimEnd()).join('\n')
}

/** A template with another explanation above it, for the schema that an editor is to use. */
export function withHead(text: string, schema: string, head: readonly string[]): string {
  const rest = text.slice(text.indexOf('\n\n'))
  return `# yaml-language-server: $schema=${schema}\n${commented(head)}${rest}`
}

/** A text of which nothing counts: who takes one `#` and a space from each line, has the text back. */
export function asleep(text: string): string {
  return text.replace(/^(?=#)/gm, '#').replace(/^(?=[^#\n])/gm, '# ')
}
