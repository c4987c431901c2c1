import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { withLock } from '../../src/files/lock.ts'

// Ten seconds of patience pass at once.
const pause = vi.hoisted(() => vi.fn(async () => {}))
vi.mock('node:timers/promises', () => ({ setTimeout: pause }))

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-lock-'))
  path = join(folder, 'alignments', 'pair.lock')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const deadPid = () => spawnSync('true').pid

/** A lock file as somebody left it just now, however slow this machine is. */
function leave(holder: string): void {
  path = join(folder, 'pair.lock')
  writeFileSync(path, holder)
  const later = new Date(Date.now() + 3_600_000)
  utimesSync(path, later, later)
}

describe('a lock', () => {
  test('is held while the work is done, and names its holder', async () => {
    expect(await withLock(path, () => readFileSync(path, 'utf8'))).toBe(
      `${process.pid} ${hostname()}`,
    )
    expect(existsSync(path)).toBe(false)
  })

  test('is let go when the work fails', async () => {
    const work = () => {
      throw new Error('disk full')
    }
    await expect(withLock(path, work)).rejects.toThrow('disk full')
    expect(existsSync(path)).toBe(false)
  })

  test.each([
    ['a living process', `${process.pid} ${hostname()}`],
    ['another machine', `${deadPid()} elsewhere`],
    ['a process that has just made it', ''],
  ])('of %s is respected', async (_name, holder) => {
    leave(holder)
    await expect(withLock(path, () => 'done')).rejects.toMatchObject({
      failure: { code: 'locked', path, holder },
    })
    expect(readFileSync(path, 'utf8')).toBe(holder)
  })

  test('of a dead process is taken over, and so is one that died before it wrote its name', async () => {
    const dead = `${deadPid()} ${hostname()}`
    const takenOver: string[] = []
    leave(dead)
    expect(
      await withLock(
        path,
        () => 'done',
        (holder) => takenOver.push(holder),
      ),
    ).toBe('done')
    leave('')
    utimesSync(path, new Date(0), new Date(0))
    expect(
      await withLock(
        path,
        () => 'done',
        (holder) => takenOver.push(holder),
      ),
    ).toBe('done')
    expect(takenOver).toEqual([dead, ''])
    expect(existsSync(path)).toBe(false)
    expect(existsSync(`${path}.takeover`)).toBe(false)
  })

  test('that another process has just made is respected, though one before it was dead', async () => {
    leave('')
    utimesSync(path, new Date(0), new Date(0))
    const takeover = `${path}.takeover`
    writeFileSync(takeover, `${process.pid} ${hostname()}`)
    pause.mockImplementationOnce(async () => {
      leave('')
      rmSync(takeover)
    })
    await expect(withLock(path, () => 'done')).rejects.toMatchObject({
      failure: { code: 'locked', path, holder: '' },
    })
  })

  test('that cannot be made is refused', async () => {
    writeFileSync(join(folder, 'alignments'), 'a file')
    await expect(withLock(path, () => 'done')).rejects.toMatchObject({
      failure: { code: 'not-saved', path },
    })
  })
})
