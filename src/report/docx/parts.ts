import { BorderStyle, TextRun } from 'docx'
import { visible } from '../wording/visible.ts'

/** Twentieths of a point: the text width of A4 across. */
export const textWidth = 14120

/** A stretch of text in one format. */
export function run(text: string, format: object = {}): TextRun {
  return new TextRun({ text: visible(text), ...format })
}

/** Thin black lines around and inside a table. */
export function borders() {
  const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
  return {
    top: line,
    bottom: line,
    left: line,
    right: line,
    insideHorizontal: line,
    insideVertical: line,
  }
}
