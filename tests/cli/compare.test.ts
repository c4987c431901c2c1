import { spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { comparisonSchema } from '../../src/compare/comparison.ts'
import { runCli } from './run-cli.ts'

const names = ['national-2022', 'sichuan-2023']

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-'))
  const evil = '\u001b]0;owned\u0007\u001b[2J\u009b31m\u202e'
  writeFileSync(
    join(folder, 'evil.txt'),
    `一、重点${evil}任务\n（一）提高${evil}质量\n加强${evil}标准建设，推动产业升级。\n`,
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('--format json', () => {
  test('one local: one comparison that fits the schema', () => {
    const { status, stdout, stderr } = runCli(['compare', ...names, '--format', 'json'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const comparison = comparisonSchema.strict().parse(JSON.parse(stdout))
    expect([comparison.base.id, comparison.local.id]).toEqual(names)
  })

  test('several locals: an array in the order asked for, the same on every run', () => {
    const args = ['compare', 'national-2022', 'gansu-2023', 'chengdu-2023', '--format', 'json']
    const { stdout } = runCli(args)
    const ids = JSON.parse(stdout).map(({ local }: { local: { id: string } }) => local.id)
    expect(ids).toEqual(['gansu-2023', 'chengdu-2023'])
    expect(runCli(args, { env: { TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8' } }).stdout).toBe(
      stdout,
    )
  })

  test('paths need no workspace', () => {
    const { stdout } = runCli(['compare', 'evil.txt', 'evil.txt', '--format', 'json'], {
      cwd: folder,
    })
    expect(JSON.parse(stdout).base).toMatchObject({ id: 'evil', source: { path: 'evil.txt' } })
  })
})

describe('text', () => {
  test('every task has its block, counts and totals', () => {
    const { status, stdout } = runCli(['compare', ...names])
    expect(status).toBe(0)
    expect(stdout).toContain('t5 （五）提高基础件通用件质量性能')
    expect(stdout).toMatch(/^ {3}= \d+ {2}~ \d+ {2}- \d+ {2}\+ \d+ {2}↷ \d+$/m)
    expect(stdout).toMatch(/of the base text [\d.]+% retained, [\d.]+% adapted, [\d.]+% omitted/)
  })

  test('is plain when piped, coloured when asked, and NO_COLOR goes before FORCE_COLOR', () => {
    const plain = runCli(['compare', ...names]).stdout
    expect(plain).toBe(stripVTControlCharacters(plain))
    const coloured = runCli(['compare', ...names], { env: { FORCE_COLOR: '1' } }).stdout
    expect(coloured).toContain('\u001b[')
    const env = { FORCE_COLOR: '1', NO_COLOR: '1' }
    expect(runCli(['compare', ...names], { env }).stdout).toBe(plain)
  })

  test('--task shows one task alone, with its retained clauses', () => {
    const { status, stdout } = runCli(['compare', ...names, '--task', '（五）'])
    expect(status).toBe(0)
    expect(stdout.match(/^## .*$/gm)).toEqual(['## t5 （五）提高基础件通用件质量性能'])
    expect(stdout).toMatch(/^=/m)
  })

  test('a part of several titles names them all', () => {
    const { status, stderr } = runCli(['compare', ...names, '--task', '质量'])
    expect(status).toBe(2)
    expect(stderr).toMatch(/fits several tasks \(t\d+ .*, t\d+ /)
  })

  test.each([
    ['compare', 'evil.txt', 'evil.txt', '--task', '1'],
    ['outline', 'evil.txt'],
    ['text', 'evil.txt'],
  ])('nothing a terminal obeys leaves a document: %s', (...args) => {
    const { status, stdout } = runCli(args, { cwd: folder })
    expect(status).toBe(0)
    expect(stdout).toContain('质量')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be there
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  })
})

test('a standard output that cannot be written is said, and is a failure', () => {
  const full = openSync('/dev/full', 'w')
  for (const [language, words] of [
    ['en', 'standard output: cannot be written (ENOSPC)'],
    ['zh', '标准输出：无法写入（ENOSPC）'],
  ]) {
    const { status, stderr } = runCli(['--lang', language ?? '', 'compare', ...names], {
      stdout: full,
    })
    expect(stderr).toContain(words)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(status).toBe(2)
  }
  closeSync(full)
})

test('a reader that stops early is no failure', async () => {
  const main = new URL('../../dist/cli/main.js', import.meta.url).pathname
  const child = spawn(
    'sh',
    [
      '-c',
      `"${process.execPath}" "${main}" compare ${names.join(' ')} --format json | head -c 10; echo; echo "$?"`,
    ],
    {
      cwd: new URL('../..', import.meta.url).pathname,
    },
  )
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  expect(await new Promise((done) => child.on('close', done))).toBe(0)
  expect(stderr).toBe('')
})
