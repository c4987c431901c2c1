import type { Replacement } from './replace.ts'

const chinese = /[\u3400-\u9fff，。、；：？！“”‘’《》〈〉（）〔〕【】「」『』…—％%]/u
const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
}

const wideLatin = /[０-９Ａ-Ｚａ-ｚ％．＋－⑴-⒇⒈-⒛㈠-㈩]+/gu
const separators = /[,，、;；:：。]{2,}/gu
// The mark comes first and the look back after it: that lets the search skip from mark to mark.
const halfWidth = /[,;:?!] */gu
// Not the full stop of a numeral: 一.总体要求.
const fullStop =
  /\.(?<=[\u3400-\u9fff）”]\.)(?<!^[ #*>]*[一二三四五六七八九十百]+ ?\.)(?=\s|$|[\u3400-\u9fff])/gmu

/** Full-width letters and digits become plain ones, numerals of one character too: `５Ｇ`, ⒈, ㈠. */
export function wideLetters(text: string): Replacement[] {
  return Array.from(text.matchAll(wideLatin), ({ index, 0: found }) =>
    instead(index, found, found.normalize('NFKC')),
  )
}

/** Doubled separators, `,，`: one stands for all, a full stop before anything weaker. */
export function doubledPunctuation(text: string): Replacement[] {
  return Array.from(text.matchAll(separators)).flatMap(({ index, 0: found }) => {
    if (!chinese.test(found) && !chinese.test(text.charAt(index - 1))) return []
    return [instead(index, found, found.includes('。') ? '。' : found.charAt(0))]
  })
}

/** Half-width punctuation beside Chinese becomes full-width; `98.0%`, `10:30` and addresses stay. */
export function halfWidthPunctuation(text: string): Replacement[] {
  return Array.from(text.matchAll(halfWidth)).flatMap(({ index, 0: found }) => {
    const mark = found.charAt(0)
    const before = text.charAt(index - 1)
    const after = text.charAt(index + found.length)
    // `?!?` is what a conversion leaves of characters that it lost.
    if (/[?!？！]/u.test(before + after) && /[?!]/u.test(mark)) return []
    if (!chinese.test(before) && !chinese.test(after)) return []
    return [instead(index, found, fullWidth[mark] ?? mark)]
  })
}

/** A Latin full stop that ends Chinese words is a 。 */
export function latinFullStops(text: string): Replacement[] {
  return Array.from(text.matchAll(fullStop), ({ index, 0: found }) => instead(index, found, '。'))
}

function instead(start: number, found: string, text: string): Replacement {
  return { start, end: start + found.length, text }
}
