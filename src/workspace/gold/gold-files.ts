import type { z } from 'zod'
import type { AdaptationKind } from '../../compare/comparison.ts'
import { DuizhaoError } from '../../errors.ts'
import { type GoldClauseRow, type GoldTaskRow, goldStatuses } from '../../evaluate/gold.ts'
import { parseJson } from '../parse-json.ts'
import { readText } from '../read-bytes.ts'

/** Reads a JSON file that must fit `schema`; `path` names it in errors. */
export async function readJson<Schema extends z.ZodType>(
  file: string,
  path: string,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const parsed = parseJson(await readText(file, path), schema)
  if ('value' in parsed) return parsed.value
  throw new DuizhaoError({ code: 'gold-invalid', path, ...parsed })
}

/** The task table: base, local, grade (0–2), relation. */
export async function readTaskRows(file: string, path: string): Promise<GoldTaskRow[]> {
  return (await readRows(file, path)).map(({ cells: [base, local, grade], line }) => {
    if (!/^[012]$/.test(grade ?? '')) throw invalid(path, line, 'grade: 0 | 1 | 2')
    return { base: unitId(base), local: unitId(local), grade: Number(grade) as 0 | 1 | 2 }
  })
}

/** The clause table: local, status, base (best first), kinds. */
export async function readClauseRows(file: string, path: string): Promise<GoldClauseRow[]> {
  return (await readRows(file, path)).map(({ cells: [local = '', status, base, kinds], line }) => {
    const known = goldStatuses.find((name) => name === status)
    if (!known) throw invalid(path, line, `status: ${goldStatuses.join(' | ')}`)
    return {
      local,
      status: known,
      base: list(base),
      kinds: list(kinds).map((name) => {
        const kind = kindNames.get(name)
        if (kind) return kind
        throw invalid(path, line, `kinds: ${[...kindNames.keys()].join(' | ')}`)
      }),
    }
  })
}

/** The short names that annotators type, and what they stand for. */
const kindNames: ReadonlyMap<string, AdaptationKind> = new Map([
  ['scope+', 'scope-widened'],
  ['scope-', 'scope-narrowed'],
  ['strength+', 'strengthened'],
  ['strength-', 'weakened'],
  ['target', 'target-changed'],
  ['actor', 'actor-changed'],
  ['local', 'localised'],
  ['wording', 'reworded'],
])

interface TableRow {
  readonly cells: readonly string[]
  /** Counted from 1; the heading is line 1. */
  readonly line: number
}

/** Rows of a TSV file below its heading, cells trimmed, empty lines left out. */
async function readRows(file: string, path: string): Promise<TableRow[]> {
  const [, ...lines] = (await readText(file, path)).split(/\r?\n/)
  return lines
    .map((text, index) => ({ cells: text.split('\t').map((cell) => cell.trim()), line: index + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
}

/** `-` is no unit. */
const unitId = (cell = '-') => (cell === '-' || cell === '' ? null : cell)

const list = (cell = '-') =>
  cell === '-'
    ? []
    : cell
        .split(/[,，]/)
        .map((item) => item.trim())
        .filter(Boolean)

const invalid = (path: string, line: number, expected: string) =>
  new DuizhaoError({ code: 'gold-invalid', path, place: String(line), expected })
