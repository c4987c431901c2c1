import { getDocumentProxy } from 'unpdf'
import { limits } from './limits.ts'
import { unifyLookAlikes } from './look-alikes.ts'
import { linesOf, type PdfItem, type PdfPage } from './pdf-lines.ts'
import { paragraphsOf } from './pdf-paragraphs.ts'
import { withoutRunningHeads } from './pdf-running-heads.ts'

/** Why a PDF gives no text. */
export class PdfError extends Error {
  readonly reason: 'encrypted' | 'damaged' | 'no-text' | 'too-large'

  constructor(reason: PdfError['reason']) {
    super(reason)
    this.reason = reason
  }
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>

async function open(bytes: Uint8Array): Promise<PdfDocument> {
  try {
    // pdf.js takes its buffer over, and prints warnings unless told not to.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  } catch (error) {
    throw new PdfError((error as Error).name === 'PasswordException' ? 'encrypted' : 'damaged')
  }
}

async function readPage(document: PdfDocument, number: number): Promise<PdfPage> {
  const page = await document.getPage(number)
  const { items } = await page.getTextContent()
  const { width, height } = page.getViewport({ scale: 1 })
  const upright = items.flatMap((item): PdfItem[] => {
    if (!('str' in item)) return []
    const [, slope = 0, , size = 0, x = 0, y = 0] = item.transform as number[]
    // Turned text is a watermark or a seal.
    if (slope !== 0) return []
    return [{ text: unifyLookAlikes(item.str), x, y, width: item.width, size: Math.abs(size) }]
  })
  page.cleanup()
  return { width, height, lines: linesOf(upright) }
}

/** The text layer of a PDF as paragraphs, without running heads and page numbers. Throws {@link PdfError}. */
export async function pdfToText(bytes: Uint8Array): Promise<string> {
  const document = await open(bytes)
  try {
    if (document.numPages > limits.pages) throw new PdfError('too-large')
    const deadline = performance.now() + limits.readingTime
    const pages: PdfPage[] = []
    for (let number = 1; number <= document.numPages; number++) {
      if (performance.now() > deadline) throw new PdfError('too-large')
      pages.push(await readPage(document, number))
    }
    const paragraphs = paragraphsOf(withoutRunningHeads(pages))
    if (paragraphs.length === 0) throw new PdfError('no-text')
    return paragraphs.map((paragraph) => `${paragraph}\n`).join('')
  } catch (error) {
    throw error instanceof PdfError ? error : new PdfError('damaged')
  } finally {
    await document.loadingTask.destroy()
  }
}
