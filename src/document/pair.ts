/** The sides of a comparison, always directed from base to local. */
export type Side = 'base' | 'local'

export const otherSide = (side: Side): Side => (side === 'base' ? 'local' : 'base')

/** Two documents that are compared, by their ids. */
export interface Pair {
  readonly base: string
  readonly local: string
}

/** `<base>--<local>`: what a pair is called in commands, anchors and file names. No id has two hyphens in a row. */
export const nameOfPair = ({ base, local }: Pair): string => `${base}--${local}`
