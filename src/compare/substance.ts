import type { ClauseLink } from '../align/model.ts'
import type { ClauseChanges } from './clause-changes.ts'
import type { AdaptationKind } from './comparison.ts'
import { droppedItems } from './kinds/items.ts'
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

/**
 * The links with what the matcher called retained called adapted where a number, a body, the
 * strength, a place or an item has changed; what reviewers said stands.
 */
export function weighSubstance(
  links: readonly ClauseLink[],
  changes: ClauseChanges,
): readonly ClauseLink[] {
  const counterparts = Map.groupBy(links, (link) => link.base)
  // Of a clause that was split in two, either part lacks items that the other has.
  const isGone = (item: string, { base }: ClauseLink) =>
    !counterparts.get(base)?.some((link) => changes.local.get(link.local)?.includes(item))
  return links.map((link) => {
    if (link.status !== 'retained' || link.origin === 'reviewer') return link
    const before = changes.base.get(link.base) ?? ''
    const after = changes.local.get(link.local) ?? ''
    if (before === after) return link
    const { edits, kinds } = changes.between(link.base, link.local)
    const isSubstantial =
      kinds.some((kind) => SUBSTANTIAL.has(kind)) ||
      extentChange(before, after).narrowed ||
      droppedItems(edits).some((item) => isGone(item, link))
    return isSubstantial ? { ...link, status: 'adapted' } : link
  })
}
