import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { DuizhaoError, reasonOf } from '../errors.ts'

/**
 * Puts `content` in the place of `file`, whole or not at all, in folders that are made where they are missing: after a
 * crash at any moment the file is either the old or the new one, and once this returns the new one is on the disk. `path`
 * names it in the `DuizhaoError` (`not-saved`) of a failure.
 */
export function replaceFile(file: string, content: string | Uint8Array, path = file): void {
  const target = followLink(file)
  // Of two processes that write at once, neither writes into the other's draft.
  const draft = `${target}.${process.pid}.draft`
  try {
    mkdirSync(dirname(target), { recursive: true })
    rmSync(draft, { force: true })
    writeDurably(draft, content, modeOf(target))
    replaceBy(draft, target)
    syncFolder(dirname(target))
  } catch (error) {
    throw new DuizhaoError({ code: 'not-saved', path, reason: reasonOf(error) })
  }
}

function writeDurably(path: string, content: string | Uint8Array, mode: number): void {
  const file = openSync(path, 'wx', mode)
  try {
    const bytes = Buffer.from(content)
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    fsyncSync(file)
  } catch (error) {
    rmSync(path, { force: true })
    throw error
  } finally {
    closeSync(file)
  }
}

function replaceBy(draft: string, target: string): void {
  try {
    renameSync(draft, target)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

/** A rename is durable when the folder is; Windows opens no folders and needs no such thing. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}

function followLink(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

const modeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mode ?? 0o644
