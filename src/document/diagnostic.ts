import type { TextRange } from '../text/range.ts'

/** How much a finding matters to whoever relies on the outline. */
export type Severity = 'error' | 'warning' | 'note'

/**
 * Something in a document that a reader should know of. The wording for people lives with the
 * messages of the command line; here a finding is its code and its facts.
 */
export type Diagnostic = { readonly severity: Severity; readonly range: TextRange } & (
  | { readonly code: 'numbering-gap'; readonly expected: string; readonly found: string }
  | { readonly code: 'numbering-restart'; readonly expected: string; readonly found: string }
  | { readonly code: 'damaged-text'; readonly text: string }
  | { readonly code: 'unclosed-bracket'; readonly bracket: string }
  | { readonly code: 'stray-text'; readonly text: string }
  | { readonly code: 'no-numbering'; readonly by: 'headings' | 'paragraphs' }
)
