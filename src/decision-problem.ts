/** What is wrong with a decisions file, at a line counted from 1. Wording lives with the command line's messages. */
export type Problem = { readonly line: number } & (
  | { readonly code: 'not-utf8' }
  | { readonly code: 'conflict-marker' }
  | { readonly code: 'bad-metadata'; readonly reason: string }
  | { readonly code: 'missing-metadata'; readonly slot: string }
  | { readonly code: 'other-documents'; readonly expected: string }
  | { readonly code: 'undeclared-prefix'; readonly column: string; readonly value: string }
  | { readonly code: 'missing-column'; readonly column: string }
  | { readonly code: 'duplicate-column'; readonly column: string }
  | { readonly code: 'repeated-header' }
  | { readonly code: 'wrong-cell-count'; readonly expected: number; readonly found: number }
  | { readonly code: 'unclosed-quote' }
  | { readonly code: 'oversized-cell'; readonly column: string; readonly limit: number }
  | { readonly code: 'empty-cell'; readonly column: string }
  | { readonly code: 'wrong-value'; readonly column: string; readonly value: string }
  | { readonly code: 'no-unit' }
  | { readonly code: 'mixed-units'; readonly base: string; readonly local: string }
  | { readonly code: 'duplicate-record'; readonly record: string; readonly first: number }
)
