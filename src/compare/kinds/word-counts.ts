/** How many words of a (global) pattern `local` has more than `base`; below 0 when it has fewer. */
export const gained = (words: RegExp, base: string, local: string): number =>
  count(words, local) - count(words, base)

const count = (words: RegExp, text: string) => text.match(words)?.length ?? 0
