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
 * Puts `text` in the place of a file, whole or not at all: after a crash at any moment the file is either
 * the old or the new one, and once this returns the new one is on the disk. One writer at a time. Throws `DuizhaoError`
 * (`not-saved`).
 */
export function replaceFile(path: string, text: string): void {
  const target = followLink(path)
  const draft = `${target}.draft`
  try {
    mkdirSync(dirname(target), { recursive: true })
    rmSync(draft, { force: true })
    writeDurably(draft, text, modeOf(target))
    renameSync(draft, target)
    syncFolder(dirname(target))
  } catch (error) {
    rmSync(draft, { force: true })
    throw new DuizhaoError({ code: 'not-saved', path, reason: reasonOf(error) })
  }
}

function writeDurably(path: string, text: string, mode: number): void {
  const file = openSync(path, 'wx', mode)
  try {
    const bytes = Buffer.from(text)
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    fsyncSync(file)
  } finally {
    closeSync(file)
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
