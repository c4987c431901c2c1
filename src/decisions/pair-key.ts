/** One key for a pair of ids; a side without a counterpart is `null`. */
export const pairKey = (base: string | null, local: string | null): string =>
  `${base ?? ''}|${local ?? ''}`
