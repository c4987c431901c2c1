import type { TableRows } from './blocks.ts'

/** What a column of a table of tasks (任务分工表) holds, by the words that head it. */
const columnKinds = [
  ['number', /^(?:序号|编号|项次|№|no\.?)$/i],
  ['deadline', /时限|时间|期限|进度/],
  ['agency', /单位|部门|责任|牵头|配合/],
  ['task', /任务|措施|举措|事项|内容|要求|工作|目标|项目|条款/],
] as const

type ColumnKind = (typeof columnKinds)[number][0] | 'other'

const closed = /[。；！？：，、.;!?:,]$/

function kindOf(header: string): ColumnKind {
  const text = header.replace(/\s/g, '')
  return columnKinds.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other'
}

/** One cell's lines in one line; `glue` stands where a line ended without punctuation. */
function oneLine(cell: string, glue: string): string {
  return cell
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .reduce(
      (text, line) => (text === '' || closed.test(text) ? text + line : text + glue + line),
      '',
    )
}

const sentence = (text: string) => (text === '' || closed.test(text) ? text : `${text}。`)

/** A merged cell shows in every column it covers, but is said once. */
const distinct = (texts: readonly string[]) => [...new Set(texts)].filter((text) => text !== '')

/** The row's number and, when it has several columns of words, the first as title; the rest below it. */
function taskLines(
  row: readonly string[],
  kinds: readonly ColumnKind[],
  headers: readonly string[],
  position: number,
): readonly string[] {
  const cells = (kind: ColumnKind) =>
    kinds.flatMap((each, column) =>
      each === kind ? [{ header: headers[column] ?? '', text: row[column] ?? '' }] : [],
    )
  const labelled = (kind: ColumnKind) =>
    distinct(
      cells(kind)
        .filter(({ text }) => text.trim() !== '')
        .map(({ header, text }) => `${header}：${oneLine(text, '、')}`),
    )
  const number = /\d+/.exec(cells('number')[0]?.text ?? '')?.[0] ?? String(position)
  const words = distinct(
    [...cells('other'), ...cells('task')].map(({ text }) => oneLine(text, '；')),
  )
  const [title, ...body] = words.length > 1 ? words : ['', ...words]
  const agencies = labelled('agency')
  const note = agencies.length === 0 ? '' : `（${agencies.join('；')}）`
  return [
    `${number}.${sentence(title ?? '')}`,
    [...body, ...labelled('deadline')].map(sentence).join('') + note,
  ]
}

/** Rows among which the header of a table of tasks is looked for: the table's own title may stand above it. */
const headerWithin = 3

function columnKindsOf(row: readonly string[]): readonly ColumnKind[] {
  return row.map((cell) => kindOf(oneLine(cell, '')))
}

/** Index of the row that promises tasks with who does them or by when; -1 when there is none. */
function taskHeader(rows: TableRows): number {
  return rows.slice(0, headerWithin).findIndex((row) => {
    const kinds = columnKindsOf(row)
    const single = new Set(row).size === 1
    return (
      !single && kinds.includes('task') && (kinds.includes('agency') || kinds.includes('deadline'))
    )
  })
}

/** Whether the table is one of tasks, by its header. */
export const isTaskTable = (rows: TableRows): boolean => taskHeader(rows) >= 0

function plainLines(rows: TableRows): readonly string[] {
  return rows
    .map((row) => distinct(row.map((cell) => oneLine(cell, ''))).join('\t'))
    .filter((line) => line !== '')
}

/**
 * A table as lines of text. A table of tasks (序号 | 任务 | 责任单位 | 时限) becomes a numbered task a row,
 * its deadline a sentence and its agencies a closing note, so that it reads as the same tasks would in
 * running text; any other table is a line a row.
 */
export function tableLines(rows: TableRows): readonly string[] {
  const header = taskHeader(rows)
  if (header < 0) return plainLines(rows)
  const headers = (rows[header] ?? []).map((cell) => oneLine(cell, ''))
  const kinds = columnKindsOf(headers)
  const tasks = rows.slice(header + 1).filter((row) => row.some((cell) => cell.trim() !== ''))
  return [
    ...plainLines(rows.slice(0, header)),
    ...tasks.flatMap((row, index) => taskLines(row, kinds, headers, index + 1)),
  ]
}
