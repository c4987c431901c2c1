import { isDateLine } from './dates.ts'
import { isOffice } from './issuer.ts'

/** What plans and regulations are called (党政机关公文处理工作条例, 规章制定程序条例). */
const kinds =
  '条例|办法|规定|细则|方案|计划|规划|纲要|意见|措施|举措|规则|守则|决定|决议|通知|公告|通告|准则|指引|指南|要点|清单|(?:分工|分解|任务|责任|项目)表|政策|行动'
const note = '(?:\\s*[（(][^（）()]{1,24}[）)])*'
const numbered = '[一二三四五六七八九十]+、|第.{1,3}[章条]|[（(]'
const titleLine = new RegExp(`^(?!${numbered})[^。；！？，,]{2,80}(?:${kinds})${note}$`, 'u')
const numberedLine = new RegExp(`^(?:${numbered})`, 'u')
const shortLine = new RegExp(`^(?!${numbered})[^。；：:，,]{2,50}$`, 'u')
const notice = /的?(?:通知|函|公告|通告)$/u
const enclosed = /(?:印发|公布|发布)\s*《([^》]{4,80})》/u
const label = /^(?:标\s*题|名\s*称|ArticleTitle)\s*[：:]\s*/iu
const draft = /^[（(][^（）()]{1,24}(?<!号)[）)]$/u
const longestTitle = 80

/** Whether a long title may begin on this line and go on in the next. */
function isFirstPart(line: string): boolean {
  return (
    /^[^。；！？，,：:]{4,40}$/u.test(line) &&
    !/^附件|\d+号$|[）)]$/u.test(line) &&
    !numberedLine.test(line) &&
    !titleLine.test(line) &&
    !isOffice(line) &&
    !isDateLine(line) &&
    !/电$/u.test(line)
  )
}

/** `中共中央 国务院关于…`: two bodies that issue a document together stand apart. */
const jointly = /^(中共[^\s关]{2,12})\s+(?=[^\s关]{0,12}(?:国务院|政府)(?:办公[厅室])?关于)/u

/** Without spaces that a web page or a line break put between Chinese words. */
function tidy(title: string): string {
  const party = jointly.exec(title)
  const words = title.slice(party?.[0].length)
  const rest = words.replace(/(?<=[^\x20-\x7e])\s+|\s+(?=[^\x20-\x7e])/gu, '').trim()
  return party ? `${party[1]} ${rest}` : rest
}

/** A page's title without the site's name behind it. */
function pageTitle(surroundings: string): string | undefined {
  const lines = surroundings.split('\n').map((line) => line.trim())
  const labelled = lines.find((line) => label.test(line))?.replace(label, '')
  const [first = ''] = (labelled ?? lines[0] ?? '').split(/\s*[_|｜]\s*|\s+[-–—]+\s*/u)
  return first === '' || first.length > longestTitle ? undefined : first
}

/** The line at `index` with the lines before it that it goes on: those of a 《 that it closes, and two more at most. */
function fromFirstPart(lines: readonly string[], index: number): string {
  let title = lines[index] ?? ''
  let before = index - 1
  while (before >= 0 && index - before < 4 && closesMore(title)) title = lines[before--] + title
  for (let parts = 0; parts < 2 && goesOn(lines[before] ?? '', title); parts++)
    title = lines[before--] + title
  return title
}

/** Whether a title goes on from the line before it: its first part, or the office that issues it. */
const goesOn = (before: string, title: string): boolean =>
  isFirstPart(before) || (isOffice(before) && title.startsWith('关于'))

const closesMore = (text: string): boolean =>
  text.replace(/《[^《》]*》|〈[^〈〉]*〉/gu, '').search(/[》〉]/u) >= 0

/**
 * The title of a document, from the lines above its outline: the last that reads as a title, else
 * what a notice says it issues, else the notice, the page's title, or a short first line.
 */
export function findTitle(opening: readonly string[], surroundings: string): string | undefined {
  const titles = opening.flatMap((line, index) => {
    if (!titleLine.test(line)) return []
    const next = opening[index + 1] ?? ''
    const suffix = draft.test(next) && !isDateLine(next) ? next : ''
    return [fromFirstPart(opening, index) + suffix]
  })
  const own = titles.filter((line) => !notice.test(line)).at(-1)
  const issued = opening.map((line) => enclosed.exec(line)?.[1]).find((each) => each !== undefined)
  const first = opening[0] ?? ''
  const short = shortLine.test(first) ? first : undefined
  const found = own ?? issued ?? titles[0] ?? pageTitle(surroundings) ?? short
  return found === undefined || found === '' ? undefined : tidy(found)
}
