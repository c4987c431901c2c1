import { createRequire } from 'node:module'
import { DuizhaoError } from '../errors.ts'

/** A text and the name of the encoding its bytes were in: `utf-8`, `utf-16le`, `gb18030`, `big5`, … */
export interface Decoded {
  readonly text: string
  readonly encoding: string
}

const byteOrderMarks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
]

/**
 * Decodes a text file in whatever encoding Chinese offices use; the byte-order mark is not part of
 * the text. Throws a `DuizhaoError` for a file that is empty (`empty-file`) or no text
 * (`binary-file`); `path` names it there.
 */
export function decode(bytes: Uint8Array, path = '-'): Decoded {
  const marked = byteOrderMarks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))
  const decoded = marked
    ? { text: decodeAs(marked[0], bytes.subarray(marked[1].length), false), encoding: marked[0] }
    : decodeUnmarked(bytes, path)
  if (decoded.text.trim() === '') throw new DuizhaoError({ code: 'empty-file', path })
  if (decoded.text.includes('\0')) throw new DuizhaoError({ code: 'binary-file', path })
  return decoded
}

function decodeUnmarked(bytes: Uint8Array, path: string): Decoded {
  const wide = wideEncoding(bytes)
  if (wide) return { text: decodeAs(wide, bytes, false), encoding: wide }
  if (bytes.includes(0)) throw new DuizhaoError({ code: 'binary-file', path })
  for (const encoding of candidates(bytes)) {
    try {
      return { text: decodeAs(encoding, bytes, true), encoding }
    } catch {
      // Not this one: `fatal` decoding throws at the first impossible byte.
    }
  }
  return { text: decodeAs('utf-8', bytes, false), encoding: 'utf-8' }
}

function decodeAs(encoding: string, bytes: Uint8Array, fatal: boolean): string {
  return new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes)
}

const ordinary = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2010-\u2027\x20-\x7e\s]/gu
/** Share of ordinary characters in a text that is read in the right byte order. */
const mostlyOrdinary = 0.9

/** UTF-16 without a mark: it has zero bytes, and in one of the two byte orders it reads as Chinese. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096)
  if (bytes.length % 2 === 1 || !sample.includes(0)) return undefined
  const [best] = ['utf-16le', 'utf-16be']
    .map((encoding) => {
      const text = decodeAs(encoding, sample, false)
      return { encoding, share: (text.match(ordinary)?.length ?? 0) / text.length }
    })
    .sort((a, b) => b.share - a.share)
  return best && best.share >= mostlyOrdinary ? best.encoding : undefined
}

/** Encodings to try, likeliest first. */
function* candidates(bytes: Uint8Array): Generator<string> {
  yield 'utf-8'
  yield* guess(bytes)
}

/** What the bytes' statistics say, then GB18030, which most Chinese files without UTF-8 are in. */
function guess(bytes: Uint8Array): string[] {
  // Loaded here because nearly every file is UTF-8 and needs no statistics.
  const chardet = createRequire(import.meta.url)('chardet') as typeof import('chardet')
  const chinese = chardet.analyse(bytes).find(({ name }) => name === 'GB18030' || name === 'Big5')
  return [...new Set([chinese?.name.toLowerCase() ?? 'gb18030', 'gb18030', 'big5'])]
}
