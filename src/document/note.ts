import type { TextRange } from '../text/range.ts'
import { readBrackets } from './brackets.ts'
import { DUTY_LABEL, isListOfOffices } from './office-words.ts'

const labelled = new RegExp(`(?:^|[；，。、])(?:主要)?${DUTY_LABEL}|负责|牵头|职责分工`, 'u')
const LABEL = `(?:主要)?${DUTY_LABEL}：`
const unbracketed = new RegExp(
  `(?:^|。)(${LABEL}[^。]*(?:。(?:完成(?:时限|时间)：|以下)[^。]*)?|[（〔【]${LABEL}[^。）〕】]*)。?$`,
  'u',
)

/**
 * The list of agencies that closes a paragraph: `〔责任单位：…〕`, `（完成时限：…；责任单位：…）`, `（…按职责分工负责）`, after a full
 * stop or alone `（省科技厅、省财政厅）` or 责任单位：…, also behind a bracket that nothing closes; brackets included, a full stop
 * after them not.
 */
export function findNote(paragraph: string): TextRange | undefined {
  const open = unbracketed.exec(paragraph)
  if (open?.[1] !== undefined) {
    const start = open.index + open[0].indexOf(open[1])
    return { start, end: start + open[1].length }
  }
  const end = paragraph.replace(/[。；]$/u, '').length
  if (!/[）)〕】\]］]/u.test(paragraph.charAt(end - 1))) return undefined
  const last = readBrackets(paragraph).spans.at(-1)
  if (last?.end !== end) return undefined
  const content = paragraph.slice(last.start + 1, end - 1)
  const isApart = last.start === 0 || paragraph.charAt(last.start - 1) === '。'
  const listed = isApart && isListOfOffices(content)
  return labelled.test(content) || listed ? last : undefined
}
