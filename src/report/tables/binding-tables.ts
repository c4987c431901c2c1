import type { ComparedTarget, Comparison } from '../../compare/comparison.ts'
import { namedTasks } from '../../compare/task-name.ts'
import { printValue } from './print-value.ts'
import { type Table, termCell } from './table.ts'

/** Agencies, targets, strength and each plan's own names as tables; those without rows are left out. */
export function bindingTables(comparison: Comparison): readonly Table[] {
  const { commitments } = comparison
  if (!commitments) return []
  const names = new Map(namedTasks(comparison).map(({ id, name }) => [id, name]))
  const texts = new Map(comparison.clauses.map(({ id, text }) => [id, text]))
  const tables: Table[] = [
    {
      title: 'agencies',
      columns: [
        termCell('task'),
        termCell('same'),
        termCell('missing'),
        termCell('added'),
        termCell('lead-changed'),
      ],
      rows: commitments.agencies
        .filter(({ changes }) => changes.some(({ change }) => change !== 'same'))
        .map(({ base, local, changes }) => [
          names.get(base ?? local[0] ?? '') ?? '',
          ...(['same', 'missing', 'added'] as const).map((sort) =>
            changes
              .filter(({ change }) => change === sort)
              .map((row) => (row.base.length > 0 ? row.base : row.local).join('、'))
              .join('、'),
          ),
          changes
            .filter(({ change }) => change === 'lead-changed')
            .map((row) => bothOf(row.base.join('、'), row.local.join('、')))
            .join('；'),
        ]),
    },
    {
      title: 'targets',
      columns: [
        termCell('change'),
        termCell('indicator'),
        termCell('base'),
        termCell('local'),
        termCell('deadline'),
      ],
      rows: commitments.targets.map((row) => [
        termCell(row.change),
        bothOf(row.base?.indicator, row.local?.indicator),
        valueOrWords(row.base, row.inWords, texts),
        valueOrWords(row.local, row.inWords, texts),
        bothOf(row.base?.deadline, row.local?.deadline),
      ]),
    },
    {
      title: 'strength',
      columns: [termCell('change'), termCell('base'), termCell('local')],
      rows: commitments.strength.map(({ change, base, local }) => [
        termCell(change),
        texts.get(base) ?? '',
        texts.get(local) ?? '',
      ]),
    },
    {
      title: 'names',
      columns: [termCell('change'), termCell('names'), termCell('task')],
      rows: commitments.names
        .filter(({ answers }) => answers === null)
        .filter(isFirstOfName)
        .map(({ side, name, task }) => [
          termCell(side === 'base' ? 'only-base' : 'only-local'),
          name,
          names.get(task) ?? '',
        ]),
    },
  ]
  return tables.filter(({ rows }) => rows.length > 0)
}

type Name = NonNullable<Comparison['commitments']>['names'][number]

/** A name is listed where a plan first uses it. */
function isFirstOfName({ side, name }: Name, at: number, names: readonly Name[]): boolean {
  return names.findIndex((other) => other.side === side && other.name === name) === at
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

/** What the base and the local plan say, once where they say the same or only one says anything. */
function bothOf(
  base: string | number | null | undefined,
  local: string | number | null | undefined,
): string | number {
  const [first = '', second] = new Set(
    [base, local].filter((one) => one !== undefined && one !== null),
  )
  return second === undefined ? first : `${first} → ${second}`
}
