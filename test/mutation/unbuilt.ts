import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Plugin } from 'vitest/config'

const root = new URL('../../', import.meta.url)
const at = (name: string) => fileURLToPath(new URL(name, root))

/** Has tests that run the program run it from the source; its lists, templates and renderers are those that were built. */
export const unbuilt: Plugin = {
  name: 'unbuilt',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!source.endsWith('/run.ts') || importer === undefined || /test\/(mutation|cli\/in-process)/.test(importer))
      return null
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true })
    return resolved?.id === at('test/cli/run.ts') ? at('test/mutation/run.ts') : resolved
  },
  transform(code, id) {
    if (!id.startsWith(at('src/cli/')) || !code.includes('import.meta.url')) return null
    return {
      code: code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(at('dist/main.js')).href)),
      map: null,
    }
  },
}
