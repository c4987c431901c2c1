import type { ComparedTarget, Comparison } from '../compare/comparison.ts'
import { printValue } from './print-value.ts'
import type { Words } from './words.ts'

/** A text of a plan, or a term that each language has its own word for. */
export type BindingCell = string | { readonly term: keyof Words }

/** What the clauses and notes of two plans bind, of one sort. */
export interface BindingTable {
  readonly title: keyof Words
  readonly columns: readonly (keyof Words)[]
  readonly rows: readonly (readonly BindingCell[])[]
}

/** Agencies, targets, strength and each plan's own names as tables; those without rows are left out. */
export function bindingTables(comparison: Comparison): readonly BindingTable[] {
  const { commitments } = comparison
  if (!commitments) return []
  const tasks = new Map(comparison.tasks.map((task) => [task.id, task]))
  const texts = new Map(comparison.clauses.map(({ id, text }) => [id, text]))
  const titleOf = (id: string) => {
    const { number = '', title = '' } = tasks.get(id) ?? {}
    return number + title || { term: 'untitled' as const }
  }
  const tables: BindingTable[] = [
    {
      title: 'agencies',
      columns: ['task', 'same', 'missing', 'added', 'lead-changed'],
      rows: commitments.agencies
        .filter(({ changes }) => changes.some(({ change }) => change !== 'same'))
        .map(({ base, local, changes }) => [
          titleOf(base ?? local[0] ?? ''),
          ...(['same', 'missing', 'added', 'lead-changed'] as const).map((sort) =>
            changes
              .filter(({ change }) => change === sort)
              .map((row) => (row.base.length > 0 ? row.base : row.local).join('、'))
              .join('、'),
          ),
        ]),
    },
    {
      title: 'targets',
      columns: ['change', 'indicator', 'base', 'local', 'deadline'],
      rows: commitments.targets.map((row) => [
        { term: row.change },
        (row.local ?? row.base)?.indicator ?? '',
        valueOrWords(row.base, row.inWords, texts),
        valueOrWords(row.local, row.inWords, texts),
        String((row.local ?? row.base)?.deadline ?? ''),
      ]),
    },
    {
      title: 'strength',
      columns: ['change', 'base', 'local'],
      rows: commitments.strength.map(({ change, base, local }) => [
        { term: change },
        texts.get(base) ?? '',
        texts.get(local) ?? '',
      ]),
    },
    {
      title: 'names',
      columns: ['change', 'names', 'task'],
      rows: commitments.names
        .filter(({ answers }) => answers === null)
        .map(({ side, name, task }) => [
          { term: side === 'base' ? 'only-base' : 'only-local' },
          name,
          titleOf(task),
        ]),
    },
  ]
  return tables.filter(({ rows }) => rows.length > 0)
}

/** A target's value; where there is none, the clause that says it in words. */
function valueOrWords(
  target: ComparedTarget['base'],
  inWords: string | null,
  texts: ReadonlyMap<string, string>,
): string {
  if (target) return printValue(target)
  return inWords === null ? '' : (texts.get(inWords) ?? '')
}
