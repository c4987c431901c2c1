import type { Replacement } from './replace.ts'

const gap = /\n[ \n]*/gu
const unfinished = /(?:[\u3400-\u9fffA-Za-z0-9%，、]|[^。！？][”’》])$/u
const prose = /[。；！？]/u
const ownParagraph =
  /^(?:[#*>|〔【<-]|第[一二三四五六七八九十百零〇\d]+[编章节条]|[（(]?[一二三四五六七八九十百]+[、）).．]|[（(]?\d+[、）).．]|附件|附：)/u

/**
 * Blank lines that cut a sentence, as page breaks do: the line before has a full stop somewhere, so
 * it is prose and no heading, and stops in mid-sentence; the line after begins no numbered unit.
 */
export function brokenParagraphs(text: string): Replacement[] {
  const found: Replacement[] = []
  for (const { 0: blank, index } of text.matchAll(gap)) {
    const lineStart = index === 0 ? 0 : text.lastIndexOf('\n', index - 1) + 1
    const before = text.slice(lineStart, index).trimEnd()
    const after = index + blank.length
    if (after === text.length || !prose.test(before) || !unfinished.test(before)) continue
    if (ownParagraph.test(text.slice(after, after + 12))) continue
    found.push({ start: lineStart + before.length, end: after, text: '' })
  }
  return found
}
