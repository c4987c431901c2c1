import { defineConfig } from 'vitest/config'

/** Pure functions of the library: their tests leave nothing behind and may share a process. */
const pure = ['text', 'document', 'commitments', 'align', 'compare', 'evaluate', 'gold']
const pureTests = pure.map((room) => `tests/${room}/**/*.test.ts`)

export default defineConfig({
  test: {
    testTimeout: 20_000,
    env: { DUIZHAO_CACHE: 'off' },
    // Most tests wait for a program that they run.
    maxWorkers: '100%',
    reporters: process.env.CI
      ? ['default', ['json', { outputFile: 'reports/tests.json' }]]
      : ['default'],
    projects: [
      { extends: true, test: { name: 'pure', include: pureTests, isolate: false } },
      {
        extends: true,
        test: { name: 'whole', include: ['tests/**/*.test.{ts,tsx}'], exclude: pureTests },
      },
    ],
  },
})
