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

/** What every Chinese document is full of and no wrong decoding of one. */
const usual =
  /[，。、；：（）《》“”一二三四五六七八九十的和有为為在与與国國家年月日市省人民政府部门門工作发發展质質量提高加强強建设設管理实實施条條例规規定关關于於]/gu

/** Share of usual characters among those beyond ASCII from which a text counts as Chinese. */
const leastUsual = 0.1

/**
 * Decodes a text file in whatever encoding Chinese offices use; the byte-order mark is not part of
 * the text. Throws a `DuizhaoError` for a file that is empty (`empty-file`) or no text
 * (`binary-file`); `path` names it there.
 */
export function decode(bytes: Uint8Array, path = '-'): Decoded {
  const decoded = decodeMarked(bytes) ?? (bytes.includes(0) ? decodeWide(bytes) : decodeBare(bytes))
  if (!decoded || decoded.text.includes('\0')) throw new DuizhaoError({ code: 'binary-file', path })
  if (decoded.text.trim() === '') throw new DuizhaoError({ code: 'empty-file', path })
  return decoded
}

function decodeMarked(bytes: Uint8Array): Decoded | undefined {
  const marked = byteOrderMarks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))
  return marked && read(bytes.subarray(marked[1].length), marked[0])
}

/** UTF-16 without a mark, in the byte order that makes more Chinese of it. */
function decodeWide(bytes: Uint8Array): Decoded | undefined {
  if (bytes.length % 2 === 1) return undefined
  return mostUsual([read(bytes, 'utf-16le'), read(bytes, 'utf-16be')])
}

/** Valid UTF-8, else what makes most Chinese of the bytes, a broken byte here or there forgiven. */
function decodeBare(bytes: Uint8Array): Decoded {
  return (
    readStrictly(bytes, 'utf-8') ??
    mostUsual(['utf-8', 'gb18030', 'big5'].map((encoding) => read(bytes, encoding))) ??
    decodeByStatistics(bytes)
  )
}

function mostUsual(candidates: readonly Decoded[]): Decoded | undefined {
  const shares = candidates.map(({ text }) => usualShare(text))
  const best = Math.max(...shares)
  return best >= leastUsual ? candidates[shares.indexOf(best)] : undefined
}

function usualShare(text: string): number {
  const beyondAscii = text.match(/[^\0-\x7f]/gu)?.length ?? 0
  return (text.match(usual)?.length ?? 0) / Math.max(1, beyondAscii)
}

/** No Chinese: chardet is loaded here only, because it costs more than reading a plan. */
function decodeByStatistics(bytes: Uint8Array): Decoded {
  const chardet = createRequire(import.meta.url)('chardet') as typeof import('chardet')
  const names = chardet.analyse(bytes).map(({ name }) => name.toLowerCase())
  return names.map((name) => readStrictly(bytes, name)).find(Boolean) ?? read(bytes, 'utf-8')
}

function readStrictly(bytes: Uint8Array, encoding: string): Decoded | undefined {
  try {
    return read(bytes, encoding, true)
  } catch {
    // An impossible byte, or an encoding that TextDecoder does not have.
    return undefined
  }
}

function read(bytes: Uint8Array, encoding: string, fatal = false): Decoded {
  return { text: new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes), encoding }
}
