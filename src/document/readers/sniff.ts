/** What a file is, whatever its name says. */
export type FileKind =
  | 'text'
  | 'html'
  | 'pdf'
  | 'zip'
  /** OLE compound file: legacy .doc and .wps. */
  | 'compound'
  | 'rtf'
  | 'image'
  | 'archive'
  | 'mhtml'

const magics: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['compound', [0xd0, 0xcf, 0x11, 0xe0]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
]

/** What browsers write at the start of a page saved as a single file (RFC 2557). */
const mhtmlStart = /^(?:From: <Saved|MIME-Version:|Content-Type: multipart\/related)/i

/** Readers of PDF accept the header anywhere in the first kilobyte (ISO 32000-1, annex H). */
const pdfHeaderWithin = 1024
const htmlStart =
  /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|div|table|h1|p)[\s>]/i

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}

/** The bytes as ASCII, whatever their encoding: markup keywords survive in all but UTF-16. */
function ascii(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}

/** Recognises a file by its first bytes; `name` decides only between plain text and HTML. */
export function sniff(bytes: Uint8Array, name: string): FileKind {
  const magic = magics.find(([, start]) => startsWith(bytes, start))
  if (magic !== undefined) return magic[0]
  const head = ascii(bytes.subarray(0, pdfHeaderWithin))
  if (head.includes('%PDF-')) return 'pdf'
  // A NUL between ASCII letters is UTF-16; without them the start reads as in any ASCII superset.
  const start = head.replaceAll('\0', '').replace(/^(?:ÿþ|þÿ|ï»¿)/, '')
  if (mhtmlStart.test(start)) return 'mhtml'
  if (/\.(?:html?|xhtml|shtml)$/i.test(name) || htmlStart.test(start)) return 'html'
  return 'text'
}
