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

/** A lead that goes on, or that says more than a title. */
const noTitle = /[，、；,;]$|[。.].*[^。.：:]|[*\n]/su

/** The text with its lead in bold, as Markdown writes it, if that is a numeral with a title. */
function withLead(text: string, length: number): string {
  const closing = /^[。：:]/u.exec(text.slice(length))?.[0] ?? ''
  const lead = text.slice(0, length + closing.length).trimEnd()
  const read = cleanText(lead.slice(0, longestTitle)).text.trim()
  const numeral = readNumeral(read)?.printed.length
  if (numeral === undefined || read.length <= numeral + 1) return text
  return noTitle.test(read.slice(numeral)) ? text : `**${lead}**${text.slice(lead.length)}`
}

function linesOf(block: Block, before: Block | undefined): readonly string[] {
  if (block.kind === 'table') {
    const titled = before?.kind === 'paragraph' && isBoxTitle(before.text)
    const frame = titled || isBoxTable(block.rows) ? '> ' : ''
    return tableLines(block.rows).map((line) => frame + line)
  }
  const lines = withLead(block.text, block.lead ?? 0)
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
