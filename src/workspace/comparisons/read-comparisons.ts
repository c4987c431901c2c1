import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type ComparedDocument,
  type Comparison,
  comparisonSchema,
} from '../../compare/comparison.ts'
import type { PlanDocument } from '../../document/model.ts'
import { DuizhaoError } from '../../errors.ts'
import type { ComparedPair } from '../../report/findings/findings.ts'
import type { OpenedDocument } from '../document.ts'
import type { Workspace } from '../load.ts'
import { parseJson } from '../parse-json.ts'
import { readFailure, readText } from '../read-bytes.ts'
import { openPair, withSources } from './compare-pair.ts'

/** Paths of the JSON reports at `path`: the file itself, or those of a folder, sorted by name; throws `DuizhaoError` where there are none. */
export async function comparisonFiles(path: string): Promise<string[]> {
  const names = await namesIn(path)
  if (names === null) return [path]
  const reports = names.filter((name) => name.includes('--') && name.endsWith('.json')).sort()
  if (reports.length === 0) throw new DuizhaoError({ code: 'no-reports', path })
  return reports.map((name) => join(path, name))
}

/** Names of the files in a folder; `null` for what is none. */
async function namesIn(path: string): Promise<string[] | null> {
  try {
    return (await stat(path)).isDirectory() ? await readdir(path) : null
  } catch (error) {
    throw readFailure(error, path)
  }
}

/** The comparison of one pair that `report --format json` or `compare --format json` has written. */
export async function readComparison(path: string): Promise<Comparison> {
  const parsed = parseJson(await readText(path, path), comparisonSchema)
  if ('value' in parsed) return parsed.value
  throw new DuizhaoError({ code: 'not-a-comparison', path, ...parsed })
}

/**
 * The pairs in these files, one after the other, with the sources and the decisions of the workspace; paths of
 * the sources are those from `directory`.
 */
export async function* comparedFrom(
  files: readonly string[],
  workspace: Workspace,
  directory: string,
): AsyncGenerator<ComparedPair> {
  for (const file of files) {
    const comparison = await readComparison(file)
    const pair = { base: comparison.base.id, local: comparison.local.id }
    const opened = await openPair(workspace, pair, directory)
    const base = await readSame(opened.base, comparison.base)
    const local = await readSame(opened.local, comparison.local)
    yield withSources(workspace, comparison, opened, { base, local })
  }
}

/** The document; throws `DuizhaoError` when it is not the text that was compared. */
async function readSame(
  opened: OpenedDocument,
  { source }: ComparedDocument,
): Promise<PlanDocument> {
  const present = await opened.read()
  if (present.source.sha256 !== source.sha256) {
    throw new DuizhaoError({ code: 'outdated-report', path: source.path })
  }
  return present
}
