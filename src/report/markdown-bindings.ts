import type { Comparison } from '../compare/comparison.ts'
import { type BindingTable, bindingTables } from './binding-tables.ts'
import { markdownArrow, markdownFragment, markdownText } from './markdown-text.ts'
import { pairName } from './summary.ts'
import type { Words } from './words.ts'

/** What the plans of one pair bind, a folded table for each sort that fits into `room` bytes; of the others their number of rows. */
export function bindingsOf(
  comparison: Comparison,
  term: Words,
  link: string,
  room: number,
): string {
  const arrow = markdownArrow(comparison)
  const page = `${link}${markdownFragment(pairName(comparison))}`
  let left = room
  return bindingTables(comparison)
    .map((table) => {
      const name = `${term[table.title]} ${table.rows.length}`
      const folded = `<details><summary>${arrow} · ${name}</summary>\n\n${tableOf(table, term)}\n</details>\n\n`
      const text =
        Buffer.byteLength(folded) <= left ? folded : `- ${arrow} · [${name}](${page})\n\n`
      left -= Buffer.byteLength(text)
      return text
    })
    .join('')
}

function tableOf({ columns, rows }: BindingTable, term: Words): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  return [
    line(columns.map((column) => term[column])),
    line(columns.map(() => ':--')),
    ...rows.map((cells) =>
      line(cells.map((cell) => markdownText(typeof cell === 'string' ? cell : term[cell.term]))),
    ),
  ].join('')
}
