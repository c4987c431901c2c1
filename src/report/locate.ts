/** Line and column of an offset, both counted from 1. */
export type Locate = (offset: number) => { readonly line: number; readonly column: number }

/** Finds lines in a decoded source; columns are UTF-16 code units. */
export function locator(source: string): Locate {
  const starts = [0]
  for (const { index } of source.matchAll(/\n/g)) starts.push(index + 1)
  return (offset) => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}
