import { readNumeral } from '../grammar/numeral.ts'
import { totalCell } from '../grammar/total.ts'
import type { Cell, TableRows } from './blocks.ts'

/** What a column of a table of tasks (任务分工表) holds, by the words that head it. */
const columnKinds = [
  ['number', /^(?:序号|编号|项次|№|no\.?)$/i],
  ['official', /领导|(?:负责|联系|责任|联络)人|电话/],
  ['deadline', /时限|时间|期限|进度/],
  ['agency', /单位|部门|责任|牵头|配合/],
  ['task', /任务|措施|举措|事项|内容|要求|工作|目标|项目|条款/],
] as const

type ColumnKind = (typeof columnKinds)[number][0] | 'other'

interface Column {
  readonly index: number
  readonly kind: ColumnKind
  /** The words that head it. */
  readonly header: string
}

/** The columns of a table of tasks, in its order. */
export type TaskColumns = readonly Column[]

/** A line of a cell, and where it stands if that is to be known. */
export interface CellLine {
  readonly text: string
  readonly at?: number
}

/** A line of a cell with what is put around it for the row to read as a task. */
export interface CellWords extends CellLine {
  readonly before: string
  readonly after: string
}

const closed = /[。；！？：，、.;!?:,]$/
/** What stands in a cell that says nothing: a dash, a stroke, 无. */
const nothing = /^(?:[^\p{L}\p{N}]*|无)$/u

/** 单位 is who, beside the tasks, and else what is counted. */
const unit = /^单位$/
const surelyTask = /任务|措施|举措|事项|工作/

function kindsOf(headers: readonly string[]): readonly ColumnKind[] {
  const counted = !headers.some((header) => surelyTask.test(header))
  return headers.map((text) => {
    if (/计量/.test(text) || (counted && unit.test(text))) return 'other'
    return columnKinds.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other'
  })
}

function linesOf({ text }: Cell): readonly CellLine[] {
  return text
    .split(/\n+/)
    .map((line) => ({ text: line.trim() }))
    .filter(({ text }) => text !== '')
}

export const joined = (lines: readonly CellLine[]) => lines.map(({ text }) => text).join('')

interface Entry {
  readonly kind: ColumnKind
  readonly label: string
  readonly lines: readonly CellLine[]
}

/** What a row says, column by column; a merged cell shows in every column it covers, but is said once. */
function entriesOf(row: readonly (readonly CellLine[])[], columns: TaskColumns): readonly Entry[] {
  const said = new Set<string>()
  return columns.flatMap(({ index, kind, header }) => {
    const lines = row[index] ?? []
    const label = isWords({ kind }) ? '' : `${header}：`
    const key = label + joined(lines)
    if (kind === 'number' || said.has(key) || nothing.test(joined(lines))) return []
    said.add(key)
    return [{ kind, label, lines }]
  })
}

/** Numerals of their own would begin units where a line begins with them. */
const isNumbered = (entry: Entry | undefined) =>
  readNumeral(entry?.lines[0]?.text ?? '') !== undefined

const isWords = ({ kind }: Pick<Entry, 'kind'>) => kind === 'other' || kind === 'task'
const isNoted = (entry: Entry | undefined) => entry?.kind === 'agency' || entry?.kind === 'official'

/**
 * A row of a table of tasks as it reads in running text: its number and, when it has several columns of
 * words, the first as title; below them the rest, deadlines as sentences, agencies as notes.
 */
export function taskWords(
  row: readonly (readonly CellLine[])[],
  columns: TaskColumns,
  position: number,
): readonly CellWords[] {
  const entries = entriesOf(row, columns)
  const title = entries.filter(isWords).length > 1 ? entries.find(isWords) : undefined
  const body = entries.flatMap((entry, index) => {
    const next = entries[index + 1]
    const opening = isNoted(entry) ? (isNoted(entries[index - 1]) ? '；' : '（') : ''
    const closing = isNoted(next) ? '' : next ? '）\n' : '）'
    const last = entry.lines.at(-1)?.text ?? ''
    const stop = closed.test(last) ? '' : '。'
    const glue = isWords(entry) ? '；' : '、'
    return entry.lines.map((line, nth) => ({
      ...line,
      before: nth === 0 ? opening + entry.label : '',
      after:
        line === entry.lines.at(-1)
          ? (isNoted(entry) ? closing : stop) + (entry === title && !isNumbered(next) ? '\n' : '')
          : closed.test(line.text)
            ? ''
            : glue,
    }))
  })
  const [own] = columns.flatMap(({ index, kind }) => (kind === 'number' ? (row[index] ?? []) : []))
  const printed = /\d+/.exec(own?.text ?? '')?.[0]
  const gap = title && title === entries[0] ? '.' : isNumbered(entries[0]) ? '. ' : '.\n'
  const isFirst = own?.at === undefined || own.at <= (body[0]?.at ?? own.at)
  if (own && own.text === printed && isFirst) return [{ ...own, before: '', after: gap }, ...body]
  return [{ text: '', before: `${printed ?? position}${gap}`, after: '' }, ...body]
}

/** Rows among which the header of a table of tasks is looked for: the table's own title may stand above it. */
const headerWithin = 3

const headerOf = (cell: Cell) => joined(linesOf(cell)).replace(/\s/g, '')

/** Whether the row promises tasks with who does them or by when. */
function isTaskHeader(row: readonly Cell[]): boolean {
  const kinds = kindsOf(row.map(headerOf))
  const single = new Set(row).size === 1
  return (
    !single && kinds.includes('task') && (kinds.includes('agency') || kinds.includes('deadline'))
  )
}

/** The columns below a row that heads a table of tasks; `undefined` for any other row. */
export function taskColumns(row: readonly Cell[]): TaskColumns | undefined {
  if (!isTaskHeader(row)) return undefined
  const headers = row.map(headerOf)
  return kindsOf(headers).map((kind, index) => ({ index, kind, header: headers[index] ?? '' }))
}

/** Whether the table is one of tasks, by its header. */
export const isTaskTable = (rows: TableRows): boolean =>
  rows.slice(0, headerWithin).some(isTaskHeader)

/** A row as it reads by itself; of a single cell, as in a box, every line is one. */
function plainLines(row: readonly Cell[]): readonly string[] {
  const cells = [...new Set(row)].map(linesOf).filter((lines) => lines.length > 0)
  const [only, ...others] = cells
  if (only && others.length === 0) return only.map(({ text }) => text)
  return only ? [cells.map(joined).join('\t')] : []
}

/** Words first, then by when, then by whom, whatever the order of the columns. */
const reading: readonly ColumnKind[] = ['number', 'other', 'task', 'deadline', 'official', 'agency']

/** Whether a row has words in its first cell alone, as one that heads those below it. */
export const isHeadingRow = ([first, ...others]: readonly (readonly CellLine[])[]): boolean =>
  first !== undefined && first.length > 0 && others.every((lines) => lines.length === 0)

/**
 * A table as lines of text. A table of tasks (序号 | 任务 | 责任单位 | 时限) becomes a numbered task a row,
 * its deadline a sentence and its agencies a closing note, so that it reads as the same tasks would in
 * running text; a row of one cell, or with words in the first alone, heads those below it, and one that adds them up is a line. Any other table is a line a row.
 */
export function tableLines(rows: TableRows): readonly string[] {
  const first = rows.slice(0, headerWithin).findIndex(isTaskHeader)
  // A cell merged with one of the header below it makes that row a part of the header.
  let header = first
  while (header >= 0 && rows[header + 1]?.some((cell, at) => cell === rows[header]?.[at])) header++
  const columns = [...(taskColumns(rows[header] ?? []) ?? [])].sort(
    (a, b) => reading.indexOf(a.kind) - reading.indexOf(b.kind),
  )
  let position = 0
  return rows.flatMap((row, index) => {
    if (first >= 0 && index >= first && index <= header) return []
    const cells = row.map(linesOf)
    const isHeading = new Set(row).size === 1 || isHeadingRow(cells)
    if (header < 0 || index < first || isHeading) return plainLines(row)
    const total = totalCell(row.map(({ text }) => text))
    if (total >= 0) return plainLines(row.slice(total))
    return taskWords(cells, columns, ++position)
      .map(({ before, text, after }) => before + text + after)
      .join('')
      .split('\n')
  })
}
