import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Pair } from '../document/pair.ts'
import { DuizhaoError, reasonOf } from '../errors.ts'
import { readOwnFile } from '../files/read-own-file.ts'
import { parseWorkspace } from './parse.ts'
import type { CheckRules, WorkspaceDocument } from './schema.ts'

/** Name of the file that makes a folder a workspace. */
export const workspaceFile = 'duizhao.yaml'

/** A folder with a duizhao.yaml. */
export interface Workspace {
  /** Absolute path of the folder; every other path is relative to it. */
  readonly root: string
  readonly documents: readonly WorkspaceDocument[]
  /** As listed; without a list, each document after its `parent`. */
  readonly pairs: readonly Pair[]
  /** `second`: an override takes effect when someone else approves it. */
  readonly review: 'self' | 'second'
  readonly check: CheckRules
  /** Path of the file with the vectors of clauses; `null` when the engine is to use its own. */
  readonly embedding: string | null
}

/** The nearest folder at or above `directory` that has a duizhao.yaml, or `null`. */
export function findWorkspace(directory: string): string | null {
  const here = resolve(directory)
  if (existsSync(join(here, workspaceFile))) return here
  const above = dirname(here)
  return above === here ? null : findWorkspace(above)
}

/** Reads the duizhao.yaml of `directory`; throws `DuizhaoError` naming the line to mend. */
export async function loadWorkspace(directory: string): Promise<Workspace> {
  const root = resolve(directory)
  const path = join(root, workspaceFile)
  const bytes = readOwnFile(path, workspaceFile)
  if (bytes === null) throw new DuizhaoError({ code: 'workspace-not-found', directory })
  const { documents, pairs, review, check, embedding } = parseWorkspace(
    new TextDecoder().decode(bytes),
    workspaceFile,
  )
  for (const { id, path: file } of documents) {
    if (isMissing(join(root, file))) {
      throw new DuizhaoError({ code: 'missing-document', path: workspaceFile, id, file })
    }
  }
  return {
    root,
    documents,
    pairs:
      pairs ?? documents.flatMap(({ id, parent }) => (parent ? [{ base: parent, local: id }] : [])),
    review: review ?? 'self',
    check: check ?? {},
    embedding: embedding ?? null,
  }
}

/** True where there is certainly nothing; what may not be looked at says so when it is read. */
function isMissing(file: string): boolean {
  try {
    statSync(file)
    return false
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(reasonOf(error))
  }
}
