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
  const spans: TextRange[] = []
  const unmatched: number[] = []
  for (const { 0: mark, index } of paragraph.matchAll(marks)) {
    const closer = closers.get(mark)
    if (closer) {
      open.push({ at: index, closer })
      continue
    }
    const opener = open.findLastIndex((candidate) => candidate.closer === mark)
    const [matched, ...unclosed] = opener < 0 ? [] : open.splice(opener)
    unmatched.push(...unclosed.map(({ at }) => at))
    if (!matched) {
      unmatched.push(index)
      continue
    }
    while ((spans.at(-1)?.start ?? -1) > matched.at) spans.pop()
    spans.push({ start: matched.at, end: index + 1 })
  }
  unmatched.push(...open.map(({ at }) => at))
  return { spans, unmatched: unmatched.sort((a, b) => a - b) }
}
