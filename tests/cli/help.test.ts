import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { commands } from '../../cli/commands/registry.ts'
import { version } from '../../src/version.ts'
import { runCli } from './run-cli.ts'
import { runHere } from './run-here.ts'

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

test('--version is the version of the package', () => {
  expect(version).toBe(manifest.version)
  expect(runCli(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
})

test.each(['zh', 'en'] as const)('--help lists every command with its summary (%s)', (language) => {
  const { status, stdout, stderr } = runCli(['--help', '--lang', language], {
    env: { COLUMNS: '200' },
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const oneLine = stdout.replace(/\s+/g, ' ')
  for (const { name, summary } of commands)
    expect(oneLine).toContain(`${name} ${summary[language]}`)
})

test('the language follows the locale and --lang goes before it', () => {
  expect(runCli(['--help'], { env: { LC_ALL: '', LANG: 'zh_CN.UTF-8' } }).stdout).toContain('用法')
  expect(
    runCli(['--help'], { env: { LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' } }).stdout,
  ).toContain('Usage')
  expect(runCli(['--lang', 'en', '--help'], { env: { LC_ALL: 'zh_TW' } }).stdout).toContain('Usage')
})

test('choices of arguments are given as those of options are', async () => {
  const { stdout } = await runHere(['decide', '--help', '--lang', 'zh'])
  expect(stdout).toContain('(approve | reject | link')
})

describe.each(commands)('$name --help', ({ name }) => {
  test.each(['zh', 'en'])('has examples (%s)', async (language) => {
    const { status, stdout } = await runHere([name, '--help', '--lang', language])
    expect(status).toBe(0)
    expect(stdout).toContain(language === 'zh' ? '示例：\n  duizhao' : 'Examples:\n  duizhao')
  })
})
