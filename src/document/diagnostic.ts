import type { TextRange } from '../text/range.ts'

/** How much something matters to whoever relies on it. */
export type Severity = 'error' | 'warning' | 'note'

type Facts =
  /** Numerals are missing before the one found. */
  | { readonly code: 'numbering-gap'; readonly expected: string; readonly found: string }
  /** A numeral stands where a later one should, though no new heading lets it count anew. */
  | { readonly code: 'numbering-restart'; readonly expected: string; readonly found: string }
  /** Characters were lost before the text came to us; `text` is what is left of them. */
  | { readonly code: 'damaged-text'; readonly text: string }
  /** A quote or bracket without its other half. */
  | { readonly code: 'unclosed-bracket'; readonly bracket: string }
  /** A paragraph among the units that belongs to none of them. */
  | { readonly code: 'stray-text'; readonly text: string }
  /** The text has no numerals; its units are what stands here instead. */
  | { readonly code: 'no-numbering'; readonly by: 'headings' | 'paragraphs' }

/**
 * Something in a document that a reader should know of, with its place in the source. The wording
 * for people lives with the messages of the command line; here it is its code and its facts.
 */
export type Diagnostic = Facts & { readonly severity: Severity; readonly range: TextRange }
