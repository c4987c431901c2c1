import type { Replacement } from './replace.ts'

const chinese = /[\u3400-\u9fff]/u
const corners: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '‘', '』': '’' }

/**
 * Half-width brackets around Chinese become full-width, both of a pair or none; `(GDP)` and `(cm)`
 * stay as they are.
 */
export function halfWidthBrackets(text: string): Replacement[] {
  const open: number[] = []
  const found: Replacement[] = []
  for (const { 0: mark, index } of text.matchAll(/[()（）\n]/gu)) {
    if (mark === '\n') {
      open.length = 0
    } else if (mark === '(' || mark === '（') {
      open.push(index)
    } else {
      const start = open.pop()
      if (start === undefined || !chinese.test(text.slice(start, index))) continue
      if (text[start] === '(') found.push(one(start, '（'))
      if (mark === ')') found.push(one(index, '）'))
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Straight quotes around Chinese, where they pair up within the line, and 「corner brackets」 become “ ”. */
export function quotationMarks(text: string): Replacement[] {
  const found: Replacement[] = []
  let straight: number[] = []
  const closeLine = (end: number) => {
    const [first] = straight
    if (first !== undefined && straight.length % 2 === 0 && chinese.test(text.slice(first, end))) {
      for (const [order, at] of straight.entries()) found.push(one(at, order % 2 === 0 ? '“' : '”'))
    }
    straight = []
  }
  for (const { 0: mark, index } of text.matchAll(/["「」『』\n]/gu)) {
    if (mark === '\n') closeLine(index)
    else if (mark === '"') straight.push(index)
    else found.push(one(index, corners[mark] ?? mark))
  }
  closeLine(text.length)
  return found.sort((a, b) => a.start - b.start)
}

function one(at: number, text: string): Replacement {
  return { start: at, end: at + 1, text }
}
