import type { Replacement } from './replace.ts'

// Terminal escapes: CSI (colours, cursor), OSC (titles, links), and the two-character rest.
const escapes =
  '\\x1b(?:\\[[0-?]*[ -/]*[@-~]?|\\][^\\x07\\x1b\\n]*(?:\\x07|\\x1b\\\\)?|[@-Z\\\\^_]?)'
const eightBit = '\\x9b[0-?]*[ -/]*[@-~]?'
const lineEnd = '\\r\\n?|[\\u2028\\u2029\\x85\\x0b\\x0c]'
const space = '[\\t\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]'
const invisible =
  '[\\x00-\\x08\\x0e-\\x1f\\x7f-\\x9f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufe00-\\ufe0f\\ufeff]'

const noise = new RegExp(`(${lineEnd})|(${space})|${escapes}|${eightBit}|${invisible}`, 'gu')

/**
 * What must not reach a terminal or a comparison: escapes, control and invisible characters go;
 * every line end becomes `\n` and every kind of space a plain one.
 */
export function controls(text: string): Replacement[] {
  return Array.from(text.matchAll(noise), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[1] ? '\n' : match[2] ? ' ' : '',
  }))
}
