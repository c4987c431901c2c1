import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { DuizhaoError, reasonOf } from '../errors.ts'

/** Writes a file whole or not at all, and the folders it is to be in; `path` names it in the `DuizhaoError` (`not-saved`) of a failure. */
export async function saveFile(
  file: string,
  content: string | Uint8Array,
  path: string,
): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFileAtomic(file, typeof content === 'string' ? content : Buffer.from(content))
  } catch (error) {
    throw new DuizhaoError({ code: 'not-saved', path, reason: reasonOf(error) })
  }
}
