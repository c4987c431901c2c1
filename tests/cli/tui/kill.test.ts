import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hasTmux, openTerminal, review, type Terminal } from './tmux.ts'
import { copyWorkspace, decisionRows, removeWorkspace } from './workspace.ts'

let folder: string
let terminal: Terminal

beforeEach(() => {
  folder = copyWorkspace()
  terminal = openTerminal({ cwd: folder })
})
afterEach(() => {
  terminal.close()
  removeWorkspace(folder)
})

const places = ['sichuan-2023', 'gansu-2023']
const decisions = (place: string) => join(folder, 'alignments', `national-2022--${place}.sssom.tsv`)
const lock = (place: string) => `${decisions(place)}.lock`
const ours = `${process.pid} ${hostname()}`

/** The process that the shell runs. */
function program(): number {
  const shell = terminal.ask('#{pane_pid}')
  const children = execFileSync('ps', ['-o', 'pid=', '--ppid', shell], { encoding: 'utf8' })
  return Number(children.trim().split(/\s+/)[0])
}

/** Lets go of the locks that this process holds. */
function release(): void {
  for (const place of places) {
    if (existsSync(lock(place)) && readFileSync(lock(place), 'utf8') === ours) rmSync(lock(place))
  }
}

const moments: Record<string, () => Promise<void>> = {
  'after other keys': async () => {
    terminal.keys('j', 'i')
    await terminal.until(/── 依据/u)
    terminal.type('\u001b')
  },
  'while all is being approved': async () => {
    const { length } = decisionRows(folder)
    terminal.keys('A')
    await terminal.until(/通过全部 \d+ 项/u)
    terminal.keys('y')
    while (decisionRows(folder).length === length) await setTimeout(1)
  },
  'while counterparts are chosen': async () => {
    terminal.keys('o')
    await terminal.until(/选择对应/u)
    terminal.keys('Down', 'Space')
  },
  'while another process holds the lock': async () => {
    for (const place of places) writeFileSync(lock(place), ours)
    terminal.keys('a')
    await setTimeout(200)
  },
  'while it holds the lock, in the middle of writing': async () => {
    for (const place of places) {
      writeFileSync(lock(place), `${program()} ${hostname()}`)
      writeFileSync(`${decisions(place)}.${program()}.draft`, '# half a fi')
    }
  },
}

test.skipIf(!hasTmux).each(Object.entries(moments))(
  'kill -9 %s leaves every earlier decision on disk, and the next start goes on from there',
  { timeout: 120_000 },
  async (_, reach) => {
    const { keys, type } = terminal
    type(`${review(...places)}\n`)
    await terminal.until(/❯1 总览/u)
    keys('3')
    await terminal.until(/❯3 审核/u)
    keys('a')
    await terminal.until(/已审 1\//u)
    keys('a')
    await terminal.until(/已审 2\//u)
    const saved = decisionRows(folder)

    await reach()
    process.kill(program(), 'SIGKILL')
    await terminal.until(/^ready>/m)
    const kept = decisionRows(folder)
    expect(kept).toEqual(expect.arrayContaining(saved))
    release()

    // The shell may drop what is typed while it takes the terminal back.
    type('\n')
    await setTimeout(200)
    type('reset\n')
    await terminal.until((screen) => screen.trim() === 'ready>')
    type(`${review(...places)}\n`)
    const screen = await terminal.until(/已审 \d+\//u)
    expect(Number(/已审 (\d+)/u.exec(screen)?.[1])).toBeGreaterThanOrEqual(2)
    expect(decisionRows(folder)).toEqual(kept)
    keys('3')
    await terminal.until(/❯3 审核/u)
    keys('a')
    await terminal.until(/已保存/u)
  },
)
