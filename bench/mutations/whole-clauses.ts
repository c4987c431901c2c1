import type { Clause, PlanDocument } from '../../src/document/model.ts'
import { clauseAt, distinctClauses, type EditKind, innerClauses, type Site } from './edit-kind.ts'
import { pick } from './random.ts'

const localKeys = (
  comparison: Parameters<EditKind['found']>[0],
  holds: (clause: (typeof comparison.clauses)[number]) => boolean,
) =>
  comparison.clauses
    .filter((clause) => clause.side === 'local' && holds(clause))
    .map(({ id }) => id)

/** A clause is taken out: it alone is omitted. */
export const deleted: EditKind = {
  name: 'delete',
  goal: 0.98,
  sites: (document) =>
    innerClauses(document).map(({ id, task, range }) => ({
      tasks: [task],
      changes: [{ ...range, text: '' }],
      expected: () => `base:${id}`,
    })),
  found: ({ clauses }) => clauses.filter(({ status }) => status === 'omitted').map(({ id }) => id),
}

/** A clause of another field is put in: it alone is added. */
export const added: EditKind = {
  name: 'add',
  goal: 0.98,
  sites: (document, donor, random) => {
    const strangers = distinctClauses(donor)
    return innerClauses(document).map((clause) => insertion(clause, pick(strangers, random)))
  },
  found: (comparison) => localKeys(comparison, ({ status }) => status === 'added'),
}

function insertion({ task, range }: Clause, stranger: Clause): Site {
  const text = asInner(stranger.text)
  return {
    tasks: [task],
    changes: [{ start: range.end, end: range.end, text }],
    expected: (mutant) => keyAt(mutant, mutant.place(range.end)),
  }
}

/** A clause is taken to another task: it alone has moved. */
export const moved: EditKind = {
  name: 'move',
  goal: 0.98,
  sites: (document, _, random) => {
    const inner = innerClauses(document)
    return inner.flatMap((clause): Site[] => {
      const elsewhere = inner.filter(({ task }) => task !== clause.task)
      if (elsewhere.length === 0) return []
      const { task, range } = pick(elsewhere, random)
      return [
        {
          tasks: [clause.task, task],
          changes: [
            { ...clause.range, text: '' },
            { start: range.end, end: range.end, text: asInner(sourceOf(document, clause)) },
          ],
          expected: (mutant) => keyAt(mutant, mutant.place(range.end)),
        },
      ]
    })
  },
  found: (comparison) => localKeys(comparison, (clause) => clause.moved),
}

const asInner = (text: string) => text.replace(/[，。；,.;]?\s*$/u, '，')

const sourceOf = ({ clean }: PlanDocument, { range }: Clause) =>
  clean.source.slice(range.start, range.end)

function keyAt(mutant: Parameters<Site['expected']>[0], offset: number): string | undefined {
  const clause = clauseAt(mutant, offset)
  return clause && `local:${clause.id}`
}
