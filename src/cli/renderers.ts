import { readFile } from 'node:fs/promises'
import type { AssetName, Look } from '../reports/look.ts'

/** Where the program was built to: `dist/`. */
const built = new URL('./', import.meta.url)

/** What makes a document look like something; each is a heavy part of the program, and is loaded when its format is asked for. */
export const renderers = {
  html: async () => (await import('../reports/render/html.ts')).html,
  pdf: async () => (await import('../reports/render/pdf.ts')).pdf,
  docx: () => import('../reports/render/docx.ts'),
  xlsx: async () => (await import('../reports/render/xlsx.ts')).xlsx,
  csv: async () => (await import('../reports/render/csv.ts')).csv,
  md: async () => (await import('../reports/render/markdown.ts')).markdown,
} as const

/** The files that come with the program, by their names. */
export const asset: Look['asset'] = (name: AssetName) =>
  readFile(new URL(name.startsWith('report.') ? `../templates/report/${name}` : name, built))
