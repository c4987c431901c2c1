import { existsSync, readFileSync } from 'node:fs'
import type { PlanDocument } from '../../src/document/model.ts'
import type { TextRange } from '../../src/text/range.ts'
import { loadDocument } from '../../src/workspace/document.ts'
import { loadWorkspace } from '../../src/workspace/load.ts'

/** What annotators say of two documents, by the ids that the parser gives. */
export interface GoldPair {
  readonly name: string
  readonly base: PlanDocument
  readonly local: PlanDocument
  /** Linked clauses with the local clause's status, by `base|local`; null when clauses were not annotated. */
  readonly clauses: ReadonlyMap<string, 'retained' | 'adapted'> | null
  /** Grade 2 (main) or 1 (partial), by `base|local`. */
  readonly tasks: ReadonlyMap<string, 1 | 2>
}

interface Segment {
  readonly id: string
  readonly start: number
  readonly end: number
}
interface Unit {
  readonly id: string
  readonly segments: readonly Segment[]
}

const root = new URL('../../', import.meta.url)
const DOCUMENTS: Readonly<Record<string, string>> = {
  national: 'national-2022',
  sichuan: 'sichuan-2023',
  sichuan2014: 'sichuan-2014',
  gansu: 'gansu-2023',
  chengdu: 'chengdu-2023',
}

/** Reads the gold of two plans, `national-sichuan`, from tests/gold. */
export async function planPair(name: string): Promise<GoldPair> {
  const workspace = await loadWorkspace(root.pathname)
  const [baseName = '', localName = ''] = name.split('-').map((place) => DOCUMENTS[place])
  const base = await loadDocument(workspace, baseName, root.pathname)
  const local = await loadDocument(workspace, localName, root.pathname)
  const baseUnits = unitsOf(baseName)
  const localUnits = unitsOf(localName)
  const baseClauses = clauseBySegment(base, baseUnits)
  const localClauses = clauseBySegment(local, localUnits)
  const clauses = new Map<string, 'retained' | 'adapted'>()
  for (const { local: segment, status, national } of table(`${name}.gold.segments.tsv`)) {
    const clause = localClauses.get(segment ?? '')
    if (!clause || status === 'added') continue
    for (const other of (national ?? '').split(',')) {
      const counterpart = baseClauses.get(other.trim())
      if (counterpart)
        clauses.set(`${counterpart}|${clause}`, status === 'retained' ? 'retained' : 'adapted')
    }
  }
  const baseTasks = taskByUnit(base, baseUnits)
  const localTasks = taskByUnit(local, localUnits)
  const tasks = new Map<string, 1 | 2>()
  for (const { national, local: unit, grade } of table(`${name}.gold.tasks.tsv`)) {
    const key = `${baseTasks.get(national ?? '')}|${localTasks.get(unit ?? '')}`
    if (grade !== '0') tasks.set(key, grade === '2' ? 2 : 1)
  }
  return { name, base, local, clauses, tasks }
}

/** Reads the gold of two regulations whose articles are numbered from 1, from the folder of the regulations. */
export async function articlePair(
  name: string,
  basePath: string,
  localPath: string,
): Promise<GoldPair> {
  const base = await loadDocument(null, basePath, root.pathname)
  const local = await loadDocument(null, localPath, root.pathname)
  const articles = (document: PlanDocument) => document.tasks.filter(({ kind }) => kind === 'task')
  const idOf = (document: PlanDocument, article = '') =>
    articles(document)[Number(article.slice(1)) - 1]?.id
  const tasks = new Map<string, 1 | 2>()
  for (const { national, local: article, grade } of table(`${name}.gold.tsv`))
    if (grade !== '0')
      tasks.set(`${idOf(base, national)}|${idOf(local, article)}`, grade === '2' ? 2 : 1)
  return { name, base, local, clauses: null, tasks }
}

function file(name: string): string {
  const own = new URL(`tests/gold/project/${name}`, root)
  return readFileSync(existsSync(own) ? own : new URL(`tests/gold/${name}`, root), 'utf8')
}

const unitsOf = (document: string): readonly Unit[] => JSON.parse(file(`${document}.json`)).units

function table(name: string): Record<string, string>[] {
  const [header = [], ...rows] = file(name)
    .trim()
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim()))
  return rows.map((row) => Object.fromEntries(header.map((column, at) => [column, row[at] ?? ''])))
}

/** The clause that covers most of each segment. */
function clauseBySegment(document: PlanDocument, units: readonly Unit[]): Map<string, string> {
  const clauses = document.tasks.flatMap((task) => task.clauses)
  const found = new Map<string, string>()
  for (const segment of units.flatMap(({ segments }) => segments)) {
    const best = mostOf(segment, clauses)
    if (best) found.set(segment.id, best.id)
  }
  return found
}

function taskByUnit(document: PlanDocument, units: readonly Unit[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const { id, segments } of units) {
    const range = { start: segments[0]?.start ?? 0, end: segments.at(-1)?.end ?? 0 }
    const best = document.tasks
      .map((task) => ({ task, overlap: overlapOf(task.range, range) }))
      .sort((a, b) => b.overlap - a.overlap)[0]
    if (best && best.overlap > 0) found.set(id, best.task.id)
  }
  return found
}

function mostOf<T extends { readonly range: TextRange }>(
  range: TextRange,
  units: readonly T[],
): T | undefined {
  return units.find((unit) => overlapOf(unit.range, range) * 2 >= range.end - range.start)
}

const overlapOf = (a: TextRange, b: TextRange): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
