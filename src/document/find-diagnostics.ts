import { type CleanText, toSource } from '../text/clean-text.ts'
import { damagedSpots } from '../text/damage.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Outline } from './outline.ts'

/** What a reader of the outline should know of, in the order of the text. */
export function findDiagnostics(clean: CleanText, _outline: Outline): Diagnostic[] {
  return damagedSpots(clean.text).map((spot) => ({
    code: 'damaged-text',
    severity: 'warning',
    text: clean.text.slice(spot.start, spot.end),
    range: toSource(clean, spot),
  }))
}
