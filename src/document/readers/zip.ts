import { inflateRawSync } from 'node:zlib'
import { limits } from './limits.ts'

/** The bytes are no ZIP archive, a damaged one, or one that would exceed the limits. */
export class ZipError extends Error {}

/** Parts of an archive, read one at a time and only in memory: names are keys, never paths. */
export interface Archive {
  readonly names: readonly string[]
  /** Bytes of a part, or `undefined` when the archive has none of that name. Throws {@link ZipError}. */
  part(name: string): Uint8Array | undefined
}

interface Entry {
  readonly method: number
  readonly packedSize: number
  readonly header: number
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const headerSignature = 0x04034b50
const endLength = 22
const entryLength = 46
const headerLength = 30
const longestComment = 0xffff

/** Offset of the end-of-central-directory record (APPNOTE 4.3.16), which stands last in the file. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment)
  for (let at = view.byteLength - endLength; at >= first; at--) {
    if (view.getUint32(at, true) === endSignature) return at
  }
  throw new ZipError('no central directory')
}

function readEntries(bytes: Uint8Array, view: DataView): ReadonlyMap<string, Entry> {
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > limits.parts) throw new ZipError(`more than ${limits.parts} parts`)
  const entries = new Map<string, Entry>()
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== entrySignature) throw new ZipError('damaged directory')
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new ZipError('encrypted')
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(
      bytes.subarray(at + entryLength, at + entryLength + nameLength),
    )
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      header: view.getUint32(at + 42, true),
    })
    at += entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** Inflates with a bound on what comes out, whatever size the archive declares. */
function unpack(packed: Uint8Array, method: number): Uint8Array {
  if (method === 0) return packed
  if (method !== 8) throw new ZipError(`compression method ${method}`)
  return inflateRawSync(packed, { maxOutputLength: limits.partBytes })
}

/** Opens a ZIP archive held in memory. Throws {@link ZipError}. */
export function openZip(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const guarded = <T>(read: () => T): T => {
    try {
      return read()
    } catch (error) {
      // Offsets that point outside the file, a broken deflate stream, or output beyond the bound.
      throw error instanceof ZipError ? error : new ZipError((error as Error).message)
    }
  }
  const entries = guarded(() => readEntries(bytes, view))
  return {
    names: [...entries.keys()],
    part: (name) => {
      const entry = entries.get(name)
      if (entry === undefined) return undefined
      return guarded(() => {
        if (view.getUint32(entry.header, true) !== headerSignature)
          throw new ZipError('damaged part')
        const start =
          entry.header +
          headerLength +
          view.getUint16(entry.header + 26, true) +
          view.getUint16(entry.header + 28, true)
        return unpack(bytes.subarray(start, start + entry.packedSize), entry.method)
      })
    },
  }
}
