import { crosswalk } from '../../commitments/agencies/crosswalk.ts'
import type { ReadDocument } from '../reading/reading.ts'

/** The bodies that answer for two tasks alike. */
export interface SharedAgencies {
  /** Names of the base task's bodies that have a counterpart in the local task's note. */
  readonly names: (baseTask: number, localTask: number) => readonly string[]
  /**
   * How alike the two notes are, 0…1: rarity of what they share over that of the shorter note; a body
   * that answers for everything tells nothing.
   */
  readonly likeness: (baseTask: number, localTask: number) => number
}

/** Brings the bodies of two documents together over the tiers of government. */
export function sharedAgencies(base: ReadDocument, local: ReadDocument): SharedAgencies {
  const namesOf = ({ tasks }: ReadDocument) => tasks.flatMap(({ agencies }) => agencies)
  const answering = new Map(
    crosswalk(namesOf(base), namesOf(local)).flatMap((row) =>
      row.base.map((name) => [name, new Set(row.local)] as const),
    ),
  )
  const rarity = rarityIn(base)
  const localRarity = rarityIn(local)
  const names = (i: number, j: number): readonly string[] => {
    const there = local.tasks[j]?.agencies ?? []
    return (base.tasks[i]?.agencies ?? []).filter((name) => {
      const others = answering.get(name)
      return there.some((other) => others?.has(other))
    })
  }
  const weigh = (list: readonly string[], rarities: ReadonlyMap<string, number>) =>
    list.reduce((sum, name) => sum + (rarities.get(name) ?? 0), 0)
  return {
    names,
    likeness: (i, j) => {
      const shorter = Math.min(
        weigh(base.tasks[i]?.agencies ?? [], rarity),
        weigh(local.tasks[j]?.agencies ?? [], localRarity),
      )
      return shorter > 0 ? Math.min(1, weigh(names(i, j), rarity) / shorter) : 0
    },
  }
}

/** Rarity of every body over the tasks of a document, in nats. */
function rarityIn({ tasks }: ReadDocument): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { agencies } of tasks)
    for (const name of new Set(agencies)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return new Map(
    [...counts].map(([name, count]) => [name, Math.log((tasks.length + 1) / (count + 0.5))]),
  )
}
