import type { Replacement } from './replace.ts'

const chinese = '[\\p{Script=Han}，。；：、（）《》“”]'
const latin = '[A-Za-z0-9Ａ-Ｚａ-ｚ０-９%％‰℃≥≤μ²³+-]'
const inProse = new RegExp(
  `(?<=${chinese})[ \\u00a0]+(?=${latin})|(?<=${latin})[ \\u00a0]+(?=${chinese}|[%％‰])`,
  'gu',
)
/** `建设 50 个园区`, but not 附件 1 方案, 专栏 2 工程 and 第 3 章. */
const aroundFigure =
  /(?<=\p{Script=Han})(?<![件栏表图第])[ \u00a0][0-9.]+[ \u00a0](?=\p{Script=Han})/gu
const prose = /[，。；]|[,;](?= ?\p{Script=Han})/u
/** The numeral that a line begins with stands apart. */
const numeral = /^\s*[0-9０-９.．]*[、)）]?\s*/u

/**
 * Spaces that typists and programs set between Chinese and Latin letters or figures, `到 2025 年`, in lines of prose and
 * around a figure; in titles, and in rows between tabs, a space may part words.
 */
export function spacing(text: string): Replacement[] {
  return Array.from(text.matchAll(/[^\r\n]+/gu)).flatMap(({ 0: line, index: start }) => {
    if (line.includes('\t')) return []
    const from = numeral.exec(line)?.[0].length ?? 0
    const gaps = prose.test(line)
      ? Array.from(line.matchAll(inProse), ({ 0: gap, index }) => ({ index, length: gap.length }))
      : Array.from(line.matchAll(aroundFigure)).flatMap(({ 0: figure, index }) => [
          { index, length: 1 },
          { index: index + figure.length - 1, length: 1 },
        ])
    return gaps
      .filter(({ index }) => index >= from)
      .map(({ index, length }) => ({
        start: start + index,
        end: start + index + length,
        text: '',
      }))
  })
}
