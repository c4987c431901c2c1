import { expect, test } from 'vitest'
import { runCli } from './run-cli.ts'

test('the shipped comparisons are what their snapshots say; `npx duizhao update` approves new ones', () => {
  const { status, stdout } = runCli(['check'])
  expect(status, stdout.slice(0, 4000)).toBe(0)
}, 60_000)
