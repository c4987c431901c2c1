import { DuizhaoError } from '../errors.ts'
import type { Workspace } from './load.ts'
import { nearest } from './nearest.ts'
import type { WorkspaceDocument } from './schema.ts'

/** The document of the workspace with this id. Throws `DuizhaoError` with the nearest ids. */
export function findDocument(
  { documents }: Pick<Workspace, 'documents'>,
  id: string,
): WorkspaceDocument {
  const found = documents.find((document) => document.id === id)
  if (found !== undefined) return found
  const ids = documents.map((document) => document.id)
  throw new DuizhaoError({ code: 'unknown-document', id, nearest: nearest(id, ids) })
}
