import { defineConfig } from 'vitest/config'
import { settings } from './vitest.config.ts'

export default defineConfig({ test: { ...settings, include: ['test/**/*.slow.test.ts'], testTimeout: 300_000 } })
