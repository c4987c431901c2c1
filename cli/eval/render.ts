import { markdownText } from '../../src/report/markdown/text.ts'
import { safe } from '../terminal/safe.ts'
import { cells, padEnd } from '../typography/width.ts'
import type { Section } from './sections.ts'

/** Sections as plain text: columns lined up, figures to the right. */
export function renderText(title: string, sections: readonly Section[]): string {
  return [title, ...sections.flatMap((section) => ['', section.title, ...bodyLines(section)]), '']
    .map((line) => `${safe(line)}\n`)
    .join('')
}

function bodyLines({ table = [], list = [] }: Section): string[] {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => cells(row[column] ?? ''))),
  )
  const lines = table.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0
        return column === 0 ? padEnd(cell, width) : ' '.repeat(width - cells(cell)) + cell
      })
      .join('  '),
  )
  return [...lines, ...list].map((line) => `  ${line}`)
}

/** Sections as Markdown, for a report or the summary of a CI run. */
export function renderMarkdown(title: string, sections: readonly Section[]): string {
  const blocks = sections.flatMap(({ title: heading, table, list = [] }) => [
    `### ${markdownText(heading)}`,
    ...(table ? [markdownTable(table)] : []),
    ...(list.length > 0 ? [list.map((item) => `- ${markdownText(item)}`).join('\n')] : []),
  ])
  return `${[`## ${markdownText(title)}`, ...blocks].join('\n\n')}\n`
}

function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]) => `| ${row.map(markdownText).join(' | ')} |`
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'))
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n')
}
