import type { Replacement } from './replace.ts'

const chinese = '[\\p{Script=Han}，。；：、（）《》“”]'
const latin = '[A-Za-z0-9Ａ-Ｚａ-ｚ０-９%％‰℃≥≤μ²³+-]'
const inProse = new RegExp(
  `(?<=${chinese})[ \\u00a0]+(?=${latin}|[，。；、])|(?<=${latin})[ \\u00a0]+(?=${chinese}|[%％‰])`,
  'gu',
)
/** `建设 50 个园区`, but not 附件 1 方案, 专栏 2 工程 and 第 3 章. */
const aroundFigure =
  /(?<=\p{Script=Han})(?<![件栏表图第])[ \u00a0](?=[0-9.]+[ \u00a0]\p{Script=Han})|(?<=\p{Script=Han}(?<![件栏表图第])[ \u00a0][0-9.]{1,12})[ \u00a0](?=\p{Script=Han})/gu
/** `一、总 体 要 求`, `第一章 总　则`: nothing but single characters behind the numeral. */
const letterSpaced =
  /^(?=.{3,80}$)[#* \u3000]*(?:第[一二三四五六七八九十百零〇0-9]{1,6}[编章节]|[（(]?[一二三四五六七八九十0-9]{1,4}[）)、.．])?[ \u3000]*(?=\p{Script=Han}(?:[ \u00a0\u3000]{1,8}\p{Script=Han})+[* \u3000]*$)/u
const gapInWord = /(?<=\p{Script=Han})[ \u00a0\u3000]+(?=\p{Script=Han})/gu
const prose = /[，。；]|[,;](?= ?\p{Script=Han})/u
/** A bullet and the numeral that a line begins with stand apart, but a date and a count are none: `3 月底前`. */
const numeral =
  /^\s*(?:[-*+•] +)?(?:[0-9]{1,2}(?:[.．][0-9]{1,2})*(?:[.．、)）]\s*|\s+(?![年月日个项条家名人件亿万千百类种批所处次])))?/u

/**
 * Spaces that typists and programs set between Chinese and Latin letters or figures, `到 2025 年`, in lines of prose and
 * around a figure, and between the characters of a heading; in other titles, and in rows between tabs, a space may part words.
 */
export function spacing(text: string): Replacement[] {
  return Array.from(text.matchAll(/[^\r\n]+/gu)).flatMap(({ 0: line, index: start }) => {
    if (line.includes('\t')) return []
    return gapsIn(line).map(({ index, 0: gap }) => ({
      start: start + index,
      end: start + index + gap.length,
      text: '',
    }))
  })
}

function gapsIn(line: string): readonly RegExpExecArray[] {
  const heading = letterSpaced.exec(line)?.[0].length
  const from = heading ?? numeral.exec(line)?.[0].length ?? 0
  const pattern = heading !== undefined ? gapInWord : prose.test(line) ? inProse : aroundFigure
  return [...line.matchAll(pattern)].filter(({ index }) => index >= from)
}
