import { cellText, type Table, titleOf } from '../../../src/report/tables/table.ts'
import { reportWords } from '../../../src/report/wording/words.ts'
import type { Language } from '../../messages/messages.ts'
import { safe } from '../../terminal/safe.ts'
import { type Span, span, wrapSpans } from './span.ts'

const indent = 3

/** Tables as a sheet shows them: a title and its columns, then a row a paragraph. */
export function tableLines(
  tables: readonly Table[],
  language: Language,
  columns: number,
): Span[][] {
  const words = reportWords[language]
  const wrapped = (spans: readonly Span[], left: number): Span[][] =>
    wrapSpans(spans, columns - left - 1).map((line) => [span(' '.repeat(left)), ...line])
  return tables.flatMap((table) => [
    ...wrapped(
      [
        span(`${safe(titleOf(table, words))} ${table.rows.length}`, 'strong'),
        span(`  ${table.columns.map((cell) => safe(cellText(cell, words))).join(' · ')}`, 'dim'),
      ],
      1,
    ),
    ...(table.legend ? wrapped([span(words[table.legend], 'dim')], 1) : []),
    ...table.rows.flatMap((cells) =>
      wrapped(
        cells.flatMap((cell, at) => [
          ...(at > 0 ? [span(' · ', 'dim')] : []),
          span(safe(cellText(cell, words)) || '–', at === 0 ? 'title' : 'text'),
        ]),
        indent,
      ),
    ),
  ])
}
