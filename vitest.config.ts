import { defineConfig } from 'vitest/config'

/** They put other modules in the place of ours, or have the program remember: each needs a process of its own. */
const alone = [
  'tests/cli/remember.test.ts',
  'tests/files/lock.test.ts',
  'tests/workspace/comparisons/compare-opened.test.ts',
  'tests/workspace/comparisons/remembered.test.ts',
]

export default defineConfig({
  test: {
    testTimeout: 20_000,
    env: { DUIZHAO_CACHE: 'off' },
    // Many tests wait for a program that they run.
    maxWorkers: '100%',
    reporters: process.env.CI
      ? ['default', ['json', { outputFile: 'reports/tests.json' }]]
      : ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: alone,
          // Loading the program takes longer than most tests of it.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
})
