import type { Replacement } from './replace.ts'

// Terminal escapes: CSI (colours, cursor), closed OSC (titles, links), then the rest by its first mark.
const escapes = '\\x1b\\[[0-?]*[ -/]*[@-~]|\\x1b\\][^\\x07\\x1b\\n]*(?:\\x07|\\x1b\\\\)|\\x1b[@-_]?'
const eightBit = '\\x9b[0-?]*[ -/]*[@-~]|\\x9d[^\\x07\\x9c\\x9d\\n]*[\\x07\\x9c]'
const lineEnd = '\\r\\n?|[\\u2028\\u2029\\x85\\x0b\\x0c]'
const space = '[\\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]'
const invisible =
  '[\\x00-\\x08\\x0e-\\x1f\\x7f-\\x9f\\u00ad\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb]'

const noise = new RegExp(
  `(${lineEnd})|(${space})|${escapes}|${eightBit}|${invisible}|[\\u{e0000}-\\u{e0fff}]`,
  'gu',
)

/**
 * What must reach neither a terminal nor a comparison: escapes, control and invisible characters go;
 * every line end becomes `\n` and every kind of space a plain one.
 */
export function controls(text: string): Replacement[] {
  return Array.from(text.matchAll(noise), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[1] ? '\n' : match[2] ? ' ' : '',
  }))
}
