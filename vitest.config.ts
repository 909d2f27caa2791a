import { configDefaults, defineConfig } from 'vitest/config'

// Any time zone and no colour, so that neither can leak into a result.
export const settings = {
  env: { NO_COLOR: '1', TZ: 'Pacific/Kiritimati' },
  testTimeout: 30_000,
  globalSetup: './scripts/build.js',
}

export default defineConfig({
  test: {
    ...settings,
    include: ['test/**/*.test.ts'],
    // Every core: by default one of them only watches.
    maxWorkers: '100%',
    exclude: [...configDefaults.exclude, 'test/**/*.slow.test.ts'],
    // What the tests of the source itself reach: what only the built program runs is not seen.
    coverage: {
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'json-summary', 'html'],
      reportsDirectory: 'reports/coverage',
    },
  },
})
