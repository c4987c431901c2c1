import { cleanText } from '../../text/clean.ts'
import { isBox } from '../grammar/box.ts'
import { readNumeral } from '../grammar/numeral.ts'
import type { Block, TableRows } from './blocks.ts'
import { tableLines } from './table.ts'

const deepestHeading = 6
const longestTitle = 80

function isBoxTitle(text: string): boolean {
  return isBox({ numeral: readNumeral(cleanText(text.slice(0, longestTitle)).text.trim()) })
}

/** Whether a table is a box (专栏), by its first line. */
export function isBoxTable(rows: TableRows): boolean {
  const [title = ''] = rows[0]?.[0]?.text.trim().split('\n') ?? []
  return isBoxTitle(title)
}

function linesOf(block: Block, before: Block | undefined): readonly string[] {
  if (block.kind === 'table') {
    const titled = before?.kind === 'paragraph' && isBoxTitle(before.text)
    const frame = titled || isBoxTable(block.rows) ? '> ' : ''
    return tableLines(block.rows).map((line) => frame + line)
  }
  const lines = block.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (block.heading === undefined) return lines
  const marks = '#'.repeat(Math.min(block.heading, deepestHeading))
  return lines.length === 0 ? [] : [`${marks} ${lines.join('')}`]
}

/** The text the outline grammar reads: a paragraph a line, headings marked as in Markdown, and boxes as quotations. */
export function renderBlocks(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block, index) => linesOf(block, blocks[index - 1]))
    .map((line) => `${line}\n`)
    .join('')
}
