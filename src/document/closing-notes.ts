import type { Unit } from './unit.ts'

/** Headings of one depth that show that notes close what stands below them. */
const fewestHeadings = 2

/**
 * Gives the note of the last unit below a heading to those before it, where at this depth of the text no other unit has
 * one: （一）… `1.…` `2.…（省科技厅负责）` says who does both.
 */
export function shareClosingNotes(units: readonly Unit[]): readonly Unit[] {
  const byDepth = Map.groupBy(units, ({ above }) => above.length)
  const shared = new Map<Unit, Unit['note']>()
  for (const members of byDepth.values()) {
    const lists = [...Map.groupBy(members, ({ above }) => above.at(-1))]
      .filter(([heading, list]) => heading && list.length > 1)
      .map(([, list]) => list)
    const noted = lists.filter((list) => list.some(({ note }) => note))
    const closing = noted.filter((list) => list.findIndex(({ note }) => note) === list.length - 1)
    if (closing.length < fewestHeadings || closing.length < noted.length) continue
    for (const list of closing)
      for (const unit of list.slice(0, -1)) shared.set(unit, list.at(-1)?.note)
  }
  return units.map((unit) => {
    const note = unit.sectionNote ?? shared.get(unit)
    return note ? { ...unit, sectionNote: note } : unit
  })
}
