import { realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { DuizhaoError } from '../errors.ts'

/** Whether `path` is `root` or lies under it, both absolute. */
function isUnder(root: string, path: string): boolean {
  const way = relative(root, path)
  return !isAbsolute(way) && way.split(/[/\\]/)[0] !== '..'
}

/** Where a path leads once links are followed; of a file that does not exist yet, where its folder does. */
function realPlace(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return join(realPlace(dirname(file)), basename(file))
  }
}

/**
 * The absolute path of a workspace's file. A path or a symbolic link that leads out of the workspace is
 * refused with a `DuizhaoError` (`outside-workspace`): a cloned workspace must not read one's own files.
 */
export function contained(root: string, path: string): string {
  const file = resolve(root, path)
  if (!isUnder(root, file) || !isUnder(realpathSync(root), realPlace(file))) {
    throw new DuizhaoError({ code: 'outside-workspace', path })
  }
  return file
}
