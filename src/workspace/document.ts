import { createHash } from 'node:crypto'
import { basename, extname, resolve } from 'node:path'
import { guessMetadata } from '../document/metadata/guess.ts'
import type { DocumentMeta, PlanDocument } from '../document/model.ts'
import { parseDocument } from '../document/parse.ts'
import { readSource } from '../document/readers/read.ts'
import type { Repair } from '../document/repairs.ts'
import { DuizhaoError } from '../errors.ts'
import { contained } from './contained.ts'
import type { Workspace } from './load.ts'
import { nearest } from './nearest.ts'
import { readFileBytes, standardInput } from './read-bytes.ts'

/** Where a document is and what is known of it before it is read. */
interface Located {
  readonly meta: DocumentMeta
  /** As the user or the workspace wrote it. */
  readonly path: string
  readonly file: string
  readonly repairs: readonly Repair[]
  /** Whether the workspace lists it; of a bare file only the text tells what it is. */
  readonly listed: boolean
}

/**
 * Reads the document that `name` means: an id of the workspace, else the path of a file, relative to
 * `directory`, or `-` for standard input. Throws `DuizhaoError` when there is no such document or nothing in it can be read.
 */
export async function readDocument(
  workspace: Workspace | null,
  name: string,
  directory: string,
): Promise<PlanDocument> {
  const { meta, path, file, repairs, listed } = await locate(workspace, name, directory)
  const bytes = await readListed(file, path, workspace)
  const { text, encoding, surroundings } = await readSource(bytes, path)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const source = { path: path.replaceAll('\\', '/'), sha256, encoding }
  const document = parseDocument(meta, source, text, repairs)
  return listed ? document : { ...document, ...guessMetadata(document, surroundings) }
}

/** As `readDocument`, for a document whose outline is needed: throws `no-outline` when it has none. */
export async function loadDocument(
  workspace: Workspace | null,
  name: string,
  directory: string,
): Promise<PlanDocument> {
  const document = await readDocument(workspace, name, directory)
  if (document.tasks.length === 0) {
    throw new DuizhaoError({ code: 'no-outline', path: document.source.path })
  }
  return document
}

async function locate(
  workspace: Workspace | null,
  name: string,
  directory: string,
): Promise<Located> {
  const listed = workspace?.documents.find(({ id }) => id === name)
  if (workspace && listed) {
    const { path, repairs = [], sha256: _, ...meta } = listed
    const file = await contained(workspace.root, path)
    return { meta: meta as DocumentMeta, path, file, repairs, listed: true }
  }
  const stem = basename(name, extname(name))
  const file = name === standardInput ? name : resolve(directory, name)
  return { meta: { id: stem, title: stem }, path: name, file, repairs: [], listed: false }
}

/** What is no path at all is probably meant as an id, and gets the nearest ones. */
async function readListed(
  file: string,
  path: string,
  workspace: Workspace | null,
): Promise<Uint8Array> {
  try {
    return await readFileBytes(file, path)
  } catch (error) {
    const missing = error instanceof DuizhaoError && error.failure.code === 'file-not-found'
    if (!missing || !workspace || /[/\\]|\.[a-z]+$/i.test(path)) throw error
    const ids = workspace.documents.map(({ id }) => id)
    throw new DuizhaoError({ code: 'unknown-document', id: path, nearest: nearest(path, ids) })
  }
}
