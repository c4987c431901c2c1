import { createHash } from 'node:crypto'
import { basename, resolve } from 'node:path'
import { type GuessedMeta, guessMetadata } from '../../document/metadata/guess.ts'
import type { PlanDocument } from '../../document/model.ts'
import { parseDocument } from '../../document/parse.ts'
import { readSource, type SourceFormat } from '../../document/readers/read.ts'
import { DuizhaoError } from '../../errors.ts'
import { readFileBytes } from '../read-bytes.ts'

/** A file that may become a document of the workspace: what it is and what it says of itself. */
export interface Inspected {
  readonly bytes: Uint8Array
  readonly format: SourceFormat
  /** File name without folders; `-` for standard input. */
  readonly name: string
  /** With an empty id and title. */
  readonly document: PlanDocument
  readonly guess: GuessedMeta
}

/**
 * Reads a file, `-` for standard input, that is no document of the workspace yet. Throws `DuizhaoError`, also for one that
 * has nothing to align (`no-outline`): in a workspace it would keep all others from being compared.
 */
export async function inspect(path: string, directory: string): Promise<Inspected> {
  const bytes = await readFileBytes(path === '-' ? path : resolve(directory, path), path)
  const { text, encoding, format, surroundings } = await readSource(bytes, path)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const document = parseDocument({ id: '', title: '' }, { path, sha256, encoding }, text)
  if (document.tasks.length === 0) throw new DuizhaoError({ code: 'no-outline', path })
  const guess = guessMetadata(document, surroundings)
  return { bytes, format, name: basename(path), document, guess }
}
