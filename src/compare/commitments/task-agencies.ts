import { type Agency, agenciesOf } from '../../commitments/agencies/agencies.ts'
import { crosswalk } from '../../commitments/agencies/crosswalk.ts'
import type { PlanDocument } from '../../document/model.ts'
import type { Side } from '../../document/pair.ts'
import type { AgencyChange, ComparedAgencies, Comparison } from '../comparison.ts'
import { unitId } from '../unit-id.ts'

/**
 * Who is responsible for each base task and for its main counterparts, body by body; then the local
 * tasks that have no counterpart. Tasks without a note on either side are left out.
 */
export function compareAgencies(
  base: PlanDocument,
  local: PlanDocument,
  { alignments }: Pick<Comparison, 'alignments'>,
): ComparedAgencies[] {
  const baseNotes = notesById('base', base)
  const localNotes = notesById('local', local)
  const rows: ComparedAgencies[] = []
  for (const task of base.tasks) {
    const id = unitId('base', task.id)
    const counterparts = alignments.flatMap((link) =>
      link.base === id && link.local !== null && link.main ? [link.local] : [],
    )
    const here = baseNotes.get(id) ?? []
    const there = counterparts.flatMap((local) => localNotes.get(local) ?? [])
    if (here.length + there.length > 0 && counterparts.length > 0) {
      rows.push({ base: id, local: counterparts, changes: changesBetween(here, there) })
    }
  }
  for (const { base: missing, local: id } of alignments) {
    const note = missing === null && id !== null ? localNotes.get(id) : undefined
    if (note && id !== null) {
      rows.push({ base: null, local: [id], changes: changesBetween([], note) })
    }
  }
  return rows
}

/** The bodies that the notes of each task name, by the task's id in a comparison. */
function notesById(side: Side, document: PlanDocument): Map<string, Agency[]> {
  const byId = new Map<string, Agency[]>()
  for (const { task, agencies } of agenciesOf(document)) {
    const id = unitId(side, task)
    byId.set(id, [...(byId.get(id) ?? []), ...agencies])
  }
  return byId
}

function changesBetween(base: readonly Agency[], local: readonly Agency[]) {
  const names = (agencies: readonly Agency[]) => agencies.map(({ name }) => name)
  const bothNameLeads = base.some(isLead) && local.some(isLead)
  return crosswalk(names(base), names(local)).map((row) => {
    const here = base.filter(({ name }) => row.base.includes(name))
    const there = local.filter(({ name }) => row.local.includes(name))
    return {
      base: [...row.base],
      local: [...row.local],
      change: changeOf(here, there, bothNameLeads),
    }
  })
}

/** A lead has changed only where both notes name one: 甲、乙负责 leaves open who leads. */
function changeOf(
  base: readonly Agency[],
  local: readonly Agency[],
  bothNameLeads: boolean,
): AgencyChange {
  if (local.length === 0) return 'missing'
  if (base.length === 0) return 'added'
  return bothNameLeads && base.some(isLead) !== local.some(isLead) ? 'lead-changed' : 'same'
}

const isLead = ({ role }: Agency) => role === 'lead'
