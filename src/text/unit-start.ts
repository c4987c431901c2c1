/** Words that begin a paragraph of their own, whatever the line before them ends with. */
const unitStart =
  /^(?:[#*>|【<-]|〔(?![0-9]{4}〕)|\[\^|第 ?[一二三四五六七八九十百零〇0-9]+ ?(?:[编章节]|部分|条(?!第|[、和至或的所]|规定))|[（(]?[一二三四五六七八九十百]+ ?[、）).．]|[（(]?[0-9]+[、）).．](?:(?![0-9])|(?=(?:19|20)[0-9]{2}年))|附件|附[：录表]|(?:责任|牵头|主责|承办|配合)(?:单位|部门)[：:]|完成(?:时限|时间)[：:]|专 *栏 *[0-9一二三四五六七八九十：])/u

/** Whether a numbered unit, a heading or an attachment begins at an offset of a text. */
export function startsUnit(text: string, at: number): boolean {
  return unitStart.test(text.slice(at, at + 12))
}
