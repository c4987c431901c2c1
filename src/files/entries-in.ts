import { type Dirent, readdirSync } from 'node:fs'
import { DuizhaoError, reasonOf } from '../errors.ts'

/**
 * What stands in a folder of a workspace, nothing where there is no such folder; `path` names it in the `DuizhaoError`
 * (`unreadable-file`) of a failure.
 */
export function entriesIn(folder: string, path: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if (reasonOf(error) === 'ENOENT') return []
    throw new DuizhaoError({ code: 'unreadable-file', path, reason: reasonOf(error) })
  }
}
