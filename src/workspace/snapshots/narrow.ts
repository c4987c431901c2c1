import type { Comparison } from '../../compare/comparison.ts'
import { linksIn, type Snapshot } from './snapshot.ts'

/** The task and its counterparts, those of now and those of the approved snapshot. */
export function tasksAround(
  id: string,
  { alignments }: Comparison,
  approved: Snapshot | null,
): ReadonlySet<string> {
  const now = alignments
    .filter(({ base, local }) => base === id || local === id)
    .flatMap(({ base, local }) => [base, local])
  const before = [...(approved?.blocks ?? [])].flatMap(([task, block]) => {
    const links = linksIn(block).map((link) => link.split(' ', 1)[0] ?? '')
    return task === id ? links : links.includes(id) ? [task] : []
  })
  return new Set([id, ...now, ...before].filter((task) => task !== null))
}

/** The present snapshot as far as `tasks` go, all of it for `null`; the rest as it was approved. */
export function narrowed(
  approved: Snapshot,
  present: Snapshot,
  tasks: ReadonlySet<string> | null,
): Snapshot {
  if (tasks === null) return present
  const vanished = [...approved.blocks.keys()].filter((id) => !present.blocks.has(id))
  const blocks = [...present.blocks.keys(), ...vanished].flatMap((id) => {
    const block = (tasks.has(id) ? present : approved).blocks.get(id)
    return block ? [[id, block] as const] : []
  })
  return { header: approved.header, blocks: new Map(blocks) }
}
