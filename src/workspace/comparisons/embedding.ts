import { createHash } from 'node:crypto'
import type { Embedding } from '../../align/pairing/embedding.ts'
import { DuizhaoError } from '../../errors.ts'
import { oncePer } from '../../once-per.ts'
import { contained } from '../contained.ts'
import { type Workspace, workspaceFile } from '../load.ts'
import { readFileBytes } from '../read-bytes.ts'
import { embeddingLimits, parseEmbedding } from './parse-embedding.ts'

/** An embedding whose bytes are there; it takes longer to parse them. */
interface OpenedEmbedding {
  readonly sha256: string
  /** Parses it once. Throws `DuizhaoError` naming the line to mend. */
  readonly parse: () => Embedding
}

/**
 * The embedding that the workspace names, opened once however often it is asked for; `undefined` when it names none.
 * Throws `DuizhaoError` when the file cannot be read.
 */
export async function openEmbedding(
  workspace: Workspace | null,
): Promise<OpenedEmbedding | undefined> {
  return workspace === null ? undefined : await openOf(workspace)
}

/** Opens and parses the embedding, see `openEmbedding`. */
export async function loadEmbedding(workspace: Workspace | null): Promise<Embedding | undefined> {
  return (await openEmbedding(workspace))?.parse()
}

const openOf = oncePer(
  async ({ root, embedding: path }: Workspace): Promise<OpenedEmbedding | undefined> => {
    if (path === null) return undefined
    const bytes = await read(contained(root, path), path)
    let parsed: Embedding | undefined
    return {
      sha256: createHash('sha256').update(bytes).digest('hex'),
      parse: () => {
        parsed ??= parseEmbedding(bytes, path)
        return parsed
      },
    }
  },
)

async function read(file: string, path: string): Promise<Uint8Array> {
  try {
    return await readFileBytes(file, path, embeddingLimits.fileBytes)
  } catch (error) {
    if (!(error instanceof DuizhaoError)) throw error
    const { failure } = error
    if (failure.code === 'file-not-found')
      throw new DuizhaoError({ code: 'missing-embedding', path: workspaceFile, file: path })
    if (failure.code === 'too-large')
      throw new DuizhaoError({ ...failure, code: 'embedding-too-large' })
    throw error
  }
}
