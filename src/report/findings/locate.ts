import type { Place } from './finding.ts'

/** File, line and column of an offset in a document. */
export type Locate = (offset: number) => Pick<Place, 'path' | 'line' | 'column'>

/** Finds lines in the decoded source of the file `path`; columns are UTF-16 code units. */
export function locator(source: string, path: string): Locate {
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
    return { path, line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}
