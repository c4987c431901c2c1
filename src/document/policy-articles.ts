import { article, policyArticle } from './grammar/article.ts'
import { chineseComma } from './grammar/chinese-comma.ts'
import type { Line } from './lines.ts'
import { findNote } from './note.ts'
import { DUTY_LABEL } from './office-words.ts'

const labelled = new RegExp(`${DUTY_LABEL}：`, 'u')
const fewestLabelled = 2

/** A heading; 一、将第三条修改为： is the point of a decision on a law. */
const heading = /^[^。；：，]{1,40}$/u
const amendment = /第.{1,6}[条款]|修改|删[去除]|增加一/u

/**
 * The lines with 第…条 as the numeral of a task and not of an article of law, where a policy counts its tasks so: they
 * stand below sections 一、 二、, or half of them close with a note of agencies.
 */
export function withPolicyArticles(lines: readonly Line[]): readonly Line[] {
  const articles = lines.filter(isArticle)
  const isPolicy = articles.length > 1 && (standBelowSections(lines) || haveNotes(lines, articles))
  return isPolicy ? lines.map((line) => (isArticle(line) ? asTask(line) : line)) : lines
}

const isArticle = ({ numeral }: Line): boolean => numeral?.style === article.style

function asTask(line: Line): Line {
  const { style, rank } = policyArticle
  return line.numeral ? { ...line, numeral: { ...line.numeral, style, rank } } : line
}

function standBelowSections(lines: readonly Line[]): boolean {
  const first = lines.findIndex(isArticle)
  const above = lines.slice(0, first).findLast(({ numeral }) => numeral)
  const next = lines.slice(first).find(({ numeral }) => numeral?.style === chineseComma.style)
  return isSection(above, '1') && isSection(next, '2')
}

function isSection(line: Line | undefined, value: string): boolean {
  if (line?.numeral?.style !== chineseComma.style || line.numeral.value !== value) return false
  return heading.test(line.text) && !amendment.test(line.text)
}

/** No law says 责任单位：, though a policy may say it of a few tasks only. */
function haveNotes(lines: readonly Line[], articles: readonly Line[]): boolean {
  const notes = lines.flatMap(({ text }) => {
    const note = findNote(text)
    return note ? [text.slice(note.start, note.end)] : []
  })
  return 2 * notes.length >= articles.length || notes.filter(isLabelled).length >= fewestLabelled
}

const isLabelled = (note: string): boolean => labelled.test(note)
