/** What went wrong in the use of a command, as a code and its facts; see `Failure` for the library's. */
export type CommandFailure =
  | { readonly code: 'ambiguous-task'; readonly task: string; readonly matches: readonly string[] }
  | { readonly code: 'unknown-pair'; readonly pair: string; readonly nearest: readonly string[] }
  | { readonly code: 'no-pairs'; readonly document: string }
  | { readonly code: 'pair-needed' }
  | { readonly code: 'nothing-to-review' }
  | { readonly code: 'no-predecessor'; readonly document: string }
  | { readonly code: 'not-three-tiers'; readonly documents: readonly string[] }
  | { readonly code: 'different-pairs'; readonly before: string; readonly after: string }
  | { readonly code: 'output-needed'; readonly formats: readonly string[]; readonly pairs: number }
  | { readonly code: 'gold-mismatch'; readonly path: string; readonly other: string }
  | {
      readonly code: 'not-a-terminal'
      readonly reason: 'input' | 'output' | 'dumb' | 'ci' | 'small'
      /** Cells there are. */
      readonly columns: number
      readonly rows: number
    }
  | { readonly code: 'nothing-proposed'; readonly base: string; readonly local: string }
  | { readonly code: 'unknown-record'; readonly record: string }
  | { readonly code: 'none-of-one'; readonly units: readonly string[] }
  | { readonly code: 'output-refused'; readonly reason: string }
  | { readonly code: 'no-folder' }

/** An expected failure of a command, never a bug. */
export class CommandError extends Error {
  readonly failure: CommandFailure

  constructor(failure: CommandFailure) {
    super(JSON.stringify(failure))
    this.name = 'CommandError'
    this.failure = failure
  }
}
