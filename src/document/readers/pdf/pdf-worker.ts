import { fileURLToPath } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { unifyLookAlikes } from '../../../text/look-alikes.ts'
import { limits } from '../limits.ts'
import type { PdfItem } from './lines.ts'
import type { PdfPage } from './page.ts'
import { type PdfRule, rulesOf } from './rules.ts'
import { layOutPages, type PdfSheet } from './tables.ts'

/** What the worker answers: the lines and tables of every page, or why there are none. */
export type PdfAnswer =
  | { readonly pages: readonly PdfPage[] }
  | { readonly failure: 'encrypted' | 'damaged' | 'too-large'; readonly reason: string }

/** Beside this file in the sources and in every build: the characters that codes of fonts without an encoding of their own stand for. */
const cMapUrl = fileURLToPath(new URL('./cmaps/', import.meta.url))

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>

type Page = Awaited<ReturnType<PdfDocument['getPage']>>

/** No drawing is so damaged that the text beside it could not be read. */
async function readRules(page: Page): Promise<readonly PdfRule[]> {
  const { OPS } = await getResolvedPDFJS()
  const drawn = await page.getOperatorList().catch(() => undefined)
  return drawn ? rulesOf(drawn, OPS) : []
}

async function readSheet(document: PdfDocument, number: number): Promise<PdfSheet> {
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
  const rules = await readRules(page)
  page.cleanup()
  return { width, height, items: upright, rules }
}

async function readPages(bytes: Uint8Array): Promise<PdfAnswer> {
  try {
    // pdf.js prints warnings unless told not to, and decodes pictures to list what a page draws.
    const document = await getDocumentProxy(bytes, { verbosity: 0, maxImageSize: 0, cMapUrl })
    if (document.numPages > limits.pages) {
      return { failure: 'too-large', reason: `> ${limits.pages} pages` }
    }
    const sheets: PdfSheet[] = []
    for (let number = 1; number <= document.numPages; number++) {
      sheets.push(await readSheet(document, number))
    }
    return { pages: layOutPages(sheets) }
  } catch (error) {
    const { name, message } = error as Error
    return { failure: name === 'PasswordException' ? 'encrypted' : 'damaged', reason: message }
  }
}

parentPort?.postMessage(await readPages(workerData as Uint8Array))
