import { sameRemit } from './agency-remit.ts'

/** Who answers for a remit on either side; one of the lists is empty for a body without a counterpart. */
export interface CrosswalkRow {
  readonly base: readonly string[]
  readonly local: readonly string[]
}

/**
 * Which bodies of the local document stand where those of the base document stand; every name
 * given comes back in a row.
 */
export function crosswalk(
  base: readonly string[],
  local: readonly string[],
): readonly CrosswalkRow[] {
  const bases = [...new Set(base)]
  const locals = [...new Set(local)]
  return [
    ...bases.map((name) => ({
      base: [name],
      local: locals.filter((other) => sameRemit(name, other)),
    })),
    ...locals
      .filter((name) => !bases.some((other) => sameRemit(other, name)))
      .map((name) => ({ base: [], local: [name] })),
  ]
}
