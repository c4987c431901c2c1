import { existsSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import { cells } from '../../../cli/typography/width.ts'
import { hasTmux, openTerminal, type Terminal } from './tmux.ts'

const program = fileURLToPath(new URL('./fixture-program.ts', import.meta.url))
const root = fileURLToPath(new URL('../../..', import.meta.url))

let terminal: Terminal
afterEach(() => terminal?.close())

async function open(columns: number, rows: number): Promise<Terminal> {
  const env = { NODE_ENV: 'production', NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache') }
  terminal = openTerminal({ columns, rows, cwd: root, env })
  terminal.type(`${process.execPath} ${program}\n`)
  await terminal.until(/❯1 总览/u)
  return terminal
}

/** Screens, each from the one before. */
const tour: readonly (readonly [name: string, keys: readonly string[], sign: RegExp])[] = [
  ['overview', ['j', 'j'], /^▌ +（五）/mu],
  ['comparison', ['Enter', 'n', 'n'], /❯2 对照/u],
  ['comparison-folded', ['z'], /❯2 对照/u],
  ['evidence', ['z', 'i'], /── 依据/u],
  ['review', ['Escape', '3'], /❯3 审核/u],
  ['picker', ['o'], /选择对应/u],
  ['help', ['Escape', '?'], /── 帮助/u],
]

const sizes = [
  [80, 24],
  [120, 40],
  [200, 50],
] as const

/** Nothing wider than the screen, no line more than it has. */
function expectToFit(screen: string, columns: number, rows: number): void {
  const lines = screen.replace(/\n$/, '').split('\n')
  expect(lines.length).toBeLessThanOrEqual(rows)
  for (const line of lines) expect(cells(line)).toBeLessThanOrEqual(columns)
}

describe.skipIf(!hasTmux)('in a real terminal', { timeout: 60_000 }, () => {
  test.each(sizes)('at %i×%i every screen is as it was', async (columns, rows) => {
    const { keys, until, screen } = await open(columns, rows)
    for (const [name, pressed, sign] of tour) {
      keys(...pressed)
      await until(sign)
      const golden = `screens/${name}.${columns}x${rows}.golden.txt`
      await settled(screen, golden)
      expectToFit(screen(), columns, rows)
      await expect(screen()).toMatchFileSnapshot(golden)
    }
  })

  test('after a resize nothing is left over: the screen is as if opened at that size', async () => {
    const { keys, until, screen, resize } = await open(80, 24)
    keys('j', 'j', 'Enter', 'n', 'n')
    await until(/❯2 对照/u)
    for (const [columns, rows] of [
      [200, 50],
      [120, 40],
      [61, 17],
      [80, 24],
    ] as const) {
      resize(columns, rows)
      await settled(screen)
      expectToFit(screen(), columns, rows)
    }
    await expect(screen()).toMatchFileSnapshot('screens/comparison.80x24.golden.txt')
    resize(20, 5)
    await until(/终端太小/u)
    resize(120, 40)
    await until(/❯2 对照/u)
    await settled(screen)
    expectToFit(screen(), 120, 40)
  })
})

/** Waits until the screen has stopped changing, which it has when it is as the file `golden` has it. */
async function settled(screen: () => string, golden?: string): Promise<void> {
  const file = golden && new URL(golden, import.meta.url)
  const wanted = file && existsSync(file) ? readFileSync(file, 'utf8') : undefined
  let last = ''
  for (let same = 0; same < 3 && last !== wanted; ) {
    await new Promise((resolve) => setTimeout(resolve, last === '' ? 10 : 60))
    const now = screen()
    same = now === last ? same + 1 : 0
    last = now
  }
}
