import type { Replacement } from './replace.ts'

const chinese = '\\u3400-\\u9fff，。、；：？！“”‘’《》〈〉（）〔〕【】「」『』…—％%'
const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
}

const besideChinese = new RegExp(
  `(?<=[${chinese}]) *[,;:?!](?![?!？！]) *|(?<![?!？！])[,;:?!] *(?=[${chinese}])`,
  'gu',
)
const separators = new RegExp(`(?<=[${chinese}])[,，、;；:：。]{2,}|[，、；：。]{2,}`, 'gu')
const wideLatin = /[０-９Ａ-Ｚａ-ｚ％．＋－]+/gu
const fullStop = /(?<=[\u3400-\u9fff）”])\.(?=\s|$|[\u3400-\u9fff])/gmu

/** Full-width letters and digits become plain ones: `５Ｇ` is `5G`. */
export function wideLetters(text: string): Replacement[] {
  return replaceAll(text, wideLatin, (found) => found.normalize('NFKC'))
}

/** Doubled separators, `,，`: one stands for all, a full stop before anything weaker. */
export function doubledPunctuation(text: string): Replacement[] {
  return replaceAll(text, separators, (found) => (found.includes('。') ? '。' : found.charAt(0)))
}

/** Half-width punctuation beside Chinese becomes full-width; `98.0%`, `10:30` and addresses stay. */
export function halfWidthPunctuation(text: string): Replacement[] {
  return replaceAll(text, besideChinese, (found) => fullWidth[found.trim()] ?? found)
}

/** A Latin full stop that ends Chinese words is a 。 */
export function latinFullStops(text: string): Replacement[] {
  return replaceAll(text, fullStop, () => '。')
}

function replaceAll(
  text: string,
  pattern: RegExp,
  replace: (found: string) => string,
): Replacement[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    text: replace(found),
  }))
}
