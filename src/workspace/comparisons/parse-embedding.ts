import { z } from 'zod'
import type { Embedding } from '../../align/pairing/embedding.ts'
import { DuizhaoError } from '../../errors.ts'

/** What the file of an embedding may cost; the clauses of forty plans in vectors of 1024 numbers, every digit printed, stay below. */
export const embeddingLimits = {
  /** Bytes of the file, and of one line. */
  fileBytes: 256 * 1024 * 1024,
  lineBytes: 1024 * 1024,
  lines: 100_000,
} as const

const LINE_FEED = 0x0a
const SPACE = 0x20
const utf8 = new TextDecoder('utf-8', { fatal: true })

/** What is expected of a line, for wording. */
const form = '{ "text": "…", "vector": [0.1, …] }'

const lineSchema = z.object(
  {
    text: z.string('string'),
    vector: z.custom<readonly unknown[]>(
      (value) => Array.isArray(value) && value.length > 0,
      '[0.1, …]',
    ),
  },
  form,
)

/**
 * The vectors of a JSON Lines file, `{ "text": "…", "vector": [0.1, …] }` a line; of lines with the same text
 * the last counts. Throws `DuizhaoError` naming the line to mend; `path` is for its wording.
 */
export function parseEmbedding(bytes: Uint8Array, path: string): Embedding {
  const vectors = new Map<string, Float32Array>()
  let length: number | undefined
  for (const [line, content] of linesOf(bytes, path)) {
    const { text, vector } = readLine(content, path, line)
    length ??= vector.length
    if (vector.length !== length) {
      const facts = { path, line, numbers: vector.length, others: length }
      throw new DuizhaoError({ code: 'embedding-mixed', ...facts })
    }
    vectors.set(text, vector)
  }
  if (length === undefined) throw invalid(path, 1, '', form)
  return { vectorOf: (text) => vectors.get(text) }
}

function readLine(bytes: Uint8Array, path: string, line: number) {
  let value: unknown
  try {
    value = JSON.parse(utf8.decode(bytes))
  } catch {
    throw invalid(path, line, '', 'JSON, UTF-8')
  }
  const { data, error } = lineSchema.safeParse(value)
  const issue = error?.issues[0]
  if (!data) throw invalid(path, line, issue?.path.join('.') ?? '', issue?.message ?? '')
  const vector = Float32Array.from(data.vector, (number) =>
    typeof number === 'number' ? number : Number.NaN,
  )
  const bad = vector.findIndex((number) => !Number.isFinite(number))
  if (bad >= 0) throw invalid(path, line, `vector[${bad}]`, '-3.4e38…3.4e38')
  return { text: data.text, vector }
}

/** The lines that are not blank, with their numbers counted from 1. */
function* linesOf(bytes: Uint8Array, path: string): Generator<readonly [number, Uint8Array]> {
  const { lineBytes, lines } = embeddingLimits
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const end = bytes.indexOf(LINE_FEED, start)
    const content = bytes.subarray(start, end < 0 ? bytes.length : end)
    if (line > lines) throw tooLarge(path, `> ${lines} lines`)
    if (content.length > lineBytes) throw tooLarge(`${path}:${line}`, `> ${lineBytes} bytes`)
    if (content.some((byte) => byte > SPACE)) yield [line, content]
    start += content.length + 1
  }
}

const invalid = (path: string, line: number, place: string, expected: string) =>
  new DuizhaoError({ code: 'embedding-invalid', path, line, place, expected })

const tooLarge = (path: string, reason: string) =>
  new DuizhaoError({ code: 'embedding-too-large', path, reason })
