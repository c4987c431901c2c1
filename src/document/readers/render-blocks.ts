import type { Block } from './blocks.ts'
import { tableLines } from './table.ts'

const deepestHeading = 6

function linesOf(block: Block): readonly string[] {
  if (block.kind === 'table') return tableLines(block.rows)
  const lines = block.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (block.heading === undefined) return lines
  const marks = '#'.repeat(Math.min(block.heading, deepestHeading))
  return lines.length === 0 ? [] : [`${marks} ${lines.join('')}`]
}

/** The text the outline grammar reads: a paragraph a line, headings marked as in Markdown. */
export function renderBlocks(blocks: readonly Block[]): string {
  return blocks
    .flatMap(linesOf)
    .map((line) => `${line}\n`)
    .join('')
}
