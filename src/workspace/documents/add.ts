import { rm } from 'node:fs/promises'
import { extname } from 'node:path'
import { type Document, isMap, isSeq } from 'yaml'
import { particulars } from '../../document/metadata/guess.ts'
import type { DocumentMeta } from '../../document/model.ts'
import type { Side } from '../../document/pair.ts'
import { DuizhaoError } from '../../errors.ts'
import { readOwnFile } from '../../files/read-own-file.ts'
import { replaceFile } from '../../files/replace-file.ts'
import { contained } from '../contained.ts'
import { findDocument } from '../find-document.ts'
import type { Workspace } from '../load.ts'
import { isId } from '../schema.ts'
import { editWorkspace, whileLocked } from './edit.ts'
import { documentsFolder } from './init.ts'
import type { Inspected } from './inspect.ts'

/** Which side of comparisons a document is to stand on. */
export type Role = Side

/** What is known of a document when it is added; `parent` is settled by {@link parentFor}. */
export type NewMeta = Omit<DocumentMeta, 'parent'>

const extensions = { text: '.txt', html: '.html', docx: '.docx', pdf: '.pdf' } as const

/** Where the copy of a source stands, relative to the workspace; text keeps the extension .md. */
export function copyPath(id: string, { format, name }: Inspected): string {
  const markdown = format === 'text' && /^\.(?:md|markdown)$/i.test(extname(name))
  return `${documentsFolder}/${id}${markdown ? '.md' : extensions[format]}`
}

/**
 * The document that a new one is compared with: the one named; none for a base or the first document;
 * else the only base there is. Throws `DuizhaoError` (`parent-needed`, `unknown-document`).
 */
export function parentFor(
  workspace: Workspace,
  id: string,
  role: Role | undefined,
  named: string | undefined,
): string | undefined {
  const bases = workspace.documents
    .filter(({ parent }) => parent === undefined)
    .map((base) => base.id)
  if (named !== undefined) return findDocument(workspace, named).id
  if (role === 'base' || (role === undefined && bases.length === 0)) return undefined
  if (bases.length === 1) return bases[0]
  throw new DuizhaoError({ code: 'parent-needed', id, bases })
}

/**
 * Copies a source into the workspace, byte for byte, and lists it in duizhao.yaml; nothing is left
 * behind when either fails, and a copy that is there already is kept. Returns its path. Throws `DuizhaoError`.
 */
export async function addDocument(
  workspace: Workspace,
  inspected: Inspected,
  meta: NewMeta,
  parent: string | undefined,
): Promise<string> {
  const { id } = meta
  const { root, documents } = workspace
  const { sha256 } = inspected.document.source
  if (!isId(id)) throw new DuizhaoError({ code: 'id-invalid', id })
  const path = copyPath(id, inspected)
  const file = contained(root, path)
  if (documents.some((document) => document.id === id)) {
    throw new DuizhaoError({ code: 'id-taken', id })
  }
  const same = documents.find((document) => document.sha256 === sha256)
  if (same !== undefined) {
    throw new DuizhaoError({ code: 'same-document', path: inspected.name, id: same.id })
  }
  await whileLocked(root, async () => {
    const present = readOwnFile(file, path)
    if (present?.equals(inspected.bytes) === false) {
      throw new DuizhaoError({ code: 'file-unlisted', path })
    }
    if (!present) replaceFile(file, inspected.bytes, path)
    try {
      editWorkspace(root, (yaml) =>
        list(yaml, { ...entry(path, meta), ...(parent && { parent }), sha256 }),
      )
    } catch (error) {
      if (!present) await rm(file)
      throw error
    }
  })
  return path
}

function entry(path: string, meta: NewMeta) {
  const known = [...particulars, 'predecessor' as const].flatMap((key) =>
    meta[key] === undefined ? [] : [[key, meta[key]]],
  )
  return { id: meta.id, path, ...Object.fromEntries(known) }
}

function list(
  yaml: Document,
  document: NewMeta & { readonly parent?: string; readonly sha256: string },
): void {
  const documents = yaml.get('documents')
  if (isSeq(documents)) documents.flow = false
  yaml.addIn(['documents'], yaml.createNode(document))
  const pairs = yaml.get('pairs')
  if (document.parent === undefined || !isSeq(pairs)) return
  const pair = yaml.createNode({ base: document.parent, local: document.id })
  if (isMap(pair)) pair.flow = true
  pairs.add(pair)
}
