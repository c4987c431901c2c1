import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { isMap, isSeq } from 'yaml'
import type { Repair } from '../../document/repairs.ts'
import { DuizhaoError } from '../../errors.ts'
import { replaceFile } from '../../files/replace-file.ts'
import { contained } from '../contained.ts'
import { findDocument } from '../find-document.ts'
import type { Workspace } from '../load.ts'
import { copyPath } from './add.ts'
import { editWorkspace, whileLocked } from './edit.ts'
import { documentsFolder } from './init.ts'
import type { Inspected } from './inspect.ts'

/** What became of a document's repairs in its new version. */
export interface Updated {
  /** Path of the new copy, relative to the workspace. */
  readonly path: string
  /** Repairs whose damaged text is no longer there, or there more than once. */
  readonly dropped: readonly Repair[]
}

/** Particulars that a new version may change; the title and the place are the user's. */
const refreshed = ['number', 'issued', 'effective', 'expires'] as const

/** The repair at the place its damaged text has now; `undefined` when that is not certain. */
function follow(repair: Repair, source: string): Repair | undefined {
  const at = source.indexOf(repair.was)
  const again = source.indexOf(repair.was, at + 1)
  if (source.startsWith(repair.was, repair.at)) return repair
  return at < 0 || again >= 0 ? undefined : { ...repair, at }
}

/**
 * Puts a new version of a document in the place of the old: the source, its checksum and dates;
 * repairs follow their text. Decisions are not touched; those whose text changed are stale by
 * themselves. The old source is restored when duizhao.yaml cannot be written. Throws `DuizhaoError`.
 */
export async function updateDocument(
  workspace: Workspace,
  id: string,
  inspected: Inspected,
): Promise<Updated> {
  const old = findDocument(workspace, id)
  const { document, guess, bytes, name } = inspected
  const { sha256 } = document.source
  if (old.sha256 === sha256) throw new DuizhaoError({ code: 'same-document', path: name, id })

  const oldFile = contained(workspace.root, old.path)
  const oldBytes = await readFile(oldFile)
  const path = copyPath(id, inspected)
  const file = contained(workspace.root, path)
  if (file !== oldFile && existsSync(file)) throw new DuizhaoError({ code: 'id-taken', id })

  const repairs = (old.repairs ?? []).map((repair) => ({
    repair,
    now: follow(repair, document.clean.source),
  }))
  const kept = repairs.flatMap(({ now }) => now ?? [])
  await whileLocked(workspace.root, async () => {
    replaceFile(file, bytes, path)
    try {
      editWorkspace(workspace.root, (yaml) => {
        const documents = yaml.get('documents')
        const entry = isSeq(documents)
          ? documents.items.find((item) => isMap(item) && item.get('id') === id)
          : undefined
        if (!isMap(entry)) return
        entry.set('path', path)
        for (const key of refreshed) if (guess[key] !== undefined) entry.set(key, guess[key])
        entry.set('sha256', sha256)
        if (kept.length > 0) entry.set('repairs', yaml.createNode(kept))
        else entry.delete('repairs')
      })
    } catch (error) {
      if (file === oldFile) replaceFile(file, oldBytes, path)
      else await rm(file)
      throw error
    }
  })
  if (file !== oldFile && old.path.startsWith(`${documentsFolder}/`)) await rm(oldFile)
  return { path, dropped: repairs.flatMap(({ repair, now }) => (now === undefined ? repair : [])) }
}
