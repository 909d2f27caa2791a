import { readFile } from 'node:fs/promises'
import type { Look } from '../../src/reports/look.ts'

/** The look a project has that sets none, with the files that the build put beside the program. */
export const usualLook: Look = {
  accent: '#1d5b79',
  logo: null,
  asset: (name) =>
    readFile(
      new URL(name.startsWith('report.') ? `../../templates/report/${name}` : `../../dist/${name}`, import.meta.url),
    ),
}
