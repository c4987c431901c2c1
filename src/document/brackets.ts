import type { TextRange } from '../text/range.ts'

const closers: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['（', '）'],
  ['(', ')'],
  ['《', '》'],
  ['〈', '〉'],
  ['〔', '〕'],
  ['【', '】'],
  ['「', '」'],
  ['『', '』'],
  ['[', ']'],
  ['［', '］'],
])

const marks = /[“”‘’（）()《》〈〉〔〕【】「」『』[\]［］]/gu

/** What stands in quotes or brackets, and which marks lack their other half. */
export interface Brackets {
  /** Outermost pairs, marks included, in order. */
  readonly spans: readonly TextRange[]
  /** Offsets of marks without a partner, ascending. */
  readonly unmatched: readonly number[]
}

/** Pairs the quotes and brackets of one paragraph; a mark without a partner quotes nothing. */
export function readBrackets(paragraph: string): Brackets {
  const open: { at: number; closer: string }[] = []
  const awaited = new Map<string, number>()
  const count = (closer: string, change: number) =>
    awaited.set(closer, (awaited.get(closer) ?? 0) + change)
  const spans: TextRange[] = []
  const unmatched: number[] = []

  for (const { 0: mark, index } of paragraph.matchAll(marks)) {
    const closer = closers.get(mark)
    if (closer) {
      open.push({ at: index, closer })
      count(closer, 1)
    } else if (awaited.get(mark)) {
      // What was opened inside and is still open has lost its other half.
      let opener = open.pop()
      for (; opener && opener.closer !== mark; opener = open.pop()) {
        unmatched.push(opener.at)
        count(opener.closer, -1)
      }
      count(mark, -1)
      const start = opener?.at ?? index
      while ((spans.at(-1)?.start ?? -1) > start) spans.pop()
      spans.push({ start, end: index + 1 })
    } else {
      unmatched.push(index)
    }
  }
  for (const { at } of open) unmatched.push(at)
  return { spans, unmatched: unmatched.sort((a, b) => a - b) }
}
