import type { Replacement } from './replace.ts'

const pageNumber =
  /^ *(?:[-—–－] ?\d{1,4} ?[-—–－]|第 ?\d{1,4} ?页(?:[ ，,]*共 ?\d{1,4} ?页)?) *$/gmu

/** Lines that hold only a page's number, `— 3 —` or 第3页, and would part what the page break parts. */
export function pageNumbers(text: string): Replacement[] {
  return Array.from(text.matchAll(pageNumber), ({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    text: '',
  }))
}
