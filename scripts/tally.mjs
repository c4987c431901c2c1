import { readFileSync } from 'node:fs'

// The last line of a run, `N passed, N failed`, from the report that Vitest leaves in CI. A step
// that failed before or beside the tests (lint, types, a file that does not load) counts as one.
const status = Number(process.argv[2] ?? 0)

const { passed, failed } = count()
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

function count() {
  const report = readReport()
  if (!report) return { passed: 0, failed: 1 }
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  const failed = report.numFailedTests + broken.length
  return { passed: report.numPassedTests, failed: Math.max(failed, status === 0 ? 0 : 1) }
}

function readReport() {
  try {
    return JSON.parse(readFileSync(new URL('../reports/tests.json', import.meta.url), 'utf8'))
  } catch {
    return undefined
  }
}
