import { execFileSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hasTmux, openTerminal, prompt, review, type Terminal } from './tmux.ts'
import { copyWorkspace, decisionRows, removeWorkspace } from './workspace.ts'

let folder: string
let terminal: Terminal

beforeEach(() => {
  folder = copyWorkspace()
  terminal = openTerminal({ cwd: folder, env: { EDITOR: join(folder, 'editor.sh') } })
})
afterEach(() => {
  terminal.close()
  removeWorkspace(folder)
})

/** What a program could leave behind: screen, cursor, mouse and keypad modes, and the line discipline. */
function modes(): string {
  const flags = ['alternate_on', 'cursor_flag', 'keypad_cursor_flag', 'mouse_any_flag', 'wrap_flag']
  const tty = terminal.ask('#{pane_tty}')
  const line = execFileSync('stty', ['-a', '-F', tty], { encoding: 'utf8' })
  return terminal.ask(flags.map((flag) => `${flag}=#{${flag}}`).join(' ')) + line
}

/** The process that the shell runs. */
function program(): number {
  const shell = terminal.ask('#{pane_pid}')
  return Number(execFileSync('ps', ['-o', 'pid=', '--ppid', shell], { encoding: 'utf8' }).trim())
}

const endings: Record<string, { how: () => void; status: number }> = {
  q: { how: () => terminal.keys('q'), status: 0 },
  'Ctrl-C': { how: () => terminal.keys('C-c'), status: 130 },
  SIGTERM: { how: () => process.kill(program(), 'SIGTERM'), status: 143 },
  SIGINT: { how: () => process.kill(program(), 'SIGINT'), status: 130 },
  SIGHUP: { how: () => process.kill(program(), 'SIGHUP'), status: 129 },
}

describe.skipIf(!hasTmux)('the terminal is left as it was found', { timeout: 60_000 }, () => {
  test.each(Object.entries(endings))('after %s', async (_, { how, status }) => {
    await terminal.until(prompt)
    const before = modes()
    terminal.type(`${review('sichuan-2023')}; echo status=$?\n`)
    await terminal.until(/❯1 总览/u)
    expect(modes()).not.toBe(before)
    terminal.keys('2')
    await terminal.until(/❯2 对照/u)
    how()
    const screen = await terminal.until(/^status=\d+$/m)
    expect(screen).toContain(`status=${status}`)
    expect(screen).not.toContain('对照')
    expect(modes()).toBe(before)
  })

  test('after an exception, which is told in one line', async () => {
    await terminal.until(prompt)
    const before = modes()
    const broken = join(folder, 'broken.mjs')
    // Loaded before the program: it fails while the screen is up, as a bug anywhere would.
    writeFileSync(
      broken,
      "process.once('SIGUSR2', () => { throw new Error('a bug on purpose') })\n",
    )
    const command = review('sichuan-2023').replace(' ', ` --import ${broken} `)
    terminal.type(`${command}; echo status=$?\n`)
    await terminal.until(/❯1 总览/u)
    process.kill(program(), 'SIGUSR2')
    const screen = await terminal.until(/^status=\d+$/m)
    expect(screen).toContain('a bug on purpose')
    expect(screen).toContain('status=2')
    expect(modes()).toBe(before)
  })

  test('while the editor has it, and the note comes back', async () => {
    const editor = join(folder, 'editor.sh')
    writeFileSync(editor, '#!/bin/sh\nstty -a > modes.txt\nprintf "见第十四条\\n" > "$1"\n')
    chmodSync(editor, 0o755)
    terminal.type(`${review('sichuan-2023')}\n`)
    await terminal.until(/❯1 总览/u)
    terminal.keys('3', 'm', 'C-e')
    await terminal.until(/› 见第十四条/u)
    expect(execFileSync('cat', [join(folder, 'modes.txt')], { encoding: 'utf8' })).toContain(
      ' icanon',
    )
    terminal.keys('Enter', 'a')
    await terminal.until(/已审 1\//u)
    expect(decisionRows(folder)[0]).toMatchObject({ comment: '见第十四条' })
  })

  test('while it is suspended, and taken up again', async () => {
    await terminal.until(prompt)
    const before = modes()
    terminal.type(`${review('sichuan-2023')}\n`)
    await terminal.until(/❯1 总览/u)
    terminal.keys('2')
    const there = await terminal.until(/z 折叠/u)
    terminal.keys('C-z')
    const stopped = await terminal.until(/Stopped/)
    expect(stopped).not.toContain('❯2 对照')
    expect(modes()).toBe(before)
    terminal.type('fg\n')
    expect(await terminal.until(/z 折叠/u)).toBe(there)
    terminal.keys('1')
    await terminal.until(/❯1 总览/u)
    terminal.keys('q')
    await terminal.until(prompt)
    expect(modes()).toBe(before)
  })
})
