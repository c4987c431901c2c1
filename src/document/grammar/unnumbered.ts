import type { Line } from '../lines.ts'
import { bareHeadings } from './bare-headings.ts'
import { chineseComma } from './chinese-comma.ts'
import type { Numeral } from './rule.ts'

const documentTitle =
  /(?:通知|公告|方案|意见|规划|计划|纲要|条例|办法|规定|细则|决定|决议|措施|报告)(?:（[^（）]*）)?$/u
const longestHeading = 40
const fewestParagraphs = 3

/** Style of units that a heading without a numeral begins. */
export const headingStyle = '#'
/** Style of units that are paragraphs of a text without any headings. */
export const paragraphStyle = '¶'

/**
 * Decides which lines without a numeral begin units. Headings marked in the source always do, save
 * the document's title, and 附则 where all else has numerals, and so do 总体要求, 保障措施 and the like, and lines
 * between units that count through, where no section has a numeral; in a text without a single numeral lines
 * in bold do, and where there are neither, every paragraph that holds a sentence, if there are enough
 * of them to be a plan.
 */
export function findUnnumbered(lines: readonly Line[]): (line: Line) => Numeral | undefined {
  const titles = documentTitles(lines)
  const marked = (line: Line) => line.level > 0 && !titles.has(line)
  if (lines.some(({ numeral }) => numeral)) {
    const hasSections = lines.some((line) => isTop(line) || marked(line))
    const named = (line: Line) => !hasSections && isSection(line)
    const bare = bareHeadings(lines)
    const opening = new Set(
      lines.slice(
        0,
        lines.findIndex(({ numeral }) => numeral),
      ),
    )
    return (line) => {
      if (marked(line)) return heading(line.level)
      if (isSupplement(line.text)) return supplement
      if (opening.has(line) && goal.test(line.text)) return goalOfPlan
      if (bare.has(line)) return hasSections ? bareBelowSections : heading(1)
      return named(line) ? heading(1) : undefined
    }
  }
  const bold = (line: Line) => line.bold === line.text.length && line.bold <= longestHeading
  if (lines.some((line) => marked(line) || bold(line))) {
    return (line) => (marked(line) ? heading(line.level) : bold(line) ? heading(7) : undefined)
  }
  const paragraphs = lines.filter(isSentence).length >= fewestParagraphs
  return (line) => (paragraphs && isSentence(line) ? paragraph : undefined)
}

/** What the sections of a plan are usually called, alone on a line. */
const sectionName =
  /^(?:总体(?:要求|思路|目标|部署)|(?:主要|工作|行动|发展)目标|指导思想|(?:基本|工作)原则|(?:重点|主要|工作)(?:任务|举措|措施|内容)|保障措施|(?:强化)?组织(?:实施|保障|领导)|(?:工作|有关|相关)要求)$/u

/** `总体目标：到2027年，…`, `总的要求是，…`: a paragraph before the sections that says what the whole plan is to reach. */
const goal =
  /^(?:(?:20[0-9]{2}年|今年)的?)?(?:(?:总体|主要|工作|行动|发展|预期){1,3}(?:目标|要求|思路)|总的(?:要求|目标))(?:：|是[，：]?).{10}/u

const isSection = ({ text }: Line): boolean => sectionName.test(withoutFrame(text))

/** 【总体要求】 */
export const withoutFrame = (text: string): string => text.replace(/^【([^【】]*)】$/u, '$1')

/** Whether a line has a numeral as sections have them. */
const isTop = ({ numeral }: Line): boolean =>
  numeral !== undefined && numeral.rank <= chineseComma.rank

/**
 * The title is the one heading of the highest level, and below it the one of the next that is named like a document,
 * as the plan is that a notice issues; where several are the highest, those that come before anything else and are named so.
 */
function documentTitles(lines: readonly Line[]): ReadonlySet<Line> {
  const headings = lines.filter(({ level }) => level > 0)
  const title = onlyHighest(headings)
  if (title) {
    const issued = onlyHighest(headings.filter((line) => line !== title))
    return new Set(issued && documentTitle.test(issued.text) ? [title, issued] : [title])
  }
  const highest = highestLevel(headings)
  const marks = lines.filter(({ level, numeral }) => level > 0 || numeral)
  const end = marks.findIndex(
    ({ level, numeral, text }) => level !== highest || numeral || !documentTitle.test(text),
  )
  return new Set(marks.slice(0, Math.max(0, end)))
}

const highestLevel = (headings: readonly Line[]): number =>
  headings.reduce((least, { level }) => Math.min(least, level), Infinity)

/** The one heading that all others stand below. */
function onlyHighest(headings: readonly Line[]): Line | undefined {
  const highest = highestLevel(headings)
  const top = headings.filter(({ level }) => level === highest)
  return top.length === 1 ? top[0] : undefined
}

/** Whether a line heads the last provisions, 附则, which may have no number where all else has. */
export function isSupplement(text: string): boolean {
  return /^附 ?则$/u.test(text)
}

function isSentence({ text }: Line): boolean {
  return /[，。；,.;]/u.test(text)
}

const paragraph: Numeral = { style: paragraphStyle, rank: 9, printed: '', value: '' }

/** It is about the whole and stands below nothing; its number is none that another unit has. */
const supplement: Numeral = { style: headingStyle, rank: 1, printed: '', value: '0' }

/** Of a paragraph that says before the sections what the whole plan is to reach, and that nothing stands below. */
export const goalOfPlan: Numeral = { style: headingStyle, rank: 9, printed: '', value: '' }

/** Between 一、 and 1. */
const bareBelowSections: Numeral = { style: headingStyle, rank: 6.4, printed: '', value: '' }

/** Between 第一节 and 第一条, deeper levels deeper. */
function heading(level: number): Numeral {
  return { style: headingStyle, rank: 3 + level / 10, printed: '', value: '' }
}
