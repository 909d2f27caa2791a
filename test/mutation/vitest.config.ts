import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'
import { settings } from '../../vitest.config.ts'
import { NearestFirst } from './nearest-first.ts'

// The tests that call the source itself: a mutant is not in the built program, so tests of that cannot kill one.
const { globalSetup: _, ...unbuilt } = settings
const fewer = fileURLToPath(new URL('fewer-inputs.ts', import.meta.url))

export default defineConfig({
  resolve: { alias: [{ find: /^fast-check$/, replacement: fewer }] },
  test: {
    ...unbuilt,
    // Changed code is slow, and a limit of the runner's own would count as a mutant killed.
    testTimeout: 600_000,
    isolate: false,
    sequence: { sequencer: NearestFirst },
    include: ['test/core/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/**/*.slow.test.ts'],
  },
})
