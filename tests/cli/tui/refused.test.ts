import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import { hasTmux, main, openTerminal, prompt, review, type Terminal } from './tmux.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

let terminal: Terminal | undefined
afterEach(() => terminal?.close())

test.each([[[]], [['review']], [['review', '--lang', 'zh']]])(
  'without a terminal, duizhao %j says what to run instead and exits 2',
  (args) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
      cwd: root,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', DUIZHAO_CACHE: 'off' },
    })
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^duizhao: .*duizhao compare.*\n$/u)
    expect(stderr).not.toContain('\u001b')
  },
)

describe.skipIf(!hasTmux)('in a terminal that will not do', () => {
  test.each([
    ['TERM=dumb', {}, 'TERM=dumb'],
    ['CI=true', {}, 'CI'],
    ['', { columns: 20, rows: 5 }, 'duizhao decide'],
  ])('%s %j', async (variables, size, reason) => {
    terminal = openTerminal({ cwd: root, ...size })
    await terminal.until(prompt)
    const history = terminal.ask('#{alternate_on}')
    terminal.type(`clear; ${variables} ${review()}; echo status=$?\n`)
    const screen = await terminal.until(/status=2/u)
    expect(screen.replaceAll('\n', '')).toContain(reason)
    expect(screen.replaceAll('\n', '')).toMatch(/BASE LOCAL…/u)
    expect(terminal.ask('#{alternate_on}')).toBe(history)
  })
})
