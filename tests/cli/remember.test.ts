import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { rememberBetweenRuns } from '../../cli/remember.ts'
import { runCli } from './run-cli.ts'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'duizhao-home-'))
})
afterEach(() => rmSync(home, { recursive: true }))

const compare = (env: NodeJS.ProcessEnv, ...more: string[]) =>
  runCli(['compare', 'national-2022', 'sichuan-2014', ...more], {
    env: { DUIZHAO_CACHE: '', HOME: home, XDG_CACHE_HOME: join(home, 'cache'), ...env },
  }).stdout

test('a comparison is the same computed, remembered and where nothing is remembered', () => {
  const computed = compare({}, '--format', 'json')
  expect(readdirSync(join(home, 'cache', 'duizhao'))).toHaveLength(1)
  expect(compare({}, '--format', 'json')).toBe(computed)
  expect(compare({ DUIZHAO_CACHE: 'off' }, '--format', 'json')).toBe(computed)
  expect(readdirSync(home)).toEqual(['cache'])
})

test('the folder may be named, and decisions left aside are remembered apart', () => {
  const folder = join(home, 'mine')
  compare({ DUIZHAO_CACHE: folder })
  compare({ DUIZHAO_CACHE: folder })
  expect(readdirSync(folder)).toHaveLength(1)
  compare({ DUIZHAO_CACHE: folder }, '--no-decisions')
  expect(readdirSync(folder)).toHaveLength(2)
})

test('an empty HOME leaves no folder where the command is run', () => {
  const text = compare({ HOME: '', XDG_CACHE_HOME: '' }, '--format', 'json')
  expect(text).toContain('schemaVersion')
  expect(existsSync(new URL('../../.cache', import.meta.url))).toBe(false)
})

test('a user without a home remembers nothing', async () => {
  vi.doMock('env-paths', () => {
    throw new Error('uv_os_homedir returned ENOENT')
  })
  await expect(rememberBetweenRuns({})).resolves.toBeUndefined()
  vi.doUnmock('env-paths')
})
