/** `12.3%`: a part of a whole with one decimal; `0.0%` of nothing. */
export function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`
}
