import { readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { commands } from '../../cli/commands/registry.ts'
import { runCli } from './run-cli.ts'

describe.each(['README.md', 'README.zh-CN.md'])('%s', (name) => {
  const readme = readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')

  test.each(commands)('names duizhao $name', ({ name: command }) => {
    expect(readme).toMatch(new RegExp(`\`duizhao ${command}[\` ]`))
  })

  test('shows what the program prints', () => {
    const [shown] = /(?<=```text\n)[^`]*(?=```)/u.exec(readme) ?? ['']
    const args = ['compare', 'national-2022', 'sichuan-2023', '--task', '6', '--no-decisions']
    const printed = stripVTControlCharacters(runCli(args, { env: { FORCE_COLOR: '1' } }).stdout)
    const words = (text: string) => new Set(text.match(/\p{Script=Han}{6,}/gu))
    for (const word of words(shown)) expect(printed).toContain(word)
  })

  test('links to files that are there', () => {
    for (const [, path = ''] of readme.matchAll(/\]\((?!https?:)([^)#]+)/gu)) {
      expect(() => readFileSync(new URL(`../../${path}`, import.meta.url))).not.toThrow()
    }
  })
})
