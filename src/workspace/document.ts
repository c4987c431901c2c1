import { createHash } from 'node:crypto'
import { basename, extname, relative, resolve } from 'node:path'
import type { DocumentMeta, PlanDocument } from '../document/model.ts'
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

/** A document whose bytes are there; it takes much longer to parse them. */
export interface OpenedDocument {
  readonly id: string
  /** From the folder that it was asked for in, with forward slashes. */
  readonly path: string
  /** Plain data, everything that the parsed document depends on. */
  readonly identity: unknown
  /** Parses it once. Throws `DuizhaoError` when nothing in it can be read. */
  readonly read: () => Promise<PlanDocument>
  /** As `read`, for a document whose outline is needed: throws `no-outline` when it has none. */
  readonly load: () => Promise<PlanDocument>
}

/**
 * Opens the document that `name` means: an id of the workspace, else the path of a file, relative to
 * `directory`, or `-` for standard input. Throws `DuizhaoError` when there is no such document.
 */
export async function openDocument(
  workspace: Workspace | null,
  name: string,
  directory: string,
): Promise<OpenedDocument> {
  const { meta, path, file, repairs, listed } = await locate(workspace, name, directory)
  const bytes = await readListed(file, path, workspace)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const parse = async (): Promise<PlanDocument> => {
    // Loaded late: what is remembered needs no parser.
    const [{ readSource }, { parseDocument }, { guessMetadata }] = await Promise.all([
      import('../document/readers/read.ts'),
      import('../document/parse.ts'),
      import('../document/metadata/guess.ts'),
    ])
    const { text, encoding, surroundings } = await readSource(bytes, path)
    const source = { path: path.replaceAll('\\', '/'), sha256, encoding }
    const document = parseDocument(meta, source, text, repairs)
    return listed ? document : { ...document, ...guessMetadata(document, surroundings) }
  }
  let parsed: Promise<PlanDocument> | undefined
  const read = () => {
    parsed ??= parse()
    return parsed
  }
  return {
    id: meta.id,
    path: (listed ? relative(directory, file) : path).replaceAll('\\', '/'),
    identity: { meta, path, repairs, listed, sha256 },
    read,
    load: async () => {
      const document = await read()
      if (document.tasks.length > 0) return document
      throw new DuizhaoError({ code: 'no-outline', path: document.source.path })
    },
  }
}

/** Opens and reads a document, see `openDocument`. */
export async function readDocument(
  workspace: Workspace | null,
  name: string,
  directory: string,
): Promise<PlanDocument> {
  return (await openDocument(workspace, name, directory)).read()
}

/** Opens and loads a document, see `openDocument`. */
export async function loadDocument(
  workspace: Workspace | null,
  name: string,
  directory: string,
): Promise<PlanDocument> {
  return (await openDocument(workspace, name, directory)).load()
}

async function locate(
  workspace: Workspace | null,
  name: string,
  directory: string,
): Promise<Located> {
  const listed = workspace?.documents.find(({ id }) => id === name)
  if (workspace && listed) {
    const { path, repairs = [], sha256: _, ...meta } = listed
    const file = contained(workspace.root, path)
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
