import type { TextRange } from '../text/range.ts'

/** A pattern of the words before a list of offices that say what they have to do. */
export const DUTY_LABEL =
  '(?:(?:牵头责任|(?<!牵头)责任|牵头|主责|主办|承办|配合|参与|参加|协办|落实|实施)(?:单位|部门|处室|科室|主体)|(?:牵头|配合|责任|主办|协办|参与)(?=[：:]))'

/** A pattern of the words before a time by which something is to be done: 完成时限, 时限要求. */
export const TIME_LABEL = '(?:完成|实施|办结|推进)?(?:时限|时间|期限|进度)(?:要求)?'

/** Last characters of the names of offices. */
const OFFICE =
  /[局委厅办部院署会行府司组团室处队校联协社]$|^各?[市州盟县区旗]$|各[市州盟县旗区（）]+$|(?:公司|集团|大学|中心|单位|部门)$/u

/** By when, behind or before a list of offices: `省科技厅，2023年底前完成`. */
const TIME = '(?:20[0-9]{2}年[^，；。、]{0,12}(?:前|底|末|完成)|(?:长期|持续)(?:推进|坚持|实施))'
const WITHOUT_TIME = new RegExp(`^(?:${TIME}[，；])?(.*?)(?:[，；]${TIME})?$`, 'u')

/** True for a list of nothing but offices, which needs no word for their duty: 省科技厅、省财政厅等. */
export function isListOfOffices(text: string): boolean {
  const { start, end } = officesIn(text)
  return text
    .slice(start, end)
    .split(/[、，；]/u)
    .every((name) => OFFICE.test(name.replace(/等$/u, '')))
}

/** Where the list of offices stands in a note that may say by when too. */
export function officesIn(note: string): TextRange {
  const offices = WITHOUT_TIME.exec(note)?.[1] ?? note
  const start = note.indexOf(offices)
  return { start, end: start + offices.length }
}
