import type { ComparedDocument } from '../../compare/comparison.ts'

/** What the two sides of a pair are called beside each other: their places, or their ids where these do not tell them apart. */
export function sideNames(base: ComparedDocument, local: ComparedDocument): [string, string] {
  const places = [base.jurisdiction ?? base.id, local.jurisdiction ?? local.id] as const
  return places[0] === places[1] ? [base.id, local.id] : [...places]
}
