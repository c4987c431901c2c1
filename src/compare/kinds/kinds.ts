import type { AdaptationKind, Edit } from '../comparison.ts'
import { actorChanged, subjectChanged } from './actor.ts'
import { extentChange, hasNewModifier, scopeChange } from './scope.ts'
import { strengthChange } from './strength.ts'
import { onlyNumbersDiffer, targetChanged } from './target.ts'

/** Share of the shorter text that both have in common, below which two clauses differ in their wording. */
const SAME_WORDING = 2 / 3

/** The same share below which even who acts, how firmly and how much are not the same thing's. */
const SAME_MEASURE = 1 / 3

/** `省第十四次党代会`, `市委十二届二次全会`: what a place's own party has resolved. */
const OWN_SESSION = /[省市州区县](?:第|委)[^，。；]{0,12}(?:党代会|全会)/

/** Names that only the base's place and only the local place use: the place itself, its brands. */
export interface PlaceNames {
  readonly base: readonly string[]
  readonly local: readonly string[]
}

/**
 * What kinds of adaptation lead from the text `base` to the text `local`, given the edits between
 * them; at least one. `names` are those that only one of the two places uses.
 */
export function kindsOf(
  base: string,
  local: string,
  edits: readonly Edit[],
  names: PlaceNames,
): readonly AdaptationKind[] {
  if (onlyNumbersDiffer(base, local)) return ['target-changed']
  const shared = sharedPart(base, local, edits)
  const reworded = shared < SAME_WORDING
  const general = withoutLocal(edits, names.local)
  const scope = scopeChange(base, local, general, reworded)
  const extent = reworded ? undefined : extentChange(base, local)
  const comparable = shared > SAME_MEASURE
  const strength = comparable ? strengthChange(base, local, edits, reworded) : 0
  const target = targetChanged(base, local, edits)

  const kinds: AdaptationKind[] = []
  if (scope.widened || extent?.widened) kinds.push('scope-widened')
  if (scope.narrowed || extent?.narrowed) kinds.push('scope-narrowed')
  if (strength > 0) kinds.push('strengthened')
  if (strength < 0) kinds.push('weakened')
  if (target) kinds.push('target-changed')
  if ((comparable && actorChanged(general)) || subjectChanged(base, local)) {
    kinds.push('actor-changed')
  }
  const isNamed = names.local.some(rarerIn(base, local)) || names.base.some(rarerIn(local, base))
  if (isNamed || (OWN_SESSION.test(local) && !OWN_SESSION.test(base))) kinds.push('localised')
  const explained = comparable && (target || strength !== 0)
  if (kinds.length === 0 && !reworded && hasNewModifier(edits)) return ['scope-narrowed']
  if (kinds.length === 0 || (reworded && !explained)) kinds.push('reworded')
  return kinds
}

/** The edits without what is there for the local place: its names, and what they replace. */
function withoutLocal(edits: readonly Edit[], localNames: readonly string[]): readonly Edit[] {
  const isLocal = (edit: Edit | undefined) =>
    edit?.op === 'insert' && localNames.some((name) => edit.text.includes(name))
  return edits.filter((edit, at) => {
    return !isLocal(edit) && !(edit.op === 'delete' && isLocal(edits[at + 1]))
  })
}

const rarerIn = (one: string, other: string) => (name: string) =>
  one.split(name).length < other.split(name).length

function sharedPart(base: string, local: string, edits: readonly Edit[]): number {
  let shared = 0
  for (const { op, text } of edits) if (op === 'equal' || op === 'move-in') shared += text.length
  return shared / Math.max(1, Math.min(base.length, local.length))
}
