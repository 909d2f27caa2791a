import { defineConfig } from 'vitest/config'
import { settings } from './vitest.config.ts'

export default defineConfig({
  test: {
    ...settings,
    globalSetup: './scripts/build.js',
    include: ['test/**/*.slow.test.ts'],
    testTimeout: 900_000,
    // Some install a package first, from a registry that may be slow.
    hookTimeout: 300_000,
  },
})
