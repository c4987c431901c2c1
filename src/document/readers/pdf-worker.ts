import { parentPort, workerData } from 'node:worker_threads'
import { getDocumentProxy } from 'unpdf'
import { unifyLookAlikes } from '../../text/look-alikes.ts'
import { limits } from './limits.ts'
import { linesOf, type PdfItem, type PdfPage } from './pdf-lines.ts'

/** What the worker answers: the lines of every page, or why there are none. */
export type PdfAnswer =
  | { readonly pages: readonly PdfPage[] }
  | { readonly failure: 'encrypted' | 'damaged' | 'too-large'; readonly reason: string }

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>

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

async function readPages(bytes: Uint8Array): Promise<PdfAnswer> {
  try {
    // pdf.js prints warnings unless told not to.
    const document = await getDocumentProxy(bytes, { verbosity: 0 })
    if (document.numPages > limits.pages) {
      return { failure: 'too-large', reason: `> ${limits.pages} pages` }
    }
    const pages: PdfPage[] = []
    for (let number = 1; number <= document.numPages; number++) {
      pages.push(await readPage(document, number))
    }
    return { pages }
  } catch (error) {
    const { name, message } = error as Error
    return { failure: name === 'PasswordException' ? 'encrypted' : 'damaged', reason: message }
  }
}

parentPort?.postMessage(await readPages(workerData as Uint8Array))
