import { existsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Pair } from '../document/pair.ts'
import { DuizhaoError } from '../errors.ts'
import { type OnTakeover, withLock } from '../files/lock.ts'
import { readOwnFile } from '../files/read-own-file.ts'
import { replaceFile } from '../files/replace-file.ts'
import type { DecisionRecord } from './model.ts'
import { type DecisionFile, emptyFile, parseDecisions } from './parse.ts'
import { cellsOf } from './print-row.ts'
import { printRow, readCells, rowsOf } from './table.ts'
import { type Column, columns } from './vocabulary.ts'

/** The decisions file of two documents. */
export interface DecisionStore {
  readonly path: string
  /** The file as it is; an empty one where none exists. Throws `DuizhaoError` naming the first bad line. */
  read(): DecisionFile
  /** The file with all its problems, for `validate`. */
  inspect(): DecisionFile
  /**
   * Appends the records that `plan` draws up from the file as it is at that moment, no other process
   * writing meanwhile, and returns them once they are on the disk. A file that cannot be read is left alone.
   */
  append(
    plan: (file: DecisionFile) => readonly DecisionRecord[],
  ): Promise<readonly DecisionRecord[]>
}

/** Opens the decisions at `path`; nothing is read or written yet. */
export function openStore(path: string, pair: Pair, onTakeover?: OnTakeover): DecisionStore {
  const inspect = () => {
    const bytes = readOwnFile(path, path)
    return bytes ? parseDecisions(bytes, pair) : emptyFile(pair)
  }
  const read = () => {
    const file = inspect()
    const [problem] = file.problems
    if (!problem) return file
    const more = file.problems.length - 1
    throw new DuizhaoError({ code: 'invalid-decisions', path, problem, more })
  }
  return {
    path,
    read,
    inspect,
    append: (plan) =>
      withLock(
        `${path}.lock`,
        () => {
          const file = read()
          const added = plan(file)
          if (added.length > 0) {
            replaceFile(path, printFile(file, added))
            mergeWithoutConflicts(dirname(path))
          }
          return added
        },
        onTakeover,
      ),
  }
}

/** The file with further records; what it says already, columns of others included, stays as it is. */
export function printFile(file: DecisionFile, added: readonly DecisionRecord[]): string {
  const missing = columns.filter((column) => !file.header.includes(column))
  const header = [...file.header, ...missing]
  const fresh = added.map((record) => {
    const cells = cellsOf(record, file.metadata)
    return `${printRow(header.map((column) => cells[column as Column] ?? ''))}\n`
  })
  const body = missing.length === 0 ? tidyEnds(file.body) : widen(file, header)
  return `${file.block}${printRow(header)}\n${body}${fresh.join('')}`
}

/** Rows with line feeds at their ends, the last one too. */
function tidyEnds(body: string): string {
  const text = body.includes('\r') ? body.replaceAll('\r\n', '\n') : body
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}

/** The rows with an empty cell in each column that they lack. */
function widen({ body, bodyLine }: DecisionFile, header: readonly string[]): string {
  const rows = Array.from(rowsOf(body, bodyLine), ({ text }) => readCells(text) ?? [])
  return rows.map((cells) => `${printRow(header.map((_, at) => cells[at] ?? ''))}\n`).join('')
}

/**
 * Tells git, in the folder itself and so without anything to install, to keep the rows of both branches
 * where two have appended to the same file: rows do not depend on their order.
 */
function mergeWithoutConflicts(folder: string): void {
  const path = join(folder, '.gitattributes')
  if (!existsSync(path)) writeFileSync(path, '*.sssom.tsv text eol=lf merge=union\n')
}
