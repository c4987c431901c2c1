import { distance } from 'fastest-levenshtein'
import { isClause } from '../document/clause-id.ts'
import type { Clause, PlanDocument, Task } from '../document/model.ts'
import { fingerprint } from './fingerprint.ts'
import type { ReviewedUnit } from './model.ts'

/** The tasks and clauses of one document, as decisions speak of them. */
export interface Units {
  has(id: string): boolean
  /** The unit as it is now; throws when there is none. */
  review(id: string): ReviewedUnit
  /**
   * Where a unit that was decided on is now: under its id when its text is still the same, else at the
   * only unit of its kind with that text (numbering moves, text is the unit), else `null`.
   */
  follow(id: string, reviewed: ReviewedUnit | null): string | null
  /**
   * Where a unit whose text has changed since is: under its id when most of that text is there, else at the
   * unit of its kind that has most of it, else `null`.
   */
  locate(id: string, reviewed: ReviewedUnit | null): string | null
  readonly ids: readonly string[]
}

type Kind = 'task' | 'clause'

interface Unit {
  readonly kind: Kind
  readonly label: string
  readonly text: string
  /** Computed when first asked for. */
  sha256?: string
}

/** Indexes a document; fingerprints are computed when they are first needed. */
export function unitsOf(document: PlanDocument): Units {
  const units = new Map<string, Unit>()
  for (const task of document.tasks) {
    units.set(task.id, taskUnit(task))
    for (const clause of task.clauses) units.set(clause.id, clauseUnit(clause))
  }
  const sha256Of = (unit: Unit): string => {
    unit.sha256 ??= fingerprint(unit.text)
    return unit.sha256
  }
  const followed = new Map<ReviewedUnit, string | null>()
  let byText: Map<string, string | null> | undefined
  const textKey = (kind: Kind, sha256: string) => `${kind} ${sha256}`
  const indexTexts = () => {
    const index = new Map<string, string | null>()
    for (const [id, unit] of units) {
      const key = textKey(unit.kind, sha256Of(unit))
      index.set(key, index.has(key) ? null : id)
    }
    return index
  }
  const placeOf = (id: string, sha256: string): string | null => {
    const unit = units.get(id)
    if (unit && sha256Of(unit) === sha256) return id
    byText ??= indexTexts()
    return byText.get(textKey(kindOf(id), sha256)) ?? null
  }
  return {
    has: (id) => units.has(id),
    review: (id) => {
      const unit = units.get(id)
      if (!unit) throw new Error(`no unit ${id} in ${document.id}`)
      return { label: unit.label, text: unit.text, sha256: sha256Of(unit) }
    },
    follow: (id, reviewed) => {
      if (!reviewed?.sha256) return units.has(id) ? id : null
      const known = followed.get(reviewed)
      if (known !== undefined) return known
      const place = placeOf(id, reviewed.sha256)
      followed.set(reviewed, place)
      return place
    },
    locate: (id, reviewed) => {
      if (!reviewed) return null
      const likeness = (other: string) => likenessOf(units.get(other)?.text ?? '', reviewed.text)
      if (likeness(id) >= SAME_UNIT) return id
      const others = [...units].filter(([, { kind }]) => kind === kindOf(id))
      const [best, most] = others.reduce<readonly [string | null, number]>(
        ([found, before], [other]) => {
          const now = likeness(other)
          return now > before ? [other, now] : [found, before]
        },
        [null, 0],
      )
      return most >= SAME_UNIT ? best : null
    },
    ids: [...units.keys()],
  }
}

/** Share of a text that must be the same for a unit to be the one it was. */
const SAME_UNIT = 0.5

/** One less the share of the longer text that edits take (Levenshtein's distance), 0…1. */
const likenessOf = (one: string, other: string): number =>
  1 - distance(one, other) / Math.max(1, one.length, other.length)

const kindOf = (id: string): Kind => (isClause(id) ? 'clause' : 'task')

const taskUnit = (task: Task): Unit => ({
  kind: 'task',
  label: `${task.number}${task.title}`,
  text: taskText(task.title, task.clauses),
})

/** What is reviewed of a task, so that a change of it makes decisions stale: its title and its clauses. */
export function taskText(title: string, clauses: readonly Pick<Clause, 'text'>[]): string {
  const body = clauses.map(({ text }) => text).join('')
  return title ? `${title} ${body}` : body
}

const clauseUnit = ({ text }: Clause): Unit => ({ kind: 'clause', label: text, text })
