/** Words that take in all of a kind, and words that take in only some of it. */
export const ALL = /全部|所有|一切|全体/g
export const SOME = /(?:绝?大)?部分|个别|少数|少量/g

/** `县级以上`, `三级以下`: a grade together with all above or below it. */
export const OPEN_GRADE = /[级型模](?:及其?)?以[上下]/g

/** What 不 turns into leaving out: 不适用, 不予纳入. */
export const INCLUDING = '适用|包括|包含|含|纳入|列入|计入|享受'

/** `除外`, `不适用`: what is left out; `不除外` leaves nothing out. */
export const EXCEPTION = new RegExp(
  `(?<!不)除外|除[^，。；]{1,30}?以?外(?=[，、的])|不(?:再|予)?(?:${INCLUDING})|不在此限`,
  'g',
)

/** Words that divide a whole between them: a measure for one of them is not a measure for another. */
export const DIVISIONS: readonly RegExp[] = [
  /东部|中部|西部|东北/g,
  /城[市镇乡]|[农乡]村/g,
  /大型|大中型|中型|中小|小型|小微/g,
  /公办|民办/g,
  /国有|民营/g,
  /境内|境外/g,
]
