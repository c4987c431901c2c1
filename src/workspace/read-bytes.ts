import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { limits } from '../document/readers/limits.ts'
import { DuizhaoError, reasonOf } from '../errors.ts'

/** The name that stands for standard input. */
export const standardInput = '-'

/**
 * All bytes of a file, or of standard input for `-`; reading stops at `limit` bytes, so that an
 * endless pipe is refused like a huge file. `path` names the file in the `DuizhaoError` of a failure.
 */
export async function readFileBytes(
  file: string,
  path: string,
  limit: number = limits.fileBytes,
): Promise<Uint8Array> {
  try {
    return await collect(
      file === standardInput ? process.stdin : await openFile(file, path),
      path,
      limit,
    )
  } catch (error) {
    throw readFailure(error, path)
  }
}

/** The text of a file in UTF-8, without a byte-order mark; failures as above. */
export const readText = async (file: string, path: string): Promise<string> =>
  new TextDecoder().decode(await readFileBytes(file, path, Number.POSITIVE_INFINITY))

/** What it means that the system does not let `path` be read. */
export function readFailure(error: unknown, path: string): DuizhaoError {
  if (error instanceof DuizhaoError) return error
  const reason = reasonOf(error)
  return reason === 'ENOENT' || reason === 'ENOTDIR'
    ? new DuizhaoError({ code: 'file-not-found', path })
    : new DuizhaoError({ code: 'unreadable-file', path, reason })
}

/** A file or a pipe; folders and devices have no document in them. */
async function openFile(file: string, path: string): Promise<AsyncIterable<Uint8Array>> {
  const entry = await stat(file)
  if (!entry.isFile() && !entry.isFIFO()) throw new DuizhaoError({ code: 'not-a-file', path })
  return createReadStream(file)
}

async function collect(
  stream: AsyncIterable<Uint8Array>,
  path: string,
  limit: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length > limit) {
      throw new DuizhaoError({ code: 'too-large', path, reason: `> ${limit} bytes` })
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
