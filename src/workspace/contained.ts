import { realpath } from 'node:fs/promises'
import { isAbsolute, relative, resolve } from 'node:path'
import { DuizhaoError } from '../errors.ts'

/** Whether `path` is `root` or lies under it, both absolute. */
function isUnder(root: string, path: string): boolean {
  const way = relative(root, path)
  return !isAbsolute(way) && way.split(/[/\\]/)[0] !== '..'
}

/**
 * The absolute path of a workspace's file. A path or a symbolic link that leads out of the workspace is
 * refused with a `DuizhaoError` (`outside-workspace`): a cloned workspace must not read one's own files.
 */
export async function contained(root: string, path: string): Promise<string> {
  const file = resolve(root, path)
  const realRoot = await realpath(root)
  // A file that does not exist has no link to follow.
  const realFile = await realpath(file).catch(() => resolve(realRoot, path))
  if (!isUnder(root, file) || !isUnder(realRoot, realFile)) {
    throw new DuizhaoError({ code: 'outside-workspace', path })
  }
  return file
}
