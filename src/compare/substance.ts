import type { ClauseLink } from '../align/model.ts'
import { localNamesOf } from '../commitments/names/local-names.ts'
import { placeNamesOf } from '../commitments/names/place-names.ts'
import type { PlanDocument } from '../document/model.ts'
import type { AdaptationKind } from './comparison.ts'
import { editsOf } from './edits/edits.ts'
import { droppedItems } from './kinds/items.ts'
import { kindsOf, type PlaceNames } from './kinds/kinds.ts'
import { extentChange } from './kinds/scope.ts'

/**
 * Kinds that change what a measure binds however few words they take. What is narrowed by a modifier is
 * none of them: 家政领域 and 家政服务领域 are mostly the same.
 */
const SUBSTANTIAL: ReadonlySet<AdaptationKind> = new Set([
  'scope-widened',
  'strengthened',
  'weakened',
  'target-changed',
  'actor-changed',
  'localised',
])

/** The names by which the kinds tell the two places apart. */
export function namesOf(base: PlanDocument, local: PlanDocument): PlaceNames {
  return { base: placeNamesOf(base), local: localNamesOf(local, base) }
}

/**
 * The links with what the matcher called retained called adapted where a number, a body, the
 * strength, a place or an item has changed; what reviewers said stands.
 */
export function weighSubstance(
  links: readonly ClauseLink[],
  base: PlanDocument,
  local: PlanDocument,
  names: PlaceNames,
): readonly ClauseLink[] {
  const from = clauseTexts(base)
  const to = clauseTexts(local)
  const counterparts = Map.groupBy(links, (link) => link.base)
  // Of a clause that was split in two, either part lacks items that the other has.
  const isGone = (item: string, { base }: ClauseLink) =>
    !counterparts.get(base)?.some((link) => to.get(link.local)?.includes(item))
  return links.map((link) => {
    if (link.status !== 'retained' || link.origin === 'reviewer') return link
    const before = from.get(link.base) ?? ''
    const after = to.get(link.local) ?? ''
    if (before === after) return link
    const edits = editsOf(before, after)
    const kinds = kindsOf(before, after, edits, names)
    const isSubstantial =
      kinds.some((kind) => SUBSTANTIAL.has(kind)) ||
      extentChange(before, after).narrowed ||
      droppedItems(edits).some((item) => isGone(item, link))
    return isSubstantial ? { ...link, status: 'adapted' } : link
  })
}

/** The texts of a document's clauses, by id. */
export function clauseTexts({ tasks }: PlanDocument): ReadonlyMap<string, string> {
  return new Map(tasks.flatMap(({ clauses }) => clauses.map(({ id, text }) => [id, text])))
}
