import type {
  ComparedAlignment,
  ComparedClause,
  ComparedTask,
  Comparison,
} from '../../compare/comparison.ts'
import { headingText } from '../../document/heading-text.ts'
import { marks } from '../../report/content/marks.ts'
import { visible } from '../../report/wording/visible.ts'

/**
 * A comparison as reviewable text: where it comes from, then one block per task, one clause a line,
 * no scores. Blocks are known by the id of their task, so that one can be taken over alone.
 */
export interface Snapshot {
  readonly header: readonly string[]
  readonly blocks: ReadonlyMap<string, readonly string[]>
}

/** The first line of every snapshot; the number is raised when the format changes, so that check asks for new ones. */
const signature = 'duizhao snapshot 1'

/**
 * The snapshot of a comparison.
 *
 *     base:t5 （五）提高基础件通用件质量性能
 *       > local:t5 intersects · approved
 *       = base:t5/1 → local:t5/2 | 加强基础共性技术研究，
 *       - base:t5/3 | 延长使用寿命。
 */
export function snapshotOf(comparison: Comparison): Snapshot {
  const { base, local, diagnostics } = comparison
  return {
    header: [
      `${signature}: ${base.id} → ${local.id}`,
      ...[base, local].map(({ id, source }) => `source ${id} ${source.path} ${source.sha256}`),
      ...diagnostics.map(({ document, code, severity, range, ...facts }) =>
        [`doubt ${document} ${code}`, ...Object.values(facts).map((fact) => visible(String(fact)))]
          .join(' ')
          .trimEnd(),
      ),
    ],
    blocks: new Map(
      comparison.tasks.map((task) => [
        task.id,
        [
          `${task.id} ${visible(headingText(task.number, task.title))}`.trimEnd(),
          ...linksOf(task, comparison),
          ...comparison.clauses.filter((clause) => clause.task === task.id).map(clauseLine),
        ],
      ]),
    ),
  }
}

/** The links of a base task, main counterparts first; of a local task only that it has none. */
function linksOf({ id, side }: ComparedTask, { alignments, tasks }: Comparison): string[] {
  const order = new Map(tasks.map((task, position) => [task.id, position]))
  const links = alignments.filter(
    (link) => link[side] === id && (side === 'base' || link.base === null),
  )
  const rank = ({ main, local }: ComparedAlignment) =>
    (main ? 0 : order.size) + (order.get(local ?? '') ?? 0)
  return links.sort((a, b) => rank(a) - rank(b)).map(linkLine)
}

function linkLine({ base, local, relation, main, review }: ComparedAlignment): string {
  const counterpart = base === null ? '-' : (local ?? '-')
  const partial = main ? '' : ' partial'
  const reviewed = review === 'pending' ? '' : ` · ${review}`
  return `  > ${counterpart} ${relation}${partial}${reviewed}`
}

function clauseLine(clause: ComparedClause): string {
  const { id, status, counterparts, moved, kinds, review, text } = clause
  const facts = [...(moved ? ['moved'] : []), ...kinds]
  return [
    `  ${marks[status]} ${id}`,
    counterparts.length > 0 ? ` → ${counterparts.join(' ')}` : '',
    facts.length > 0 ? ` (${facts.join(' ')})` : '',
    review === 'pending' ? '' : ` · ${review}`,
    ` | ${visible(text)}`,
  ].join('')
}

/** The text of a snapshot: header and blocks, an empty line before each block. */
export const printSnapshot = ({ header, blocks }: Snapshot): string =>
  [header, ...blocks.values()].map((lines) => `${lines.join('\n')}\n`).join('\n')

/** Reads what `printSnapshot` has printed; of a task that comes twice all lines count, so that none is passed over. */
export function parseSnapshot(text: string): Snapshot {
  const [header = [], ...blocks] = text
    .replaceAll('\r\n', '\n')
    .trimEnd()
    .split('\n\n')
    .map((block) => block.split('\n'))
  const byTask = [...Map.groupBy(blocks, idOf)]
  return { header, blocks: new Map(byTask.map(([id, same]) => [id, same.flat()])) }
}

const idOf = ([line = '']: readonly string[]): string => line.split(' ', 1)[0] ?? ''

/** What a block says of the task's counterparts, review apart: `local:t5 intersects`. */
export const linksIn = (block: readonly string[]): string[] =>
  block.flatMap((line) => (line.startsWith('  > ') ? [line.slice(4).split(' · ', 1)[0] ?? ''] : []))

/** Texts of the clauses that a block calls omitted. */
export const omissionsIn = (block: readonly string[]): string[] =>
  block.flatMap((line) =>
    line.startsWith(`  ${marks.omitted} `) ? [line.slice(line.indexOf(' | ') + 3)] : [],
  )
