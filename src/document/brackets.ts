import type { TextRange } from '../text/range.ts'

const pairs: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '（': '）',
  '(': ')',
  '《': '》',
  '〈': '〉',
  '〔': '〕',
  '【': '】',
  '「': '」',
  '『': '』',
  '[': ']',
  '［': '］',
}
const closing = new Set(Object.values(pairs))

/** What stands in quotes or brackets, and which of them lack their other half. */
export interface Brackets {
  /** Outermost pairs, marks included, in order. */
  readonly spans: readonly TextRange[]
  /** Offsets of marks without a partner. */
  readonly unmatched: readonly number[]
}

/** Pairs the quotes and brackets of one paragraph; a mark without a partner quotes nothing. */
export function readBrackets(text: string): Brackets {
  const open: { at: number; close: string }[] = []
  const unmatched: number[] = []
  let spans: TextRange[] = []
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? ''
    const close = pairs[mark]
    if (close) {
      open.push({ at, close })
    } else if (closing.has(mark)) {
      const opener = open.findLastIndex((candidate) => candidate.close === mark)
      if (opener < 0) {
        unmatched.push(at)
        continue
      }
      const [matched, ...inner] = open.splice(opener)
      unmatched.push(...inner.map((lost) => lost.at))
      const start = matched?.at ?? at
      spans = spans.filter((span) => span.start < start)
      spans.push({ start, end: at + 1 })
    }
  }
  unmatched.push(...open.map((lost) => lost.at))
  return { spans, unmatched: unmatched.sort((a, b) => a - b) }
}

/** Outermost quoted or bracketed spans of one paragraph. */
export function quotedSpans(text: string): readonly TextRange[] {
  return readBrackets(text).spans
}
