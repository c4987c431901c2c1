import { readBrackets } from '../brackets.ts'
import type { Line } from '../lines.ts'
import { findNote } from '../note.ts'
import { article } from './article.ts'
import { divisions } from './division.ts'
import type { Numeral } from './rule.ts'
import { paragraphStyle, withoutFrame } from './unnumbered.ts'

/** Longest run-in sentence that still reads as a title, in characters. */
const longestTitle = 40

/** What a sentence that sets a number ends with: `建成科普基地22个。`, `覆盖率达到95%以上。` */
const amount =
  /[0-9][十百千万亿]*(?:%|[个家项条名座所台套辆户处件人元亩吨]|人次|公里|平方米)(?:以上|以下|以内|左右)?。$/u

/** Titles of the general units, whose gap to the body a page has lost: `（一）指导思想以…为指导`. */
const gluedTitle =
  /^(?:指导思想|(?:基本|工作)原则|(?:总体|工作|主要|行动|发展)目标)(?=以|坚持|到20[0-9]{2}|全面[贯落]|按照|深入|高举|认真|紧紧|牢固)/u

/** How the line of a unit divides: its title, and where its body begins. */
export interface HeadingParts {
  readonly title: string
  /** End of numeral, title and closing full stop, in units of the line. */
  readonly end: number
}

/**
 * Styles whose first sentences are sentences like the others and no titles: most of them have a
 * comma (`1.对新建平台给予补助，最高500万元。对…`). A sentence alone on its line counts where text follows it.
 */
export function untitledStyles(lines: readonly Line[]): ReadonlySet<string> {
  const balance = new Map<string, number>()
  for (const [index, line] of lines.entries()) {
    const { text, numeral } = line
    const title = numeral && firstSentence(text, numeral.printed.length)
    if (!numeral || !title) continue
    if (text.endsWith(title) && lines[index + 1]?.numeral) continue
    const vote = title.includes('，') && !isParallel(title) ? 1 : -1
    balance.set(numeral.style, (balance.get(numeral.style) ?? 0) + vote)
  }
  return new Set([...balance].flatMap(([style, votes]) => (votes > 0 ? [style] : [])))
}

/** Says twice or thrice in as many words what is to be done: `推进政务公开，强化解读回应。` */
function isParallel(title: string): boolean {
  const lengths = title.split('，').map((part) => part.replace('。', '').length)
  if (lengths.length > 3) return false
  return (
    Math.max(...lengths) <= 12 &&
    Math.max(...lengths) - Math.min(...lengths) <= 2 &&
    !/[0-9]/u.test(title)
  )
}

/**
 * Finds the title on a line that begins with `numeral`: what is bold, or the first sentence when a
 * body follows it (`1.扩大供给。完善…`), the style is titled and it sets no number, or the whole line when it does not
 * end like a sentence.
 */
export function readHeading(
  line: Line,
  numeral: Numeral,
  untitled: ReadonlySet<string>,
): HeadingParts {
  const rest = line.text.slice(numeral.printed.length)
  const at = numeral.printed.length + rest.length - rest.trimStart().length
  if (numeral.style === paragraphStyle) return { title: '', end: 0 }
  if (numeral.style === article.style) return articleTitle(line.text, at)
  if (divisions.some(({ style }) => style === numeral.style)) return cut(line.text, at)
  if (line.level > 0 && !line.text.includes('。')) return cut(line.text, at)
  if (line.bold > at) return cut(line.text, at, line.bold)

  const glued = gluedTitle.exec(line.text.slice(at))?.[0].length
  if (glued !== undefined) return cut(line.text, at, at + glued)
  const titled = runInTitle(line.text, at)
  if (titled !== undefined && titled - at <= longestTitle) return cut(line.text, at, titled)
  const end = firstStop(line.text, at)
  if (end === undefined) {
    return /[；，、.;,]$/u.test(line.text) ? { title: '', end: at } : cut(line.text, at)
  }
  const sentence =
    end - at > longestTitle || untitled.has(numeral.style) || amount.test(line.text.slice(at, end))
  return sentence ? { title: '', end: at } : cut(line.text, at, end)
}

/** 第十二条【标题】; an article's text is body from its first word. */
function articleTitle(text: string, at: number): HeadingParts {
  const titled = /^【([^】]+)】/u.exec(text.slice(at))
  return titled ? { title: titled[1] ?? '', end: at + titled[0].length } : { title: '', end: at }
}

/** Whether a paragraph begins with a title: 县级网络。每县建设一个。 */
export function hasRunInTitle(text: string): boolean {
  return runInTitle(text, 0) !== undefined || /^[^，]+$/u.test(runInSentence(text, 0) ?? '')
}

/** The first sentence, if it is short and others follow it on the line. */
function runInSentence(text: string, at: number): string | undefined {
  const sentence = firstSentence(text, at)
  return sentence && at + sentence.length < text.length ? sentence : undefined
}

/** The first sentence with its full stop, if it is short. */
function firstSentence(text: string, at: number): string | undefined {
  const end = firstStop(text, at)
  return end === undefined || end - at > longestTitle ? undefined : text.slice(at, end)
}

/** Title and body parted by a colon or a gap: `（一）指导思想　以…`, `1.主要目标：到2025年…`. */
function runInTitle(text: string, at: number): number | undefined {
  const title =
    /^[\u3400-\u9fff][^，。；：、！？ ]{2,18}[\u3400-\u9fff”》）](?:：| +)(?=.{10})/u.exec(
      text.slice(at),
    )
  return title ? at + title[0].length : undefined
}

/** Just after the first full stop outside of quotes and brackets. */
function firstStop(text: string, from: number): number | undefined {
  const { spans } = readBrackets(text)
  let next = 0
  for (let at = text.indexOf('。', from); at >= 0; at = text.indexOf('。', at + 1)) {
    while ((spans[next]?.end ?? text.length) <= at) next++
    if ((spans[next]?.start ?? text.length) > at) return at + 1
  }
  return undefined
}

/** A note of agencies at the end of the title is left to the body. */
function cut(text: string, at: number, end = text.length): HeadingParts {
  const whole = text.slice(at, end)
  const words = whole.slice(0, findNote(whole)?.start).trimEnd()
  return { title: withoutFrame(words.replace(/[。：；]$/u, '')), end: at + words.length }
}
