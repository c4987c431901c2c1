import { cellText, type Table, titleOf } from '../tables/table.ts'
import type { Words } from '../wording/words.ts'
import { markdownText } from './text.ts'

/** Where folded tables stand. */
interface Setting {
  /** The pair they are about, in Markdown. */
  readonly pair?: string
  /** Address of the page that has them in full. */
  readonly page: string
  readonly words: Words
  /** Bytes for all of them. */
  readonly room: number
}

/** A fold for each table that fits into the room; of the others their number of rows. */
export function foldedTables(
  tables: readonly Table[],
  { pair, page, words, room }: Setting,
): string {
  let left = room
  return tables
    .map((table) => {
      const name = `${markdownText(titleOf(table, words))} ${table.rows.length}`
      const before = pair ? `${pair} · ` : ''
      const folded = `<details><summary>${before}${name}</summary>\n\n${tableOf(table, words)}\n</details>\n\n`
      const link = `- ${before}[${name}](${page})\n\n`
      const text = Buffer.byteLength(folded) <= left ? folded : link
      left -= Buffer.byteLength(text)
      return text
    })
    .join('')
}

function tableOf({ columns, rows, legend }: Table, words: Words): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  const [head = [], ...body] = [columns, ...rows].map((cells) =>
    cells.map((cell) => markdownText(cellText(cell, words))),
  )
  return [
    legend ? `${markdownText(words[legend])}\n\n` : '',
    line(head),
    line(head.map(() => ':--')),
    ...body.map(line),
  ].join('')
}
