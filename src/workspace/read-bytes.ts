import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { limits } from '../document/readers/limits.ts'
import { DuizhaoError } from '../errors.ts'

/** The name that stands for standard input. */
export const standardInput = '-'

/**
 * All bytes of a file, or of standard input for `-`; reading stops at the limit, so that an endless
 * pipe is refused like a huge file. Throws `DuizhaoError` (`too-large`, `not-a-file`) or the system's error.
 */
export async function readBytes(file: string, path: string): Promise<Uint8Array> {
  if (file !== standardInput && !isReadable(await stat(file))) {
    throw new DuizhaoError({ code: 'not-a-file', path })
  }
  const stream = file === standardInput ? process.stdin : createReadStream(file)
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > limits.fileBytes) {
      throw new DuizhaoError({ code: 'too-large', path, reason: `> ${limits.fileBytes} bytes` })
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** A file or a pipe; folders and devices have no document in them. */
function isReadable(entry: { isFile(): boolean; isFIFO(): boolean }): boolean {
  return entry.isFile() || entry.isFIFO()
}
