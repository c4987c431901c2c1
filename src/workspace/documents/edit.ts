import { join } from 'node:path'
import { type Document, parseDocument } from 'yaml'
import { withLock } from '../../files/lock.ts'
import { readOwnFile } from '../../files/read-own-file.ts'
import { replaceFile } from '../../files/replace-file.ts'
import { workspaceFile } from '../load.ts'
import { parseWorkspace } from '../parse.ts'

/**
 * Changes the duizhao.yaml of a workspace through its syntax tree, so that comments and order stay.
 * What would not be a valid workspace is not written: throws as `parseWorkspace` and `replaceFile` do.
 */
export function editWorkspace(root: string, change: (yaml: Document) => void): void {
  const path = join(root, workspaceFile)
  const yaml = parseDocument(readOwnFile(path, workspaceFile)?.toString() ?? '')
  change(yaml)
  const text = yaml.toString({ lineWidth: 0 })
  parseWorkspace(text, workspaceFile)
  replaceFile(path, text, workspaceFile)
}

/** Runs `work`, which changes documents and duizhao.yaml together, while no other process does. */
export const whileLocked = <T>(root: string, work: () => T | Promise<T>): Promise<T> =>
  withLock(join(root, `${workspaceFile}.lock`), work)
