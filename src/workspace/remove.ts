import { rm } from 'node:fs/promises'
import { isMap, isSeq } from 'yaml'
import { DuizhaoError } from '../errors.ts'
import { contained } from './contained.ts'
import { editWorkspace } from './edit.ts'
import { documentsFolder } from './init.ts'
import type { Workspace } from './load.ts'
import { nearest } from './nearest.ts'
import type { WorkspaceDocument } from './schema.ts'

/** The document of the workspace with this id. Throws `DuizhaoError` with the nearest ids. */
export function findDocument({ documents }: Workspace, id: string): WorkspaceDocument {
  const found = documents.find((document) => document.id === id)
  if (found !== undefined) return found
  const ids = documents.map((document) => document.id)
  throw new DuizhaoError({ code: 'unknown-document', id, nearest: nearest(id, ids) })
}

/**
 * Takes a document and its pairs out of duizhao.yaml and deletes the copy that `add` made; a source
 * kept elsewhere stays, and so do decisions. Returns the path of the file deleted, if any. Throws
 * `DuizhaoError` (`document-in-use`) while other documents name it.
 */
export async function removeDocument(workspace: Workspace, id: string): Promise<string | null> {
  const { path } = findDocument(workspace, id)
  const users = workspace.documents.filter((each) => each.parent === id || each.predecessor === id)
  if (users.length > 0) {
    throw new DuizhaoError({ code: 'document-in-use', id, users: users.map((user) => user.id) })
  }
  await editWorkspace(workspace.root, (yaml) => {
    const drop = (list: string, names: (key: string) => boolean) => {
      const items = yaml.get(list)
      if (!isSeq(items)) return
      items.items = items.items.filter(
        (item) => !isMap(item) || !['id', 'base', 'local'].some((key) => names(`${item.get(key)}`)),
      )
    }
    drop('documents', (value) => value === id)
    drop('pairs', (value) => value === id)
  })
  if (!path.startsWith(`${documentsFolder}/`)) return null
  if (workspace.documents.some((each) => each.id !== id && each.path === path)) return null
  await rm(await contained(workspace.root, path), { force: true })
  return path
}
