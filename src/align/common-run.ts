/** A text as its character codes; `weights[n]` is the rarity of the pair that ends at `n`. */
export interface CharacterText {
  readonly codes: Uint16Array
  readonly weights: Float64Array
}

/** Stands between the runs of a text. */
const BREAK = 0x20

/** The runs of a text as codes with a break between them. */
export function characterText(
  runs: readonly string[],
  rarityOf: (pair: string) => number,
): CharacterText {
  const text = runs.join(' ')
  const codes = Uint16Array.from(text, (_, n) => text.charCodeAt(n))
  const weights = Float64Array.from(codes, (code, n) =>
    n === 0 || code === BREAK || codes[n - 1] === BREAK ? 0 : rarityOf(text.slice(n - 1, n + 1)),
  )
  return { codes, weights }
}

let row = new Float64Array(64)

/**
 * Weight of the weightiest run of characters that both texts have: the longest common substring by
 * dynamic programming, with rarities in place of lengths.
 */
export function commonRun(a: CharacterText, b: CharacterText): number {
  if (row.length < b.codes.length) row = new Float64Array(2 * b.codes.length)
  row.fill(0, 0, b.codes.length)
  let best = 0
  for (let i = 1; i < a.codes.length; i++) {
    const code = a.codes[i]
    const before = a.codes[i - 1]
    const weight = a.weights[i] ?? 0
    // From the end, so that the row still holds the sums of the character before.
    for (let j = b.codes.length - 1; j > 0; j--) {
      if (weight === 0 || code !== b.codes[j] || before !== b.codes[j - 1]) {
        row[j] = 0
        continue
      }
      const sum = (row[j - 1] ?? 0) + weight
      row[j] = sum
      if (sum > best) best = sum
    }
  }
  return best
}
