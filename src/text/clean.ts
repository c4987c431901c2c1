import { brokenParagraphs } from './broken-paragraphs.ts'
import type { CleanText } from './clean-text.ts'
import { controls } from './controls.ts'
import { formulas } from './formulas.ts'
import { glosses } from './glosses.ts'
import { hardWraps } from './hard-wraps.ts'
import { lookAlikes } from './look-alikes.ts'
import { lostLineEnds } from './lost-line-ends.ts'
import { pageNumbers } from './page-numbers.ts'
import { halfWidthBrackets, quotationMarks } from './paired-marks.ts'
import {
  doubledPunctuation,
  halfWidthPunctuation,
  latinFullStops,
  wideLetters,
} from './punctuation.ts'
import { referenceMarks } from './reference-marks.ts'
import { type Replacement, replaceIn, untouched } from './replace.ts'
import { particles, simplify } from './simplify.ts'
import { spacing } from './spacing.ts'
import { sparingRows } from './table-rows.ts'
import { wrapGaps } from './wrap-gaps.ts'

/** In this order: each repair reads what the ones before it have left. */
const repairs: readonly ((text: string) => Replacement[])[] = [
  formulas,
  wrapGaps,
  spacing,
  controls,
  lookAlikes,
  glosses,
  simplify,
  particles,
  wideLetters,
  pageNumbers,
  referenceMarks,
  hardWraps,
  brokenParagraphs,
  doubledPunctuation,
  halfWidthPunctuation,
  quotationMarks,
  halfWidthBrackets,
  latinFullStops,
  lostLineEnds,
]

/**
 * Repairs a decoded source and turns it into Simplified characters, every unit mapped to its source;
 * `mended` is what a person has put right before, in offsets of the source.
 */
export function cleanText(source: string, mended: readonly Replacement[] = []): CleanText {
  return repairs.reduce(
    (clean, repair) => replaceIn(clean, sparingRows(clean, repair(clean.text))),
    replaceIn(untouched(source), mended),
  )
}
