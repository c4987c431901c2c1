import { isDateLine } from './metadata/dates.ts'
import { isOffice } from './metadata/issuer.ts'

const label = '(?:联系人|联系电话|联系方式|抄送|主送|分送|公开方式|公开属性|信息公开|注|备注)'
const imprint = new RegExp(
  `^(?:${label}[^，。：]{0,4}：|[^，。：]{2,40}[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日印发$)`,
  'u',
)

const forms = [
  // 各地、各有关部门要加强组织领导，……认真抓好贯彻落实。
  /^各(?:地|级|省|市|州|县|区|部门|单位|有关|成员)[^。]*(?:落实|执行|实施|组织领导|统筹协调|密切配合|高度重视)/u,
  // 本方案自印发之日起施行，由某局负责解释。
  /^本[^，。]{0,6}(?:方案|意见|计划|规划|纲要|通知|办法|细则|措施)[^。]*(?:[施实]行|实施|执行|解释|有效期)/u,
  /^自[^。]*起[^。]*(?:[施实]行|实施|执行|生效)/u,
  // （此件公开发布）, 联系人：某某
  /^（[^（）]*）$/u,
  new RegExp(`^${label}`, 'u'),
  imprint,
]

/** Whether a paragraph stands below the text of an official document: whom to ask, who gets a copy, who printed it. */
export function isImprint(paragraph: string): boolean {
  return imprint.test(paragraph)
}

/** Whether a paragraph is what usually closes a document: a call to carry it out, terms, a signature. */
export function isUsualClosing(paragraph: string): boolean {
  return isOffice(paragraph) || isDateLine(paragraph) || forms.some((form) => form.test(paragraph))
}

/** Words by which a closing would bind beyond a call to carry the document out: a count, a day, a prohibition. */
const BINDING = /[0-9](?:[个所家项件座%]|年底前|月底前|日前)|不得|严禁|逾期/u

/** From so many sentences on, a call to carry the document out says who does what. */
const fewestSentences = 3

/** Whether a closing says nothing that anybody would miss. */
export function isMereClosing(paragraph: string): boolean {
  const sentences = paragraph.split('。').length - 1
  return isUsualClosing(paragraph) && !BINDING.test(paragraph) && sentences < fewestSentences
}
