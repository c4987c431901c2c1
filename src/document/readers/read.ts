import { DuizhaoError } from '../../errors.ts'
import { type Decoded, decode } from '../../text/decode.ts'
import { LimitError, limits } from './limits.ts'
import { sniff } from './sniff.ts'

/** Formats whose text can be read. */
export type SourceFormat = 'text' | 'html' | 'docx' | 'pdf'

/**
 * The text of a source file. Of plain text and Markdown it is the decoded file itself; of the other
 * formats what a reader of the document sees, a paragraph a line. Ranges count in this text.
 */
export interface SourceText extends Decoded {
  readonly format: SourceFormat
  /** What stands around the main content of a page: title, index of particulars, menus. */
  readonly surroundings: string
}

/** Wide enough for the meta element that must stand in a page's first kilobyte, and for slow starters. */
const charsetWithin = 4096

/** A page's bytes in the encoding they are in, else in the one the page declares. */
function decodePage(bytes: Uint8Array, path: string): Decoded {
  const decoded = decode(bytes, path)
  if (decoded.encoding.startsWith('utf-')) return decoded
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, charsetWithin))
  const label = /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]
  if (label === undefined) return decoded
  try {
    const decoder = new TextDecoder(label, { fatal: true })
    return { text: decoder.decode(bytes), encoding: decoder.encoding }
  } catch {
    // No such encoding, or not the one the bytes are in.
    return decoded
  }
}

async function readHtml(bytes: Uint8Array, path: string): Promise<SourceText> {
  const { text: page, encoding } = decodePage(bytes, path)
  const { htmlToText } = await import('./html/html.ts')
  return { ...htmlToText(page), encoding, format: 'html' }
}

/** Office packages by a part that only they have. */
const packages = [
  ['docx', /^word\/document\.xml$/],
  ['ofd', /^OFD\.xml$/i],
  ['odt', /^content\.xml$/],
  ['xlsx', /^xl\//],
  ['pptx', /^ppt\//],
] as const

async function readZip(bytes: Uint8Array, path: string): Promise<SourceText> {
  const [{ openZip, ZipError }, { docxToText }, { XmlError }] = await Promise.all([
    import('./zip.ts'),
    import('./docx/docx.ts'),
    import('./xml.ts'),
  ])
  try {
    const archive = openZip(bytes)
    const format = packages.find(([, part]) => archive.names.some((name) => part.test(name)))?.[0]
    if (format !== 'docx') {
      throw new DuizhaoError({ code: 'unsupported-format', path, format: format ?? 'archive' })
    }
    return { text: docxToText(archive), encoding: 'docx', format, surroundings: '' }
  } catch (error) {
    if (!(error instanceof ZipError || error instanceof XmlError)) throw error
    throw new DuizhaoError({ code: 'damaged-file', path, format: 'docx', reason: error.message })
  }
}

async function readPdf(bytes: Uint8Array, path: string): Promise<SourceText> {
  const { pdfToText, PdfError } = await import('./pdf/pdf.ts')
  try {
    return { text: await pdfToText(bytes), encoding: 'pdf', format: 'pdf', surroundings: '' }
  } catch (error) {
    if (!(error instanceof PdfError)) throw error
    switch (error.kind) {
      case 'no-text':
        throw new DuizhaoError({ code: 'scanned-pdf', path })
      case 'encrypted':
        throw new DuizhaoError({ code: 'encrypted-file', path })
      case 'damaged':
        throw new DuizhaoError({ code: 'damaged-file', path, format: 'pdf', reason: error.message })
    }
  }
}

async function readAny(bytes: Uint8Array, path: string): Promise<SourceText> {
  const kind = sniff(bytes, path)
  switch (kind) {
    case 'text':
      return { ...decode(bytes, path), format: 'text', surroundings: '' }
    case 'html':
      return readHtml(bytes, path)
    case 'zip':
      return readZip(bytes, path)
    case 'pdf':
      return readPdf(bytes, path)
    default:
      throw new DuizhaoError({ code: 'unsupported-format', path, format: kind })
  }
}

/**
 * Reads the text of a document in whatever format its bytes are in; the reader of a format is loaded
 * only when such a file is met. `path` is for the wording of errors and, between text and HTML, a
 * hint. Throws a `DuizhaoError` for what cannot be read.
 */
export async function readSource(bytes: Uint8Array, path: string): Promise<SourceText> {
  if (bytes.length > limits.fileBytes) {
    throw new DuizhaoError({ code: 'too-large', path, reason: `> ${limits.fileBytes} bytes` })
  }
  if (bytes.length === 0) throw new DuizhaoError({ code: 'empty-file', path })
  const source = await readAny(bytes, path).catch((error: unknown) => {
    if (!(error instanceof LimitError)) throw error
    throw new DuizhaoError({ code: 'too-large', path, reason: error.message })
  })
  if (source.text.trim() === '') throw new DuizhaoError({ code: 'empty-file', path })
  if (source.text.length > limits.textLength) {
    throw new DuizhaoError({ code: 'too-large', path, reason: `> ${limits.textLength} characters` })
  }
  return source
}
