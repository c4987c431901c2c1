const sentenceEnd = /[。；：！？!?;:”）)》〕]$/
const numbered =
  /^(?:第[一二三四五六七八九十百千零〇\d]+[编章节条]|[一二三四五六七八九十百]+、|[（(][一二三四五六七八九十百\d]+[）)]|\d+[.．、]\s*\D|附件)/

/** Whether a line is the first of a numbered unit, after the end of a sentence. */
export function beginsUnit(line: string, above: string): boolean {
  return sentenceEnd.test(above) && numbered.test(line)
}

/** Two lines as one: a hyphen goes, words stay apart. */
export function join(above: string, line: string): string {
  const hyphenated = /[a-z]-$/.test(above) && /^[a-z]/.test(line)
  if (hyphenated) return above.slice(0, -1) + line
  const words = /[\p{Script=Latin}\p{N}]$/u.test(above) && /^\p{Script=Latin}/u.test(line)
  return words ? `${above} ${line}` : above + line
}
