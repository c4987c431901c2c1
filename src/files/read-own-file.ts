import { lstatSync, readFileSync, type Stats, statSync } from 'node:fs'
import { DuizhaoError, reasonOf } from '../errors.ts'

/**
 * The bytes of a file that a workspace keeps, `null` where there is none; `path` names it in the `DuizhaoError` of a failure.
 * What is there and cannot be read (`unreadable-file`), or is no file (`not-a-file`), must not be taken for nothing.
 */
export function readOwnFile(file: string, path: string): Buffer | null {
  try {
    const entry = entryAt(file)
    if (entry === null) return null
    if (!entry.isFile()) throw new DuizhaoError({ code: 'not-a-file', path })
    return readFileSync(file)
  } catch (error) {
    if (error instanceof DuizhaoError) throw error
    throw new DuizhaoError({ code: 'unreadable-file', path, reason: reasonOf(error) })
  }
}

/** What is at a place, `null` for nothing; throws where a link leads nowhere. */
function entryAt(file: string): Stats | null {
  try {
    return statSync(file)
  } catch (error) {
    if (reasonOf(error) === 'ENOENT' && !lstatSync(file, { throwIfNoEntry: false })) return null
    throw error
  }
}
