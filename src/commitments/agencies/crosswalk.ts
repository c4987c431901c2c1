import { remitsOf, shareRemit } from './agency-remit.ts'

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
  const bases = withRemits(base)
  const locals = withRemits(local)
  const rows = bases.map(({ name, remits }) => ({
    base: [name],
    local: locals.filter((other) => shareRemit(remits, other.remits)).map((other) => other.name),
  }))
  const found = new Set(rows.flatMap((row) => row.local))
  return [
    ...rows,
    ...locals
      .filter(({ name }) => !found.has(name))
      .map(({ name }) => ({ base: [], local: [name] })),
  ]
}

const withRemits = (names: readonly string[]) =>
  [...new Set(names)].map((name) => ({ name, remits: remitsOf(name) }))
