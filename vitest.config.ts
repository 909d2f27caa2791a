import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'

// Any time zone and no colour, so that neither can leak into a result; and time enough for a machine that is very busy.
export const settings = {
  env: { NO_COLOR: '1', TZ: 'Pacific/Kiritimati' },
  testTimeout: 180_000,
  setupFiles: [fileURLToPath(new URL('test/inputs.ts', import.meta.url))],
}

/** What has a state that no two files may share: a picture is drawn by a program that begins once in a process. */
const alone = ['test/reports/docx*.test.ts']
const slow = [...configDefaults.exclude, 'test/**/*.slow.test.ts']

export default defineConfig({
  test: {
    // Every core: by default one of them only watches.
    maxWorkers: '100%',
    globalSetup: './scripts/build.js',
    projects: [
      {
        test: {
          ...settings,
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: [...slow, ...alone],
          // To load the program anew for each of some 300 files takes longer than to test it.
          isolate: false,
        },
      },
      { test: { ...settings, name: 'alone', include: alone, exclude: slow } },
    ],
    // What the tests of the source itself reach: what only the built program runs is not seen.
    coverage: {
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'json-summary', 'html'],
      reportsDirectory: 'reports/coverage',
    },
  },
})
