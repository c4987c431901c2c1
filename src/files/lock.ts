import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { DuizhaoError, reasonOf } from '../errors.ts'

/** How long a lock is waited for; a save takes milliseconds. */
const PATIENCE = 10_000
const PAUSE = 5
/** Age in ms from which a lock file without its holder's name belongs to a process that died while making it. */
const UNNAMED = 2_000

/** Tells that the lock of a dead process was taken over. */
export type OnTakeover = (holder: string) => void

/**
 * Runs `work` while no other process holds the lock file at `path`. The lock of a process that no longer
 * runs on this machine is taken over. Throws `DuizhaoError` (`locked`) when another process keeps it too long, and
 * (`not-saved`) when the system does not let it be made.
 */
export async function withLock<T>(
  path: string,
  work: () => T | Promise<T>,
  onTakeover: OnTakeover = () => {},
): Promise<T> {
  await acquire(path, onTakeover)
  try {
    return await work()
  } finally {
    rmSync(path, { force: true })
  }
}

async function acquire(path: string, onTakeover: OnTakeover): Promise<void> {
  await mkdir(dirname(path), { recursive: true }).catch((error) => refuse(path, error))
  for (let waited = 0; !create(path); waited += PAUSE) {
    const holder = holderOf(path)
    if (holder !== null && isDead(holder, path)) {
      await takeOver(path, holder)
      onTakeover(holder)
    } else if (waited >= PATIENCE) {
      throw new DuizhaoError({ code: 'locked', path, holder: holder ?? '' })
    } else {
      await setTimeout(PAUSE)
    }
  }
}

/**
 * Removes a dead process's lock. Two processes may both have seen it dead, and the slower one must not
 * remove the lock that the faster one has made since, be it without a name yet: so the removal is itself done
 * under a lock, and only if the holder is still dead.
 */
async function takeOver(path: string, holder: string): Promise<void> {
  await withLock(`${path}.takeover`, () => {
    if (holderOf(path) === holder && isDead(holder, path)) rmSync(path, { force: true })
  })
}

/** Makes the lock file; false when there is one already. */
function create(path: string): boolean {
  let file: number
  try {
    file = openSync(path, 'wx')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    return refuse(path, error)
  }
  try {
    writeSync(file, `${process.pid} ${hostname()}`)
    return true
  } catch (error) {
    rmSync(path, { force: true })
    return refuse(path, error)
  } finally {
    closeSync(file)
  }
}

/** Process id and machine of the holder, empty when it has not written them yet, `null` when there is no lock. */
function holderOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

function isDead(holder: string, path: string): boolean {
  if (holder === '') {
    const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs
    return made !== undefined && Date.now() - made > UNNAMED
  }
  const [pid, host] = holder.split(' ')
  if (host !== hostname()) return false
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

function refuse(path: string, error: unknown): never {
  throw new DuizhaoError({ code: 'not-saved', path, reason: reasonOf(error) })
}
