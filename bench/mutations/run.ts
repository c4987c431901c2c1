import { fileURLToPath } from 'node:url'
import { randomFrom } from '../../scripts/random.ts'
import { align } from '../../src/align/align.ts'
import { compare } from '../../src/compare/compare.ts'
import type { Comparison } from '../../src/compare/comparison.ts'
import type { PlanDocument } from '../../src/document/model.ts'
import { rates } from '../../src/evaluate/rates.ts'
import { loadDocument } from '../../src/workspace/document.ts'
import { loadWorkspace } from '../../src/workspace/load.ts'
import type { EditKind, Site } from './edit-kind.ts'
import {
  reassigned,
  renamed,
  renumbered,
  reordered,
  strengthened,
  weakened,
} from './inside-clauses.ts'
import { mutate } from './mutant.ts'
import { shuffled } from './random.ts'
import { added, deleted, moved } from './whole-clauses.ts'
import { merged, split } from './whole-tasks.ts'

// npm run bench:mutations [SEED [KIND]]: known edits are made in every shipped plan and in two regulations,
// a few at a time, and the comparison of the original with the mutant is asked for them.
const kinds: readonly EditKind[] = [
  deleted,
  added,
  moved,
  renumbered,
  reassigned,
  strengthened,
  weakened,
  reordered,
  renamed,
  split,
  merged,
]
const mutantsPerDocument = 6
const editsPerMutant = 4

/** Edits are drawn anew for every seed: one draw has too few numbers, bodies and places to tell. */
const seeds = process.argv[2] === undefined ? [1, 2, 3] : [Number(process.argv[2])]
const root = fileURLToPath(new URL('../..', import.meta.url))
const { plans, laws } = await load()

console.log(`seeds ${seeds.join(', ')}: ${plans.length} plans, ${laws.length} regulations`)
console.log('edit             edits  precision  recall  goal')
const only = process.argv[3]
for (const kind of kinds.filter(({ name }) => only === undefined || name.startsWith(only))) {
  const tally = measure(kind)
  console.log(row(kind, tally))
  if (!meets(kind, tally)) process.exitCode = 1
}

async function load() {
  const workspace = await loadWorkspace(root)
  const all = (names: readonly string[]) =>
    Promise.all(names.map((name) => loadDocument(workspace, name, root)))
  return {
    plans: await all(workspace.documents.map(({ id }) => id)),
    laws: await all(['tests/gold/regulations/国家-2019.md', 'tests/gold/regulations/山东-2020.md']),
  }
}

interface Tally {
  expected: number
  found: number
  right: number
}

function measure(kind: EditKind): Tally {
  const tally = { expected: 0, found: 0, right: 0 }
  for (const seed of seeds) {
    measureInto(tally, kind, plans, laws, seed)
    measureInto(tally, kind, laws, plans, seed)
  }
  return tally
}

function measureInto(
  tally: Tally,
  kind: EditKind,
  documents: readonly PlanDocument[],
  donors: readonly PlanDocument[],
  seed: number,
): void {
  for (const [index, document] of documents.entries()) {
    const random = randomFrom(seed * 1000 + index)
    const donor = donors[index % donors.length] as PlanDocument
    const sites = shuffled(kind.sites(document, donor, random), random)
    for (const few of mutantsOf(sites)) count(kind, document, few, tally)
  }
}

/** Groups of edits in different tasks, each edit in one group. */
function mutantsOf(sites: readonly Site[]): Site[][] {
  const left = [...sites]
  const groups: Site[][] = []
  while (left.length > 0 && groups.length < mutantsPerDocument) {
    const touched = new Set<string>()
    const group: Site[] = []
    for (let at = 0; at < left.length && group.length < editsPerMutant; ) {
      const site = left[at] as Site
      if (site.tasks.some((task) => touched.has(task))) at++
      else {
        group.push(...left.splice(at, 1))
        for (const task of site.tasks) touched.add(task)
      }
    }
    groups.push(group)
  }
  return groups
}

function count(kind: EditKind, original: PlanDocument, sites: readonly Site[], tally: Tally): void {
  const mutant = mutate(
    original,
    sites.flatMap((site) => site.changes),
  )
  const comparison = compare(original, mutant.document, align(original, mutant.document, []))
  const expected = new Set(sites.map((site) => site.expected(mutant)))
  const found = kind.found(comparison, original, mutant)
  const right = found.filter((key) => expected.has(key))
  tally.expected += sites.length
  tally.found += found.length
  tally.right += right.length
  if (process.env.VERBOSE)
    explain(kind, { id: original.id, clauses: comparison.clauses }, expected, found)
}

/** With VERBOSE set: the edits that were not seen, and what was seen without having been made. */
function explain(
  { name }: EditKind,
  { id, clauses }: { readonly id: string; readonly clauses: Comparison['clauses'] },
  expected: ReadonlySet<string | undefined>,
  found: readonly string[],
): void {
  const texts = new Map(clauses.map((clause) => [clause.id, clause]))
  const tell = (verdict: string, key = '?') => {
    const clause = texts.get(key)
    const counterpart = texts.get(clause?.counterparts[0] ?? '')
    const kinds = clause?.kinds.join(',') ?? ''
    console.log(
      [name, id, verdict, key, clause?.status, kinds, clause?.text, counterpart?.text].join('\t'),
    )
  }
  for (const key of expected) if (key === undefined || !found.includes(key)) tell('missed', key)
  for (const key of found) if (!expected.has(key)) tell('wrong', key)
}

function meets({ goal }: EditKind, { expected, found, right }: Tally): boolean {
  const { precision, recall } = rates(right, found, expected)
  return precision >= goal && recall >= goal
}

function row(kind: EditKind, tally: Tally): string {
  const { name, goal } = kind
  const { expected, found, right } = tally
  const { precision, recall } = rates(right, found, expected)
  return [
    name.padEnd(15),
    String(expected).padStart(6),
    precision.toFixed(3).padStart(10),
    recall.toFixed(3).padStart(7),
    `≥ ${goal.toFixed(2)}`,
    meets(kind, tally) ? 'met' : 'missed',
  ].join(' ')
}
