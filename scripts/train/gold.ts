import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { mostlyInside, mostShared } from '../../src/evaluate/overlap.ts'
import { type GoldPair, loadGold } from '../../src/workspace/gold/gold.ts'
import { loadWorkspace } from '../../src/workspace/load.ts'

/** What annotators say of two documents, by the ids that the parser gives. */
export interface Lesson extends GoldPair {
  readonly name: string
  /** Whether its texts were written to teach. */
  readonly isWritten: boolean
  /** How much its clauses, what they changed and its tasks count. */
  readonly trust: { readonly clauses: number; readonly changes: number; readonly tasks: number }
  /** Linked clauses with the local clause's status, by `base|local`. */
  readonly clauses: ReadonlyMap<string, 'retained' | 'adapted'>
  /** Grade 2 (main) or 1 (partial), by `base|local`. */
  readonly tasks: ReadonlyMap<string, 1 | 2>
}

/** The gold of record that says something of clauses; of the rest the project has more detailed readings. */
const OF_RECORD = ['national-sichuan', 'national-sichuan2014']
const root = new URL('../../', import.meta.url).pathname

/** All annotated pairs, in the order of their names, the gold of record first. */
export async function loadLessons(): Promise<Lesson[]> {
  const workspace = await loadWorkspace(root)
  const paths = [
    ...OF_RECORD.map((name) => `tests/gold/${name}.gold.json`),
    ...globSync('tests/gold/project/*.gold.json', { cwd: root }).sort(),
  ]
  return Promise.all(paths.map(async (path) => lessonOf(await loadGold(workspace, path, root))))
}

/** Whether what is learned from the other could give away the answers to one: a text that both speak of, other than a common base. */
export function shareText(one: Lesson, other: Lesson): boolean {
  const texts = [other.base.source.path, other.local.source.path]
  return texts.includes(one.local.source.path) || one.base.source.path === other.local.source.path
}

function lessonOf(pair: GoldPair): Lesson {
  const { gold, path } = pair
  const name = basename(path, '.gold.json')
  const clauseOf = new Map([...clauseBySegment(pair, 'base'), ...clauseBySegment(pair, 'local')])
  const clauses = new Map<string, 'retained' | 'adapted'>()
  for (const { local, status, base } of gold.clauses ?? [])
    for (const segment of base) {
      const one = clauseOf.get(`base ${segment}`)
      const other = clauseOf.get(`local ${local}`)
      if (one && other && status !== 'added') clauses.set(`${one}|${other}`, status)
    }
  const taskOf = (side: 'base' | 'local', unit: string | null) => {
    const range = gold[side].find(({ id }) => id === unit)?.range
    return range && mostShared(pair[side].tasks, range)?.id
  }
  const tasks = new Map<string, 1 | 2>()
  for (const { base, local, grade } of gold.tasks)
    if (grade > 0) tasks.set(`${taskOf('base', base)}|${taskOf('local', local)}`, grade as 1 | 2)
  return { ...pair, name, isWritten: isWritten(name), trust: trustIn(name), clauses, tasks }
}

const isWritten = (name: string): boolean => name.startsWith('written-')

/**
 * Plans are what the matcher is for, and all were read more than once; texts of law and texts written
 * to teach are some way off; what changes from one plan to another only real ones can teach. The
 * articles of the national regulation and its local ones are gold of record or read more than once, too.
 */
function trustIn(name: string): Lesson['trust'] {
  if (OF_RECORD.includes(name)) return { clauses: 4, changes: 8, tasks: 2 }
  if (name.startsWith('law-'))
    return { clauses: 0.7, changes: 0.4, tasks: name.startsWith('law-national-') ? 2 : 1 }
  if (isWritten(name)) return { clauses: 0.3, changes: 0, tasks: 1 }
  return { clauses: 4, changes: 2, tasks: 2 }
}

/** The clause that covers most of each segment, by side and segment. */
function clauseBySegment(pair: GoldPair, side: 'base' | 'local'): [string, string][] {
  const clauses = pair[side].tasks.flatMap((task) => task.clauses)
  return pair.gold[side].flatMap(({ segments }) =>
    segments.flatMap(({ id, range }): [string, string][] => {
      const clause = mostShared(clauses, range)
      return clause && mostlyInside(range, clause.range) ? [[`${side} ${id}`, clause.id]] : []
    }),
  )
}
