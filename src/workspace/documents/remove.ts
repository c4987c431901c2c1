import { rm } from 'node:fs/promises'
import { isMap, isSeq } from 'yaml'
import { DuizhaoError } from '../../errors.ts'
import { contained } from '../contained.ts'
import { findDocument } from '../find-document.ts'
import type { Workspace } from '../load.ts'
import { editWorkspace, whileLocked } from './edit.ts'
import { documentsFolder } from './init.ts'

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
  await whileLocked(workspace.root, () =>
    editWorkspace(workspace.root, (yaml) => {
      for (const list of ['documents', 'pairs']) {
        const items = yaml.get(list)
        if (!isSeq(items)) continue
        items.items = items.items.filter(
          (item) => !isMap(item) || !['id', 'base', 'local'].some((key) => item.get(key) === id),
        )
      }
    }),
  )
  if (!path.startsWith(`${documentsFolder}/`)) return null
  if (workspace.documents.some((each) => each.id !== id && each.path === path)) return null
  await rm(contained(workspace.root, path), { force: true })
  return path
}
