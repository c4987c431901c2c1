import { beforeAll, describe, expect, test } from 'vitest'
import { align } from '../../src/align/align.ts'
import { compare } from '../../src/compare/compare.ts'
import type { PlanDocument, Task } from '../../src/document/model.ts'
import { loadDocument } from '../../src/workspace/document.ts'
import { loadWorkspace, type Workspace } from '../../src/workspace/load.ts'

// What must hold whatever the gold says: a change of the input that is known changes the alignment
// in the way that is known.

const root = new URL('../../', import.meta.url).pathname
const seeds = ['national-2022', 'sichuan-2023', 'gansu-2023', 'chengdu-2023', 'sichuan-2014']
const documents = new Map<string, PlanDocument>()
beforeAll(async () => {
  const workspace: Workspace = await loadWorkspace(root)
  for (const id of seeds) documents.set(id, await loadDocument(workspace, id, root))
})
const seed = (id: string): PlanDocument => {
  const document = documents.get(id)
  if (!document) throw new Error(`no seed ${id}`)
  return document
}

/** The document without its n-th clause, ids of the others as they were. */
function without(document: PlanDocument, id: string): PlanDocument {
  return withTasks(document, (task) => ({
    ...task,
    clauses: task.clauses.filter((clause) => clause.id !== id),
  }))
}

const withTasks = (document: PlanDocument, change: (task: Task) => Task): PlanDocument => ({
  ...document,
  tasks: document.tasks.map(change),
})

const statuses = (base: PlanDocument, local: PlanDocument) =>
  compare(base, local, align(base, local)).clauses

describe.each(seeds)('%s', (id) => {
  test('against itself is all retained, every task its own equal', () => {
    const document = seed(id)
    const { clauses, alignments } = compare(document, document, align(document, document))
    expect(clauses.filter(({ status }) => status !== 'retained')).toEqual([])
    for (const task of document.tasks) {
      expect(alignments).toContainEqual(
        expect.objectContaining({
          base: `base:${task.id}`,
          local: `local:${task.id}`,
          relation: 'equal',
        }),
      )
    }
  })

  test('without a clause lacks exactly that clause', () => {
    const document = seed(id)
    const unique = document.tasks
      .flatMap(({ clauses }) => clauses)
      .filter(({ text }, _, all) => all.filter((other) => other.text === text).length === 1)
    const step = Math.floor(unique.length / 3)
    for (const { id: gone } of unique.filter((_, at) => at % step === 0)) {
      const clauses = statuses(document, without(document, gone))
      expect(
        clauses.filter(({ status }) => status !== 'retained').map((clause) => clause.id),
      ).toEqual([`base:${gone}`])
    }
  })

  test('with a clause of another topic has exactly that clause added', () => {
    const document = seed(id)
    const text = '开展野生大象栖息地巡护和候鸟环志记录。'
    const local = withTasks(document, (task) => {
      const last = task.clauses.at(-1)
      if (task.id !== document.tasks.at(-1)?.id || !last) return task
      const id = `${task.id}/${task.clauses.length + 1}`
      const sentence = last.sentence + 1
      return { ...task, clauses: [...task.clauses, { ...last, id, sentence, text }] }
    })
    const changed = statuses(document, local).filter(({ status }) => status !== 'retained')
    expect(changed.map((clause) => [clause.text, clause.status])).toEqual([[text, 'added']])
  })
})

describe.each(seeds.slice(1))('national-2022 against %s', (id) => {
  const pairsOf = (base: PlanDocument, local: PlanDocument) => {
    const { clauses, tasks } = align(base, local)
    return {
      clauses: clauses.map((link) => `${link.base} ${link.local} ${link.status}`).sort(),
      tasks: tasks.map((link) => `${link.base} ${link.local} ${link.main}`).sort(),
    }
  }

  test('is aligned alike when the tasks stand in another order', () => {
    const local = seed(id)
    const reversed = { ...local, tasks: [...local.tasks].reverse() }
    expect(pairsOf(seed('national-2022'), reversed)).toEqual(pairsOf(seed('national-2022'), local))
  })

  test('is compared alike whatever the documents and their places are called', () => {
    const renamed = (document: PlanDocument): PlanDocument => ({
      ...document,
      id: 'x',
      title: 'x',
      jurisdiction: '某地',
      source: { ...document.source, path: 'x' },
    })
    const national = seed('national-2022')
    const compared = (base: PlanDocument, local: PlanDocument) => {
      const { tasks, clauses, alignments, ledger } = compare(base, local, align(base, local))
      return { tasks, clauses, alignments, ledger }
    }
    expect(compared(renamed(national), renamed(seed(id)))).toEqual(compared(national, seed(id)))
  })

  test('gives the same result whatever was read before', () => {
    const copy = (document: PlanDocument): PlanDocument => ({ ...document })
    align(copy(seed(id)), copy(seed('gansu-2023')))
    expect(align(copy(seed('national-2022')), copy(seed(id)))).toEqual(
      align(seed('national-2022'), seed(id)),
    )
  })

  test('closes its ledger', () => {
    const { ledger } = compare(
      seed('national-2022'),
      seed(id),
      align(seed('national-2022'), seed(id)),
    )
    expect(ledger.base.retained + ledger.base.adapted + ledger.base.omitted).toBe(ledger.base.total)
    expect(ledger.local.retained + ledger.local.adapted + ledger.local.added).toBe(
      ledger.local.total,
    )
  })
})
