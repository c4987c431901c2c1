import { Worker } from 'node:worker_threads'
import { reasonOf } from '../../../errors.ts'
import { LimitError, limits } from '../limits.ts'
import { renderBlocks } from '../render-blocks.ts'
import { blocksOf } from './paragraphs.ts'
import type { PdfAnswer } from './pdf-worker.ts'
import { withoutRunningHeads } from './running-heads.ts'

/** Why a PDF gives no text. */
export class PdfError extends Error {
  readonly kind: 'encrypted' | 'damaged' | 'no-text'

  constructor(kind: PdfError['kind'], reason: string = kind) {
    super(reason)
    this.kind = kind
  }
}

/** Beside this file both in the sources and where they are built or bundled to. */
const workerFile = new URL(
  import.meta.url.endsWith('.ts') ? './pdf-worker.ts' : './pdf-worker.js',
  import.meta.url,
)

/**
 * Reads in a thread of its own: pdf.js can be made to loop, to fill the memory, and to reject promises
 * that nobody awaits, none of which a caller on the same thread could stop.
 */
function readInWorker(bytes: Uint8Array): Promise<PdfAnswer> {
  const worker = new Worker(workerFile, {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: limits.readingMemory },
  })
  const answer = new Promise<PdfAnswer>((resolve) => {
    const timer = setTimeout(
      () => resolve({ failure: 'too-large', reason: `> ${limits.readingTime} ms` }),
      limits.readingTime,
    )
    worker.on('message', resolve)
    worker.on('error', (error) => {
      const reason = reasonOf(error)
      resolve(
        reason === 'ERR_WORKER_OUT_OF_MEMORY'
          ? { failure: 'too-large', reason: `> ${limits.readingMemory} MB` }
          : { failure: 'damaged', reason },
      )
    })
    worker.on('exit', (status) => {
      clearTimeout(timer)
      resolve({ failure: 'damaged', reason: `exit ${status}` })
    })
  })
  return answer.finally(() => void worker.terminate())
}

/** The text layer of a PDF as paragraphs and tables, without running heads and page numbers. Throws {@link PdfError} or {@link LimitError}. */
export async function pdfToText(bytes: Uint8Array): Promise<string> {
  const answer = await readInWorker(bytes)
  if ('failure' in answer) {
    const { failure, reason } = answer
    throw failure === 'too-large' ? new LimitError(reason) : new PdfError(failure, reason)
  }
  const blocks = blocksOf(withoutRunningHeads(answer.pages))
  if (blocks.length === 0) throw new PdfError('no-text')
  return renderBlocks(blocks)
}
