import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Plugin } from 'vitest/config'

const root = new URL('../../', import.meta.url)
const at = (name: string) => fileURLToPath(new URL(name, root))

/** Has tests that run the program in their own process run it from the source; its lists, templates and renderers are those that were built. */
export const unbuilt: Plugin = {
  name: 'unbuilt',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!source.endsWith('/run-here.ts') || importer === undefined || importer.startsWith(at('test/mutation/')))
      return null
    return at('test/mutation/run.ts')
  },
  transform(code, id) {
    if (!id.startsWith(at('src/cli/')) || !code.includes('import.meta.url')) return null
    return {
      code: code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(at('dist/main.js')).href)),
      map: null,
    }
  },
}
