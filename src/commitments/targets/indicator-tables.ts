import { indicatorHeader } from '../../document/grammar/indicator-table.ts'
import type { Clause } from '../../document/model.ts'
import { limitAfter } from './comparators.ts'
import type { Comparator } from './comparison-words.ts'
import { inDigits } from './in-digits.ts'
import { quantitiesIn } from './quantities.ts'
import { readTargets } from './read-targets.ts'
import type { StatedTarget } from './stated-target.ts'

/** A target in a table, with the year by which its column is due if that names one. */
export interface TabledTarget extends StatedTarget {
  readonly deadline?: number
}

/** A column right of the names of the indicators. */
type Column =
  | { readonly kind: 'unit' | 'other' }
  | { readonly kind: 'target'; readonly deadline?: number }

/** The columns of a table of indicators. */
interface Header {
  /** How many stand left of the names: 序号, 类别. */
  readonly before: number
  readonly columns: readonly Column[]
}

/** Spaces within the words of a header. */
const SPACED = /(?<=[单属类备]|[0-9]{4})\s+(?=[位性别注年])/gu
const UNIT = /^(?:计量)?单位$/u
const YEAR = /^(20[0-9]{2})年/u
const REACHED = /现状|基期|基数|实际|完成|现值/u
const PROMISED = /目标|规划/u

/** A number alone in its cell: `≥92`, `88以上`, and `[2]` for what is added up over the years. */
const VALUE =
  /^[[〔（]?([≥>≤<＞＜]=?)?([0-9][0-9,]*(?:\.[0-9]+)?)([%‰]?)(以上|以下|以内|左右)?[\]〕）]?$/u
const SIGNS: Readonly<Record<string, Comparator>> = {
  '≥': '>=',
  '>=': '>=',
  '>': '>',
  '＞': '>',
  '≤': '<=',
  '<=': '<=',
  '<': '<',
  '＜': '<',
}
const ORDINAL = /^[0-9]{1,3}[.．]?$/u
const NAMED_UNIT = /（([^（）]{1,8})）$/u

/**
 * The targets in the rows of tables of indicators (主要指标), by the ids of the clauses that the rows are: a header that
 * says 指标 and a year or 目标, and below it rows with as many words to the right of the indicator's name.
 */
export function tabledTargetsOf(
  clauses: readonly Clause[],
): ReadonlyMap<string, readonly TabledTarget[]> {
  const found = new Map<string, readonly TabledTarget[]>()
  let header: Header | undefined
  for (const { id, text } of clauses) {
    const own = readHeader(text)
    const targets = header && !own ? readRow(text, header) : undefined
    if (targets) found.set(id, targets)
    header = own ?? header
  }
  return found
}

function readHeader(text: string): Header | undefined {
  const [, left = '', right = ''] = indicatorHeader.exec(text) ?? []
  const words = right.replace(SPACED, '').split(/\s+/u)
  const years = words.flatMap((word) => YEAR.exec(word)?.[1] ?? [])
  const columns = words.map((word): Column => {
    if (UNIT.test(word)) return { kind: 'unit' }
    const year = YEAR.exec(word)?.[1]
    // Of several years the first is where things stand.
    const isFirst = years.length > 1 && year === years[0]
    if (REACHED.test(word) || isFirst || !(year || PROMISED.test(word))) return { kind: 'other' }
    return { kind: 'target', ...(year && { deadline: Number(year) }) }
  })
  const isHeader = columns.some(({ kind }) => kind === 'target')
  return isHeader ? { before: left.split(/\s+/u).filter(Boolean).length, columns } : undefined
}

/** The targets of a row; `undefined` for a line that is none. */
function readRow(text: string, { before, columns }: Header): readonly TabledTarget[] | undefined {
  const cells = Array.from(text.matchAll(/\S+/gu), ({ 0: words, index }) => ({ words, at: index }))
  const left = cells.slice(0, -columns.length).map(({ words }) => words)
  if (left.length === 0) return undefined
  const ordinal = left.findLastIndex((words) => ORDINAL.test(words))
  const start = ordinal >= 0 ? ordinal + 1 : Math.min(before, left.length - 1)
  const printed = left
    .slice(start)
    .join(' ')
    .replace(/^[0-9]{1,2}[.．、]/u, '')
  const right = cells.slice(-columns.length)
  const counted = right[columns.findIndex(({ kind }) => kind === 'unit')]?.words
  const { name, unit } = counted ? { name: printed, unit: counted } : withoutUnit(printed)
  return columns.flatMap((column, index) => {
    const cell = right[index]
    if (column.kind !== 'target' || !cell) return []
    const { deadline } = column
    return readCell(name, unit, cell.words).map(({ range, ...target }) => ({
      ...target,
      range: { start: cell.at + range.start, end: cell.at + range.end },
      ...(deadline && { deadline }),
    }))
  })
}

/** `毛入学率（%）`: a name and the unit behind it; the brackets of 覆盖率（含农村） are part of the name. */
function withoutUnit(printed: string): { name: string; unit: string } {
  const unit = NAMED_UNIT.exec(printed)?.[1] ?? ''
  const isUnit = quantitiesIn(`1${unit}`)[0]?.range.end === unit.length + 1
  return unit !== '' && isUnit
    ? { name: printed.replace(NAMED_UNIT, ''), unit }
    : { name: printed, unit: '' }
}

/** The targets that a cell states, with their places in it. */
function readCell(name: string, unit: string, words: string): readonly StatedTarget[] {
  const [, sign = '', digits, percent = '', limit = ''] = VALUE.exec(words) ?? []
  if (digits === undefined) {
    return readTargets(name + words)
      .map(({ range, ...target }) => ({
        ...target,
        range: { start: range.start - name.length, end: range.end - name.length },
      }))
      .filter(({ range }) => range.start >= 0)
  }
  const value = Number(inDigits(digits))
  const own = percent || unit
  const [stated] = readTargets(`${name}${digits}${own}${limit}`)
  return [
    {
      indicator: name,
      comparator: SIGNS[sign] ?? stated?.comparator ?? limitAfter('=', value, own, limit),
      value: stated?.value ?? value,
      unit: own,
      range: {
        start: words.indexOf(digits),
        end: words.indexOf(digits) + digits.length + percent.length,
      },
    },
  ]
}
