/** What an edit never splits: a quoted name, a cited document, a number with its unit, the mark of an item, a Latin word; else one character. */
const TOKEN = new RegExp(
  [
    '[“「『"][^“”「」『』"]*[”」』"]',
    '《[^《》]*》',
    '[0-9]+(?:[.,][0-9]+)*(?:个?百分点|[万亿]+元?|小时|分钟|公里|平方米|[%％‰年月日个项家件条名人次位分倍天级类元米吨])?',
    '（[一二三四五六七八九十]+）',
    '第?[一二三四五六七八九十百千万亿两零〇]+(?:分之[一二三四五六七八九十百千万零]+|[年个项条家倍成章届次])?',
    '[A-Za-z][A-Za-z0-9+-]*',
    '.',
  ].join('|'),
  'gsu',
)

const PUNCTUATION = /^[\p{P}\p{S}\s]$/u

/** The smallest stretches an edit consists of; joined, they are the text. */
export function tokensOf(text: string): readonly string[] {
  return text.match(TOKEN) ?? []
}

/** True for a token that only separates others. */
export function isPunctuation(token: string): boolean {
  return PUNCTUATION.test(token)
}

/** What a token in common is worth: its length, and little for punctuation, which is in common everywhere. */
export function weightOf(token: string): number {
  return isPunctuation(token) ? 0.25 : token.length
}
