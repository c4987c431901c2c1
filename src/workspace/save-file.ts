import writeFileAtomic from 'write-file-atomic'
import { DuizhaoError, reasonOf } from '../errors.ts'

/** Writes a file whole or not at all; `path` names it in the `DuizhaoError` (`not-saved`) of a failure. */
export async function saveFile(
  file: string,
  content: string | Uint8Array,
  path: string,
): Promise<void> {
  try {
    await writeFileAtomic(file, typeof content === 'string' ? content : Buffer.from(content))
  } catch (error) {
    throw new DuizhaoError({ code: 'not-saved', path, reason: reasonOf(error) })
  }
}
