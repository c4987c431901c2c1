import type { Replacement } from './replace.ts'

const han = '[\\p{Script=Han}，。、；：？！“”‘’《》〈〉（）〔〕【】「」『』…—％%]'
const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '．': '.',
}

const repeated = /([,，、;；:：。])[,，、;；:：]+/gu
const betweenHan = new RegExp(
  `(?<=${han}) *[,;:?!](?![?!？！]) *|(?<![?!？！])[,;:?!] *(?=${han})`,
  'gu',
)
const wideLatin = /[０-９Ａ-Ｚａ-ｚ％．＋－]+/gu
const fullStop = /(?<=[\p{Script=Han}）”])\.(?=\s|$|[\p{Script=Han}])/gmu

/** Doubled separators, `,，`: the first one stands for all. */
export function repeatedPunctuation(text: string): Replacement[] {
  return spans(text, repeated, (found) => found.slice(0, 1))
}

/** Half-width punctuation next to Chinese becomes full-width; `98.0%`, `10:30` and addresses stay. */
export function halfWidthPunctuation(text: string): Replacement[] {
  return spans(text, betweenHan, (found) => fullWidth[found.trim()] ?? found)
}

/** Full-width letters and digits become plain ones: `５Ｇ` is `5G`. */
export function wideLetters(text: string): Replacement[] {
  return spans(text, wideLatin, (found) => found.normalize('NFKC'))
}

/** A Latin full stop that ends Chinese words is a 。 */
export function latinFullStops(text: string): Replacement[] {
  return spans(text, fullStop, () => '。')
}

/**
 * Half-width brackets around Chinese become full-width, both of a pair or none; `(GDP)` and `(cm)`
 * stay as they are.
 */
export function halfWidthBrackets(text: string): Replacement[] {
  const open: number[] = []
  const found: Replacement[] = []
  for (const { 0: mark, index } of text.matchAll(/[()（）\n]/gu)) {
    if (mark === '\n') open.length = 0
    else if (mark === '(' || mark === '（') open.push(index)
    else {
      const start = open.pop()
      if (start === undefined || !/\p{Script=Han}/u.test(text.slice(start, index))) continue
      if (text[start] === '(') found.push({ start, end: start + 1, text: '（' })
      if (mark === ')') found.push({ start: index, end: index + 1, text: '）' })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function spans(text: string, pattern: RegExp, replace: (found: string) => string): Replacement[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: replace(match[0]),
  }))
}
