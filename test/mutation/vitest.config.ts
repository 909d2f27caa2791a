import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'
import { settings } from '../../vitest.config.ts'
import { NearestFirst } from './nearest-first.ts'
import { unbuilt } from './unbuilt.ts'

// The tests of the core and of what reports say of its results; of the whole program those that hold what it finds, which
// here run it from the source. Golden files and formats, which would notice more, take too long for each of some 14,000 places.
const fewer = fileURLToPath(new URL('fewer-inputs.ts', import.meta.url))

const ofContent = [
  'test/published/*.test.ts',
  'test/reports/{agreement,annual,case-report*,decision,explained,how-sure,inference,uncertainty}.test.ts',
  'test/reports/programme*.test.ts',
]

export default defineConfig({
  plugins: [unbuilt],
  resolve: { alias: [{ find: /^fast-check$/, replacement: fewer }] },
  test: {
    ...settings,
    // Changed code is slow, and a limit of the runner's own would count as a mutant killed.
    testTimeout: 600_000,
    isolate: false,
    sequence: { sequencer: NearestFirst },
    include: ['test/core/**/*.test.ts', 'test/findings/findings.test.ts', ...ofContent],
    exclude: [...configDefaults.exclude, 'test/**/*.slow.test.ts'],
  },
})
